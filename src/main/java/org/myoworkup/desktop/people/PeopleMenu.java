package org.myoworkup.desktop.people;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.settings.Profile;
import org.myoworkup.settings.Setting;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Optional;

/** Who is at the keyboard, in the head of the window: change, enter, correct, lock. */
public final class PeopleMenu extends MenuButton {
    private static final List<Integer> MINUTES = List.of(0, 2, 5, 10, 30);

    private final Locking locking;
    private final Texts texts;

    public PeopleMenu(Locking locking) {
        this.locking = locking;
        this.texts = locking.desk().texts();
        setId("people-menu");
        setGraphic(Parts.icon(Feather.USER));
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        locking.whenChanged(this::refresh);
        setOnShowing(_ -> fill());
        fill();
        refresh();
    }

    private void refresh() {
        Profile now = locking.people().current();
        setText(now.initials());
        String name = texts.say("people.menu", now.name());
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }

    private void fill() {
        getItems().clear();
        Profile now = locking.people().current();
        ToggleGroup group = new ToggleGroup();
        for (Profile who : locking.people().all()) {
            RadioMenuItem one = new RadioMenuItem(who.name());
            one.setId("people-is-" + locking.people().all().indexOf(who));
            one.setMnemonicParsing(false);
            one.setToggleGroup(group);
            one.setSelected(who.equals(now));
            one.setOnAction(
                    _ -> {
                        if (!who.equals(locking.people().current())) {
                            locking.handTo(who);
                        }
                    });
            getItems().add(one);
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem lock = item("people-lock", texts.say("people.menu.lock"), locking::lock);
        lock.setAccelerator(Locking.NOW);
        getItems()
                .addAll(
                        item(
                                "people-edit",
                                texts.say("people.menu.edit", now.name()),
                                () -> new PersonForm(locking, PersonForm.Why.EDIT).show()),
                        item(
                                "people-new",
                                texts.say("people.menu.new"),
                                () -> new PersonForm(locking, PersonForm.Why.NEW).show()),
                        new SeparatorMenuItem(),
                        lock,
                        automatic());
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu automatic() {
        Menu menu = new Menu(texts.say("people.menu.automatic"));
        menu.setId("people-automatic");
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(minutes(Optional.empty(), group));
        MINUTES.forEach(m -> menu.getItems().add(minutes(Optional.of(m), group)));
        return menu;
    }

    private RadioMenuItem minutes(Optional<Integer> minutes, ToggleGroup group) {
        RadioMenuItem one =
                new RadioMenuItem(
                        minutes.map(m -> texts.say("people.menu.minutes", m))
                                .orElseGet(() -> texts.say("people.menu.usual")));
        one.setId("people-automatic-" + minutes.map(String::valueOf).orElse("usual"));
        one.setToggleGroup(group);
        one.setSelected(locking.chosen().equals(minutes));
        one.setOnAction(_ -> choose(minutes.map(String::valueOf).orElse("")));
        return one;
    }

    private void choose(String minutes) {
        locking.desk()
                .background()
                .run(
                        () -> {
                            locking.desk().settings().set(Setting.LOCK_MINUTES, minutes);
                            return true;
                        },
                        _ -> {},
                        why ->
                                Dialogs.refused(
                                        locking.desk().stage(),
                                        texts,
                                        texts.say("settings.title"),
                                        why));
    }
}

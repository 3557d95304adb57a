package org.myoworkup.desktop.people;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.settings.Profile;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a window that is locked: who there may be, and the PIN. No word of a patient. */
final class LockView extends ScrollPane {
    static final String STYLES = StyleSheet.of("people");

    private final Locking locking;
    private final Texts texts;
    private final LabelledField<PasswordField> pin;
    private final ToggleGroup people = new ToggleGroup();
    private final Button unlock;
    private final Label outcome = Parts.wrapped("", "lock-outcome");

    /** Why it stands there. */
    enum Why {
        LOCKED,
        START
    }

    /**
     * @param who is offered first
     */
    LockView(Locking locking, Why why, Profile who) {
        this.locking = locking;
        this.texts = locking.desk().texts();
        this.pin =
                new LabelledField<>("lock-pin", texts.say("people.lock.pin"), new PasswordField());
        String deed = why == Why.START ? "people.start.go" : "people.lock.unlock";
        this.unlock = Parts.button("unlock", texts.say(deed), Feather.UNLOCK, this::unlock);
        unlock.setDefaultButton(true);
        outcome.setId("lock-outcome");
        say("");
        String title = why == Why.START ? "people.start.title" : "people.lock.title";
        VBox box =
                new VBox(
                        Parts.icon(why == Why.START ? Feather.USERS : Feather.LOCK, "empty-icon"),
                        Parts.wrapped(texts.say(title), "title-3"));
        if (why == Why.LOCKED) {
            box.getChildren().add(Parts.wrapped(texts.say("people.lock.text"), "text-muted"));
        }
        box.getChildren().addAll(list(who), pin, outcome, unlock);
        box.getStyleClass().add("lock-box");
        setId("lock");
        setContent(box);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().addAll("window-root", "lock-view", "edge-to-edge");
        Styles.addTo(this);
        getStylesheets().add(STYLES);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume(); // or the dialog behind it closes with what is in it
                    }
                });
        people.selectedToggleProperty().subscribe(_ -> chosen());
        sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::focusFirstIn));
    }

    private VBox list(Profile first) {
        List<Profile> all = new ArrayList<>(locking.people().all());
        if (!all.contains(first)) {
            all.addFirst(first);
        }
        VBox list = new VBox();
        list.setId("lock-people");
        list.getStyleClass().add("lock-people");
        for (int i = 0; i < all.size(); i++) {
            Profile who = all.get(i);
            RadioButton one = new RadioButton(words(who));
            one.setId("lock-person-" + i);
            one.setAccessibleText(words(who));
            one.setMnemonicParsing(false);
            one.setWrapText(true);
            one.setUserData(who);
            one.setToggleGroup(people);
            one.setSelected(who.equals(first));
            list.getChildren().add(one);
        }
        return list;
    }

    private String words(Profile who) {
        return who.role().isEmpty()
                ? who.name()
                : texts.say("people.name-role", who.name(), who.role());
    }

    private Profile who() {
        return (Profile) people.getSelectedToggle().getUserData();
    }

    private void chosen() {
        boolean needed = who().pin().isPresent();
        pin.control().clear();
        pin.accept();
        pin.setVisible(needed);
        pin.setManaged(needed);
    }

    /**
     * Behind the first layout: what had the focus is hidden with the rest, and before a layout the
     * scene hands it on to whatever comes next.
     */
    private void focusFirstIn(Scene scene) {
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    focusFirst();
                };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private void focusFirst() {
        if (pin.isVisible()) {
            pin.control().requestFocus();
        } else {
            unlock.requestFocus();
        }
    }

    private void unlock() {
        Profile who = who();
        if (who.pin().isEmpty()) {
            locking.open(who);
            return;
        }
        long wait = locking.tries().left().toSeconds();
        if (wait > 0) {
            refuse(texts.say("people.lock.wait", wait));
            return;
        }
        String typed = pin.control().getText();
        unlock.setDisable(true);
        say(texts.say("people.lock.trying"));
        locking.desk()
                .background()
                .run(
                        () -> who.pin().orElseThrow().opens(typed),
                        right -> tried(who, right),
                        why -> {
                            unlock.setDisable(false);
                            refuse(texts.say(why));
                        });
    }

    private void tried(Profile who, boolean right) {
        unlock.setDisable(false);
        say("");
        if (right) {
            locking.tries().right();
            locking.open(who);
            return;
        }
        locking.tries().wrong();
        long wait = locking.tries().left().toSeconds();
        refuse(
                wait > 0
                        ? texts.say("people.lock.wrong-wait", wait)
                        : texts.say("people.lock.wrong"));
    }

    private void refuse(String why) {
        pin.control().clear();
        pin.refuse(why);
        pin.control().requestFocus();
    }

    private void say(String words) {
        outcome.setText(words);
        outcome.setVisible(!words.isEmpty());
        outcome.setManaged(!words.isEmpty());
    }
}

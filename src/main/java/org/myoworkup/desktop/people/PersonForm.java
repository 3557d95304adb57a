package org.myoworkup.desktop.people;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Pin;
import org.myoworkup.settings.Profile;
import org.myoworkup.texts.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the name, role, initials and PIN of somebody who works here. */
final class PersonForm {
    private final Desk desk;
    private final Texts texts;
    private final Locking locking;
    private final People people;
    private final Why why;
    private final Profile before;
    private final LabelledField<TextField> name;
    private final LabelledField<TextField> role;
    private final LabelledField<TextField> initials;
    private final LabelledField<PasswordField> pin;
    private final LabelledField<PasswordField> again;
    private final CheckBox without;
    private final Dialog<ButtonType> dialog;
    private final Button save;
    private Runnable gone = () -> {};
    private boolean done;

    /** What for. */
    enum Why {
        FIRST,
        NEW,
        EDIT;

        String key(String what) {
            return "people.form." + name().toLowerCase(Locale.ROOT) + "." + what;
        }
    }

    PersonForm(Locking locking, Why why) {
        this.locking = locking;
        this.desk = locking.desk();
        this.texts = desk.texts();
        this.people = locking.people();
        this.why = why;
        this.before = why == Why.NEW ? new Profile("", "", "", Optional.empty()) : people.current();
        this.name = field("name", new TextField(before.name()));
        this.role = field("role", new TextField(before.role()));
        this.initials = field("initials", new TextField(initialsGiven(before)));
        this.pin = field("pin", new PasswordField());
        this.again = field("pin-again", new PasswordField());
        this.without = new CheckBox(texts.say("people.form.without-pin"));
        without.setId("person-without-pin");
        without.setAccessibleText(without.getText());
        without.setMnemonicParsing(false);
        role.control().setPromptText(texts.say("people.form.role-prompt"));
        initials.control().setPromptText(texts.say("people.form.initials-prompt"));
        without.selectedProperty()
                .subscribe(
                        off -> {
                            pin.setDisable(off);
                            again.setDisable(off);
                        });
        this.dialog = Dialogs.dialog(desk.stage(), texts, texts.say(why.key("title")), content());
        dialog.getDialogPane().setId("person-dialog");
        dialog.getDialogPane().getStylesheets().add(LockView.STYLES);
        this.save = Dialogs.deed(dialog, "person-save", texts.say(why.key("save")));
        save.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    submit();
                });
        if (why == Why.FIRST) {
            skippable();
        }
        if (why == Why.EDIT && people.all().contains(before)) {
            removable();
        }
    }

    /** Empty where they come from the name, so that they follow it. */
    private static String initialsGiven(Profile who) {
        String fromName = new Profile(who.name(), "", "", Optional.empty()).initials();
        return who.initials().equals(fromName) ? "" : who.initials();
    }

    private <C extends Control> LabelledField<C> field(String part, C control) {
        return new LabelledField<>("person-" + part, texts.say("people.form." + part), control);
    }

    private VBox content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(name, 0, 0, 2, 1);
        grid.addRow(1, role, initials);
        grid.addRow(2, pin, again);
        VBox content = new VBox(Parts.wrapped(texts.say(why.key("text")), "text-muted"), grid);
        if (before.pin().isPresent()) {
            content.getChildren().add(without);
        }
        content.getChildren()
                .add(Parts.wrapped(texts.say("people.form.pin-about"), "text-muted", "text-small"));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private void skippable() {
        ButtonType cancel = dialog.getDialogPane().getButtonTypes().getFirst();
        Button skip = (Button) dialog.getDialogPane().lookupButton(cancel);
        skip.setText(texts.say("people.form.skip"));
        skip.setId("person-skip");
        dialog.setOnHidden(
                _ -> {
                    if (!done) {
                        inBackground(people::asked, _ -> {});
                    }
                    gone.run();
                });
    }

    private void removable() {
        ButtonType type =
                new ButtonType(texts.say("people.form.remove"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        Button remove = (Button) dialog.getDialogPane().lookupButton(type);
        ButtonBar.setButtonUniformSize(remove, false);
        remove.setId("person-remove");
        remove.getStyleClass().addAll("danger", "button-outlined");
        remove.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    inBackground(people::remove, _ -> saved());
                });
    }

    /** Told when the question of the first start was answered or skipped. */
    void whenGone(Runnable then) {
        gone = then;
    }

    void show() {
        dialog.setOnShown(
                _ ->
                        Platform.runLater(
                                () -> {
                                    name.control().requestFocus();
                                    name.control().selectAll();
                                }));
        dialog.show();
    }

    private void submit() {
        name.accept();
        pin.accept();
        again.accept();
        String digits = pin.control().getText();
        if (name.control().getText().isBlank()) {
            name.refuse(texts.say("people.no-name"));
            name.control().requestFocus();
        } else if (!without.isSelected() && !digits.isEmpty() && !Pin.possible(digits)) {
            pin.refuse(texts.say("people.form.pin-wrong", Pin.LEAST, Pin.MOST));
            pin.control().requestFocus();
        } else if (!without.isSelected() && !digits.equals(again.control().getText())) {
            again.refuse(texts.say("people.form.pin-differs"));
            again.control().requestFocus();
        } else {
            store(digits);
            return;
        }
        Dialogs.fit(dialog);
    }

    private void store(String digits) {
        String called = name.control().getText();
        String as = role.control().getText();
        String letters = initials.control().getText();
        boolean off = without.isSelected();
        save.setDisable(true);
        inBackground(
                () -> {
                    Optional<Pin> kept =
                            off
                                    ? Optional.empty()
                                    : digits.isEmpty() ? before.pin() : Optional.of(Pin.of(digits));
                    Profile who = new Profile(called, as, letters, kept);
                    if (why == Why.EDIT) {
                        people.correct(who);
                    } else {
                        people.add(who);
                    }
                },
                _ -> saved());
    }

    private void inBackground(Runnable work, Consumer<Boolean> then) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        then,
                        this::refused);
    }

    private void saved() {
        done = true;
        dialog.close();
        locking.changed();
    }

    private void refused(Message problem) {
        save.setDisable(false);
        name.refuse(texts.say(problem));
        Dialogs.fit(dialog);
    }
}

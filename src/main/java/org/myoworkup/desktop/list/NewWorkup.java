package org.myoworkup.desktop.list;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.PatientFields;
import org.myoworkup.desktop.form.Typing;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workups;

import java.util.List;
import java.util.Optional;

/** Asks whom a new workup is about; says first when that patient has one already. */
final class NewWorkup {
    private static final String REFERRAL = "history.visit.referral";

    private final Desk desk;
    private final Texts texts;
    private final WorkupListView.Ways ways;
    private final PatientFields patient;
    private final LabelledField<TextField> visit;
    private final LabelledField<TextArea> referral;
    private final Label failure = Parts.wrapped("", "field-problem");
    private final VBox content = new VBox();
    private final Dialog<ButtonType> dialog;
    private final Button start;
    private boolean known;

    NewWorkup(Desk desk, WorkupListView.Ways ways) {
        this.desk = desk;
        this.texts = desk.texts();
        this.ways = ways;
        this.patient = new PatientFields(texts, desk.workplace().today());
        this.visit =
                new LabelledField<>("visit-date", texts.say("window.new.visit"), new TextField());
        visit.control().setText(texts.typed(PartialDate.of(desk.workplace().today())));
        visit.control().setPromptText(texts.say("window.date.prompt"));
        this.referral =
                new LabelledField<>("referral", texts.say("window.new.referral"), new TextArea());
        referral.control().setPrefRowCount(3);
        referral.control().setWrapText(true);
        Typing.tabLeaves(referral.control());
        patient.add(visit, 1, 2);
        failure.setId("new-workup-problem");
        show("");
        content.getStyleClass().add("dialog-content");
        content.getChildren()
                .addAll(Parts.wrapped(texts.say("window.new.text"), "text-muted"), patient);
        if (texts.checklist().item(REFERRAL).isPresent()) {
            content.getChildren().add(referral);
        }
        content.getChildren().add(failure);
        this.dialog = Dialogs.dialog(desk.stage(), texts, texts.say("window.new.title"), content);
        this.start = Dialogs.deed(dialog, "start-workup", texts.say("window.new.start"));
        dialog.getDialogPane().setId("new-workup-dialog");
        start.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    submit();
                });
    }

    void show() {
        // After the dialog has given the keyboard to its button.
        dialog.setOnShown(_ -> Platform.runLater(patient::focusFirst));
        dialog.show();
    }

    private void show(String problem) {
        failure.setText(problem);
        failure.setVisible(!problem.isEmpty());
        failure.setManaged(!problem.isEmpty());
    }

    private void submit() {
        visit.accept();
        Optional<Patient> whom = patient.patient();
        Optional<PartialDate> day =
                PatientFields.date(visit.control(), texts, desk.workplace().today(), visit::refuse);
        if (whom.isEmpty() || visit.refused()) {
            Dialogs.fit(dialog);
            return;
        }
        if (known) {
            begin(whom.get(), day);
            return;
        }
        busy(true);
        desk.background()
                .run(
                        () -> desk.workplace().sameAs(whom.get()),
                        same -> found(whom.get(), day, same),
                        this::failed);
    }

    private void found(Patient whom, Optional<PartialDate> day, List<Workups.Listed> same) {
        if (same.isEmpty()) {
            begin(whom, day);
            return;
        }
        busy(false);
        known = true;
        SamePatient pane =
                new SamePatient(
                        desk,
                        same,
                        id -> {
                            dialog.close();
                            ways.open(id);
                        });
        content.getChildren().setAll(pane);
        start.setText(texts.say("window.new.another"));
        Dialogs.fit(dialog);
    }

    private void begin(Patient whom, Optional<PartialDate> day) {
        busy(true);
        desk.background()
                .run(
                        () -> desk.workplace().start(whom, day),
                        session -> {
                            dialog.close();
                            refer(session);
                            ways.show(session);
                        },
                        this::failed);
    }

    private void refer(Session session) {
        String reason = referral.control().getText().strip();
        if (!reason.isEmpty() && texts.checklist().item(REFERRAL).isPresent()) {
            session.answer(Place.of(REFERRAL), Optional.of(new Answer.Text(reason)));
        }
    }

    private void failed(Message why) {
        busy(false);
        show(texts.say(why));
        Dialogs.fit(dialog);
    }

    private void busy(boolean busy) {
        start.setDisable(busy);
    }
}

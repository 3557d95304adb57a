package org.myoworkup.desktop.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.PatientFields;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;

/** Corrects the patient block of the open workup. */
final class EditPatient {
    private EditPatient() {}

    static void show(Window owner, Session session, Texts texts) {
        PatientFields fields = new PatientFields(texts, session.today());
        fields.set(session.workup().patient());
        VBox content =
                new VBox(
                        Parts.wrapped(new Who(texts).line(session.workup().patient()), "title-4"),
                        Parts.wrapped(texts.say("window.patient.edit-text"), "text-muted"),
                        fields);
        content.getStyleClass().add("dialog-content");
        Dialog<ButtonType> dialog =
                Dialogs.dialog(owner, texts, texts.say("window.patient.edit"), content);
        dialog.getDialogPane().setId("edit-patient-dialog");
        Button save = Dialogs.deed(dialog, "save-patient", texts.say("window.patient.save"));
        save.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    if (fields.patient().isEmpty()) {
                        event.consume();
                        Dialogs.fit(dialog);
                    }
                });
        save.addEventHandler(ActionEvent.ACTION, _ -> fields.patient().ifPresent(session::patient));
        dialog.show();
    }
}

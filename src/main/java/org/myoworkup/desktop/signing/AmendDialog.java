package org.myoworkup.desktop.signing;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;

/** Asks for the reason to change a signed workup. */
public final class AmendDialog {
    private AmendDialog() {}

    /** Shows it; a reason opens the workup for changes. */
    public static void show(Desk desk, Session session) {
        Texts texts = desk.texts();
        LabelledField<TextField> reason =
                new LabelledField<>(
                        "amend-reason", texts.say("sign.amend.reason"), new TextField());
        VBox content =
                new VBox(
                        Parts.wrapped(new Who(texts).line(session.workup().patient()), "title-4"),
                        Parts.wrapped(new StateOf(session, texts).sentence()),
                        Parts.wrapped(texts.say("sign.amend.about"), "text-muted"),
                        reason);
        content.getStyleClass().add("dialog-content");
        Dialog<ButtonType> dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("sign.amend.title"), content);
        dialog.getDialogPane().setId("amend-dialog");
        Button amend = Dialogs.deed(dialog, "amend-now", texts.say("sign.amend.now"));
        amend.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    try {
                        session.amend(reason.control().getText());
                    } catch (Refusal refusal) {
                        reason.refuse(texts.say(refusal.message()));
                        reason.control().requestFocus();
                        Dialogs.fit(dialog);
                        event.consume();
                    }
                });
        dialog.setOnShown(
                _ -> javafx.application.Platform.runLater(reason.control()::requestFocus));
        dialog.show();
    }
}

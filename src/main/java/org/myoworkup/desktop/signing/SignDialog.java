package org.myoworkup.desktop.signing;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Signing;
import org.myoworkup.desktop.assessment.AssessmentPanel;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Refusal;

import java.util.ArrayList;
import java.util.List;

/** Says whose workup is signed, as what and with what open in it, and asks who signs. */
public final class SignDialog {
    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final LabelledField<TextField> name;
    private final LabelledField<TextField> role;
    private final Dialog<ButtonType> dialog;

    public SignDialog(Desk desk, Session session) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        Author author = desk.workplace().author();
        name = new LabelledField<>("sign-name", texts.say("sign.name"), new TextField());
        role = new LabelledField<>("sign-role", texts.say("sign.role"), new TextField());
        name.control().setText(author.name());
        role.control().setText(author.role());
        dialog = Dialogs.dialog(desk.stage(), texts, texts.say("sign.title"), content());
        dialog.getDialogPane().setId("sign-dialog");
        dialog.getDialogPane().getStylesheets().add(LockBanner.STYLES);
        Button sign =
                Dialogs.deed(
                        dialog,
                        "sign-now",
                        texts.say("sign.now", String.valueOf(session.workup().revision())));
        sign.addEventFilter(ActionEvent.ACTION, this::sign);
        dialog.setOnShown(_ -> javafx.application.Platform.runLater(name.control()::requestFocus));
    }

    public void show() {
        dialog.show();
    }

    private VBox content() {
        Label patient = Parts.wrapped(new Who(texts).line(session.workup().patient()), "title-4");
        patient.setId("sign-patient");
        VBox content = new VBox(patient, seen(session.signing()), name, role);
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private VBox seen(Signing signing) {
        VBox box = new VBox(Parts.wrapped(texts.say("sign.about"), "text-muted"));
        box.setId("sign-seen");
        box.getStyleClass().add("sign-seen");
        if (signing.interim()) {
            Label interim = Parts.wrapped(texts.say("sign.interim"));
            interim.setGraphic(Parts.icon(Feather.CLOCK));
            interim.setId("sign-interim");
            box.getChildren().add(interim);
        }
        List<String> open = new ArrayList<>();
        signing.conflicts().forEach(c -> open.add(texts.say(c.message())));
        signing.contradictions().forEach(c -> open.add(AssessmentPanel.words(texts, c)));
        if (!signing.unanswered().isEmpty()) {
            open.add(texts.say("sign.unanswered", signing.unanswered().size()));
        }
        if (!open.isEmpty()) {
            box.getChildren().add(Parts.label(texts.say("sign.seen"), "field-label"));
        }
        for (String words : open) {
            Label line = Parts.wrapped(words);
            line.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE, "warning-icon"));
            box.getChildren().add(line);
        }
        return box;
    }

    private void sign(ActionEvent event) {
        try {
            session.sign(name.control().getText(), role.control().getText());
        } catch (Refusal refusal) {
            name.refuse(texts.say(refusal.message()));
            name.control().requestFocus();
            Dialogs.fit(dialog);
            event.consume();
        }
    }
}

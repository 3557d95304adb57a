package org.myoworkup.desktop.help;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Typing;
import org.myoworkup.session.trouble.TroubleDetails;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.texts.Texts;

import java.nio.file.Path;

/**
 * What can be sent to whoever looks after the program: seen before it is copied, and sent by hand.
 */
final class ProblemReport {
    private ProblemReport() {}

    /**
     * @param log where the log lies
     */
    static void show(Desk desk, Troubles troubles, Path log) {
        Texts texts = desk.texts();
        TextArea details = new TextArea(TroubleDetails.of(troubles.recent()));
        details.setId("problem-details");
        details.setEditable(false);
        Typing.tabLeaves(details);
        details.setAccessibleText(texts.say("trouble.details"));
        details.setPrefRowCount(9);
        Label copied = Parts.label("", "text-muted");
        copied.setId("problem-copied");
        Button copy =
                Parts.button(
                        "problem-copy",
                        texts.say("trouble.copy"),
                        Feather.COPY,
                        () -> {
                            copy(details.getText());
                            copied.setText(texts.say("trouble.copied"));
                        });
        Button path =
                Parts.button(
                        "problem-log",
                        texts.say("help.problem.copy-path"),
                        Feather.FOLDER,
                        () -> {
                            copy(log.toString());
                            copied.setText(texts.say("trouble.copied"));
                        });
        FlowPane buttons = new FlowPane(copy, path, copied);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        path.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getStyleClass().add("problem-buttons");
        Label where = Parts.wrapped(texts.say("help.problem.log", log.toString()), "text-muted");
        where.setId("problem-where");
        VBox content =
                new VBox(Parts.wrapped(texts.say("help.problem.text")), details, where, buttons);
        content.getStyleClass().add("dialog-content");
        Dialog<ButtonType> dialog =
                Dialogs.dialog(desk.stage(), texts, texts.say("help.problem"), content);
        dialog.getDialogPane().setId("problem-dialog");
        dialog.getDialogPane().getStylesheets().add(About.STYLES);
        dialog.getDialogPane().setStyle(desk.stage().getScene().getRoot().getStyle());
        Dialogs.leaves(dialog, texts, "problem-close");
        dialog.show();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

package org.myoworkup.desktop.backup;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Backups;
import org.myoworkup.texts.Texts;

/** Says what a backup holds and what will happen, and asks. */
final class RestoreDialog {
    private final Dialog<ButtonType> dialog;

    RestoreDialog(BackupDesk desk, Backups.Preview preview, Runnable restore) {
        Texts texts = desk.texts();
        BackupWords words = new BackupWords(texts);
        IconLine lacks = new IconLine(Feather.ALERT_TRIANGLE, words.lacks(preview));
        lacks.words().setId("restore-lacks");
        IconLine holds = new IconLine(Feather.ARCHIVE, words.holds(preview.contents()));
        holds.words().setId("restore-holds");
        VBox content =
                new VBox(
                        Parts.wrapped(preview.file().toString(), "text-muted"),
                        holds,
                        lacks,
                        Parts.wrapped(texts.say("backup.what-happens")));
        content.getStyleClass().add("dialog-content");
        dialog = Dialogs.dialog(desk.stage(), texts, texts.say("backup.restore-title"), content);
        dialog.getDialogPane().setId("restore");
        Button deed = Dialogs.deed(dialog, "restore-confirm", texts.say("backup.restore-deed"));
        deed.setOnAction(_ -> restore.run());
    }

    void show() {
        dialog.show();
    }
}

package org.myoworkup.desktop.backup;

import javafx.stage.Stage;

import org.myoworkup.desktop.desk.Background;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.session.Backups;
import org.myoworkup.texts.Texts;

/**
 * What the dialogs of the backups work with, also where no database is open.
 *
 * @param open a database is open, of which a backup can be made
 */
public record BackupDesk(
        Backups backups,
        boolean open,
        Texts texts,
        Background background,
        FileChoice files,
        Stage stage) {}

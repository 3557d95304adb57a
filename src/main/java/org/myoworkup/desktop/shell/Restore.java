package org.myoworkup.desktop.shell;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.backup.BackupDesk;
import org.myoworkup.desktop.backup.BackupsDialog;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.session.OpenWorkplace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Restoring a backup while the window stays: what waits is written, the database closed, the backup
 * put in its place, and that opened.
 */
final class Restore {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BackupDesk desk;
    private final Optional<OpenWorkplace> open;
    private final Runnable closing;
    private final Consumer<Message> told;
    private final Runnable reopen;

    /**
     * @param open the database as it is open, if it is
     * @param closing called when it is about to be closed: nothing can be shown of it any more
     * @param told what came of it
     * @param reopen opens what lies in the folder then
     */
    Restore(
            BackupDesk desk,
            Optional<OpenWorkplace> open,
            Runnable closing,
            Consumer<Message> told,
            Runnable reopen) {
        this.desk = desk;
        this.open = open;
        this.closing = closing;
        this.told = told;
        this.reopen = reopen;
    }

    /** Shows the backups, to make or restore one. */
    void choose() {
        new BackupsDialog(desk, this::restore).show();
    }

    private void restore(Path backup) {
        desk.background()
                .run(
                        this::saved,
                        saved -> {
                            if (saved) {
                                replace(backup);
                            } else {
                                refused(Message.of("backup.unsaved"));
                            }
                        },
                        this::refused);
    }

    private boolean saved() {
        return open.map(o -> o.workplace().saver().drain(PATIENCE)).orElse(true);
    }

    private void replace(Path backup) {
        closing.run();
        Callable<Optional<Path>> work =
                () -> {
                    open.ifPresent(OpenWorkplace::close);
                    return desk.backups().restore(backup);
                };
        desk.background()
                .run(
                        work,
                        aside -> {
                            told.accept(
                                    aside.map(a -> Message.of("backup.restored", a.toString()))
                                            .orElse(Message.of("backup.restored-first")));
                            reopen.run();
                        },
                        why -> {
                            refused(why);
                            reopen.run();
                        });
    }

    private void refused(Message why) {
        Dialogs.refused(desk.stage(), desk.texts(), desk.texts().say("backup.title"), why);
    }
}

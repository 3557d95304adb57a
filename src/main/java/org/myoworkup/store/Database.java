package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Backups.Contents;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Opens the database of a data folder. */
public final class Database {
    private Database() {}

    /**
     * Opens the folder's database, and makes folder and database where they are missing, both for
     * their owner only. The folder is held until the result is closed.
     *
     * @param clock says when a change is recorded
     * @throws Refusal when another program has it open, when it cannot be written, lies on a
     *     network drive, is not ours, is newer than this program, is damaged, or cannot be backed
     *     up before a migration; what was found there is then as it was
     */
    public static SqliteWorkups open(Path folder, Clock clock) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            DataFolder.prepare(absolute);
            return open(absolute, FolderLock.take(absolute), clock);
        } catch (IOException failed) {
            String why = failed.getClass().getSimpleName();
            throw new Refusal(Message.of("store.folder", absolute.toString(), why));
        }
    }

    /** True while a program, this one too, has the database of this folder open. */
    public static boolean held(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.notExists(absolute.resolve(FolderLock.NAME))) {
            return false;
        }
        try {
            FolderLock.take(absolute).close();
            return false;
        } catch (IOException failed) {
            return false; // opening it says why
        } catch (Refusal locked) {
            return true;
        }
    }

    private static SqliteWorkups open(Path folder, FolderLock lock, Clock clock)
            throws IOException {
        DatabaseFile file = new DatabaseFile(folder);
        try {
            boolean ended = Running.found(folder);
            file.ready();
            new DatabaseBackups(folder, clock).beforeMigration();
            Link writer = Link.writing(file.path());
            try {
                Migrations.apply(writer);
                Running.mark(folder);
                Contents found = writer.use(BackupFile::contents);
                List<Message> notices = Running.notices(ended, found, clock.instant());
                return new SqliteWorkups(writer, Link.reading(file.path()), lock, clock, notices);
            } catch (RuntimeException notOpened) {
                writer.close();
                throw notOpened;
            }
        } catch (IOException | RuntimeException notOpened) {
            lock.close();
            throw notOpened;
        }
    }
}

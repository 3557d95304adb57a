package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a backup in place of the database of a folder. A checked copy of it stands ready before the
 * first file is moved, so that what was broken off in the middle is finished on the next opening,
 * and the folder is never without a database.
 */
final class Restoring {
    /** What SQLite lays beside a database; the database itself goes before them. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private final Path folder;
    private final Path database;
    private final Path ready;

    Restoring(Path folder) {
        this.folder = folder;
        this.database = folder.resolve(DatabaseFile.NAME);
        this.ready = Path.of(database + ".restore");
    }

    /**
     * @param lock held on the folder
     * @return where the database is that stood there
     */
    Optional<Path> restore(FolderLock lock, Path backup, Instant now) throws IOException {
        lock.requireHeld();
        finish();
        prepare(backup);
        Optional<Path> aside = aside(now);
        place();
        return aside;
    }

    /** A checked copy, on the disk, folded into one file. */
    private void prepare(Path backup) throws IOException {
        BackupFile.check(backup);
        Path part = Path.of(ready + ".part");
        discard(part);
        try {
            copy(backup, part);
            Path log = Path.of(backup + "-wal");
            if (Files.exists(log) && Files.size(log) > 0) {
                copy(log, Path.of(part + "-wal"));
            }
            try (Link link = Link.writing(part)) {
                link.use(Migrations::version);
            }
            BackupFile.check(part);
            BackupFile.force(part);
            Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
            BackupFile.forceNames(folder);
        } catch (Refusal refusal) {
            throw refusal.message().key().equals("store.full") ? noRoom() : refusal;
        } catch (IOException failed) {
            if (Files.getFileStore(folder).getUsableSpace() < Files.size(backup)) {
                throw noRoom();
            }
            throw failed;
        } finally {
            discard(part);
        }
    }

    private Refusal noRoom() {
        return new Refusal(Message.of("backup.no-room", folder.toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        OwnerOnly.file(to);
        try (var out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }

    private static void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (String end : BESIDE) {
            Files.deleteIfExists(Path.of(file + end));
        }
    }

    /** Moves what stands there into a folder of its own, in which it can be opened as it was. */
    private Optional<Path> aside(Instant now) throws IOException {
        if (Files.notExists(database) && Stream.of("-wal", "-journal").noneMatch(this::beside)) {
            return Optional.empty();
        }
        Path backups = DatabaseBackups.backups(folder);
        OwnerOnly.folder(backups);
        Path aside = BackupName.freeAside(backups, now);
        OwnerOnly.folder(aside);
        if (Files.exists(database)) {
            Files.move(database, aside.resolve(DatabaseFile.NAME), StandardCopyOption.ATOMIC_MOVE);
        }
        moveBeside(aside);
        BackupFile.forceNames(aside);
        return Optional.of(aside);
    }

    private boolean beside(String end) {
        return Files.exists(Path.of(database + end));
    }

    private void moveBeside(Path aside) throws IOException {
        for (String end : BESIDE) {
            if (beside(end)) {
                Files.move(
                        Path.of(database + end),
                        aside.resolve(DatabaseFile.NAME + end),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void place() throws IOException {
        Files.move(ready, database, StandardCopyOption.ATOMIC_MOVE);
        Running.forget(folder);
        BackupFile.forceNames(folder);
    }

    /**
     * Finishes what a program began that ended in the middle of it: where the database had been
     * moved aside already, the one that stands ready takes its place; else nothing has happened.
     */
    void finish() throws IOException {
        if (Files.notExists(ready)) {
            return;
        }
        if (Files.exists(database)) {
            discard(ready);
            return;
        }
        Optional<Path> aside = lastAside();
        if (aside.isPresent()) {
            moveBeside(aside.get());
        }
        place();
    }

    private Optional<Path> lastAside() throws IOException {
        Path backups = DatabaseBackups.backups(folder);
        if (!Files.isDirectory(backups)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(backups)) {
            return all.filter(Files::isDirectory)
                    .filter(f -> BackupName.of(f).isPresent())
                    .max(Comparator.comparing(f -> String.valueOf(f.getFileName())));
        }
    }
}

package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Backups;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The backups of a data folder, in its folder {@code backups}: written beside, checked, synced, and
 * only then called a backup. One is made at a time, whoever asks.
 */
public final class DatabaseBackups implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBackups.class);
    private static final String FOLDER = "backups";
    private static final String PART = ".part";

    /** Of this program; other programs have not the folder open. */
    private static final ReentrantLock MAKING = new ReentrantLock();

    private final Path folder;
    private final Path database;
    private final Path backups;
    private final Clock clock;

    /**
     * @param folder the data folder; it need not be there, nor be open
     * @param clock says when, and in which zone a day begins
     */
    public DatabaseBackups(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.database = this.folder.resolve(DatabaseFile.NAME);
        this.backups = backups(this.folder);
        this.clock = clock;
    }

    static Path backups(Path folder) {
        return folder.resolve(FOLDER);
    }

    @Override
    public List<Backup> list() {
        return names().stream()
                .sorted(Comparator.comparing(BackupName::made).reversed())
                .map(this::seen)
                .toList();
    }

    private List<BackupName> names() {
        return names(backups);
    }

    private static List<BackupName> names(Path backups) {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(BackupName::of)
                    .flatMap(Optional::stream)
                    .filter(b -> Files.isRegularFile(b.file()))
                    .toList();
        } catch (IOException failed) {
            throw new Refusal(Message.of("backup.folder", backups.toString(), reason(failed)));
        }
    }

    private Backup seen(BackupName name) {
        Optional<Contents> contents = Optional.empty();
        long bytes = 0;
        try {
            bytes = Files.size(name.file());
            try (Link link = BackupFile.link(name.file())) {
                contents = Optional.of(link.use(BackupFile::contents));
            }
        } catch (IOException | Refusal unreadable) {
            LOG.warn("a backup cannot be read: {}", unreadable.getClass().getName());
        }
        return new Backup(name.file(), name.kind(), name.made(), bytes, contents);
    }

    @Override
    public Backup now() {
        return alone(() -> seen(make(Kind.BY_HAND, 0)));
    }

    private static <T> T alone(Supplier<T> work) {
        MAKING.lock();
        try {
            return work.get();
        } finally {
            MAKING.unlock();
        }
    }

    /** Waits for a backup that is being made. */
    public static void settle() {
        alone(() -> true);
    }

    @Override
    public Optional<Backup> daily() {
        return alone(this::ofToday);
    }

    private Optional<Backup> ofToday() {
        LocalDate today = day(clock.instant());
        boolean done =
                names().stream()
                        .anyMatch(b -> b.kind() == Kind.DAILY && day(b.made()).equals(today));
        if (done || nothingToKeep()) {
            return Optional.empty();
        }
        BackupName made = make(Kind.DAILY, 0);
        prune();
        return Optional.of(seen(made));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private boolean nothingToKeep() {
        try (Link link = Link.reading(database)) {
            return link.use(BackupFile::contents).workups() == 0;
        }
    }

    /**
     * Makes the one that a migration needs, where the database is of an older schema.
     *
     * @throws Refusal when it could not be made; the migration must then not be done
     */
    void beforeMigration() {
        int schema;
        try (Link link = Link.reading(database)) {
            schema = link.use(Migrations::version);
        }
        if (schema == Migrations.latest()) {
            return;
        }
        try {
            alone(() -> make(Kind.BEFORE_MIGRATION, Migrations.latest()));
        } catch (Refusal refusal) {
            throw new Refusal(
                    Message.of(
                            "backup.none-before-migration",
                            database.toString(),
                            refusal.message()));
        }
        prune();
    }

    /** What cannot be given up now is given up another day. */
    private void prune() {
        for (BackupName expired : Ladder.expired(names(), clock.getZone())) {
            try {
                Files.deleteIfExists(expired.file());
            } catch (IOException stays) {
                LOG.warn("a backup cannot be deleted: {}", reason(stays));
            }
        }
    }

    private BackupName make(Kind kind, int schema) {
        try {
            OwnerOnly.folder(backups);
            discardParts();
            BackupName name = BackupName.free(backups, kind, clock.instant(), schema);
            Path part = Path.of(name.file() + PART);
            try {
                OwnerOnly.file(part);
                try (Link link = Link.reading(database)) {
                    link.use(handle -> handle.execute("VACUUM INTO ?", part.toString()));
                }
                BackupFile.check(part);
                BackupFile.force(part);
                Files.move(part, name.file(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            BackupFile.forceNames(backups);
            return name;
        } catch (IOException failed) {
            throw new Refusal(Message.of("backup.folder", backups.toString(), reason(failed)));
        } catch (Refusal refusal) {
            throw notMade(refusal);
        }
    }

    /** What the database says when it writes is about a change, which nobody made here. */
    private Refusal notMade(Refusal refusal) {
        String key = refusal.message().key();
        return switch (key) {
            case "store.full" -> new Refusal(Message.of("backup.full", backups.toString()));
            case "store.damaged", "backup.damaged" ->
                    new Refusal(Message.of("backup.source-damaged", database.toString()));
            default ->
                    key.startsWith("backup.")
                            ? refusal
                            : new Refusal(Message.of("backup.failed", backups.toString(), key));
        };
    }

    /** What a program that ended in the middle left behind; it never counted. */
    private void discardParts() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("myoworkup-") && name.contains(".db" + PART)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void copy(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (target.startsWith(folder)) {
            throw new Refusal(Message.of("backup.own-folder", folder.toString()));
        }
        BackupName made = alone(() -> make(Kind.BY_HAND, 0));
        Path beside = target.resolveSibling("." + target.getFileName() + PART);
        try {
            try {
                Files.deleteIfExists(beside);
                ownerOnlyIfPossible(beside);
                try (OutputStream out = Files.newOutputStream(beside)) {
                    Files.copy(made.file(), out);
                }
                BackupFile.force(beside);
                BackupFile.check(beside);
                Files.move(
                        beside,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
                Files.deleteIfExists(made.file());
            }
        } catch (IOException failed) {
            throw new Refusal(Message.of("backup.not-copied", target.toString(), reason(failed)));
        }
    }

    /** The file systems of most memory sticks know no owners; what is there already stays. */
    private static void ownerOnlyIfPossible(Path file) {
        try {
            OwnerOnly.file(file);
        } catch (IOException noOwners) {
            LOG.warn("a backup is readable by others: {}", noOwners.getClass().getName());
        }
    }

    @Override
    public Preview preview(Path file) {
        Path backup = find(file);
        try {
            Contents contents = BackupFile.check(backup);
            return new Preview(backup, contents, missing(backup));
        } catch (IOException failed) {
            throw new Refusal(Message.of("backup.not-readable", backup.toString()));
        }
    }

    /** The name of one in the folder of backups will do. */
    private Path find(Path file) {
        Path listed = backups.resolve(file);
        Path own = Files.isDirectory(listed) ? listed.resolve(DatabaseFile.NAME) : listed;
        return Files.notExists(file) && Files.exists(own) ? own : file;
    }

    private Optional<Missing> missing(Path backup) throws IOException {
        if (!Files.isRegularFile(database)) {
            return Optional.empty();
        }
        try (Link then = BackupFile.link(backup);
                Link now = Link.reading(database)) {
            Map<String, Integer> present = now.use(BackupFile::entries);
            return Optional.of(BackupFile.missing(present, then.use(BackupFile::entries)));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Path> restore(Path file) {
        Path backup = find(file);
        try {
            DataFolder.prepare(folder);
            try (FolderLock lock = FolderLock.take(folder)) {
                return new Restoring(folder).restore(lock, backup, clock.instant());
            }
        } catch (IOException failed) {
            throw new Refusal(Message.of("backup.not-restored", folder.toString(), reason(failed)));
        }
    }

    /** True when there is one that {@link #restore} could put in place of a lost database. */
    static boolean any(Path folder) {
        return names(backups(folder)).stream().anyMatch(b -> b.kind() != Kind.SET_ASIDE);
    }

    /** The system's own words without the path, which the message names already. */
    private static String reason(IOException failed) {
        return failed instanceof java.nio.file.FileSystemException f && f.getReason() != null
                ? f.getReason()
                : failed.getClass().getSimpleName();
    }
}

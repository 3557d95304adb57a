package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The one file of the database: made when there is none, looked at before anything is written to
 * it.
 */
final class DatabaseFile {
    static final String NAME = "myoworkup.db";

    /** What SQLite lays beside a database. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private final Path file;

    DatabaseFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    Path path() {
        return file;
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    /** Makes a new database where there is none, or refuses one that is not whole. */
    void ready() throws IOException {
        new Restoring(folder()).finish();
        if (Files.notExists(file)) {
            refuseRemains();
            if (DatabaseBackups.any(folder())) {
                throw refusal("store.gone"); // a new one would show an empty list
            }
            create();
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw refusal("store.not-ours");
        }
        if (Files.size(file) == 0) {
            // A new one appears whole under its name, so this one has lost what it held. SQLite
            // would start it anew.
            throw refusal("store.damaged");
        }
        if (!Files.isWritable(file)) {
            throw refusal("store.read-only");
        }
        OwnerOnly.file(file);
        check();
    }

    /** What was written last may be here only, and SQLite would mix it into the new database. */
    private void refuseRemains() throws IOException {
        for (String end : BESIDE) {
            Path beside = Path.of(file + end);
            if (!end.equals("-shm") && Files.exists(beside) && Files.size(beside) > 0) {
                throw refusal("store.lost");
            }
            Files.deleteIfExists(beside);
        }
    }

    /** Builds the database beside and moves it into place: it is whole or not there. */
    private void create() throws IOException {
        Path fresh = Path.of(file + ".new");
        Files.deleteIfExists(fresh);
        for (String end : BESIDE) {
            Files.deleteIfExists(Path.of(fresh + end));
        }
        OwnerOnly.file(fresh);
        try (Link link = Link.writing(fresh)) {
            Migrations.apply(link);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        BackupFile.forceNames(folder());
    }

    /** Reads the whole file, so it takes longer the more it holds. Writes nothing. */
    private void check() {
        try (Link link = Link.reading(file)) {
            link.use(
                    handle -> {
                        known(handle, file);
                        String found =
                                handle.createQuery("PRAGMA quick_check(1)")
                                        .mapTo(String.class)
                                        .first();
                        if (!found.equals("ok")) {
                            throw refusal("store.damaged");
                        }
                        return found;
                    });
        }
    }

    /**
     * The version of its schema.
     *
     * @throws Refusal when it is not ours or newer than this program
     */
    static int known(Handle handle, Path file) {
        if (application(handle) != Migrations.APPLICATION) {
            throw new Refusal(Message.of("store.not-ours", file.toString()));
        }
        int version = Migrations.version(handle);
        if (version > Migrations.latest()) {
            throw new Refusal(
                    Message.of("store.newer", file.toString(), version, Migrations.latest()));
        }
        return version;
    }

    private static int application(Handle handle) {
        return handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
    }

    private Refusal refusal(String key) {
        return new Refusal(Message.of(key, file.toString()));
    }
}

package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.Backups.Contents;
import org.myoworkup.session.Backups.Missing;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A database file that is looked at and never written. */
final class BackupFile {
    private BackupFile() {}

    /** Closed, it has no log beside it, and looking at it must leave none there. */
    static Link link(Path file) throws IOException {
        Path log = Path.of(file + "-wal");
        return Files.exists(log) && Files.size(log) > 0 ? Link.reading(file) : Link.still(file);
    }

    /**
     * Reads it from its first page to its last.
     *
     * @throws Refusal when it is damaged, another program's, or of a newer MyoWorkup
     */
    static Contents check(Path file) throws IOException {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Message.of("backup.no-file", name));
        }
        try (Link link = link(file)) {
            return link.use(handle -> check(handle, name));
        } catch (Refusal refusal) {
            throw refusal.message().key().startsWith("backup.")
                    ? refusal
                    : new Refusal(Message.of(damage(refusal), name));
        }
    }

    private static String damage(Refusal refusal) {
        return switch (refusal.message().key()) {
            case "store.not-ours" -> "backup.not-ours";
            case "store.read-only" -> "backup.not-readable";
            default -> "backup.damaged";
        };
    }

    private static Contents check(Handle handle, String name) {
        int application = number(handle, "PRAGMA application_id");
        if (application != Migrations.APPLICATION) {
            throw new Refusal(Message.of("backup.not-ours", name));
        }
        int schema = Migrations.version(handle);
        if (schema > Migrations.latest()) {
            throw new Refusal(Message.of("backup.newer", name, schema, Migrations.latest()));
        }
        String found = handle.createQuery("PRAGMA integrity_check(1)").mapTo(String.class).first();
        boolean loose =
                handle.createQuery("PRAGMA foreign_key_check").mapToMap().findFirst().isPresent();
        if (!found.equals("ok") || loose) {
            throw new Refusal(Message.of("backup.damaged", name));
        }
        return contents(handle);
    }

    /** What it holds; the same columns in every schema. */
    static Contents contents(Handle handle) {
        Optional<Instant> last =
                handle.createQuery("SELECT changed FROM workup ORDER BY touched DESC LIMIT 1")
                        .mapTo(String.class)
                        .findFirst()
                        .map(changed -> Stored.value("", "changed", () -> Instant.parse(changed)));
        return new Contents(
                Migrations.version(handle),
                number(handle, "SELECT count(*) FROM workup"),
                number(handle, "SELECT count(*) FROM history"),
                last);
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    /** What of the present database is not in the backup. */
    static Missing missing(Map<String, Integer> present, Map<String, Integer> backup) {
        int workups = 0;
        int changes = 0;
        for (Map.Entry<String, Integer> one : present.entrySet()) {
            workups += backup.containsKey(one.getKey()) ? 0 : 1;
            changes += Math.max(0, one.getValue() - backup.getOrDefault(one.getKey(), 0));
        }
        return new Missing(workups, changes);
    }

    /** How many entries the history of each workup has. */
    static Map<String, Integer> entries(Handle handle) {
        Map<String, Integer> entries = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT w.id, (SELECT count(*) FROM history h WHERE h.workup = w.number) AS entries
                        FROM workup w
                        """)
                .map((row, context) -> Map.entry(row.getString("id"), row.getInt("entries")))
                .forEach(row -> entries.put(row.getKey(), row.getValue()));
        return entries;
    }

    /** Waits until the file is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Waits until the names in the folder are on the disk. */
    static void forceNames(Path folder) throws IOException {
        if (OwnerOnly.posix(folder)) { // Windows opens no folder, and keeps a journal of names
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

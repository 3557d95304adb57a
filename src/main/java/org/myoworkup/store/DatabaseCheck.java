package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.StoreCheck.Checked;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a whole database through, in one transaction that only reads: the file by SQLite's own
 * checks, the schema against the one this program makes, every {@linkplain WorkupCheck workup}
 * against its history, and every kept content against its checksum.
 */
public final class DatabaseCheck {
    /** The first schema whose history carries checksums. */
    private static final int CHAINED = 3;

    private static final String SCHEMA =
            """
            SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
            WHERE name NOT LIKE 'sqlite_%' ORDER BY 1
            """;

    private final Handle handle;
    private final List<Message> wrong = new ArrayList<>();

    private DatabaseCheck(Handle handle) {
        this.handle = handle;
    }

    /** The database of a data folder. */
    public static Path of(Path folder) {
        return folder.resolve(DatabaseFile.NAME);
    }

    /**
     * @throws Refusal when the file is missing, is not ours, is newer than this program, or so
     *     damaged that SQLite cannot read it
     */
    public static Checked check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refusal("store.missing", file);
        }
        try (Link link = Link.reading(file)) {
            return link.transaction(handle -> new DatabaseCheck(handle).checked(file));
        }
    }

    private Checked checked(Path file) {
        int version = DatabaseFile.known(handle, file);
        integrity();
        boolean chained = version >= CHAINED;
        if (version == Migrations.latest()) {
            schema();
        }
        int workups = 0;
        int entries = 0;
        if (chained) {
            for (long number : numbers()) {
                WorkupCheck check = new WorkupCheck(handle, number);
                wrong.addAll(check.wrong());
                workups++;
                entries += check.entries();
            }
            contents();
        } else {
            workups = count("workup");
            entries = count("history");
        }
        return new Checked(file, workups, entries, chained, wrong);
    }

    private List<Long> numbers() {
        return handle.createQuery("SELECT number FROM workup ORDER BY number")
                .mapTo(Long.class)
                .list();
    }

    private int count(String table) {
        return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one();
    }

    /** At most ten lines of each kind: one broken page breaks many rows. */
    private void integrity() {
        handle.createQuery("PRAGMA integrity_check(10)").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> wrong.add(Message.of("verify.integrity", plain(line))));
        handle
                .createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString("table"))
                .stream()
                .limit(10)
                .forEach(table -> wrong.add(Message.of("verify.foreign-key", table)));
    }

    /** SQLite names pages, tables and rows there, and quotes no values. */
    private static String plain(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    private void schema() {
        List<String> there = handle.createQuery(SCHEMA).mapTo(String.class).list();
        List<String> expected =
                Migrations.fresh(fresh -> fresh.createQuery(SCHEMA).mapTo(String.class).list());
        for (String part : expected) {
            if (!there.contains(part)) {
                wrong.add(Message.of("verify.schema-lacks", name(part)));
            }
        }
        for (String part : there) {
            if (!expected.contains(part)) {
                wrong.add(Message.of("verify.schema-more", name(part)));
            }
        }
    }

    /** Its type and name. */
    private static String name(String part) {
        String[] words = part.split("\\s+", 3);
        return words[0] + " " + words[1];
    }

    private void contents() {
        List<String> sums =
                handle.createQuery("SELECT sha256 FROM content ORDER BY sha256")
                        .mapTo(String.class)
                        .list();
        ContentRows content = new ContentRows(handle);
        for (String sum : sums) {
            if (!Attachment.checksum(content.once(sum)).equals(sum)) {
                wrong.add(Message.of("verify.content", sum));
            }
        }
    }

    private static Refusal refusal(String key, Path file) {
        return new Refusal(Message.of(key, file.toString()));
    }
}

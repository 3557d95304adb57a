package org.myoworkup.bench;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes to a second database the rows that the last answer wrote to the first, with statements
 * prepared once, and no more than that: what SQLite itself takes.
 */
final class BareCommit implements AutoCloseable {
    private static final String NEWEST = "(SELECT max(touched) FROM workup)";

    /** Of a workup, with an answer. */
    private static final List<String> CHANGED =
            List.of(
                    "revision",
                    "changed",
                    "changed_by",
                    "touched",
                    "steps",
                    "answered",
                    "asked",
                    "awaited",
                    "standing",
                    "rules",
                    "listed");

    private final Connection from;
    private final Connection to;
    private final List<Copy> copies = new ArrayList<>();

    /** Reads a row there, and writes it here. */
    private record Copy(PreparedStatement read, PreparedStatement write, int columns) {}

    BareCommit(Path from, Path to) throws SQLException {
        this.from = open(from);
        this.to = open(to);
        this.to.setAutoCommit(false);
        String newest = "(SELECT number FROM workup ORDER BY touched DESC LIMIT 1)";
        add(
                "SELECT "
                        + String.join(", ", CHANGED)
                        + ", number FROM workup WHERE number = "
                        + newest,
                "UPDATE workup SET " + String.join(" = ?, ", CHANGED) + " = ? WHERE number = ?",
                CHANGED.size() + 1);
        List<String> history = columns("history");
        add(
                "SELECT "
                        + String.join(", ", history)
                        + " FROM history WHERE workup = "
                        + newest
                        + " ORDER BY seq DESC LIMIT 1",
                insert("history", history),
                history.size());
        List<String> answer = columns("answer");
        add(
                "SELECT " + String.join(", ", answer) + " FROM answer WHERE workup = " + newest,
                insert("answer", answer)
                        + " ON CONFLICT (workup, place) DO UPDATE SET value = excluded.value",
                answer.size());
        add("SELECT " + NEWEST + " - 1", "DELETE FROM finder WHERE rowid = ?", 1);
        add(
                "SELECT rowid, words, marks FROM finder WHERE rowid = " + NEWEST,
                "INSERT INTO finder (rowid, words, marks) VALUES (?, ?, ?)",
                3);
    }

    private static Connection open(Path folder) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + folder.resolve("myoworkup.db"));
    }

    private static String insert(String table, List<String> columns) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = from.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA table_info (" + table + ")")) {
            while (rows.next()) {
                columns.add(rows.getString("name"));
            }
        }
        return columns;
    }

    private void add(String read, String write, int columns) throws SQLException {
        copies.add(new Copy(from.prepareStatement(read), to.prepareStatement(write), columns));
    }

    /** Milliseconds that writing and committing took; reading is left out. */
    double same() throws SQLException {
        for (Copy copy : copies) {
            try (ResultSet row = copy.read().executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("nothing was written");
                }
                for (int i = 1; i <= copy.columns(); i++) {
                    copy.write().setObject(i, row.getObject(i));
                }
            }
        }
        Stopwatch watch = new Stopwatch();
        for (Copy copy : copies) {
            copy.write().executeUpdate();
        }
        to.commit();
        return watch.millis();
    }

    @Override
    public void close() throws SQLException {
        to.close();
        from.close();
    }
}

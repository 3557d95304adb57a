package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The schema, built step by step; {@code PRAGMA user_version} says how many steps a database has
 * taken.
 */
final class Migrations {
    /** "MyoW": tells our database from every other program's. */
    static final int APPLICATION = 0x4D796F57;

    private static final List<String> FILES = List.of("001.sql", "002.sql");

    private Migrations() {}

    /** The version of the schema this program writes. */
    static int latest() {
        return FILES.size();
    }

    static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Takes the steps that are still to take, each whole or not at all. */
    static void apply(Link writer) {
        apply(writer, FILES.stream().map(Migrations::read).toList());
    }

    static void apply(Link writer, List<String> scripts) {
        int from = writer.use(Migrations::version);
        for (int step = from; step < scripts.size(); step++) {
            String script = scripts.get(step);
            int reached = step + 1;
            writer.transaction(
                    handle -> {
                        run(handle, script);
                        run(
                                handle,
                                "PRAGMA application_id = "
                                        + APPLICATION
                                        + "; PRAGMA user_version = "
                                        + reached);
                        return reached;
                    });
        }
    }

    /** By the driver, which takes a whole script: a trigger's own semicolons end no statement. */
    private static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException("migration", failed, null);
        }
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
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

    private static final List<Step> STEPS =
            List.of(
                    file("001.sql"),
                    file("002.sql"),
                    Step.of(
                            file("003-begin.sql"),
                            ChainStep::take,
                            file("003-end.sql"),
                            Finder::fill));

    private Migrations() {}

    /** What brings a database one version further, inside a transaction. */
    @FunctionalInterface
    interface Step {
        void take(Handle handle);

        /** A script of SQL. */
        static Step script(String sql) {
            return handle -> run(handle, sql);
        }

        /** One after the other. */
        static Step of(Step... parts) {
            return handle -> List.of(parts).forEach(part -> part.take(handle));
        }
    }

    /** The version of the schema this program writes. */
    static int latest() {
        return STEPS.size();
    }

    static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    /** Takes the steps that are still to take, each whole or not at all. */
    static void apply(Link writer) {
        apply(writer, STEPS);
    }

    static void apply(Link writer, List<Step> steps) {
        int from = writer.use(Migrations::version);
        for (int i = from; i < steps.size(); i++) {
            Step step = steps.get(i);
            int reached = i + 1;
            writer.transaction(
                    handle -> {
                        step.take(handle);
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

    /** Looks at a database in memory that has taken every step. */
    static <T> T fresh(HandleCallback<T, RuntimeException> work) {
        return Jdbi.create("jdbc:sqlite::memory:")
                .withHandle(
                        handle -> {
                            STEPS.forEach(step -> step.take(handle));
                            return work.withHandle(handle);
                        });
    }

    /** By the driver, which takes a whole script: a trigger's own semicolons end no statement. */
    private static void run(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException("migration", failed, null);
        }
    }

    private static Step file(String name) {
        return handle -> run(handle, read(name));
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

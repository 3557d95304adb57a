package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.TransactionException;
import org.myoworkup.workup.Refusal;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** One connection to the database, used by one thread at a time. */
final class Link implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;
    private static final String BEGIN = "BEGIN";

    private final Path file;
    private final String begin;
    private final Jdbi jdbi;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Handle> handle = Optional.empty();
    private boolean closed;

    private Link(Path file, SQLiteConfig config, String begin) {
        this(file, config, begin, "");
    }

    private Link(Path file, SQLiteConfig config, String begin, String how) {
        this.file = file;
        this.begin = begin;
        this.jdbi = Jdbi.create(() -> connect(file, config, how));
        // No statement is a template: each would be read a second time for it.
        jdbi.setTemplateEngine(TemplateEngine.NOP);
        jdbi.setStatementBuilderFactory(_ -> new KeptStatements());
        // Jdbi's own messages quote the statement's values, and exceptions get logged.
        jdbi.getConfig(StatementExceptions.class)
                .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * The one that writes: a transaction takes the write lock at its beginning and is synced at its
     * end.
     */
    static Link writing(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return new Link(file, config, "BEGIN IMMEDIATE");
    }

    /** One that only reads. */
    static Link reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return new Link(file, config, BEGIN);
    }

    /** One that looks at a file nobody writes, and leaves nothing beside it. */
    static Link still(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return new Link(file, config, BEGIN, "?immutable=1");
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config, String how)
            throws SQLException {
        // As a URI, because the driver takes what follows a question mark in a plain path for
        // settings.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + how);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return connection;
    }

    /**
     * Runs the work in one transaction, whole or not at all.
     *
     * @throws Refusal what the database could not do; the next call starts on a fresh connection
     */
    <T> T transaction(HandleCallback<T, RuntimeException> work) {
        return use(open -> whole(open, work));
    }

    /**
     * Begun and ended here: the driver would begin another after each, take the write lock for it
     * and give it back.
     */
    private <T> T whole(Handle open, HandleCallback<T, RuntimeException> work) {
        say(open, begin);
        try {
            T made = work.withHandle(open);
            say(open, "COMMIT");
            return made;
        } catch (RuntimeException | Error failed) {
            try {
                say(open, "ROLLBACK");
            } catch (TransactionException alsoFailed) {
                if (failed instanceof JdbiException) {
                    failed.addSuppressed(alsoFailed); // SQLite has rolled back by itself
                } else {
                    throw alsoFailed; // what is open is not to be used again
                }
            }
            throw failed;
        }
    }

    private static void say(Handle open, String sql) {
        try (Statement statement = open.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new TransactionException(failed);
        }
    }

    /** Runs the work outside a transaction; throws as {@link #transaction} does. */
    <T> T use(HandleCallback<T, RuntimeException> work) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the database was closed");
            }
            Handle open = handle.orElseGet(jdbi::open);
            handle = Optional.of(open);
            return work.withHandle(open);
        } catch (JdbiException failed) {
            // After a full disk SQLite has rolled back by itself and the driver does not know it:
            // begin afresh.
            Refusal refusal = Failure.of(failed, file);
            drop(refusal);
            throw refusal;
        } finally {
            lock.unlock();
        }
    }

    private void drop(Refusal because) {
        Optional<Handle> broken = handle;
        handle = Optional.empty();
        try {
            broken.ifPresent(Handle::close);
        } catch (JdbiException alsoFailed) {
            because.addSuppressed(Failure.of(alsoFailed, file));
        }
    }

    /** Waits for the work that is under way. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            handle.ifPresent(Handle::close);
        } finally {
            handle = Optional.empty();
            lock.unlock();
        }
    }
}

package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

import java.sql.SQLException;

/**
 * What some work asks of a connection, counted and not timed: the same on any machine.
 *
 * @param statements sent by the store
 * @param commits that reached the disk
 * @param steps instructions of SQLite's own machine, those of the search index and of triggers too
 */
record Cost(int statements, int commits, long steps) {

    /** Counts what this work asks of this connection. */
    static Cost of(Link link, Runnable work) {
        Counter counter = new Counter();
        link.use(
                handle -> {
                    counter.begin(handle);
                    return handle;
                });
        try {
            work.run();
        } finally {
            link.use(
                    handle -> {
                        counter.end(handle);
                        return handle;
                    });
        }
        return new Cost(counter.statements, counter.commits, counter.steps);
    }

    private static final class Counter extends ProgressHandler
            implements SqlLogger, SQLiteCommitListener {
        private int statements;
        private int commits;
        private long steps;

        private void begin(Handle handle) {
            SQLiteConnection connection = connection(handle);
            handle.getConfig(SqlStatements.class).setSqlLogger(this);
            connection.addCommitListener(this);
            try {
                ProgressHandler.setHandler(connection, 1, this);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private void end(Handle handle) {
            SQLiteConnection connection = connection(handle);
            handle.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            connection.removeCommitListener(this);
            try {
                ProgressHandler.clearHandler(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static SQLiteConnection connection(Handle handle) {
            try {
                return handle.getConnection().unwrap(SQLiteConnection.class);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void logBeforeExecution(StatementContext context) {
            statements++;
        }

        @Override
        public void onCommit() {
            commits++;
        }

        @Override
        public void onRollback() {
            throw new IllegalStateException("rolled back");
        }

        @Override
        protected int progress() {
            steps++;
            return 0;
        }
    }
}

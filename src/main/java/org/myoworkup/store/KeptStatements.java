package org.myoworkup.store;

import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prepares a statement once for a connection: SQLite takes longer to prepare most of ours than to
 * run them, and neither Jdbi nor the driver keeps any. For a connection that one thread uses at a
 * time.
 */
final class KeptStatements extends DefaultStatementBuilder {
    private static final int MOST = 60;

    /** Those that nobody uses at the moment, by their text, the one used last at the end. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    /** The text each was prepared from: closing one names the text before its names were read. */
    private final Map<Statement, String> texts = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement given = kept == null ? super.create(connection, sql, context) : kept;
        texts.put(given, sql);
        return given;
    }

    /** Its results are closed, so that it holds nothing of the database; its values are let go. */
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String text = texts.remove(statement);
        if (text == null
                || idle.containsKey(text)
                || !(statement instanceof PreparedStatement prepared)) {
            statement.close();
            return;
        }
        prepared.clearParameters();
        idle.put(text, prepared);
        if (idle.size() > MOST) {
            idle.remove(idle.keySet().iterator().next()).close();
        }
    }

    @Override
    public void close(Connection connection) {
        texts.clear();
        idle.clear(); // the driver closes them with the connection
    }
}

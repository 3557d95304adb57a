package org.myoworkup.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database as any other program sees it. */
final class Raw {
    private Raw() {}

    static Path file(Path folder) {
        return folder.resolve(DatabaseFile.NAME);
    }

    static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file(folder));
    }

    /** The first column of what the query finds, as texts. */
    static List<String> query(Path folder, String sql) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static void execute(Path folder, String sql) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

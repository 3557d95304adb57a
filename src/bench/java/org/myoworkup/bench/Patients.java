package org.myoworkup.bench;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.SafeFile;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Profile;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a database with patients whom nobody knows. */
final class Patients {
    static final Author AUTHOR = new Author("Dr Bench", "");

    private static final List<String> FAMILY =
            List.of("Curie", "Müller", "O'Brien", "Skłodowska", "Øster", "Ivanov", "Adams");
    private static final List<String> STANDINGS =
            List.of("definite", "probable", "possible", "not-yet", "not-iim");

    private final Path folder;
    private final int count;

    private Patients(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    /**
     * A database in this folder, with so many workups that were just begun, and somebody who works
     * with it: else the first start asks who that is.
     */
    static void fill(Path folder, int count) throws SQLException {
        People people = People.read(folder, SafeFile::write);
        Profile who = new Profile(AUTHOR.name(), AUTHOR.role(), "DB", Optional.empty());
        people.add(who);
        people.use(who);
        people.asked();
        new Patients(folder, count).fill();
    }

    private void fill() throws SQLException {
        int stored = 0;
        try (SqliteWorkups some = Database.open(folder, Clock.systemUTC())) {
            Checklist checklist = BundledChecklist.read();
            for (String family : FAMILY) {
                for (String standing : STANDINGS) {
                    if (stored < count) {
                        Workup workup = Workup.start(checklist, patient(family, stored));
                        Progress progress = Assessment.of(checklist, workup).progress();
                        some.add(workup, new Headline(progress, standing), AUTHOR, "");
                        stored++;
                    }
                }
            }
        }
        if (stored < count) {
            multiply(stored);
        }
    }

    private static Patient patient(String family, int number) {
        return new Patient("S-" + number, family, "Anna", Optional.empty(), Sex.FEMALE);
    }

    /** In one transaction: as many through the program would take hours of synced writes. */
    private void multiply(int stored) throws SQLException {
        String copies =
                "WITH RECURSIVE n (n) AS (SELECT %d UNION ALL SELECT n + 1 FROM n WHERE n < %d)"
                        .formatted(stored + 1, count);
        String of = " FROM n JOIN %s t ON t.%s = 1 + (n.n - 1) %% " + stored;
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("myoworkup.db"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("PRAGMA table_info (workup)")) {
                while (rows.next()) {
                    columns.add(rows.getString("name"));
                }
            }
            List<String> values = columns.stream().map(Patients::copied).toList();
            statement.executeUpdate(
                    "INSERT INTO workup (%s) %s SELECT %s %s"
                            .formatted(
                                    String.join(", ", columns),
                                    copies,
                                    String.join(", ", values),
                                    of.formatted("workup", "number")));
            statement.executeUpdate(
                    "INSERT INTO finder (rowid, words, marks) "
                            + copies
                            + " SELECT n.n, t.words || ' ' || n.n / 1000 || ' mrn-' || n.n,"
                            + " t.marks"
                            + of.formatted("finder", "rowid"));
            connection.commit();
        }
    }

    private static String copied(String column) {
        return switch (column) {
            case "number", "touched", "listed" -> "n.n";
            case "id" -> "printf('00000000-0000-4000-8000-%012x', n.n)";
            case "record_number", "number_key" -> "'MRN-' || n.n";
            case "family_name" -> "t.family_name || ' ' || n.n / 1000";
            default -> "t." + column;
        };
    }
}

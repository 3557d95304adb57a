package org.myoworkup.bench;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.desktop.find.QuestionIndex;
import org.myoworkup.desktop.list.SearchWords;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a keystroke in a search costs: in the list over a real database with very many patients,
 * from what is typed to the lines of the list; and in the questions of a workup. Sampled, for its
 * percentiles; what is typed goes round, so that the slowest is among them.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {
    private static final int LIMIT = 200;
    private static final Author AUTHOR = new Author("Dr Bench", "");
    private static final Texts TEXTS = new Languages(BundledChecklist::read).in(Locale.ENGLISH);

    /** From a letter that very many begin with to what nobody has. */
    private static final List<String> TYPED =
            List.of(
                    "",
                    "a",
                    "m",
                    "mül",
                    "mueller zzz",
                    "4711",
                    "definite",
                    "biop",
                    "muscle",
                    "curie 99",
                    "anna definite");

    /** The stored workups. */
    @State(Scope.Benchmark)
    public static class Stored {
        private static final List<String> FAMILY =
                List.of("Curie", "Müller", "O'Brien", "Skłodowska", "Øster", "Ivanov", "Adams");
        private static final List<String> STANDINGS =
                List.of("definite", "probable", "possible", "not-yet", "not-iim");

        @Param("100000")
        public int patients;

        private final SearchWords words = new SearchWords(TEXTS);
        private Path folder;
        private SqliteWorkups workups;
        private int next;

        @Setup
        public void fill() throws IOException, SQLException {
            folder = Files.createTempDirectory("search-bench");
            int stored = 0;
            try (SqliteWorkups some = Database.open(folder, Clock.systemUTC())) {
                Checklist checklist = BundledChecklist.read();
                for (String family : FAMILY) {
                    for (String standing : STANDINGS) {
                        Workup workup = Workup.start(checklist, patient(family, stored));
                        Progress progress = Assessment.of(checklist, workup).progress();
                        some.add(workup, new Headline(progress, standing), AUTHOR, "");
                        stored++;
                    }
                }
            }
            multiply(stored);
            workups = Database.open(folder, Clock.systemUTC());
        }

        private static Patient patient(String family, int number) {
            return new Patient("S-" + number, family, "Anna", Optional.empty(), Sex.FEMALE);
        }

        /** In one transaction: as many through the program would take hours of synced writes. */
        private void multiply(int stored) throws SQLException {
            String copies =
                    "WITH RECURSIVE n (n) AS (SELECT %d UNION ALL SELECT n + 1 FROM n WHERE n < %d)"
                            .formatted(stored + 1, patients);
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
                List<String> values = columns.stream().map(Stored::copied).toList();
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

        @TearDown
        public void remove() throws IOException {
            workups.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        private String typed() {
            next = (next + 1) % TYPED.size();
            return TYPED.get(next);
        }
    }

    /** The questions of a workup. */
    @State(Scope.Benchmark)
    public static class Questions {
        private final QuestionIndex index = new QuestionIndex(TEXTS);
        private int next;

        private String typed() {
            next = (next + 1) % TYPED.size();
            return TYPED.get(next);
        }
    }

    @Benchmark
    public List<Workups.Listed> list(Stored stored) {
        return stored.workups.list(
                stored.words.sought(stored.typed(), Set.of(), AUTHOR.name()), LIMIT);
    }

    @Benchmark
    public List<QuestionIndex.Found> questions(Questions questions) {
        return questions.index.find(questions.typed(), LIMIT);
    }
}

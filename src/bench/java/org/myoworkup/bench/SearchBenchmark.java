package org.myoworkup.bench;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.desktop.find.QuestionIndex;
import org.myoworkup.desktop.list.SearchWords;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
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
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

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
        @Param("100000")
        public int patients;

        private final SearchWords words = new SearchWords(TEXTS);
        private Folder folder;
        private SqliteWorkups workups;
        private int next;

        @Setup
        public void fill() throws IOException, SQLException {
            folder = Folder.open();
            Patients.fill(folder.path(), patients);
            workups = Database.open(folder.path(), Clock.systemUTC());
        }

        @TearDown
        public void remove() throws IOException {
            workups.close();
            folder.close();
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
                stored.words.sought(stored.typed(), Set.of(), Patients.AUTHOR.name()), LIMIT);
    }

    @Benchmark
    public List<QuestionIndex.Found> questions(Questions questions) {
        return questions.index.find(questions.typed(), LIMIT);
    }
}

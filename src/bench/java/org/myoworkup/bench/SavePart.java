package org.myoworkup.bench;

import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.exchange.PictureIntake;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.Cases;
import org.myoworkup.session.SaveState;
import org.myoworkup.session.Saver;
import org.myoworkup.session.Session;
import org.myoworkup.session.Workplace;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sought;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * From an answer given, with its assessment and its way to the writer, until SQLite says that it is
 * on disk; in turns with a bare commit of the same rows to a database of the same kind beside it.
 */
final class SavePart implements Part {
    private static final int WARMUP = 300;
    private static final int ANSWERS = 400;
    private static final Place ASKED = Place.of("exam.skin.heliotrope");

    @Override
    public List<Row> measure() throws Exception {
        try (Folder ours = Folder.open();
                Folder bare = Folder.open()) {
            Patients.fill(ours.path(), 30);
            Patients.fill(bare.path(), 30);
            return between(ours.path(), bare.path());
        }
    }

    private static List<Row> between(Path ours, Path bare) throws Exception {
        List<Double> answers = new ArrayList<>();
        List<Double> commits = new ArrayList<>();
        try (SqliteWorkups workups = Database.open(ours, Clock.systemUTC());
                Saver saver = new Saver(workups);
                BareCommit commit = new BareCommit(ours, bare)) {
            Session session = session(workups, saver);
            BlockingQueue<SaveState> told = new ArrayBlockingQueue<>(10);
            session.listen(new Told(told));
            for (int i = 0; i < WARMUP + ANSWERS; i++) {
                Answer.Finding finding =
                        i % 2 == 0 ? Answer.Finding.PRESENT : Answer.Finding.ABSENT;
                Stopwatch watch = new Stopwatch();
                session.answer(ASKED, Optional.of(finding));
                SaveState state = told.poll(10, TimeUnit.SECONDS);
                double answer = watch.millis();
                if (!(state instanceof SaveState.Saved)) {
                    throw new IllegalStateException("not saved: " + state);
                }
                double beside = commit.same();
                if (i >= WARMUP) {
                    answers.add(answer);
                    commits.add(beside);
                }
            }
            saver.drain(Duration.ofSeconds(10));
        }
        return List.of(
                Row.of("an answer durable", "ms", Times.of(answers))
                        .against("bare commit of the same rows", Times.of(commits))
                        .withRatio(1.3));
    }

    private static Session session(SqliteWorkups workups, Saver saver) {
        Checklist checklist = BundledChecklist.read();
        Languages languages = new Languages(BundledChecklist::read);
        Texts texts = languages.in(Locale.ENGLISH);
        PdfReports reports = new PdfReports(languages::in);
        Cases cases =
                new Cases(
                        checklist,
                        new JsonCaseFiles(checklist, texts::say),
                        reports,
                        new PictureIntake(reports),
                        Clock.systemUTC());
        Workplace workplace =
                new Workplace(checklist, workups, saver, cases, Patients.AUTHOR, Clock.systemUTC());
        return workplace.open(workplace.list(Sought.text(""), 1).getFirst().id());
    }

    /** Takes what is said when the writer is done. */
    private record Told(BlockingQueue<SaveState> states) implements Session.Listener {
        @Override
        public void changed(Change change) {
            // the time goes on until it is saved
        }

        @Override
        public void saving(SaveState state) {
            if (!(state instanceof SaveState.Saving)) {
                states.add(state);
            }
        }
    }
}

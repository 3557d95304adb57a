package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.RandomWorkups;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.assessment.Signing;
import org.myoworkup.checklist.Item;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Undo and redo give the very workup that was, but for the revision: in the window and on disk. */
class UndoTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Author AUTHOR = new Author("Tester", "");
    private static final Place GRID = Place.of("exam.strength.muscles");

    @TempDir private Path folder;

    private static RandomWorkups random(long seed) {
        return new RandomWorkups(CaseBuilder.CHECKLIST, LocalDate.now(CLOCK), seed);
    }

    private static Session session(Optional<WorkupId> id, Workup workup, Saver saver) {
        return new Session(CaseBuilder.CHECKLIST, id, workup, saver, AUTHOR, CLOCK);
    }

    private static Workup butForTheRevision(Workup w) {
        return new Workup(
                w.patient(),
                w.definition(),
                w.definitionVersion(),
                0,
                w.answers(),
                w.notes(),
                w.states(),
                w.attachments(),
                w.signatures(),
                w.source(),
                w.acknowledged(),
                w.together());
    }

    /** Does anything that the window can do, a few dozen times. */
    private static void act(Session session, Random random, RandomWorkups any) {
        List<Item> items = List.copyOf(CaseBuilder.CHECKLIST.items());
        Item item = items.get(random.nextInt(items.size()));
        Place place = Place.of(item.id());
        List<Attachment> attached = session.workup().attachments();
        boolean bulk = random.nextBoolean();
        switch (random.nextInt(9)) {
            case 0 -> session.answer(place, Optional.of(any.given(item.type())), bulk);
            case 1 -> session.answer(anAnswer(session, random).orElse(place), Optional.empty());
            case 2 -> session.answer(GRID, Optional.of(grid(random)), bulk);
            case 3 ->
                    session.answer(
                            anAnswer(session, random).orElse(place),
                            Optional.of(new PartState.NotDone(PartState.Reason.DECLINED, "")),
                            bulk);
            case 4 -> session.note(place, "note " + random.nextInt(3));
            case 5 ->
                    session.mark(
                            Place.of("emg"),
                            Optional.of(new PartState.NotDone(PartState.Reason.UNABLE, ""))
                                    .filter(_ -> bulk)
                                    .map(PartState.class::cast));
            case 6 -> session.attach(picture(place, random));
            case 7 -> {
                if (!attached.isEmpty()) {
                    Attachment one = attached.get(random.nextInt(attached.size()));
                    session.describe(
                            new Attachment(
                                    one.item(),
                                    one.name(),
                                    one.mediaType(),
                                    "caption " + random.nextInt(),
                                    Attachment.Told.YES,
                                    one.consent(),
                                    one.sha256(),
                                    one.data()));
                }
            }
            default -> {
                if (!attached.isEmpty()) {
                    session.detach(attached.get(random.nextInt(attached.size())), "not needed");
                }
            }
        }
        session.assessment().openFlags().stream()
                .limit(random.nextInt(2))
                .forEach(flag -> session.acknowledge(flag, "seen"));
    }

    private static Attachment picture(Place place, Random random) {
        byte[] bytes = new byte[50];
        random.nextBytes(bytes);
        return new Attachment(place, "a.png", "image/png", "", Attachment.checksum(bytes), bytes);
    }

    private static Optional<Place> anAnswer(Session session, Random random) {
        List<Place> all = List.copyOf(session.workup().answers().all().keySet());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** One to three of few rows, so that a table often keeps one of the table before it. */
    private static Answer.Table grid(Random random) {
        List<Row> rows = new ArrayList<>();
        for (String muscle : List.of("deltoid", "biceps", "gluteus-medius")) {
            if (random.nextBoolean() || (rows.isEmpty() && muscle.startsWith("g"))) {
                rows.add(
                        new Row(
                                Map.of(
                                        "muscle", new Row.Cell.Code(muscle),
                                        "side", new Row.Cell.Code("right"),
                                        "grade", Row.Cell.Number.of(9 + random.nextInt(2)))));
            }
        }
        return new Answer.Table(rows);
    }

    /** The workups from the first to the last, one for each change. */
    private static List<Workup> walk(Session session, long seed) {
        List<Workup> states = new ArrayList<>(List.of(session.workup()));
        session.listen(
                new Session.Listener() {
                    @Override
                    public void changed(Change change) {
                        states.add(session.workup());
                    }

                    @Override
                    public void saving(SaveState state) {
                        assertThat(state).isNotInstanceOf(SaveState.NotSaved.class);
                    }
                });
        Random random = new Random(seed);
        RandomWorkups any = random(seed + 1);
        for (int i = 0; i < 30; i++) {
            act(session, random, any);
        }
        session.patient(Patient.of("corrected"));
        return List.copyOf(states);
    }

    private static void backAndForth(Session session, List<Workup> states) {
        int changes = states.size() - 1;
        for (int i = changes - 1; i >= 0; i--) {
            assertThat(session.undo()).isPresent();
            assertThat(butForTheRevision(session.workup()))
                    .isEqualTo(butForTheRevision(states.get(i)));
        }
        assertThat(session.undo()).isEmpty();
        for (int i = 1; i <= changes; i++) {
            assertThat(session.redo()).isPresent();
            assertThat(butForTheRevision(session.workup()))
                    .isEqualTo(butForTheRevision(states.get(i)));
        }
    }

    @Property(tries = 10)
    void undoneIsTheWorkupBeforeAndRedoneTheOneAfter(@ForAll long seed) {
        Session session = session(Optional.empty(), random(seed).workup(), null);
        if (session.locked()) {
            session.amend("seen again");
        }
        backAndForth(session, walk(session, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsOnDiskFollows(long seed) {
        Workup start = Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1"));
        try (SqliteWorkups store = Database.open(folder, CLOCK);
                Saver saver = new Saver(store)) {
            Headline headline = Assessment.of(CaseBuilder.CHECKLIST, start).headline();
            WorkupId id = store.add(start, headline, AUTHOR, "");
            Session session = session(Optional.of(id), start, saver);
            List<Workup> states = walk(session, seed);
            assertThat(saver.drain(Duration.ofSeconds(60))).isTrue();
            assertThat(store.find(id)).contains(session.workup());
            backAndForth(session, states);
            while (session.undo().isPresent()) {
                assertThat(session.redoable()).isPresent();
            }
            assertThat(saver.drain(Duration.ofSeconds(60))).isTrue();
            assertThat(store.find(id)).contains(session.workup());
            assertThat(butForTheRevision(session.workup())).isEqualTo(butForTheRevision(start));

            Workup replayed = start;
            for (Workups.Entry entry : store.history(id)) {
                replayed = replayed.replay(entry.event());
            }
            assertThat(replayed).isEqualTo(session.workup());
        }
    }

    /**
     * Whatever was done before a signature is never undone; what is done after it, is, up to it.
     */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void undoNeverPassesASignature(long seed) {
        Workup start = CaseBuilder.adult().signable().workup();
        try (SqliteWorkups store = Database.open(folder, CLOCK);
                Saver saver = new Saver(store)) {
            WorkupId id =
                    store.add(
                            start,
                            Assessment.of(CaseBuilder.CHECKLIST, start).headline(),
                            AUTHOR,
                            "");
            Session session =
                    new Session(
                            CaseBuilder.CHECKLIST,
                            Optional.of(id),
                            start,
                            saver,
                            () -> AUTHOR,
                            CLOCK,
                            w -> w.toString().getBytes(StandardCharsets.UTF_8));
            walk(session, seed);
            session.undo();
            makeSignable(session, start);
            assertThat(session.undoable()).isPresent();
            session.sign("Dr A", "");
            assertThat(saver.drain(Duration.ofSeconds(60))).isTrue();
            Workup signed = session.workup();
            assertThat(signed.signatures()).hasSize(1);
            assertThat(session.undo()).isEmpty();
            assertThat(session.redo()).isEmpty();
            assertThat(session.workup()).isEqualTo(signed);

            session.amend("again");
            List<Workup> states = walk(session, seed + 1);
            backAndForth(session, states);
            while (session.undo().isPresent()) {
                assertThat(session.redoable()).isPresent();
            }
            assertThat(butForTheRevision(session.workup())).isEqualTo(butForTheRevision(signed));
            assertThat(saver.drain(Duration.ofSeconds(60))).isTrue();
            assertThat(store.find(id)).contains(session.workup());
        }
    }

    private static void makeSignable(Session session, Workup like) {
        session.patient(like.patient());
        for (Place place : List.of(Signing.VISIT, Signing.BETTER_EXPLANATION)) {
            session.answer(place, like.answer(place));
        }
        like.states().forEach((part, state) -> session.mark(part, Optional.of(state)));
        session.assessment().openFlags().forEach(f -> session.acknowledge(f, "seen"));
        session.answer(GRID, Optional.of(new Answer.Table(List.of(row("deltoid")))));
        session.assessment().openFlags().forEach(f -> session.acknowledge(f, "seen"));
    }

    /** A row of one's own, rows marked together beside it, and that undone: one's own stays so. */
    @Test
    void aTableGivenSinglyIsNotMarkedBecauseOthersWereTakenBack() {
        Row own = row("deltoid");
        Session session =
                session(
                        Optional.empty(),
                        Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1")),
                        null);
        session.answer(GRID, Optional.of(new Answer.Table(List.of(own))));
        session.answer(GRID, Optional.of(new Answer.Table(List.of(own, row("biceps")))), true);
        assertThat(session.workup().together()).containsExactly(GRID);
        session.undo();
        assertThat(session.workup().together()).isEmpty();
        session.redo();
        session.answer(GRID, Optional.of(new Answer.Table(List.of(row("biceps")))));
        assertThat(session.workup().together()).as("a marked row stands in it").contains(GRID);
        session.answer(GRID, Optional.of(new Answer.Table(List.of(own))));
        assertThat(session.workup().together()).isEmpty();
        session.undo();
        assertThat(session.workup().together()).containsExactly(GRID);
    }

    /** What one key marked together, one undo takes back and one redo marks again. */
    @Test
    void whatWasMarkedTogetherIsOneStep() {
        Session session =
                session(
                        Optional.empty(),
                        Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1")),
                        null);
        Place heliotrope = Place.of("exam.skin.heliotrope");
        List<Place> rest =
                List.of(
                        Place.of("exam.skin.shawl-sign"),
                        Place.of("exam.skin.holster-sign"),
                        heliotrope);
        session.answer(heliotrope, Optional.of(Answer.Finding.ABSENT));
        session.together(rest, Answer.Finding.ABSENT);
        assertThat(session.workup().together())
                .containsExactlyInAnyOrderElementsOf(rest.subList(0, 2));
        assertThat(session.undoableCount()).as("what was answered already is left").isEqualTo(2);
        Workup marked = session.workup();
        session.undo();
        assertThat(session.workup().answers().all()).containsOnlyKeys(heliotrope);
        assertThat(session.redoableCount()).isEqualTo(2);
        session.redo();
        assertThat(butForTheRevision(session.workup())).isEqualTo(butForTheRevision(marked));
        session.undo();
        session.undo();
        assertThat(session.workup().answers().all()).isEmpty();

        Place age = Place.of("history.onset.age");
        assertThatThrownBy(() -> session.together(List.of(heliotrope, age), Answer.Finding.ABSENT))
                .isInstanceOf(Refusal.class);
        assertThat(session.workup().answers().all()).as("all or none").isEmpty();
    }

    private static Row row(String muscle) {
        return new Row(
                Map.of(
                        "muscle", new Row.Cell.Code(muscle),
                        "side", new Row.Cell.Code("right"),
                        "grade", Row.Cell.Number.of(10)));
    }
}

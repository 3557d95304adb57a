package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The way of an answer to the disk, on a real database. */
class SaverTest {
    private static final Author AUTHOR = new Author("Tester", "");

    @TempDir private Path folder;
    private SqliteWorkups store;

    @BeforeEach
    void open() {
        store = Database.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /**
     * The real store behind a wall that fails as often as asked: a disk that is full for a while.
     */
    private final class Failing implements Workups {
        private final AtomicInteger failures;

        Failing(int failures) {
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public Instant record(
                WorkupId id, Change change, Workup after, Headline headline, Author author) {
            if (failures.getAndDecrement() > 0) {
                throw new Refusal(Message.of("store.full", "myoworkup.db"));
            }
            return store.record(id, change, after, headline, author);
        }

        @Override
        public List<Listed> list(Sought sought, int limit) {
            return store.list(sought, limit);
        }

        @Override
        public List<WorkupId> outdated(int limit) {
            return store.outdated(limit);
        }

        @Override
        public void summarise(WorkupId id, int revision, Headline headline) {
            store.summarise(id, revision, headline);
        }

        @Override
        public List<Listed> sameAs(Patient patient) {
            return store.sameAs(patient);
        }

        @Override
        public Optional<Workup> find(WorkupId id) {
            return store.find(id);
        }

        @Override
        public WorkupId add(Workup workup, Headline headline, Author author, String reason) {
            return store.add(workup, headline, author, reason);
        }

        @Override
        public Instant sign(WorkupId id, Signature signature, byte[] frozen, Author author) {
            return store.sign(id, signature, frozen, author);
        }

        @Override
        public Instant supersede(
                WorkupId id,
                int before,
                List<Change> changes,
                Workup after,
                Headline headline,
                Author author) {
            return store.supersede(id, before, changes, after, headline, author);
        }

        @Override
        public Optional<byte[]> frozen(WorkupId id, int revision) {
            return store.frozen(id, revision);
        }

        @Override
        public Instant printed(WorkupId id, Printing printing, Author author) {
            return store.printed(id, printing, author);
        }

        @Override
        public List<Entry> history(WorkupId id) {
            return store.history(id);
        }
    }

    private Session session(Workups workups, Saver saver) {
        Workup workup = Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1"));
        WorkupId id =
                workups.add(
                        workup,
                        Assessment.of(CaseBuilder.CHECKLIST, workup).headline(),
                        AUTHOR,
                        "");
        return new Session(
                CaseBuilder.CHECKLIST, Optional.of(id), workup, saver, AUTHOR, Clock.systemUTC());
    }

    @Test
    void everyChangeIsOnDiskBeforeSavedIsSaid() {
        try (Saver saver = new Saver(store)) {
            Session session = session(store, saver);
            List<SaveState> heard = new CopyOnWriteArrayList<>();
            List<Integer> onDisk = new CopyOnWriteArrayList<>();
            session.listen(
                    new Session.Listener() {
                        @Override
                        public void changed(Change change) {
                            assertThat(session.saveState()).isNotNull();
                        }

                        @Override
                        public void saving(SaveState state) {
                            heard.add(state);
                            if (state instanceof SaveState.Saved) {
                                onDisk.add(store.history(session.id().orElseThrow()).size());
                            }
                        }
                    });
            List<Item> signs = CaseBuilder.CHECKLIST.section("exam.skin").orElseThrow().items();
            int answered = 0;
            for (Item item : signs) {
                if (item.type() instanceof org.myoworkup.checklist.AnswerType.Finding) {
                    session.answer(Place.of(item.id()), Optional.of(Answer.Finding.ABSENT));
                    answered++;
                }
            }
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
            assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
            assertThat(onDisk.getLast()).isEqualTo(answered);
            assertThat(heard).hasAtLeastOneElementOfType(SaveState.Saving.class);
            assertThat(store.find(session.id().orElseThrow())).contains(session.workup());
        }
    }

    @Test
    void aChangeThatCannotBeWrittenIsShownAndTriedUntilItIs() {
        try (Saver saver = new Saver(new Failing(3), Duration.ofMillis(1), Duration.ofMillis(5))) {
            Session session = session(store, saver);
            List<SaveState> heard = new CopyOnWriteArrayList<>();
            session.listen(
                    new Session.Listener() {
                        @Override
                        public void changed(Change change) {
                            heard.add(session.saveState());
                        }

                        @Override
                        public void saving(SaveState state) {
                            heard.add(state);
                        }
                    });
            session.answer(Place.of("exam.skin.heliotrope"), Optional.of(Answer.Finding.PRESENT));
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
            assertThat(heard)
                    .filteredOn(SaveState.NotSaved.class::isInstance)
                    .isNotEmpty()
                    .allMatch(s -> ((SaveState.NotSaved) s).why().key().equals("store.full"));
            assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
            assertThat(store.find(session.id().orElseThrow())).contains(session.workup());
        }
    }

    /** Not even an error of the machine ends the writer, or makes one change be written twice. */
    @Test
    void whatShouldNotHaveBeenThrownIsToldAndTheWritingGoesOn() {
        AtomicInteger tries = new AtomicInteger();
        List<Throwable> told = new CopyOnWriteArrayList<>();
        List<SaveState> heard = new CopyOnWriteArrayList<>();
        try (Saver saver = new Saver(store, Duration.ofMillis(1), Duration.ofMillis(5))) {
            saver.whenUnexpected(told::add);
            saver.save(
                    _ -> {
                        if (tries.incrementAndGet() == 1) {
                            throw new OutOfMemoryError();
                        }
                        return Instant.EPOCH;
                    },
                    state -> {
                        heard.add(state);
                        if (state instanceof SaveState.Saved) {
                            throw new IllegalStateException("deaf");
                        }
                    });
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(tries).as("once more, and not again").hasValue(2);
        assertThat(heard).last().isEqualTo(new SaveState.Saved(Instant.EPOCH));
        assertThat(told)
                .hasExactlyElementsOfTypes(OutOfMemoryError.class, IllegalStateException.class);
    }

    @Test
    void undoAndRedoAreInTheHistory() {
        try (Saver saver = new Saver(store)) {
            Session session = session(store, saver);
            session.answer(Place.of("exam.skin.heliotrope"), Optional.of(Answer.Finding.PRESENT));
            session.undo();
            session.redo();
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
            assertThat(store.history(session.id().orElseThrow()))
                    .extracting(Workups.Entry::revision)
                    .containsExactly(1, 2, 3);
            assertThat(store.find(session.id().orElseThrow())).contains(session.workup());
        }
    }
}

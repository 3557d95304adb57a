package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * A flag acted on goes from the strip, into the history, and comes back when its answers change.
 */
class AcknowledgeTest {
    @TempDir private Path folder;

    @Test
    void aFlagActedOnIsKeptAndReturnsWhenItsAnswersChange() {
        try (SqliteWorkups store = Database.open(folder, Clock.systemUTC());
                Saver saver = new Saver(store)) {
            Workup empty = Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1"));
            Author author = new Author("Dr Test", "");
            WorkupId id =
                    store.add(
                            empty,
                            Assessment.of(CaseBuilder.CHECKLIST, empty).headline(),
                            author,
                            "");
            Session session =
                    new Session(
                            CaseBuilder.CHECKLIST,
                            Optional.of(id),
                            empty,
                            saver,
                            author,
                            Clock.systemUTC());
            session.answer(Place.of("exam.safety.weak-cough"), Optional.of(Answer.Finding.PRESENT));
            Alert flag = session.assessment().openFlags().getFirst();
            assertThat(flag.id()).isEqualTo("respiratory-weakness");
            assertThatThrownBy(() -> session.acknowledge(flag, " ")).isInstanceOf(Refusal.class);

            session.acknowledge(flag, "Vital capacity measured, intensive care informed");
            assertThat(session.assessment().openFlags()).isEmpty();
            assertThat(session.assessment().redFlags()).hasSize(1);
            assertThat(saver.drain(Duration.ofSeconds(20))).isTrue();
            assertThat(store.find(id)).contains(session.workup());
            assertThat(store.history(id).getLast().event()).isInstanceOf(Change.OfAlert.class);

            session.answer(Place.of("exam.safety.orthopnoea"), Optional.of(Answer.Finding.PRESENT));
            assertThat(session.assessment().openFlags()).hasSize(1);
            session.undo();
            assertThat(session.assessment().openFlags()).isEmpty();
            session.undo();
            assertThat(session.assessment().openFlags()).hasSize(1);
        }
    }
}

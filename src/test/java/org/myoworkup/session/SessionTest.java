package org.myoworkup.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions of samples: nothing is stored. How changes reach the disk is tested with the store. */
class SessionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-05-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Place RASH = Place.of("exam.skin.heliotrope");

    private static Session session() {
        return new Session(
                CaseBuilder.CHECKLIST,
                Optional.empty(),
                Workup.start(CaseBuilder.CHECKLIST, Patient.of("T-1")),
                null,
                new Author("Tester", ""),
                CLOCK);
    }

    private static final class Heard implements Session.Listener {
        private final List<Change> changes = new ArrayList<>();

        @Override
        public void changed(Change change) {
            changes.add(change);
        }

        @Override
        public void saving(SaveState state) {
            throw new AssertionError("a sample is never saved");
        }
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        Session session = session();
        Heard heard = new Heard();
        session.listen(heard);
        session.answer(RASH, Optional.of(Answer.Finding.PRESENT));
        session.answer(RASH, Optional.of(Answer.Finding.PRESENT));
        assertThat(heard.changes).hasSize(1);
        assertThat(session.workup().revision()).isEqualTo(1);
        assertThat(session.saveState()).isEqualTo(new SaveState.NotKept());
    }

    @Test
    void theAssessmentFollowsEveryChange() {
        Session session = session();
        session.answer(RASH, Optional.of(Answer.Finding.PRESENT));
        assertThat(session.assessment().eularAcr().score().tenths()).isEqualTo(31);
        session.answer(RASH, Optional.empty());
        assertThat(session.assessment().eularAcr().score().tenths()).isZero();
    }

    @Test
    void whatCannotBeTrueIsRefusedAndChangesNothing() {
        Session session = session();
        assertThatThrownBy(
                        () ->
                                session.answer(
                                        Place.of("laboratory.enzymes.ck"),
                                        Optional.of(Answer.Quantity.of("-5", "U/L"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.path()).isEqualTo("laboratory.enzymes.ck.value"));
        assertThatThrownBy(
                        () ->
                                session.mark(
                                        Place.of("emg"),
                                        Optional.of(
                                                new PartState.NotDone(PartState.Reason.OTHER, ""))))
                .isInstanceOf(Refusal.class);
        assertThat(session.workup().revision()).isZero();
    }

    @Test
    void whatACaseFileCannotHoldIsNotAttached() {
        Session session = session();
        byte[] most = new byte[Attachment.MAX_BYTES];
        for (int i = 0; i < 7; i++) {
            most[0] = (byte) i;
            session.attach(picture(most.clone()));
        }
        assertThat(refused(session, new byte[Attachment.MAX_BYTES + 1]))
                .isEqualTo("attachment.too-large");
        assertThat(refused(session, most)).isEqualTo("attachment.twice");
        most[0] = 7;
        assertThat(refused(session, most)).as("8 x 25 MB").isEqualTo("attachment.too-much");
        for (int i = 7; i < Attachment.MAX_COUNT; i++) {
            session.attach(picture(new byte[] {(byte) i}));
        }
        assertThat(refused(session, new byte[] {1})).isEqualTo("attachment.too-many");
        assertThat(session.workup().revision()).isEqualTo(Attachment.MAX_COUNT);

        Attachment anothers = picture(new byte[] {1});
        byte[] bytes = {2};
        Attachment wrong = new Attachment(RASH, "a.png", "image/png", "", anothers.sha256(), bytes);
        assertThatThrownBy(() -> session.attach(wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Attachment picture(byte[] bytes) {
        return new Attachment(RASH, "a.png", "image/png", "", Attachment.checksum(bytes), bytes);
    }

    private static String refused(Session session, byte[] bytes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> session.attach(picture(bytes)));
        assertThat(refusal.path()).isEqualTo(RASH.toString());
        return refusal.message().key();
    }

    @Test
    void undoIsAChangeOfItsOwnAndAFurtherAnswerEndsRedo() {
        Session session = session();
        session.answer(RASH, Optional.of(Answer.Finding.PRESENT));
        session.undo();
        assertThat(session.workup().answer(RASH)).isEmpty();
        assertThat(session.workup().revision()).isEqualTo(2);
        assertThat(session.redoable()).isPresent();
        session.note(RASH, "seen by the family");
        assertThat(session.redoable()).isEmpty();
        assertThat(session.undoable().orElseThrow()).isInstanceOf(Change.OfNote.class);
    }

    /** Undoing everything and redoing everything ends where one was, but for the revision. */
    @Property(tries = 50)
    void undoThenRedoIsIdentity(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 39) Integer> acts) {
        Session session = session();
        List<Item> items = CaseBuilder.CHECKLIST.section("exam.skin").orElseThrow().items();
        for (int act : acts) {
            Place place = Place.of(items.get(act % 10).id());
            switch (act / 10) {
                case 0 -> session.note(place, "note " + act);
                case 1 -> session.answer(place, Optional.empty());
                case 2 ->
                        session.mark(
                                Place.of("emg"),
                                Optional.of(
                                        new PartState.NotDone(
                                                PartState.Reason.DECLINED, "" + act)));
                default ->
                        session.answer(
                                place,
                                Optional.of(new PartState.NotDone(PartState.Reason.UNABLE, "")));
            }
        }
        Workup end = session.workup();
        int undone = 0;
        while (session.undo().isPresent()) {
            undone++;
        }
        assertThat(session.workup().answers().all()).isEmpty();
        assertThat(session.workup().notes()).isEmpty();
        assertThat(session.workup().states()).isEmpty();
        while (session.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(session.workup().answers()).isEqualTo(end.answers());
        assertThat(session.workup().notes()).isEqualTo(end.notes());
        assertThat(session.workup().states()).isEqualTo(end.states());
    }
}

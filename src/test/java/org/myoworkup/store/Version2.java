package org.myoworkup.store;

import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands in {@code schema-2.db}: the program that wrote schema 2 ran {@link #write} and then
 * {@link #writeAfterSignature} on an empty folder. No patient is behind any of it.
 */
final class Version2 {
    static final byte[] SCAN = {(byte) 0xff, (byte) 0xd8, 1, 0, -1};

    private static final Place PAPULES = Place.of("exam.skin.gottron-papules");
    private static final Place SECOND = Place.parse("biopsy#2.features.rimmed-vacuoles");

    private Version2() {}

    /**
     * Its first workups in this order: those of {@link Version1}, an import with everything a
     * workup holds, and one with a change a minute, of every kind.
     */
    static void write(Workups workups, SteppedClock clock) {
        Version1.write(workups, clock);
        clock.set("2024-04-01T08:00:00Z");
        workups.add(Cases.full(), Cases.headline(), Cases.AUTHOR, "import");
        Workup workup = Cases.started(Patient.of("V2-2"));
        record(
                workups,
                clock,
                workups.add(workup, Cases.headline(), Cases.AUTHOR, ""),
                workup,
                changes());
    }

    /**
     * Its last workup, number V2-3: signed, and changed without a reason, which schema 2 allowed.
     */
    static void writeAfterSignature(Workups workups, SteppedClock clock) {
        Workup signed =
                new Workup(
                        Patient.of("V2-3"),
                        "iim",
                        "1.0",
                        Cases.full().revision(),
                        Cases.full().answers(),
                        Cases.full().notes(),
                        Cases.full().states(),
                        List.of(),
                        Cases.full().signatures(),
                        "");
        record(
                workups,
                clock,
                workups.add(signed, Cases.headline(), Cases.AUTHOR, "import"),
                signed,
                List.of(
                        new Change.OfAnswer(
                                Cases.HELIOTROPE,
                                Optional.of(Answer.Finding.PRESENT),
                                Optional.of(Answer.Finding.ABSENT),
                                "",
                                false)));
    }

    private static void record(
            Workups workups, SteppedClock clock, WorkupId id, Workup from, List<Change> changes) {
        Workup workup = from;
        for (Change change : changes) {
            workup = workup.apply(change);
            clock.set("2024-04-01T09:%02d:00.250Z".formatted(workup.revision()));
            workups.record(id, change, workup, Cases.headline(), Cases.AUTHOR);
        }
    }

    private static List<Change> changes() {
        Optional<Answer> none = Optional.empty();
        Optional<Answer> absent = Optional.of(Answer.Finding.ABSENT);
        Optional<Answer> present = Optional.of(Answer.Finding.PRESENT);
        Change.OfAnswer together = new Change.OfAnswer(PAPULES, none, absent, "", true);
        Change.OfAnswer single =
                new Change.OfAnswer(PAPULES, absent, present, "", false, true, false);
        Acknowledgement heard =
                new Acknowledgement("f2", "seen", "Dr A", Instant.parse("2024-04-01T09:00:00Z"));
        Change.OfAlert alert =
                new Change.OfAlert("weak-cough", Optional.empty(), Optional.of(heard), "seen");
        Attachment picture =
                Cases.attachment(
                        "exam.skin.heliotrope", Cases.PICTURE, Told.NOT_SAID, Told.NOT_SAID);
        Attachment described =
                Cases.attachment("exam.skin.heliotrope", Cases.PICTURE, Told.NO, Told.YES);
        Attachment scan =
                new Attachment(
                        Place.of("biopsy.procedure.site"),
                        "scan.jpg",
                        "image/jpeg",
                        "",
                        Cases.sha256(SCAN),
                        SCAN);
        Change.OfAttachment away =
                new Change.OfAttachment(
                        Optional.of(described), Optional.empty(), 0, "wrong patient");
        return List.of(
                together,
                new Change.OfAnswer(Version1.GOTTRON, none, absent, "", true),
                single,
                single.inverse(),
                new Change.OfAnswer(SECOND, none, present, "", false),
                new Change.OfNote(Cases.HELIOTROPE, "", Cases.WILD, ""),
                new Change.OfState(
                        Place.of("emg"), Optional.empty(), Optional.of(Cases.pending()), ""),
                alert,
                alert.inverse(),
                new Change.OfAttachment(Optional.empty(), Optional.of(picture), 0, ""),
                new Change.OfAttachment(Optional.empty(), Optional.of(scan), 1, ""),
                new Change.OfAttachment(Optional.of(picture), Optional.of(described), 0, ""),
                away,
                away.inverse(),
                new Change.OfAttachment(Optional.of(scan), Optional.empty(), 1, ""),
                new Change.OfPatient(
                        Patient.of("V2-2"), Cases.patient("V2-2", "Beispiel", "Anna"), "name"));
    }
}

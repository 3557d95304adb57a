package org.myoworkup.store;

import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in {@code schema-1.db}: the program that wrote schema 1 ran {@link #write} on an
 * empty folder. No patient is behind any of it.
 */
final class Version1 {
    static final Place GOTTRON = Place.of("exam.skin.gottron-sign");
    static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, -1, 127};

    private static final Place PAPULES = Place.of("exam.skin.gottron-papules");

    private Version1() {}

    /** Its workups in this order, one of them with a change a minute. */
    static void write(Workups workups, SteppedClock clock) {
        workups.add(imported(), Cases.headline(), Cases.AUTHOR, "import");
        Workup workup = Cases.started(Patient.of("V1-2"));
        WorkupId id = workups.add(workup, Cases.headline(), Cases.AUTHOR, "");
        for (Change change : changes()) {
            workup = workup.apply(change);
            clock.set("2024-03-17T11:%02d:00.500Z".formatted(workup.revision()));
            workups.record(id, change, workup, Cases.headline(), Cases.AUTHOR);
        }
        workups.add(alike(), Cases.headline(), Cases.AUTHOR, "import");
    }

    private static Workup imported() {
        return new Workup(
                Cases.patient("V1-1", "Muster-Ζήτα", "Μαρία"),
                "iim",
                "1.0",
                7,
                Answers.of(Cases.answers()),
                Map.of(Cases.HELIOTROPE, Cases.WILD, Place.parse("emg#2.study.muscles"), "left"),
                Map.of(Place.of("biopsy"), Cases.pending()),
                List.of(
                        picture("biopsy.procedure.site", PICTURE, "H&E " + Cases.WILD),
                        picture("exam.skin.heliotrope", new byte[] {9}, ""),
                        picture("exam.skin.heliotrope", PICTURE, "the same elsewhere")),
                List.of(
                        new Signature(
                                5,
                                "Dr B",
                                "neurologist",
                                Instant.parse("2024-03-04T05:06:07.123456789Z"),
                                Cases.sha256(new byte[] {1}))),
                "");
    }

    private static Workup alike() {
        return new Workup(
                Cases.patient("V1-3", "Probe", "Karl"),
                "iim",
                "1.0",
                2,
                Answers.none(),
                Map.of(),
                Map.of(),
                List.of(picture("biopsy.procedure.site", PICTURE, "another's picture")),
                List.of(),
                "");
    }

    private static Attachment picture(String place, byte[] bytes, String caption) {
        return new Attachment(
                Place.of(place), "a b.png", "image/png", caption, Cases.sha256(bytes), bytes);
    }

    private static List<Change> changes() {
        Optional<Answer> none = Optional.empty();
        Optional<Answer> absent = Optional.of(Answer.Finding.ABSENT);
        Optional<Answer> present = Optional.of(Answer.Finding.PRESENT);
        Acknowledgement heard =
                new Acknowledgement(
                        "f1", "seen " + Cases.WILD, "Dr A", Instant.parse("2024-03-17T11:00:00Z"));
        return List.of(
                new Change.OfAnswer(Cases.HELIOTROPE, none, absent, "", true),
                new Change.OfAnswer(GOTTRON, none, absent, "", true),
                new Change.OfAnswer(PAPULES, none, absent, "", true),
                new Change.OfAnswer(GOTTRON, absent, present, "", false),
                new Change.OfAnswer(GOTTRON, present, absent, "", false),
                new Change.OfAnswer(PAPULES, absent, none, "wrong side", false),
                new Change.OfNote(Cases.HELIOTROPE, "", Cases.WILD, ""),
                new Change.OfNote(PAPULES, "", "taken back", ""),
                new Change.OfNote(PAPULES, "taken back", "", ""),
                new Change.OfState(
                        Place.of("emg"), Optional.empty(), Optional.of(Cases.pending()), ""),
                new Change.OfAlert(
                        "weak-cough", Optional.empty(), Optional.of(heard), heard.done()),
                new Change.OfPatient(
                        Patient.of("V1-2"), Cases.patient("V1-2", "Beispiel", "Anna"), "name"));
    }
}

package org.myoworkup.store;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Attachment.Told;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.StepState;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Workups that hold one of everything. */
final class Cases {
    static final Author AUTHOR = new Author("Dr Ada Λ", "rheumatologist");
    static final Place HELIOTROPE = Place.of("exam.skin.heliotrope");
    static final String WILD = "naïve \uD83E\uDDEC שלום 筋炎 \t\n\"\\ ' \u0001 end";

    private Cases() {}

    static Patient patient(String number, String family, String given) {
        return new Patient(
                number, family, given, Optional.of(PartialDate.parse("1961-04")), Sex.FEMALE);
    }

    static Workup started(Patient patient) {
        return new Workup(
                patient,
                "iim",
                "1.0",
                0,
                Answers.none(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                "");
    }

    static Workup started() {
        return started(patient("4711", "Curie", "Marie"));
    }

    static Headline headline() {
        return new Headline(awaiting(), "probable");
    }

    private static Progress awaiting() {
        return new Progress(
                List.of(
                        new Progress.OfStep("history", StepState.COMPLETE, 3, 3),
                        new Progress.OfStep("exam", StepState.PENDING, 1, 9)),
                List.of(new Progress.Awaited(Place.of("biopsy"), pending())),
                List.of(),
                List.of(),
                List.of());
    }

    static PartState.Pending pending() {
        return new PartState.Pending(
                PartialDate.parse("2024-03-01"),
                Optional.of(PartialDate.parse("2024-03")),
                Optional.of(PartialDate.parse("2025")),
                "Dr " + WILD);
    }

    /** Every kind of answer, at a place each. */
    static Map<Place, Answer> answers() {
        Map<Place, Answer> all = new LinkedHashMap<>();
        all.put(HELIOTROPE, Answer.Finding.PRESENT);
        all.put(Place.of("exam.skin.gottron-sign"), Answer.Finding.ABSENT);
        all.put(Place.parse("biopsy#2.features.rimmed-vacuoles"), Answer.Finding.EQUIVOCAL);
        all.put(Place.of("history.onset.course"), new Answer.Choice("insidious"));
        all.put(Place.of("history.family.kinds"), new Answer.Choices(List.of("b", "a")));
        all.put(Place.of("laboratory.enzymes.ck"), Answer.Quantity.of("5027", "U/L", "190.0"));
        all.put(Place.parse("laboratory.enzymes#2.ck"), below());
        all.put(Place.of("laboratory.enzymes.ast"), Answer.Quantity.of("5.0", "U/L"));
        all.put(Place.of("laboratory.enzymes.alt"), Answer.Quantity.of("5", "U/L"));
        all.put(Place.of("history.onset.date"), new Answer.Date(PartialDate.parse("2024")));
        all.put(
                Place.of("history.onset.weakness-date"),
                new Answer.Date(PartialDate.parse("2024-02")));
        all.put(Place.of("history.visit.date"), new Answer.Date(PartialDate.parse("2024-02-29")));
        all.put(Place.of("plan.diagnosis.clinician"), new Answer.Text(WILD));
        all.put(
                Place.of("exam.strength.muscles"),
                new Answer.Table(List.of(row(), new Row(Map.of()))));
        all.put(
                Place.of("imaging.mri.oedema"),
                new PartState.NotDone(PartState.Reason.OTHER, "coil " + WILD));
        all.put(Place.of("biopsy.procedure.site"), pending());
        return all;
    }

    private static Answer.Quantity below() {
        return new Answer.Quantity(
                new BigDecimal("1E+3"),
                "U/L",
                Optional.of(new BigDecimal("0.10")),
                Optional.of(Answer.Comparator.LESS),
                Optional.of(PartialDate.parse("2024-02")));
    }

    private static Row row() {
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        cells.put("muscle", new Row.Cell.Code("deltoid"));
        cells.put("grade", new Row.Cell.Number(new BigDecimal("8.50")));
        cells.put("atrophy", new Row.Cell.Flag(true));
        cells.put("tenderness", new Row.Cell.Flag(false));
        cells.put("date", new Row.Cell.Date(PartialDate.parse("2023-12")));
        cells.put("note", new Row.Cell.Text(WILD));
        return new Row(cells);
    }

    static final byte[] PICTURE = {0, 1, 2, -1, -128, 127, 0};

    /** An imported case at revision 7 with everything a workup can hold. */
    static Workup full() {
        return new Workup(
                patient("№ 00042", "O'Brien-Ζήτα", "Μαρία"),
                "iim",
                "1.0",
                7,
                Answers.of(answers()),
                Map.of(HELIOTROPE, WILD, Place.parse("emg#2.study.muscles"), "left arm only"),
                Map.of(
                        Place.of("biopsy"),
                        pending(),
                        Place.of("imaging"),
                        new PartState.NotDone(PartState.Reason.DECLINED, "")),
                List.of(
                        attachment("biopsy.procedure.site", PICTURE, Told.NO, Told.YES),
                        attachment("exam.skin.heliotrope", PICTURE, Told.YES, Told.NOT_SAID),
                        attachment("biopsy.procedure.site", new byte[] {9}, Told.NO, Told.NO)),
                List.of(
                        new Signature(
                                5,
                                "Dr B",
                                "neurologist",
                                Instant.parse("2024-03-04T05:06:07.123456789Z"),
                                sha256(new byte[] {1})),
                        new Signature(
                                7,
                                WILD,
                                "",
                                Instant.parse("2024-03-05T00:00:00Z"),
                                sha256(PICTURE))),
                "a sample " + WILD,
                Map.of(),
                Set.of(HELIOTROPE, Place.of("exam.strength.muscles")));
    }

    static Attachment attachment(String place, byte[] bytes, Told nameVisible, Told consent) {
        return new Attachment(
                Place.of(place),
                WILD + ".png",
                "image/png",
                "H&E",
                nameVisible,
                consent,
                sha256(bytes),
                bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

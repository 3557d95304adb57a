package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Workup;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reprint says of the paper it replaces. */
class ReplacesWordsTest {
    private static final Checklist CHECKLIST = CaseBuilder.CHECKLIST;
    private static final Texts TEXTS = new Texts(CHECKLIST, Locale.ENGLISH);
    private static final Workup BEFORE = Workup.start(CHECKLIST, Patient.of("1"));

    private static String sentence(Workup now) {
        Printing printing =
                new Printing(12, Instant.parse("2026-03-03T09:05:00Z"), Printing.Way.PRINTER);
        Reports.Options options =
                new Reports.Options(
                        Locale.ENGLISH,
                        Reports.Paper.A4,
                        ZonedDateTime.parse("2026-03-04T10:00:00+01:00"),
                        Reports.Extent.SUMMARY);
        return new ReplacesWords(CHECKLIST, TEXTS)
                .sentence(new Printout(printing, BEFORE), now, options);
    }

    private static Workup answering(int items) {
        List<Item> all = List.copyOf(CHECKLIST.items());
        Workup now = BEFORE;
        for (int i = items - 1; i >= 0; i--) {
            now =
                    now.apply(
                            now.answering(
                                    Place.of(all.get(i).id()),
                                    Optional.of(new Answer.Text("x")),
                                    false));
        }
        return now;
    }

    private static String label(int item) {
        return TEXTS.label(List.copyOf(CHECKLIST.items()).get(item).id());
    }

    @Test
    void itNamesRevisionAndTimeInTheReadersZone() {
        assertThat(sentence(BEFORE))
                .isEqualTo(
                        "Replaces the printout of revision 12, 3 March 2026, 10:05 UTC+01:00;"
                                + " nothing changed since.");
    }

    @Test
    void itNamesSixAnswersInTheOrderOfTheChecklistAndCountsTheRest() {
        assertThat(sentence(answering(1))).endsWith("; 1 answer changed: " + label(0) + ".");
        assertThat(sentence(answering(9)))
                .contains("; 9 answers changed: " + label(0) + ", " + label(1) + ", ")
                .endsWith(", " + label(5) + " and 3 more.");
    }

    @Test
    void whatIsNoAnswerIsSaidAsWell() {
        Workup now =
                answering(2)
                        .apply(new Change.OfPatient(BEFORE.patient(), Patient.of("2"), ""))
                        .apply(
                                new Change.OfNote(
                                        Place.of("exam.skin.heliotrope"), "", "faint", ""));
        assertThat(sentence(now))
                .contains("2 answers changed: ")
                .endsWith("; the patient block changed; notes, marks or attachments changed.");
    }
}

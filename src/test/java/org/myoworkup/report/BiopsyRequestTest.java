package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.report.RequestSheet.GAP;
import static org.myoworkup.report.RequestSheet.content;
import static org.myoworkup.report.RequestSheet.line;
import static org.myoworkup.report.RequestSheet.lines;
import static org.myoworkup.report.RequestSheet.said;
import static org.myoworkup.report.RequestSheet.text;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.session.Request;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What whoever takes the biopsy is asked, and what goes with the specimen. */
class BiopsyRequestTest {
    @Test
    void aMuscleThatTheAdviserExcludesIsNeverNamedWithoutItsWarning() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .date("emg.study.date", "2024-03-01")
                        .choice("emg.study.electrode", "needle-concentric")
                        .row(
                                "emg.study.muscles",
                                Map.of(
                                        "muscle", new Row.Cell.Code("deltoid"),
                                        "side", new Row.Cell.Code("right")))
                        .choice("biopsy.procedure.site", "deltoid")
                        .choice("biopsy.procedure.side", "right");
        RequestContent content = content(builder, Request.Kind.BIOPSY);

        assertThat(line(content, "Muscle and side").text()).isEqualTo("Deltoid; side: right");
        assertThat(lines(content, "Where"))
                .filteredOn(Line::warning)
                .extracting(Line::text)
                .anyMatch(
                        t ->
                                t.startsWith("Deltoid, right: needle EMG on this side")
                                        && t.contains("not before 12 April 2024"));
        assertThat(text(builder.workup(), Request.of(Request.Kind.BIOPSY, 1)))
                .contains("WARNING: Deltoid, right: needle EMG on this side");
    }

    @Test
    void aCandidateChosenForTheSheetCarriesItsWarningsAndIsNoAnswer() {
        Workup workup = CaseBuilder.adult().grade("deltoid", "left", "2").workup();
        Request request =
                Request.of(Request.Kind.BIOPSY, 1)
                        .at(Optional.of(new Request.Site("deltoid", "left")));
        RequestContent content = content(workup, request);

        assertThat(line(content, "Proposed for this request").text()).isEqualTo("Deltoid, left");
        assertThat(lines(content, "Where"))
                .filteredOn(Line::warning)
                .extracting(Line::text)
                .containsExactly("Deltoid, left: grade 2: little muscle may be left");
    }

    @Test
    void withoutASiteTheCandidatesStandAsProvisional() {
        CaseBuilder builder =
                CaseBuilder.adult().grade("deltoid", "right", "7").grade("deltoid", "left", "10");
        RequestContent content = content(builder, Request.Kind.BIOPSY);

        assertThat(line(content, "Muscle and side").text()).isEqualTo(GAP);
        assertThat(line(content, "Deltoid, right").text())
                .startsWith("candidate (provisional: the surgeon decides): weak, grade 7");
    }

    @Test
    void aMissingSideIsAnOpenLineAndAWarning() {
        CaseBuilder builder =
                CaseBuilder.adult().choice("biopsy.procedure.site", "vastus-lateralis");
        RequestContent content = content(builder, Request.Kind.BIOPSY);

        assertThat(line(content, "Muscle and side").text())
                .isEqualTo("Vastus lateralis; side: " + GAP);
        assertThat(lines(content, "Where"))
                .anyMatch(l -> l.warning() && l.text().startsWith("the side is not answered"));
    }

    @Test
    void theCardCarriesThePatientTheRevisionAndTheDrugs() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .with("biopsy.procedure.steroid-dose", Answer.Quantity.of("40", "mg/d"))
                        .with("biopsy.procedure.steroid-days", Answer.Quantity.of("9", "d"))
                        .choice("biopsy.procedure.anticoagulant", "stopped")
                        .date("history.treatment.last-ivig", "2024-02-11");
        RequestContent content = content(builder, Request.Kind.BIOPSY);
        RequestContent.Card card = content.card().orElseThrow();

        assertThat(card.patient())
                .contains("Test, Case", "20 May 1964", "T-1")
                .contains("Revision " + builder.workup().revision());
        assertThat(said(content, "Specimen"))
                .contains(
                        "Glucocorticoid: dose 40 mg a day; 9 days",
                        "Immunoglobulins, last: 11 February 2024",
                        "Anticoagulant for the biopsy: Stopped for the biopsy",
                        "Statin, now or ever\u00A0†: " + GAP)
                .anyMatch(s -> s.startsWith("Accession number: ____"));
    }

    @Test
    void aDrugInATableNeedsNoSecondDoseAndANoteAloneIsNoAnswer() {
        Workup workup =
                ReportCase.bundled()
                        .note("history.drugs.statin", "Asks her husband.")
                        .answer(
                                "history.treatment.list",
                                new Answer.Table(
                                        List.of(
                                                new Row(
                                                        Map.of(
                                                                "drug",
                                                                new Row.Cell.Text("Prednisolone"),
                                                                "class",
                                                                new Row.Cell.Code("glucocorticoid"),
                                                                "dose",
                                                                new Row.Cell.Text("40 mg"))))))
                        .workup();
        RequestContent content = content(workup, Request.of(Request.Kind.BIOPSY, 1));

        assertThat(line(content, "Glucocorticoid").text())
                .isEqualTo("days " + GAP + "; Prednisolone, 40 mg");
        assertThat(line(content, "Statin").text()).isEqualTo(GAP + "; Asks her husband.");
        assertThat(line(content, "Immunosuppressants").text()).isEqualTo(GAP);
    }
}

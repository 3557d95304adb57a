package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.report.RequestSheet.content;
import static org.myoworkup.report.RequestSheet.line;
import static org.myoworkup.report.RequestSheet.said;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.session.Request;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is drawn, and what needs no drawing. */
class LaboratoryRequestTest {
    @Test
    void whatIsResultedAwaitedOrNotDoneStandsApartAndIsNotDropped() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .with("laboratory.enzymes.ck", Answer.Quantity.of("300", "U/L", "150"))
                        .date("laboratory.enzymes.date", "2024-03-03")
                        .with("laboratory.endocrine.tsh", CaseBuilder.pending("2024-03-01", ""))
                        .with(
                                "laboratory.infection.hiv",
                                new PartState.NotDone(PartState.Reason.DECLINED, ""))
                        .choice("laboratory.infection.hcv", "not-sent")
                        .row("laboratory.antibodies.results", antibody("jo-1", "positive"))
                        .row("laboratory.antibodies.results", antibody("mda5", "pending"))
                        .row("laboratory.antibodies.results", antibody("srp", "invalid"))
                        .row("laboratory.antibodies.results", antibody("achr", "negative"));
        RequestContent content = content(builder, Request.Kind.LABORATORY);
        List<String> drawn =
                Stream.of("1.", "2.", "3.", "4.", "5.", "6.")
                        .flatMap(p -> said(content, p).stream())
                        .toList();

        assertThat(drawn)
                .contains("Hepatitis C", "Anti-SRP", "Aldolase\u00A0†", "Troponin I", "Creatinine")
                .contains("Anti-HMGCR: ordered separately, not on most line blots")
                .doesNotContain("Creatine kinase (CK)", "TSH", "HIV", "Anti-MDA5 (CADM-140)")
                .noneMatch(s -> s.startsWith("Anti-Jo-1"));
        assertThat(said(content, "Already resulted"))
                .contains(
                        "Creatine kinase (CK): 300 U/L, ULN 150, 2.0 × ULN, 3 March 2024",
                        "Anti-Jo-1: Line blot, Positive, 2 March 2024",
                        "Anti-acetylcholine receptor: Line blot, Negative, 2 March 2024");
        assertThat(said(content, "Awaited"))
                .contains("TSH: ordered 1 March 2024")
                .anyMatch(s -> s.startsWith("Anti-MDA5 (CADM-140): "));
        assertThat(said(content, "Marked as not done")).containsExactly("HIV: declined");
    }

    private static Map<String, Row.Cell> antibody(String antibody, String result) {
        return Map.of(
                "antibody", new Row.Cell.Code(antibody),
                "method", new Row.Cell.Code("line-blot"),
                "result", new Row.Cell.Code(result),
                "date", new Row.Cell.Date(PartialDate.parse("2024-03-02")));
    }

    @Test
    void markingTheStepAsOrderedEmptiesNoList() {
        CaseBuilder plain = CaseBuilder.adult();
        List<String> before = said(content(plain, Request.Kind.LABORATORY), "2.");
        CaseBuilder ordered = plain.state("laboratory", CaseBuilder.pending("2024-03-01", ""));
        RequestContent content = content(ordered, Request.Kind.LABORATORY);

        assertThat(said(content, "2.")).isEqualTo(before).isNotEmpty();
        assertThat(line(content, "Laboratory is marked").text())
                .isEqualTo("pending, ordered 1 March 2024");
    }

    @Test
    void everyTestOfTheListIsAQuestionAndStandsOnce() {
        List<String> tests =
                LaboratoryRequest.TESTS.values().stream().flatMap(List::stream).toList();

        assertThat(tests)
                .doesNotHaveDuplicates()
                .allMatch(id -> ReportCase.BUNDLED.item(id).isPresent());
        assertThat(LaboratoryRequest.TESTS.keySet())
                .startsWith("before-immunoglobulins", "enzymes");
    }
}

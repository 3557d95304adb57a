package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Item;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Summary and full report: what each must hold, and what stands on every page of both. */
class ExtentTest {
    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);

    private static List<String> pages(Workup workup, Reports.Paper paper, Reports.Extent extent) {
        Reports.Options options = ReportCase.options(paper);
        return ReportCase.pages(
                new PdfReports(_ -> TEXTS)
                        .pdf(
                                workup,
                                Assessment.of(ReportCase.BUNDLED, workup),
                                new Reports.Options(
                                        options.language(), paper, options.printed(), extent)));
    }

    private static String text(Workup workup, Reports.Extent extent) {
        return String.join("", pages(workup, Reports.Paper.A4, extent));
    }

    private static Workup signed(Workup workup, int... revisions) {
        List<Signature> signatures =
                java.util.Arrays.stream(revisions)
                        .mapToObj(
                                r ->
                                        new Signature(
                                                r,
                                                "Dr Weber",
                                                "rheumatologist",
                                                Instant.parse("2024-03-18T09:30:00Z"),
                                                ""))
                        .toList();
        return new Workup(
                workup.patient(),
                workup.definition(),
                workup.definitionVersion(),
                workup.revision(),
                workup.answers(),
                workup.notes(),
                workup.states(),
                workup.attachments(),
                signatures,
                workup.source());
    }

    /** A body chart takes a third of a page: that sample has three. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dermatomyositis",
                "amyopathic-dermatomyositis",
                "juvenile-dermatomyositis",
                "necrotising-hmgcr",
                "antisynthetase-pl7",
                "inclusion-body-myositis",
                "mimic-dystrophy"
            })
    void aTypicalSummaryTakesTwoPages(String sample) {
        Workup workup = MeaningTest.sample(sample);

        for (Reports.Paper paper : Reports.Paper.values()) {
            assertThat(pages(workup, paper, Reports.Extent.SUMMARY)).as(paper.name()).hasSize(2);
        }
    }

    @Test
    void fullNamesEveryQuestionAndASummaryCountsThem() {
        Workup workup = MeaningTest.sample("inclusion-body-myositis");
        String full = text(workup, Reports.Extent.FULL);
        String summary = text(workup, Reports.Extent.SUMMARY);
        Assessment assessment = Assessment.of(ReportCase.BUNDLED, workup);

        assertThat(
                        assessment.progress().missing().stream()
                                .map(p -> ReportCase.dense(TEXTS.label(p.id())))
                                .filter(label -> !full.contains(label)))
                .isEmpty();
        assertThat(summary)
                .contains("Notassessed:" + assessment.progress().missing().size() + "of")
                .contains("questionsnotassessed")
                .doesNotContain(ReportCase.dense(TEXTS.label("history.background.diabetes")));
    }

    @Test
    void aSummaryLeavesOutNothingThatIsRecorded() {
        ReportCase full = ReportCase.bundled();
        int number = 0;
        List<String> expected = new java.util.ArrayList<>();
        for (Item item : ReportCase.BUNDLED.items()) {
            full.answer(item.id(), ReportCase.answerTo(item, ++number))
                    .note(item.id(), "Note " + number + " on " + item.id());
            expected.add(ReportCase.dense("Note " + number + " on " + item.id()));
            expected.add(ReportCase.dense(TEXTS.label(item.id())));
        }
        String text = text(full.workup(), Reports.Extent.SUMMARY);

        assertThat(expected.stream().filter(e -> !text.contains(e))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | DRAFT | Draft: nobody has signed it.
                    7 | SIGNED | Signed by Dr Weber (rheumatologist), 18 March 2024, 09:30 UTC+00:00, as revision 7.
                    5 | AMENDED | Amended since revision 5 was signed by Dr Weber (rheumatologist), 18 March 2024, 09:30 UTC+00:00; what is printed here is not signed.
                    """)
    void everyPageSaysWhetherItIsSigned(int revision, String mark, String sentence) {
        Workup plain = ReportCase.bundled().workup();
        Workup workup = revision == 0 ? plain : signed(plain, revision);

        for (String page : pages(workup, Reports.Paper.LETTER, Reports.Extent.FULL)) {
            assertThat(page)
                    .contains(mark)
                    .contains(ReportCase.dense(sentence))
                    .contains("Revision7·printed20March2024,14:05");
        }
    }

    @ParameterizedTest
    @EnumSource(Reports.Extent.class)
    void theOrderIsThatOfReading(Reports.Extent extent) {
        String text = text(MeaningTest.sample("polymyositis"), extent);

        assertThat(text)
                .containsSubsequence(
                        "Snapshotofrevision",
                        "Inshort",
                        "2017EULAR/ACRclass",
                        "Othercriteriasets",
                        "Manualmuscletesting",
                        "Musclebiopsy",
                        "Openandtobesettled",
                        "Cancerscreening",
                        "Plan&support",
                        "Nameandrole");
    }

    @Test
    void theStrengthChartIsOfTheLatestExaminationAndEveryTableStands() {
        ReportCase report = ReportCase.bundled().answer("exam.strength.muscles", grid(3));
        report.answer(org.myoworkup.workup.Place.in("exam.strength.muscles", "exam", 2), grid(8));
        ReportContent content = report.content();

        List<ReportContent.SectionContent> graded =
                content.steps().stream()
                        .flatMap(s -> s.sections().stream())
                        .filter(s -> !s.tables().isEmpty())
                        .toList();
        assertThat(graded).hasSize(2);
        assertThat(graded.getFirst().chart()).isEmpty();
        Figure chart = graded.getLast().chart().orElseThrow();
        assertThat(chart.drawing()).contains(">8</text>").doesNotContain(">3</text>");
        assertThat(chart.drawing()).contains("Patient's right", "Patient's left");
    }

    private static Answer.Table grid(int grade) {
        return new Answer.Table(
                List.of(
                        new Row(
                                Map.of(
                                        "muscle", new Row.Cell.Code("deltoid"),
                                        "side", new Row.Cell.Code("right"),
                                        "grade", Row.Cell.Number.of(grade)))));
    }

    @Test
    void theScaleShowsClassesCutOffsAndTheValueThatStandInTextToo() {
        ReportContent.EularAcrContent result =
                ReportCase.content(MeaningTest.sample("polymyositis")).eularAcr();

        assertThat(result.scale().drawing())
                .contains("67 % as answered", "below the cut-off", "possible", "probable")
                .contains(">50<", ">55<", ">90<", ">100 %<")
                .contains("clip-path");
        assertThat(result.scale().alternative()).contains("67 %").contains(result.headline());
        assertThat(result.facts().getFirst().text()).startsWith("67 %");
    }
}

package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.report.RequestSheet.GAP;
import static org.myoworkup.report.RequestSheet.TEXTS;
import static org.myoworkup.report.RequestSheet.content;
import static org.myoworkup.report.RequestSheet.line;
import static org.myoworkup.report.RequestSheet.lines;
import static org.myoworkup.report.RequestSheet.parts;
import static org.myoworkup.report.RequestSheet.pdf;
import static org.myoworkup.report.RequestSheet.said;
import static org.myoworkup.report.RequestSheet.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Item;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.session.Samples;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a request sheet says, and what it must not say. */
class RequestContentTest {
    static final List<String> SAMPLES = Samples.NAMES;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleFitsAndSaysTheSameOnPageAndAsText(String name) {
        Workup workup = MeaningTest.sample(name);
        for (Request.Kind kind : Request.Kind.values()) {
            Request request = Request.of(kind, 1).asking(EmgQuestion.INCLUSION_BODY);
            RequestContent content = content(workup, request);
            String text = ReportCase.dense(text(workup, request));
            for (Reports.Paper paper : Reports.Paper.values()) {
                List<String> pages = ReportCase.pages(pdf(workup, request, paper));
                int most = kind == Request.Kind.BIOPSY ? 2 : 1;
                assertThat(pages).hasSizeBetween(1, most).allMatch(p -> p.contains("SAMPLE"));
                saysAll(String.join("", pages), content);
            }
            assertThat(text).contains("SAMPLE");
            saysAll(text, content);
        }
    }

    private static void saysAll(String dense, RequestContent content) {
        Stream<String> all =
                Stream.concat(
                        Stream.of(
                                content.heading(),
                                content.made(),
                                content.head().name(),
                                content.head().identity()),
                        Stream.concat(
                                Stream.concat(
                                        content.closing().stream(), content.signing().stream()),
                                Stream.concat(
                                        content.card().stream()
                                                .flatMap(
                                                        c ->
                                                                Stream.of(
                                                                        c.cut(),
                                                                        c.heading(),
                                                                        c.patient())),
                                        parts(content)
                                                .flatMap(
                                                        p ->
                                                                Stream.concat(
                                                                        Stream.of(p.title()),
                                                                        p.lines().stream()
                                                                                .map(
                                                                                        l ->
                                                                                                l
                                                                                                        .said(
                                                                                                                TEXTS)))))));
        assertThat(all.map(ReportCase::dense).filter(s -> !dense.contains(s))).isEmpty();
    }

    /** Each number on a sheet is on the empty sheet too, or was answered, or is worked out. */
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noSampleShowsANumberThatNobodyEntered(String name) {
        Workup workup = MeaningTest.sample(name);
        Assessment assessment = Assessment.of(ReportCase.BUNDLED, workup);
        Set<String> known =
                new TreeSet<>(numbers(new String(Samples.read(name), StandardCharsets.UTF_8)));
        assessment.ckTimesUln().ifPresent(t -> known.add(t.toPlainString()));
        assessment.ageAtOnset().ifPresent(a -> known.addAll(List.of(a.min() + "", a.max() + "")));
        for (Item item : ReportCase.BUNDLED.items()) {
            known.addAll(numbers(TEXTS.label(item.id())));
        }
        for (Request.Kind kind : Request.Kind.values()) {
            Request request = Request.of(kind, 1).asking(EmgQuestion.MOTOR_NEURON);
            Set<String> allowed = new TreeSet<>(known);
            allowed.addAll(
                    numbers(text(Workup.start(ReportCase.BUNDLED, workup.patient()), request)));
            assertThat(numbers(text(workup, request))).isSubsetOf(allowed);
        }
    }

    private static Set<String> numbers(String text) {
        return new TreeSet<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @EnumSource(Request.Kind.class)
    void everyAnswerCanStandOnASheet(Request.Kind kind) {
        ReportCase full = ReportCase.bundled();
        int number = 0;
        for (Item item : ReportCase.BUNDLED.items()) {
            full.answer(item.id(), ReportCase.answerTo(item, ++number));
        }
        Request request = Request.of(kind, 1).asking(EmgQuestion.JUNCTION);
        RequestContent content = content(full.workup(), request);

        saysAll(ReportCase.text(pdf(full.workup(), request, Reports.Paper.A4)), content);
        saysAll(ReportCase.dense(text(full.workup(), request)), content);
    }

    @ParameterizedTest
    @EnumSource(Request.Kind.class)
    void anEmptyWorkupHasOpenLinesAndNeverANo(Request.Kind kind) {
        CaseBuilder empty = CaseBuilder.adult();
        RequestContent content = content(empty, kind);

        assertThat(lines(content, "Precautions"))
                .hasSizeGreaterThan(15)
                .allMatch(l -> l.box() && l.text().equals(GAP));
        assertThat(parts(content).flatMap(p -> p.lines().stream()).map(Line::text))
                .noneMatch(t -> t.matches("(?s)(yes|no)\\b.*"));
        assertThat(said(content, "Clinical question"))
                .contains(
                        "Duration of symptoms: " + GAP,
                        "Creatine kinase (CK): " + GAP,
                        "Myositis antibodies: " + GAP);
    }

    @Test
    void precautionsAreYesWithDetailNoOrOpen() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .row(
                                "history.drugs.list",
                                Map.of(
                                        "name", new Row.Cell.Text("Apixaban"),
                                        "class", new Row.Cell.Code("anticoagulant"),
                                        "dose", new Row.Cell.Text("5 mg")))
                        .absent("history.procedure.antiplatelet", "history.background.hiv")
                        .present("history.procedure.lymphoedema", "history.procedure.device")
                        .with("history.procedure.latex", Answer.Finding.EQUIVOCAL)
                        .with(
                                "history.procedure.lymphoedema-limb",
                                new Answer.Choices(List.of("left-arm")))
                        .with(
                                "history.procedure.device-kind",
                                new Answer.Choices(List.of("pacemaker")))
                        .choice("laboratory.infection.hbsag", "positive")
                        .date("laboratory.infection.date", "2024-03-01")
                        .with("laboratory.blood-count.inr", Answer.Quantity.of("2.4", "{INR}"))
                        .date("laboratory.blood-count.date", "2024-03-02");
        RequestContent content = content(builder, Request.Kind.EMG);

        assertThat(line(content, "Anticoagulant").text()).isEqualTo("yes (Apixaban, 5 mg)");
        assertThat(line(content, "Antiplatelet").text()).isEqualTo("no");
        assertThat(line(content, "INR").text()).isEqualTo("2.4 INR, 2 March 2024");
        assertThat(line(content, "Platelets").text()).isEqualTo(GAP);
        assertThat(line(content, "Pacemaker").text()).isEqualTo("yes (Pacemaker)");
        assertThat(line(content, "Lymphoedema").text()).isEqualTo("yes (Left arm)");
        assertThat(line(content, "Latex").text()).isEqualTo("equivocal");
        assertThat(line(content, "Hepatitis B or C").text())
                .startsWith("yes (Hepatitis B surface antigen Positive, 1 March 2024");
        assertThat(line(content, "HIV").text()).isEqualTo("no");
    }

    @Test
    void someNegativeTestsAreNoNo() {
        CaseBuilder builder = CaseBuilder.adult().choice("laboratory.infection.hbsag", "negative");

        assertThat(line(content(builder, Request.Kind.EMG), "Hepatitis B or C").text())
                .isEqualTo(GAP + " (Hepatitis B surface antigen Negative)");
    }

    @Test
    void theQuestionIsTwoSentencesOfAnswers() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .date("history.visit.date", "2024-03-17")
                        .age("59")
                        .choice("history.onset.course", "subacute")
                        .with("history.onset.duration", Answer.Quantity.of("4", "mo"))
                        .present("exam.skin.heliotrope")
                        .with("laboratory.enzymes.ck", Answer.Quantity.of("300", "U/L", "150"))
                        .present("laboratory.antibodies.mi-2");

        assertThat(said(content(builder, Request.Kind.BIOPSY), "Clinical question").getFirst())
                .isEqualTo(
                        "59-year-old woman, onset at 59 years. Findings: course Subacute (1 to 6"
                                + " months); duration 4 months; present: Heliotrope rash; Creatine"
                                + " kinase (CK) 300 U/L, ULN 150, 2.0 × ULN; antibodies present:"
                                + " Anti-Mi-2 (alpha or beta).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMG", "BIOPSY", "LABORATORY"})
    void everySheetSaysRevisionTimeAndOneIdentifierOnly(String kind) {
        Workup workup = Workup.start(ReportCase.BUNDLED, Patient.of("4711"));
        Request request = Request.of(Request.Kind.valueOf(kind), 1);

        assertThat(text(workup, request).lines().findFirst().orElseThrow())
                .contains("4711", "ONE IDENTIFIER ONLY");
        assertThat(ReportCase.text(pdf(workup, request, Reports.Paper.A4)))
                .contains("ONEIDENTIFIERONLY")
                .contains("Madefromrevision0,20March2024,14:05");
    }
}

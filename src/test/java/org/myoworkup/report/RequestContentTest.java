package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a request sheet says, and what it must not say. */
class RequestContentTest {
    static final List<String> SAMPLES = Samples.NAMES;

    private static final String GAP = "not answered: ______";
    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static RequestContent content(Workup workup, Request request) {
        return RequestContent.of(
                request,
                ReportCase.BUNDLED,
                workup,
                Assessment.of(ReportCase.BUNDLED, workup),
                TEXTS,
                ReportCase.options(Reports.Paper.A4));
    }

    private static RequestContent content(CaseBuilder builder, Request.Kind kind) {
        return content(builder.workup(), Request.of(kind, 1));
    }

    static byte[] pdf(Workup workup, Request request, Reports.Paper paper) {
        return new PdfReports(ReportCase.BUNDLED, TEXTS)
                .request(
                        workup,
                        Assessment.of(ReportCase.BUNDLED, workup),
                        request,
                        ReportCase.options(paper));
    }

    private static String text(Workup workup, Request request) {
        return new PdfReports(ReportCase.BUNDLED, TEXTS)
                .requestText(
                        workup,
                        Assessment.of(ReportCase.BUNDLED, workup),
                        request,
                        ReportCase.options(Reports.Paper.A4));
    }

    private static Stream<Part> parts(RequestContent content) {
        return Stream.concat(
                content.parts().stream(), content.card().stream().flatMap(c -> c.parts().stream()));
    }

    private static List<Line> lines(RequestContent content, String part) {
        return parts(content)
                .filter(p -> p.title().startsWith(part))
                .flatMap(p -> p.lines().stream())
                .toList();
    }

    private static List<String> said(RequestContent content, String part) {
        return lines(content, part).stream().map(Line::said).toList();
    }

    private static Line line(RequestContent content, String label) {
        return parts(content)
                .flatMap(p -> p.lines().stream())
                .filter(l -> l.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + label));
    }

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
                                                                                        Line
                                                                                                ::said))))));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none             | one side only; leave the other for biopsy",
                "planned-right    | left: opposite the biopsy (right)",
                "planned-left     | right: opposite the biopsy (left)",
                "taken-and-planned| right: opposite the biopsy (left)",
                "candidates-both  | one side only; leave the other for biopsy",
                "candidates-left  | right: the candidates for biopsy lie on the other side (left",
                "entered          | right, as entered in the workup"
            })
    void theNeedleGoesOppositeTheBiopsy(String situation, String expected) {
        CaseBuilder builder = CaseBuilder.adult();
        switch (situation) {
            case "planned-right" -> builder.choice("biopsy.procedure.side", "right");
            case "planned-left" -> builder.choice("biopsy.procedure.side", "left");
            case "taken-and-planned" ->
                    builder.choice("biopsy.procedure.side", "right")
                            .date("biopsy.procedure.date", "2023-01-05")
                            .choice("biopsy#2.procedure.side", "left");
            case "candidates-both" ->
                    builder.grade("deltoid", "right", "7").grade("deltoid", "left", "7");
            case "candidates-left" ->
                    builder.grade("deltoid", "right", "10").grade("deltoid", "left", "7");
            case "entered" -> builder.choice("emg.study.side", "right");
            default -> assertThat(situation).isEqualTo("none");
        }

        assertThat(line(content(builder, Request.Kind.EMG), "Side to needle").text())
                .startsWith(expected);
    }

    @Test
    void theNeedleOnTheSideOfTheBiopsyOrOfLymphoedemaIsWarnedOf() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .choice("biopsy.procedure.side", "left")
                        .choice("emg.study.side", "left")
                        .present("history.procedure.lymphoedema")
                        .with(
                                "history.procedure.lymphoedema-limb",
                                new Answer.Choices(List.of("left-leg")));

        assertThat(lines(content(builder, Request.Kind.EMG), "What is asked for"))
                .filteredOn(Line::warning)
                .extracting(Line::text)
                .anyMatch(t -> t.startsWith("the biopsy is on the same side (left)"))
                .anyMatch(t -> t.startsWith("lymphoedema of a limb on the side to needle (left)"));
    }

    @ParameterizedTest
    @EnumSource(EmgQuestion.class)
    void theMusclesOfAQuestionAreNeedleMusclesAndWeakOnesAreMarked(EmgQuestion question) {
        Workup workup =
                CaseBuilder.adult()
                        .grade("quadriceps", "right", "7")
                        .grade("quadriceps", "left", "10")
                        .grade("triceps", "left", "T")
                        .workup();
        List<String> said =
                said(content(workup, Request.of(Request.Kind.EMG, 1).asking(question)), "Muscles");

        assertThat(question.muscles())
                .doesNotHaveDuplicates()
                .allMatch(m -> ReportCase.BUNDLED.muscle(m).filter(x -> x.in("E")).isPresent());
        for (String id : question.muscles()) {
            Muscle muscle = ReportCase.BUNDLED.muscle(id).orElseThrow();
            String weak = muscle.group().equals("quadriceps") ? ": weak, right 7" : "";
            assertThat(said)
                    .anyMatch(
                            s ->
                                    s.equals(muscle.label() + weak)
                                            || (question == EmgQuestion.MOTOR_NEURON
                                                    && s.startsWith(muscle.label() + ", ")));
        }
        assertThat(said)
                .contains(
                        "Weak on examination, and not named above:"
                                + " Triceps brachii (left T (trace))");
    }

    @Test
    void withoutAQuestionNoMuscleIsAskedFor() {
        assertThat(said(content(CaseBuilder.adult(), Request.Kind.EMG), "Muscles")).contains(GAP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value   | yes: 5027 U/L, ULN 190, 26.5 × ULN, 3 March 2024",
                "taken   | yes, result awaited: ordered 1 March 2024, taken 2 March 2024",
                "ordered | not yet (ordered 1 March 2024): draw before the needle",
                "none    | not yet recorded: draw before the needle"
            })
    void creatineKinaseBeforeTheNeedle(String situation, String expected) {
        CaseBuilder builder = CaseBuilder.adult();
        switch (situation) {
            case "value" ->
                    builder.with("laboratory.enzymes.ck", Answer.Quantity.of("900", "U/L", "190"))
                            .date("laboratory.enzymes.date", "2024-02-01")
                            .with(
                                    "laboratory.enzymes#2.ck",
                                    Answer.Quantity.of("5027", "U/L", "190"))
                            .date("laboratory.enzymes#2.date", "2024-03-03");
            case "taken" ->
                    builder.with(
                            "laboratory.enzymes.ck",
                            CaseBuilder.pending("2024-03-01", "2024-03-02"));
            case "ordered" ->
                    builder.state("laboratory.enzymes", CaseBuilder.pending("2024-03-01", ""));
            default -> assertThat(situation).isEqualTo("none");
        }

        assertThat(line(content(builder, Request.Kind.EMG), "CK drawn").text()).isEqualTo(expected);
    }

    @Test
    void repetitiveStimulationSaysWhyOrWhatIsOpen() {
        CaseBuilder builder = CaseBuilder.adult().present("exam.safety.checkpoint-inhibitor");

        assertThat(line(content(builder, Request.Kind.EMG), "Repetitive").text())
                .startsWith("asked for, facial and accessory nerve")
                .contains("Checkpoint inhibitor");
        assertThat(line(content(CaseBuilder.adult(), Request.Kind.EMG), "Repetitive").text())
                .startsWith("if weakness fluctuates")
                .contains("Ptosis", "______");
    }

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

package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the answers mean, as it is printed. */
class MeaningTest {
    static final List<String> SAMPLES = Samples.NAMES;

    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final Instant TIME = Instant.parse("2024-03-17T10:00:00Z");
    private static final Answer.Table DELTOID =
            new Answer.Table(
                    List.of(
                            new Row(
                                    Map.of(
                                            "muscle", new Row.Cell.Code("deltoid"),
                                            "side", new Row.Cell.Code("right"),
                                            "grade", Row.Cell.Number.of(7)))));

    static Workup sample(String name) {
        return new JsonCaseFiles(ReportCase.BUNDLED, Message::key)
                .read(Samples.read(name), LocalDate.of(2026, 3, 1));
    }

    static ReportCase flagged() {
        return ReportCase.bundled()
                .answer("exam.safety.wet-voice", Answer.Finding.PRESENT)
                .answer("exam.skin.heliotrope", Answer.Finding.PRESENT);
    }

    static Workup actedOn(Workup workup) {
        Assessment assessment = Assessment.of(ReportCase.BUNDLED, workup);
        Alert flag = assessment.redFlags().getFirst();
        Acknowledgement done =
                new Acknowledgement(
                        flag.fingerprint(assessment.findings().answers()),
                        "Kept nil by mouth",
                        "Dr Weber",
                        TIME);
        return workup.apply(
                new Change.OfAlert(flag.key(), Optional.empty(), Optional.of(done), ""));
    }

    @Test
    void redFlagsStandOnTheFirstPageBeforeAnyResult() {
        ReportCase report = flagged();
        String first = ReportCase.pages(report.pdf()).getFirst();

        assertThat(report.content().flags().title())
                .isEqualTo("1 red flag open: check the patient now");
        assertThat(first.indexOf("Swallowingmaybeunsafe"))
                .isPositive()
                .isLessThan(first.indexOf("2017EULAR/ACR"));
        assertThat(first)
                .contains("Source:Generalneuromuscularpractice;provisional")
                .contains("InshortRedflags,notyetactedon(provisional):Swallowingmaybeunsafe");
    }

    @Test
    void aFlagActedOnSaysWhoWhenAndWhat() {
        Workup workup = actedOn(flagged().workup());
        AlertContent flags = ReportCase.content(workup).flags();

        assertThat(flags.open()).isEmpty();
        assertThat(flags.acted())
                .singleElement()
                .extracting(AlertContent.Flag::done)
                .isEqualTo(
                        "Acted on: Kept nil by mouth (Dr Weber, 17 March 2024, 10:00 UTC+00:00)");
        assertThat(ReportCase.text(ReportCase.pdf(workup)))
                .contains("Redflagsactedon")
                .contains("Keptnilbymouth")
                .doesNotContain("redflagopen");
    }

    @Test
    void aFlagReturnsWhenItsAnswersChangeAndSaysWhatWasDoneBefore() {
        Workup acted = actedOn(flagged().workup());
        Workup more =
                acted.apply(
                        new Change.OfAnswer(
                                Place.of("history.swallowing.saliva"),
                                Optional.empty(),
                                Optional.of(Answer.Finding.PRESENT),
                                "",
                                false));
        AlertContent flags = ReportCase.content(more).flags();

        assertThat(flags.acted()).isEmpty();
        assertThat(flags.open().getFirst().done()).startsWith("Acted on before, but the answers");
    }

    @Test
    void withoutAFlagNothingIsSaidOfFlags() {
        assertThat(ReportCase.text(ReportCase.bundled().pdf())).doesNotContain("Redflag");
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySetIsPrintedWithItsStatusAndProvisionalWhereItIs(String name) {
        Workup workup = sample(name);
        List<SetResult> sets = Assessment.of(ReportCase.BUNDLED, workup).criteria();
        List<List<String>> rows = ReportCase.content(workup).criteria().sets().rows();
        List<String> pages = ReportCase.pages(ReportCase.pdf(workup));

        assertThat(pages).hasSizeBetween(5, 8).allMatch(p -> p.contains("SAMPLE"));
        assertThat(rows).hasSameSizeAs(CriteriaSets.all());
        for (int i = 0; i < rows.size(); i++) {
            SetResult set = sets.get(i);
            assertThat(rows.get(i).getFirst())
                    .startsWith(TEXTS.say(set.name()))
                    .matches(n -> n.endsWith("(provisional)") == set.provisional());
            assertThat(TEXTS.say(set.status().label())).startsWith(rows.get(i).get(1));
            assertThat(String.join("", pages)).contains(ReportCase.dense(rows.get(i).get(2)));
        }
    }

    @Test
    void aSetThatIsOpenIsUndeterminedAndNeverNotMet() {
        ReportContent content = ReportCase.bundled().content();

        assertThat(content.criteria().sets().rows())
                .allSatisfy(
                        row ->
                                assertThat(row.get(1) + row.get(2))
                                        .startsWith("undetermined")
                                        .contains("none so far; could reach"));
        assertThat(content.criteria().sources())
                .anyMatch(s -> s.contains("(provisional: not yet checked against the original"));
    }

    @Test
    void anotherDiseaseSetsEverySetAside() {
        ReportContent content =
                ReportCase.bundled()
                        .answer("history.exclusions.better-explanation", Answer.Finding.PRESENT)
                        .content();

        assertThat(content.criteria().sets().rows())
                .allMatch(row -> row.get(1).equals("set aside") && row.get(2).equals("no class"));
    }

    @Test
    void whatIsNotComputedIsNamedWithItsCitation() {
        String text = ReportCase.text(ReportCase.bundled().pdf());

        assertThat(text).contains("Exists,notcomputed.ENMC2024inclusionbodymyositis");
        CriteriaSets.notComputed()
                .forEach(n -> assertThat(text).contains(ReportCase.dense(n.citation())));
    }

    @ParameterizedTest
    @CsvSource({
        "juvenile-dermatomyositis, Not routinely screened: onset under 18",
        "dermatomyositis, at least"
    })
    void cancerScreeningOrWhyItDoesNotApply(String name, String said) {
        List<Labelled> cancer = ReportCase.content(sample(name)).cancer();

        assertThat(cancer.getFirst().text()).contains(said);
        assertThat(cancer.size() == 1).isEqualTo(said.startsWith("Not routinely"));
        assertThat(ReportCase.text(ReportCase.pdf(sample(name))))
                .contains("Cancerscreening,IMACS2023(provisional)");
    }

    @Test
    void inclusionBodyMyositisOfTheClinicianIsNotScreened() {
        assertThat(
                        ReportCase.bundled()
                                .answer("plan.diagnosis.subtype", new Answer.Choice("ibm"))
                                .content()
                                .cancer())
                .containsExactly(
                        new Labelled("Scope", "Not routinely screened: inclusion body myositis"));
    }

    @Test
    void whatWouldDecideIsSaidBothWays() {
        ReportContent.NextContent next = ReportCase.bundled().content().next();

        assertThat(next.lanes()).extracting(Labelled::label).contains("Safety now");
        assertThat(next.decide().orElseThrow().rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            assertThat(row.get(1)).contains(" %, ");
                            assertThat(row.get(2)).contains("below the cut-off");
                        });
    }

    @Test
    void biopsySitesAreNamedOnlyUntilOneIsChosen() {
        ReportCase report = ReportCase.bundled().answer("exam.strength.muscles", DELTOID);

        assertThat(report.content().sites())
                .contains(new Labelled("Deltoid, right", "weak, grade 7"));
        assertThat(
                        report.answer("biopsy.procedure.site", new Answer.Choice("deltoid"))
                                .content()
                                .sites())
                .isEmpty();
    }

    @Test
    void aConflictIsListedWithItsSource() {
        ReportContent content =
                ReportCase.bundled()
                        .answer("history.visit.date", new Answer.Date(ReportCase.DAY))
                        .answer("history.onset.date", new Answer.Date(PartialDate.parse("2025")))
                        .content();

        assertThat(content.attention().getFirst())
                .matches(a -> a.title().equals("Conflicts") && !a.quiet());
        assertThat(content.attention().getFirst().entries())
                .anyMatch(e -> e.startsWith("Onset 2025 lies after the visit 17 March 2024 ["));
    }

    @Test
    void signaturesArePrinted() {
        Workup plain = ReportCase.bundled().workup();
        Workup signed =
                new Workup(
                        plain.patient(),
                        plain.definition(),
                        plain.definitionVersion(),
                        plain.revision(),
                        plain.answers(),
                        plain.notes(),
                        plain.states(),
                        List.of(),
                        List.of(new Signature(6, "Dr Weber", "consultant", TIME, "")),
                        "");

        assertThat(ReportCase.text(ReportCase.pdf(signed)))
                .contains("Signed:DrWeber(consultant),17March2024,10:00UTC+00:00,revision6");
    }

    @ParameterizedTest
    @CsvSource({"FEMALE, She", "MALE, He", "UNKNOWN, The patient"})
    void theNarrativeSaysNothingOfAnAgeThatIsNotKnown(Sex sex, String who) {
        Patient patient = new Patient("1", "", "", Optional.empty(), sex);

        assertThat(
                        ReportCase.bundled()
                                .patient(patient)
                                .answer("history.symptoms.dysphagia", Answer.Finding.PRESENT)
                                .content()
                                .narrative())
                .startsWith(who + " reports difficulty swallowing");
    }

    @Test
    void theNarrativeNamesTheSetsThatAreMet() {
        assertThat(ReportCase.content(sample("dermatomyositis")).narrative())
                .contains("Other criteria met, provided nothing explains it better")
                .contains("Targoff 1997 (provisional): definite dermatomyositis (classification)")
                .doesNotContain("Tanimoto");
    }
}

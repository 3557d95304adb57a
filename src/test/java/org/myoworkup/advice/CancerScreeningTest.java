package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.CancerScreening.Category;
import org.myoworkup.advice.CancerScreening.Offer;
import org.myoworkup.advice.CancerScreening.Reason;
import org.myoworkup.advice.CancerScreening.Repeat;
import org.myoworkup.findings.Truth;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Sex;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class CancerScreeningTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);

    /** A patient of whom every factor is known to be absent. */
    private static CaseBuilder without(Sex sex, String age) {
        return CaseBuilder.of(new Patient("T-4", "Test", "Case", Optional.empty(), sex))
                .age(age)
                .date("history.visit.date", "2024-03-01")
                .date("history.onset.date", "2023-10")
                .choice("plan.diagnosis.subtype", "overlap")
                .absent(
                        AdviceItems.TIF1_GAMMA,
                        AdviceItems.NXP2,
                        AdviceItems.SAE,
                        AdviceItems.HMGCR,
                        AdviceItems.MI_2,
                        AdviceItems.MDA5,
                        AdviceItems.PERSISTENT_ACTIVITY,
                        AdviceItems.NECROSIS,
                        "extramuscular.swallowing.severe-dysphagia");
    }

    private static CancerScreening of(CaseBuilder built) {
        Advised advised = Advised.of(built);
        CancerScreening screening = CancerScreening.of(advised.chart(), advised.result());
        screening.messages().forEach(m -> assertThat(TEXTS.say(m)).doesNotContain("{"));
        return screening;
    }

    @TestFactory
    Stream<DynamicTest> vectors() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = CancerScreeningTest.class.getResourceAsStream("vectors.json")) {
            for (JsonNode vector : new ObjectMapper().readTree(in)) {
                String id = vector.get("id").asString();
                tests.add(DynamicTest.dynamicTest(id, () -> vector(vector)));
            }
        }
        assertThat(tests).hasSize(4);
        return tests.stream();
    }

    private static void vector(JsonNode vector) {
        List<String> factors = new ArrayList<>();
        vector.get("inputs").get("factors").forEach(f -> factors.add(f.asString()));
        CaseBuilder built =
                without(
                        factors.contains("male") ? Sex.MALE : Sex.FEMALE,
                        factors.contains("age_onset_gt_40") ? "52" : "35");
        if (factors.contains("subtype_DM")) {
            built.choice("plan.diagnosis.subtype", "dermatomyositis");
        }
        if (factors.contains("subtype_PM")) {
            built.choice("plan.diagnosis.subtype", "polymyositis");
        }
        if (factors.contains("low:ASyS")) {
            built.choice("plan.diagnosis.subtype", "antisynthetase");
        }
        if (factors.contains("low:Jo1")) {
            built.present("laboratory.antibodies.jo-1");
        }
        if (factors.contains("anti_TIF1g")) {
            built.present(AdviceItems.TIF1_GAMMA);
        }
        if (vector.get("inputs").get("ibm").asBoolean()) {
            built.choice("plan.diagnosis.subtype", "ibm");
        }
        JsonNode expected = vector.get("expected");
        CancerScreening screening = of(built);
        if (expected.get("schedule").isNull()) {
            assertThat(screening.applicable()).isFalse();
            return;
        }
        assertThat(screening.category().orElseThrow().code())
                .isEqualTo(expected.get("risk").asString());
        assertThat(screening.categoryMax()).isEqualTo(screening.category());
        assertThat(screening.high()).hasSize(expected.get("high_factors").asInt());
        assertThat(screening.intermediate()).hasSize(expected.get("intermediate_factors").asInt());
        assertThat(screening.unknown()).isEmpty();
        JsonNode schedule = expected.get("schedule");
        assertThat(screening.basic().code().replace("-and-", "_and_").replace('-', '_'))
                .isEqualTo(schedule.get("basic").asString());
        assertThat(screening.enhanced().code()).isEqualTo(schedule.get("enhanced").asString());
        assertThat(screening.petCt() == Offer.SINGLE_TEST)
                .isEqualTo(expected.get("single_upfront_petct_may_be_considered").asBoolean());
    }

    @Test
    void nothingIsNeverStandardAlone() {
        CancerScreening screening = of(CaseBuilder.adult());
        assertThat(screening.category()).contains(Category.STANDARD);
        assertThat(screening.categoryMax()).contains(Category.HIGH);
        assertThat(screening.unknown()).isNotEmpty();
        assertThat(TEXTS.say(screening.messages().getFirst()))
                .isEqualTo(
                        "Standard risk at least, could be: High risk. Some factors are not known");
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "41, 1", "18, 0"})
    void ageIsStrictlyAbove40(String age, int high) {
        assertThat(of(without(Sex.FEMALE, age)).high()).hasSize(high);
    }

    @Test
    void ageThatSpans40IsUnknown() {
        CaseBuilder built =
                Advised.born("1983-05", "2024-03-01", Sex.FEMALE)
                        .date("history.onset.date", "2024-05");
        assertThat(of(built).unknown()).contains(CancerFactor.AGE_OVER_40);
    }

    @Test
    void outOfScopeOnlyWhenCertain() {
        assertThat(of(without(Sex.FEMALE, "17.9")).reason()).isEqualTo(Reason.JUVENILE_ONSET);
        assertThat(of(CaseBuilder.of(Patient.of("T-5"))).applicable()).isTrue();
        CaseBuilder derivedIbm =
                without(Sex.FEMALE, "66")
                        .choice("plan.diagnosis.subtype", "undecided")
                        .absent(AdviceItems.RASH.toArray(String[]::new))
                        .present(
                                "biopsy.features.rimmed-vacuoles",
                                "biopsy.features.endomysial-surrounding",
                                "exam.weakness.proximal-lower",
                                "laboratory.enzymes.elevated");
        assertThat(Advised.of(derivedIbm).result().subgroup()).isPresent();
        assertThat(of(derivedIbm).applicable()).isTrue();
    }

    @Test
    void subtypeOfTheCriteriaUntilTheClinicianNamesOne() {
        CaseBuilder built =
                without(Sex.FEMALE, "35")
                        .choice("plan.diagnosis.subtype", "undecided")
                        .present("exam.skin.gottron-sign", "exam.skin.heliotrope")
                        .present("exam.weakness.proximal-lower");
        assertThat(of(built).high()).containsExactly(CancerFactor.DERMATOMYOSITIS);
        built.choice("plan.diagnosis.subtype", "antisynthetase");
        assertThat(of(built).high()).isEmpty();
    }

    @Test
    void antisynthetaseWithoutRashIsLowUnlessAHigherLabelIsDerived() {
        CaseBuilder built =
                without(Sex.FEMALE, "35")
                        .choice("plan.diagnosis.subtype", "undecided")
                        .absent(AdviceItems.RASH.toArray(String[]::new))
                        .present("laboratory.antibodies.pl-7");
        assertThat(of(built).intermediate()).isEmpty();
        assertThat(of(built).unknown()).isEmpty();
        built.present(
                        "laboratory.antibodies.jo-1",
                        "exam.weakness.proximal-upper",
                        "exam.weakness.neck-flexors-weaker")
                .absent("exam.weakness.finger-flexors");
        assertThat(of(built).intermediate()).containsExactly(CancerFactor.INTERMEDIATE_SUBTYPE);
    }

    @Test
    void weakAntibodyIsUnknown() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .row(
                                "laboratory.antibodies.results",
                                Advised.row(
                                        "antibody=tif1-gamma",
                                        "method=line-blot",
                                        "result=weak-positive"));
        assertThat(of(built).unknown()).contains(CancerFactor.TIF1_GAMMA);
    }

    @Test
    void singlePetCtNeedsAFurtherClinicalFeature() {
        CaseBuilder built =
                without(Sex.FEMALE, "55")
                        .choice("plan.diagnosis.subtype", "dermatomyositis")
                        .present(AdviceItems.TIF1_GAMMA);
        assertThat(of(built).petCt()).isEqualTo(Offer.IF_NOTHING_FOUND);
        assertThat(of(built.present(AdviceItems.NECROSIS)).petCt()).isEqualTo(Offer.SINGLE_TEST);
    }

    @Test
    void knownCancerIsStagedInstead() {
        CaseBuilder built =
                without(Sex.FEMALE, "55")
                        .row(
                                "history.cancer.list",
                                Advised.row("type=Ovary", "date=2024-01", "status=active"));
        CancerScreening screening = of(built);
        assertThat(screening.reason()).isEqualTo(Reason.CANCER_KNOWN);
        assertThat(screening.basic()).isEqualTo(Repeat.NONE);
        assertThat(screening.schedule()).isEmpty();
        assertThat(screening.associated()).isEqualTo(Truth.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31, PRESENT",
        "2020-09-30, ABSENT",
        "2026-10-01, PRESENT",
        "2026-11-01, ABSENT",
        "2020, UNKNOWN"
    })
    void cancerAssociatedFromDates(String date, Truth expected) {
        CaseBuilder built =
                without(Sex.FEMALE, "55")
                        .row("history.cancer.list", Advised.row("type=Breast", "date=" + date));
        assertThat(of(built).associated()).isEqualTo(expected);
    }

    @Test
    void scheduleOfHighRiskRunsThreeYears() {
        CaseBuilder built =
                without(Sex.FEMALE, "55")
                        .choice("plan.diagnosis.subtype", "dermatomyositis")
                        .date("plan.diagnosis.date", "2024-02-29")
                        .row(
                                "extramuscular.cancer.panel",
                                Advised.row("test=blood-count", "done=2025-03-01"));
        List<ScreeningTest> schedule = of(built).schedule();
        assertThat(schedule).filteredOn(t -> !t.enhanced()).hasSize(28);
        assertThat(schedule)
                .filteredOn(ScreeningTest::enhanced)
                .extracting(ScreeningTest::test)
                .contains("mammography", "ct")
                .doesNotContain("psa");
        ScreeningTest second =
                schedule.stream()
                        .filter(t -> t.test().equals("blood-count") && t.year() == 1)
                        .findFirst()
                        .orElseThrow();
        assertThat(second.due()).contains(PartialDate.parse("2025-02-28"));
        assertThat(second.done()).contains(PartialDate.parse("2025-03-01"));
    }
}

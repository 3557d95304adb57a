package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.NotYetKnown.Decider;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.findings.Findings;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class NotYetKnownTest {
    private static final String NECK = "exam.weakness.neck-flexors-weaker";
    private static final PartState NOT_DONE = new PartState.NotDone(PartState.Reason.DECLINED, "");

    /** Arms, legs and enzymes, onset 67; what most reports of necrotising myopathy record. */
    private static CaseBuilder necrotising() {
        return CaseBuilder.adult()
                .age("67")
                .present(
                        "exam.weakness.proximal-upper",
                        "exam.weakness.proximal-lower",
                        "laboratory.enzymes.elevated")
                .absent(AdviceItems.RASH.toArray(String[]::new));
    }

    private static NotYetKnown of(CaseBuilder built) {
        return of(built.workup(), Decides.NOTHING);
    }

    private static NotYetKnown of(Workup workup, Decides decides) {
        Advised advised = Advised.of(workup);
        return NotYetKnown.of(advised.chart(), advised.result(), decides);
    }

    private static Optional<Decider> decider(NotYetKnown known, String item) {
        return known.wouldDecide().stream().filter(d -> d.item().equals(item)).findFirst();
    }

    @Test
    void neckFlexorsLiftNecrotisingMyopathyFromNotToProbable() {
        Decider neck = decider(of(necrotising()), NECK).orElseThrow();
        assertThat(neck.ifAbsent().tenths()).isEqualTo(49);
        assertThat(neck.ifAbsent().category()).contains(Category.NOT_IIM);
        assertThat(neck.ifPresent().tenths()).isEqualTo(68);
        assertThat(neck.ifPresent().category()).contains(Category.PROBABLE);
        assertThat(neck.invasiveness()).isEqualTo(Invasiveness.BEDSIDE);
        assertThat(of(necrotising()).wouldDecide().getFirst()).isEqualTo(neck);
    }

    private static EularAcr2017.Result real(Workup workup, List<Place> places, Answer answer) {
        Workup changed = workup;
        for (Place place : places) {
            changed =
                    changed.apply(
                            new Change.OfAnswer(
                                    place, changed.answer(place), Optional.of(answer), "", false));
        }
        return EularAcr2017.of(Findings.of(CaseBuilder.CHECKLIST, changed));
    }

    private static void equalsRealEvaluation(Workup workup) {
        for (Decider decider : of(workup, Decides.NOTHING).wouldDecide()) {
            EularAcr2017.Result present = real(workup, decider.places(), Answer.Finding.PRESENT);
            EularAcr2017.Result absent = real(workup, decider.places(), Answer.Finding.ABSENT);
            assertThat(decider.ifPresent()).as(decider.item()).isEqualTo(outcome(present));
            assertThat(decider.ifAbsent()).as(decider.item()).isEqualTo(outcome(absent));
        }
    }

    private static NotYetKnown.Outcome outcome(EularAcr2017.Result result) {
        return new NotYetKnown.Outcome(
                result.score().tenths(), result.score().probability(), result.category());
    }

    @Test
    void equalsARealEvaluationWhateverIsKnown() {
        List<String> items =
                List.of(
                        "exam.weakness.proximal-upper",
                        "exam.weakness.proximal-lower",
                        "exam#2.weakness.proximal-lower",
                        NECK,
                        "exam.weakness.legs-proximal-weaker",
                        "exam.skin.heliotrope",
                        "exam.skin.gottron-papules",
                        "exam#2.skin.gottron-sign",
                        "history.symptoms.dysphagia",
                        "extramuscular.swallowing.abnormal-study",
                        "laboratory.antibodies.jo-1",
                        "laboratory.enzymes.elevated",
                        "biopsy.features.rimmed-vacuoles",
                        "biopsy#2.features.perifascicular-atrophy",
                        "history.exclusions.better-explanation");
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            CaseBuilder built = random.nextBoolean() ? CaseBuilder.adult() : Advised.ageUnknown();
            built.age(String.valueOf(10 + random.nextInt(60)));
            for (String item : items) {
                switch (random.nextInt(6)) {
                    case 0 -> built.present(item);
                    case 1 -> built.absent(item);
                    case 2 -> built.with(item, Answer.Finding.EQUIVOCAL);
                    default -> {
                        // left open
                    }
                }
            }
            if (random.nextInt(5) == 0) {
                built.choice("biopsy.procedure.adequacy", "non-diagnostic");
            }
            if (random.nextBoolean()) {
                built.grade("deltoid", "right", "6").grade("deltoid", "left", "6");
            }
            equalsRealEvaluation(built.workup());
        }
    }

    @Test
    void theBiopsyIsOneTest() {
        CaseBuilder built = necrotising().absent(NECK, "exam.weakness.legs-proximal-weaker");
        built.absent("history.symptoms.dysphagia", "laboratory.antibodies.jo-1");
        Decider biopsy =
                of(built).wouldDecide().stream()
                        .filter(d -> d.invasiveness() == Invasiveness.BIOPSY)
                        .findFirst()
                        .orElseThrow();
        assertThat(biopsy.places()).hasSize(4);
        // with biopsy: 2.2 + 0.7 + 0.5 + 1.4, and all four features 7.9
        assertThat(biopsy.ifAbsent().tenths()).isEqualTo(48);
        assertThat(biopsy.ifPresent().tenths()).isEqualTo(127);
        equalsRealEvaluation(built.workup());
    }

    @Test
    void anUnfinishedReportAsksForTheRest() {
        CaseBuilder built = necrotising().absent("biopsy.features.rimmed-vacuoles").absent(NECK);
        Decider biopsy =
                of(built).wouldDecide().stream()
                        .filter(d -> d.invasiveness() == Invasiveness.BIOPSY)
                        .findFirst()
                        .orElseThrow();
        assertThat(biopsy.places()).hasSize(3);
    }

    @Test
    void aNonDiagnosticSpecimenAsksForAnother() {
        CaseBuilder built =
                necrotising().absent(NECK).choice("biopsy.procedure.adequacy", "non-diagnostic");
        assertThat(
                        of(built).wouldDecide().stream()
                                .filter(d -> d.invasiveness() == Invasiveness.BIOPSY)
                                .flatMap(d -> d.places().stream()))
                .allMatch(p -> p.occurrence() == 2)
                .hasSize(4);
    }

    @Test
    void notDoneNeverAppearsAndEquivocalDoes() {
        assertThat(decider(of(necrotising().with(NECK, NOT_DONE)), NECK)).isEmpty();
        assertThat(decider(of(necrotising().state("exam", NOT_DONE)), NECK)).isEmpty();
        assertThat(decider(of(necrotising().with(NECK, Answer.Finding.EQUIVOCAL)), NECK))
                .isPresent();
        CaseBuilder built = necrotising().state("biopsy", NOT_DONE);
        assertThat(of(built).wouldDecide()).noneMatch(d -> d.invasiveness() == Invasiveness.BIOPSY);
        NotYetKnown fixed =
                of(
                        CaseBuilder.adult()
                                .with("exam.safety.spo2-rest", NOT_DONE)
                                .state("laboratory.chemistry", NOT_DONE)
                                .with("history.family.muscle", Answer.Finding.EQUIVOCAL));
        assertThat(ids(fixed.safety()))
                .containsExactly(
                        "exam.safety.wet-voice",
                        "exam.safety.ecg-done",
                        "laboratory.cardiac.troponin-i");
        assertThat(ids(fixed.alternatives())).contains("history.family.muscle");
    }

    @Test
    void awaitedIsSaid() {
        CaseBuilder built =
                necrotising()
                        .with("laboratory.antibodies.jo-1", CaseBuilder.pending("2024-01-01", ""))
                        .with(
                                "laboratory.cardiac.troponin-i",
                                CaseBuilder.pending("2024-01-01", ""));
        assertThat(decider(of(built), "laboratory.antibodies.jo-1").map(Decider::awaited))
                .contains(true);
        assertThat(of(built).safety())
                .filteredOn(NotYetKnown.Open::awaited)
                .extracting(o -> o.place().id())
                .containsExactly("laboratory.cardiac.troponin-i");
    }

    private static List<String> ids(List<NotYetKnown.Open> open) {
        return open.stream().map(o -> o.place().id()).toList();
    }

    @Test
    void fixedLanesOfAnEmptyWorkup() {
        NotYetKnown known = of(CaseBuilder.adult());
        assertThat(known.safety()).hasSize(6);
        assertThat(known.alternatives()).hasSize(6);
        NotYetKnown some =
                of(
                        Advised.put(
                                CaseBuilder.adult(),
                                "extramuscular.lung.spo2-rest=97 %; exam.safety.ecg-done=absent;"
                                        + " laboratory.endocrine.tsh=2 m[IU]/L"));
        assertThat(ids(some.safety()))
                .doesNotContain("exam.safety.spo2-rest")
                .contains("exam.safety.ecg-done");
        assertThat(ids(some.alternatives())).doesNotContain("laboratory.endocrine.tsh");
    }

    @Test
    void atMostFiveBedsideFirst() {
        List<Decider> lane = of(CaseBuilder.of(Patient.of("T-6"))).wouldDecide();
        assertThat(lane).hasSize(NotYetKnown.MOST);
        assertThat(lane).extracting(Decider::invasiveness).isSorted();
    }

    @Test
    void furtherSetsBringTheirOwnItems() {
        Decides decides =
                () ->
                        Map.of(
                                "laboratory.antibodies.hmgcr",
                                Set.of("enmc-2016-imnm"),
                                NECK,
                                Set.of("other"),
                                "exam.weakness.proximal-upper",
                                Set.of("answered-already"));
        NotYetKnown known = of(necrotising().workup(), decides);
        Decider hmgcr = decider(known, "laboratory.antibodies.hmgcr").orElseThrow();
        assertThat(hmgcr.sets()).containsExactly("enmc-2016-imnm");
        assertThat(hmgcr.ifPresent()).isEqualTo(hmgcr.ifAbsent());
        assertThat(decider(known, NECK).orElseThrow().sets()).containsExactly("other");
        assertThat(decider(known, "exam.weakness.proximal-upper")).isEmpty();
    }

    /** Sets ask CK itself; above its limit it fills the scored enzyme item too. */
    @Test
    void whatIsNotScoredItselfStillMovesTheScore() {
        Decides decides =
                () ->
                        Map.of(
                                "laboratory.enzymes.ck",
                                Set.of("enmc-2016-imnm"),
                                "history.onset.age",
                                Set.of("enmc-2011-ibm"));
        CaseBuilder built = CaseBuilder.of(Patient.of("T-7"));
        Decider ck = decider(of(built.workup(), decides), "laboratory.enzymes.ck").orElseThrow();
        assertThat(ck.ifPresent().tenths()).isEqualTo(13);
        assertThat(ck.ifAbsent().tenths()).isZero();
        Decider age = decider(of(built.workup(), decides), "history.onset.age").orElseThrow();
        assertThat(age.ifPresent().tenths()).isEqualTo(21);
        assertThat(age.ifAbsent().tenths()).isZero();
        built.present("laboratory.enzymes.elevated");
        Decider known = decider(of(built.workup(), decides), "laboratory.enzymes.ck").orElseThrow();
        assertThat(known.ifPresent()).isEqualTo(known.ifAbsent());
    }
}

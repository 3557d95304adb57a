package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.criteria.EularAcr2017.Column;
import org.myoworkup.criteria.EularAcr2017.Result;
import org.myoworkup.criteria.EularAcr2017.Subgroup;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Sex;

import java.util.ArrayList;
import java.util.List;

class EularAcr2017Test {
    private static final List<String> FINDINGS =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER,
                    ItemIds.HELIOTROPE,
                    ItemIds.GOTTRON_PAPULES,
                    ItemIds.GOTTRON_SIGN,
                    ItemIds.DYSPHAGIA,
                    ItemIds.JO_1,
                    ItemIds.ENZYMES_ELEVATED,
                    ItemIds.ENDOMYSIAL_SURROUNDING,
                    ItemIds.PERIMYSIAL_PERIVASCULAR,
                    ItemIds.PERIFASCICULAR_ATROPHY,
                    ItemIds.RIMMED_VACUOLES);
    private static final String[] WEAKNESS = {
        ItemIds.PROXIMAL_UPPER,
        ItemIds.PROXIMAL_LOWER,
        ItemIds.NECK_FLEXORS_WEAKER,
        ItemIds.LEGS_PROXIMAL_WEAKER
    };
    private static final String[] RASH = {
        ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN
    };

    private static Result of(CaseBuilder built) {
        return EularAcr2017.of(built.findings());
    }

    private static List<String> keys(Result result) {
        return result.messages().stream().map(Message::key).toList();
    }

    @Test
    void nothingAnsweredCanStillBecomeEverything() {
        Result result = of(CaseBuilder.adult());
        assertThat(result.score().tenths()).isZero();
        assertThat(result.max().tenths()).isEqualTo(208);
        assertThat(result.category()).contains(Category.NOT_IIM);
        assertThat(result.categoryMax()).contains(Category.DEFINITE);
        assertThat(result.known()).isZero();
        assertThat(result.items()).hasSize(15);
    }

    @Test
    void theMaximumWithBiopsyIs295() {
        Result result = of(CaseBuilder.adult().age("60").present(FINDINGS.toArray(String[]::new)));
        assertThat(result.score().tenths()).isEqualTo(295);
        assertThat(result.known()).isEqualTo(15);
    }

    /** Points, cut-offs and intercept change together as soon as one scored feature is read. */
    @Test
    void columnsAreNeverMixed() {
        CaseBuilder built =
                CaseBuilder.adult().age("50").present(ItemIds.PROXIMAL_LOWER, ItemIds.JO_1);
        assertThat(of(built).column()).isEqualTo(Column.WITHOUT_BIOPSY);
        assertThat(of(built).score().tenths()).isEqualTo(68);
        assertThat(of(built).category()).contains(Category.PROBABLE);
        Result read = of(built.absent(ItemIds.RIMMED_VACUOLES));
        assertThat(read.column()).isEqualTo(Column.WITH_BIOPSY);
        assertThat(read.score().tenths()).isEqualTo(65);
        assertThat(read.category()).contains(Category.POSSIBLE);
        assertThat(read.other().orElseThrow().score().tenths()).isEqualTo(68);
        assertThat(keys(read)).contains("eular-acr.biopsy-unfinished");
    }

    @Test
    void aBiopsyTakenButNotReportedLeavesTheColumnAndSaysSo() {
        Result result =
                of(
                        CaseBuilder.adult()
                                .state("biopsy", CaseBuilder.pending("2024-03-01", "2024-03-03")));
        assertThat(result.column()).isEqualTo(Column.WITHOUT_BIOPSY);
        assertThat(keys(result)).contains("eular-acr.biopsy-taken-none-read");
    }

    /** All four features of the first biopsy are absent; the second may still show each of them. */
    @Test
    void aSecondBiopsyThatIsAwaitedKeepsTheUpperBoundOpen() {
        CaseBuilder built = CaseBuilder.adult().age("50");
        ItemIds.SCORED_BIOPSY_FEATURES.forEach(built::absent);
        int settled = of(built).max().tenths();

        Result awaited =
                of(built.state("biopsy#2", CaseBuilder.pending("2024-03-01", "2024-03-03")));

        assertThat(awaited.column()).isEqualTo(Column.WITH_BIOPSY);
        assertThat(awaited.score()).isEqualTo(of(built).score());
        assertThat(awaited.max().tenths()).isEqualTo(settled + 17 + 12 + 19 + 31);
        assertThat(keys(awaited)).contains("eular-acr.biopsy-taken-further");
    }

    @Test
    void aNonDiagnosticBiopsyDoesNotOpenTheColumn() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .choice("biopsy.procedure.adequacy", "non-diagnostic")
                        .absent(ItemIds.RIMMED_VACUOLES, ItemIds.ENDOMYSIAL_SURROUNDING);
        assertThat(of(built).column()).isEqualTo(Column.WITHOUT_BIOPSY);
        assertThat(of(built.present(ItemIds.PERIFASCICULAR_ATROPHY)).column())
                .isEqualTo(Column.WITH_BIOPSY);
    }

    @Test
    void anotherExplanationTakesTheClassAndLeavesTheScore() {
        Result result =
                of(CaseBuilder.adult().age("60").present(RASH).present(ItemIds.BETTER_EXPLANATION));
        assertThat(result.applicable()).isFalse();
        assertThat(result.category()).isEmpty();
        assertThat(result.subgroup()).isEmpty();
        assertThat(result.score().tenths()).isEqualTo(106);
    }

    @Test
    void anAgeThatSpansFortyTakesTheLowerRow() {
        Patient patient =
                new Patient(
                        "T", "", "", java.util.Optional.of(PartialDate.parse("1980")), Sex.FEMALE);
        Result result =
                of(
                        CaseBuilder.of(patient)
                                .date("history.onset.date", "2020")
                                .present(ItemIds.HELIOTROPE));
        assertThat(result.score().tenths()).isEqualTo(13 + 31);
        assertThat(result.max().tenths()).isEqualTo(208);
        assertThat(keys(result)).contains("eular-acr.age-spans");
    }

    @Test
    void anAgeThatSpansEighteenHasNoSubgroup() {
        Patient patient =
                new Patient(
                        "T", "", "", java.util.Optional.of(PartialDate.parse("2002")), Sex.MALE);
        Result result =
                of(
                        CaseBuilder.of(patient)
                                .date("history.onset.date", "2020")
                                .present(RASH)
                                .absent(WEAKNESS));
        assertThat(result.score().tenths()).isEqualTo(85);
        assertThat(result.subgroup()).isEmpty();
        assertThat(result.candidates()).containsExactlyInAnyOrder(Subgroup.JDM, Subgroup.ADM);
    }

    @Test
    void onlyJo1TicksTheAntibodyItem() {
        Result result =
                of(
                        CaseBuilder.adult()
                                .present(
                                        "laboratory.antibodies.pl-7",
                                        "laboratory.antibodies.pl-12"));
        assertThat(result.score().tenths()).isZero();
    }

    @ParameterizedTest(name = "fingers {0}, response {1}, vacuoles {2} -> {3}")
    @CsvSource({
        "absent,  ,             ,        PM_IMNM",
        "present, not-improved, ,        IBM",
        "present, improved,     ,        PM_IMNM",
        "present, too-early,    ,        PM_IMNM",
        "present, not-tolerated,,        PM_IMNM",
        ",        ,             ,        ",
        ",        not-improved, ,        ",
        "absent,  ,             absent,  PM_IMNM",
        "absent,  ,             present, IBM",
        ",        ,             absent,  ",
        "present, not-improved, absent,  IBM",
    })
    void withoutRash(String fingers, String response, String vacuoles, Subgroup expected) {
        CaseBuilder built =
                CaseBuilder.adult()
                        .age("60")
                        .present(WEAKNESS)
                        .present(ItemIds.ENZYMES_ELEVATED)
                        .absent(RASH);
        answer(built, ItemIds.FINGER_FLEXORS, fingers);
        answer(built, ItemIds.RIMMED_VACUOLES, vacuoles);
        built.present(ItemIds.JO_1);
        if (response != null) {
            built.choice(ItemIds.TREATMENT_RESPONSE, response);
        }
        Result result = of(built);
        assertThat(result.category().orElseThrow().iim()).isTrue();
        assertThat(result.subgroup().orElse(null)).isEqualTo(expected);
        if (expected == Subgroup.PM_IMNM && vacuoles == null) {
            assertThat(keys(result)).contains("eular-acr.ibm-not-excluded");
        }
    }

    private static void answer(CaseBuilder built, String item, String finding) {
        if (finding != null) {
            built.with(item, Answer.Finding.of(finding).orElseThrow());
        }
    }

    @Test
    void amyopathicNeedsAllFourWeaknessItemsAbsent() {
        CaseBuilder built = CaseBuilder.adult().age("50").present(RASH);
        assertThat(of(built).subgroup()).isEmpty();
        assertThat(of(built).candidates()).containsExactly(Subgroup.DM, Subgroup.ADM);
        built.absent(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER, ItemIds.NECK_FLEXORS_WEAKER);
        assertThat(of(built).subgroup()).isEmpty();
        assertThat(of(built.absent(ItemIds.LEGS_PROXIMAL_WEAKER)).subgroup())
                .contains(Subgroup.ADM);
        assertThat(of(built.present(ItemIds.NECK_FLEXORS_WEAKER)).subgroup()).contains(Subgroup.DM);
    }

    @Test
    void rashUnknownHasNoSubgroup() {
        Result result =
                of(
                        CaseBuilder.adult()
                                .age("60")
                                .present(WEAKNESS)
                                .present(ItemIds.ENZYMES_ELEVATED)
                                .absent(ItemIds.FINGER_FLEXORS));
        assertThat(result.category()).contains(Category.DEFINITE);
        assertThat(result.subgroup()).isEmpty();
        assertThat(result.candidates())
                .containsExactlyInAnyOrder(Subgroup.DM, Subgroup.PM_IMNM, Subgroup.IBM);
    }

    @Test
    void enzymesCarriedByLittleAreNoted() {
        CaseBuilder built =
                CaseBuilder.adult().with(ItemIds.ALT, Answer.Quantity.of("50", "U/L", "40"));
        assertThat(keys(of(built))).contains("eular-acr.enzymes-not-ck", "eular-acr.enzymes-mild");
        built.with(ItemIds.CK, Answer.Quantity.of("5027", "U/L", "190"));
        assertThat(keys(of(built)))
                .doesNotContain("eular-acr.enzymes-not-ck", "eular-acr.enzymes-mild");
    }

    @Test
    void aContradictionOpensBothEnds() {
        CaseBuilder tens =
                CaseBuilder.adult()
                        .grade("deltoid", "right", "10")
                        .grade("deltoid", "left", "10")
                        .grade("biceps", "right", "10")
                        .grade("biceps", "left", "10")
                        .present(ItemIds.PROXIMAL_UPPER);
        assertThat(of(tens).score().tenths()).isEqualTo(7);
        assertThat(of(tens).min().tenths()).isZero();
        Result weak =
                of(
                        CaseBuilder.adult()
                                .grade("deltoid", "right", "7")
                                .grade("deltoid", "left", "7")
                                .absent(ItemIds.PROXIMAL_UPPER));
        assertThat(weak.score().tenths()).isZero();
        assertThat(weak.max().tenths()).isEqualTo(208);
    }

    @Test
    void exactlyAtTheCutOffIsSaid() {
        Result result =
                of(
                        CaseBuilder.adult()
                                .age("50")
                                .present(ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN));
        assertThat(result.score().tenths()).isEqualTo(75);
        assertThat(result.category()).contains(Category.DEFINITE);
        assertThat(keys(result)).contains("eular-acr.at-cut-off");
    }

    /**
     * Whatever is answered: minimum, score and maximum are in order, and answering an open item
     * stays inside.
     */
    @Property(tries = 300)
    void theRangeHoldsWhatEveryFurtherAnswerCanDo(
            @ForAll @Size(14) List<@IntRange(min = 0, max = 3) Integer> codes,
            @ForAll @IntRange(min = 0, max = 13) int next,
            @ForAll boolean present) {
        CaseBuilder built = CaseBuilder.adult().age("45");
        List<String> open = new ArrayList<>();
        for (int i = 0; i < FINDINGS.size(); i++) {
            switch (codes.get(i)) {
                case 0 -> built.present(FINDINGS.get(i));
                case 1 -> built.absent(FINDINGS.get(i));
                case 2 -> built.with(FINDINGS.get(i), Answer.Finding.EQUIVOCAL);
                default -> open.add(FINDINGS.get(i));
            }
        }
        Result before = of(built);
        assertThat(before.min().tenths()).isLessThanOrEqualTo(before.score().tenths());
        assertThat(before.score().tenths()).isLessThanOrEqualTo(before.max().tenths());
        if (open.contains(FINDINGS.get(next))) {
            built.with(
                    FINDINGS.get(next), present ? Answer.Finding.PRESENT : Answer.Finding.ABSENT);
            Result after = of(built);
            if (after.column() == before.column()) {
                assertThat(after.score().tenths())
                        .isBetween(before.score().tenths(), before.max().tenths());
                assertThat(after.max().tenths()).isLessThanOrEqualTo(before.max().tenths());
            }
        }
    }
}

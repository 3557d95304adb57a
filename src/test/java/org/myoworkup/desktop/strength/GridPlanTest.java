package org.myoworkup.desktop.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.Grids;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cells a set shows, in which order they are filled, and what marks several at once. */
class GridPlanTest {
    private static final Checklist CHECKLIST = CaseBuilder.CHECKLIST;
    private static final List<String> ORDER = CHECKLIST.muscles().stream().map(Muscle::id).toList();
    private static final GradedRows NONE = new GradedRows(List.of(), ORDER);

    private static GradedRows rows(String written) {
        return written.isEmpty() ? NONE : GradedRows.of(Optional.of(Grids.table(written)), ORDER);
    }

    private static GridPlan plan(String set, GradedRows rows, Collection<String> added) {
        return GridPlan.of(
                CHECKLIST,
                set.isEmpty() ? Optional.empty() : Optional.of(new Answer.Choice(set)),
                rows,
                added);
    }

    private static String written(Collection<MuscleSide> cells) {
        return cells.stream().map(Grids::written).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"'', 15", "mmt-8, 8", "mmt-8-both, 15", "mmt-26, 26", "ibm, 19", "free, 0"})
    void aSetAsksForSoManyValues(String set, int values) {
        GridPlan plan = plan(set, NONE, Set.of());
        assertThat(plan.planned()).hasSize(values).doesNotHaveDuplicates();
        assertThat(plan.open(NONE)).isEqualTo(plan.planned());
        assertThat(NONE.normal(plan.open(NONE)).rows()).hasSize(values);
    }

    @Test
    void fromTheNeckDownEachJointRightThenLeft() {
        assertThat(written(plan("mmt-8-both", NONE, Set.of()).path()))
                .startsWith("neck-flexors/axial deltoid/right deltoid/left biceps/right")
                .endsWith("ankle-dorsiflexors/right ankle-dorsiflexors/left");
        assertThat(written(plan("mmt-8", NONE, Set.of()).path()))
                .isEqualTo(
                        "neck-flexors/axial deltoid/right biceps/right wrist-extensors/right"
                                + " gluteus-maximus/right gluteus-medius/right quadriceps/right"
                                + " ankle-dorsiflexors/right");
    }

    @Test
    void whatIsAnsweredOrAddedIsShownAndNotPlanned() {
        GridPlan plan =
                plan("mmt-8-both", rows("triceps:4/- deltoid:8/8"), Set.of("hip-adductors"));
        assertThat(plan.muscles()).contains("triceps", "hip-adductors").hasSize(10);
        assertThat(written(plan.planned())).doesNotContain("triceps").doesNotContain("adductors");
        assertThat(plan.cells("triceps")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the one side of a one-sided set, graded cells kept, further muscles left alone
                    mmt-8      | deltoid:6/- triceps:4/-  | neck-flexors/axial biceps/right wrist-extensors/right gluteus-maximus/right gluteus-medius/right quadriceps/right ankle-dorsiflexors/right
                    ibm        | neck-flexors:9a deltoid:NT/4p biceps:10/10 wrist-extensors:10/10 finger-flexors:T/10 iliopsoas:10/10 gluteus-maximus:10/10 gluteus-medius:10/10 quadriceps:10/- | quadriceps/left ankle-dorsiflexors/right ankle-dorsiflexors/left
                    free       | triceps:4/-              | triceps/left
                    """)
    void normalGoesToWhatTheSetAsksForAndHasNoGrade(String set, String grid, String open) {
        GradedRows before = rows(grid);
        GridPlan plan = plan(set, before, Set.of());
        assertThat(written(plan.open(before))).isEqualTo(open);
        GradedRows after = before.normal(plan.open(before));
        assertThat(after.rows()).containsAll(before.rows());
        assertThat(after.rows()).hasSize(before.rows().size() + open.split(" ").length);
        plan.open(before).forEach(c -> assertThat(after.grade(c)).contains(Grade.TEN));
        assertThat(plan.open(after)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # neither side complete
                    free  | triceps:4/- hip-adductors:-/8 | ''
                    # right complete: what the left lacks, with what is not in the set
                    free  | triceps:4/- hip-adductors:8/6 | triceps/left
                    mmt-8 | neck-flexors:10a deltoid:6/- biceps:7/9 wrist-extensors:NT/- gluteus-maximus:5/- gluteus-medius:5/- quadriceps:6/- ankle-dorsiflexors:10/- triceps:3/- | deltoid/left triceps/left wrist-extensors/left gluteus-maximus/left gluteus-medius/left quadriceps/left ankle-dorsiflexors/left
                    # left complete
                    free  | triceps:-/4p                  | triceps/right
                    # both
                    free  | triceps:4/5                   | ''
                    """)
    void theOtherSideIsCopiedFromTheCompleteOne(String set, String grid, String open) {
        GradedRows before = rows(grid);
        GridPlan plan = plan(set, before, Set.of());
        assertThat(written(plan.openOnOtherSide(before))).isEqualTo(open);
        GradedRows after = before.sameAsOther(plan.openOnOtherSide(before));
        assertThat(after.rows()).containsAll(before.rows());
        for (MuscleSide cell : plan.openOnOtherSide(before)) {
            Row copied = after.row(cell).orElseThrow();
            Row from = before.row(cell.other()).orElseThrow();
            assertThat(copied.without("side")).isEqualTo(from.without("side"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deltoid, right, deltoid, left",
        "deltoid, left, biceps, right",
        "neck-flexors, axial, deltoid, right",
        "ankle-dorsiflexors, left, '', ''"
    })
    void next(String muscle, String side, String nextMuscle, String nextSide) {
        assertThat(plan("mmt-8-both", NONE, Set.of()).next(new MuscleSide(muscle, side)))
                .isEqualTo(
                        nextMuscle.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new MuscleSide(nextMuscle, nextSide)));
    }

    @Test
    void beyondAOneSidedSetTypingStaysOnItsSide() {
        GridPlan plan = plan("mmt-8", NONE, Set.of());
        assertThat(plan.next(new MuscleSide("deltoid", "left")))
                .contains(new MuscleSide("biceps", "left"));
    }

    @ParameterizedTest
    @CsvSource({
        "deltoid, right, 1, 0, deltoid/left",
        "deltoid, left, 1, 0, ''",
        "deltoid, right, -1, 0, ''",
        "deltoid, left, 0, 1, biceps/left",
        "deltoid, left, 0, -1, neck-flexors/axial",
        "neck-flexors, axial, 0, -1, ''",
        "neck-flexors, axial, 1, 0, ''",
        "neck-flexors, axial, 0, 1, deltoid/right",
        "ankle-dorsiflexors, right, 0, 1, ''"
    })
    void arrows(String muscle, String side, int columns, int rows, String expected) {
        Optional<MuscleSide> to =
                plan("mmt-8-both", NONE, Set.of())
                        .beside(new MuscleSide(muscle, side), columns, rows);
        assertThat(to.map(Grids::written).orElse("")).isEqualTo(expected);
    }

    @Test
    void aRowStandsWhereTheListHasItAndKeepsWhatItHad() {
        MuscleSide left = new MuscleSide("deltoid", "left");
        GradedRows rows =
                rows("neck-flexors:9a deltoid:8/- biceps:9/9")
                        .limited(left, "pain")
                        .marked(left, "atrophy")
                        .marked(left, "tenderness")
                        .graded(left, Grade.SIX.cell());
        assertThat(rows.rows().stream().map(MuscleSide::of).map(Grids::written).toList())
                .containsExactly(
                        "neck-flexors/axial",
                        "deltoid/right",
                        "deltoid/left",
                        "biceps/right",
                        "biceps/left");
        Row row = rows.row(left).orElseThrow();
        assertThat(row.code("limitedBy")).contains("pain");
        assertThat(row.flag("atrophy") && row.flag("tenderness")).isTrue();
        assertThat(rows.grade(left)).contains(Grade.SIX);
        Row without = rows.limited(left, "pain").marked(left, "atrophy").row(left).orElseThrow();
        assertThat(without.cell("limitedBy")).isEmpty();
        assertThat(without.cell("atrophy")).isEmpty();
        assertThat(rows.limited(left, "effort").row(left).orElseThrow().code("limitedBy"))
                .contains("effort");
        assertThat(rows.cleared(left).has(left)).isFalse();
    }

    @Test
    void aMarkWithoutAGradeIsNotTested() {
        MuscleSide cell = new MuscleSide("deltoid", "left");
        GradedRows rows = NONE.limited(cell, "pain");
        assertThat(rows.row(cell).orElseThrow().cell("grade")).contains(Grade.NOT_TESTED);
        assertThat(NONE.cleared(cell).answer()).isEmpty();
    }
}

package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;

/** The full form: 2 axial, 16 proximal and 8 distal values. */
class FullFormTest {
    private static final String DISTAL_TENS =
            " wrist-extensors:10/10 wrist-flexors:10/10 ankle-dorsiflexors:10/10"
                    + " ankle-plantar-flexors:10/10";

    private static String all(String grade) {
        List<String> parts = new ArrayList<>();
        FullForm.AXIAL.forEach(m -> parts.add(m + ":" + grade + "a"));
        FullForm.PROXIMAL.forEach(m -> parts.add(m + ":" + grade + "/" + grade));
        FullForm.DISTAL.forEach(m -> parts.add(m + ":" + grade + "/" + grade));
        return String.join(" ", parts);
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 160, 80, 260", "5, 10, 80, 40, 130", "0, 0, 0, 0, 0", "T, 0, 0, 0, 0"})
    void totals(String grade, int axial, int proximal, int distal, int all) {
        FullForm form = FullForm.of(Grids.table(all(grade)));
        assertThat(form.axial().total()).contains(axial);
        assertThat(form.proximal().total()).contains(proximal);
        assertThat(form.distal().total()).contains(distal);
        assertThat(form.all().total()).contains(all);
        assertThat(form.all().max()).isEqualTo(260);
        assertThat(form.all().traces()).isEqualTo(grade.equals("T") ? 26 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        // one value not tested, not there, or limited: no total, and nothing is rescaled
        "'neck-flexors:10a neck-extensors:NTa', 1, 2, 10",
        "'neck-flexors:10a', 1, 2, 10",
        "'neck-flexors:10a neck-extensors:6pa', 1, 2, 10"
    })
    void noTotalWhileAValueIsMissing(String axial, int tested, int groups, int points) {
        FullForm form = FullForm.of(Grids.table(axial + DISTAL_TENS));
        assertThat(form.axial().total()).isEmpty();
        assertThat(form.axial().tested()).isEqualTo(tested);
        assertThat(form.axial().groups()).isEqualTo(groups);
        assertThat(form.axial().points()).isEqualTo(points);
        assertThat(form.distal().total()).contains(80);
        assertThat(form.all().total()).isEmpty();
        assertThat(form.all().tested()).isEqualTo(9);
        assertThat(form.all().groups()).isEqualTo(26);
    }

    @Test
    void aFurtherMuscleNeverEntersATotal() {
        Answer.Table grid = Grids.table("finger-flexors:3/3 triceps:4/4");
        assertThat(FullForm.of(grid).all().tested()).isZero();
        assertThat(Mmt8.of(grid).bilateral().tested()).isZero();
    }

    @Test
    void everySetNamesMusclesOfTheList() {
        for (MuscleSet set : MuscleSet.values()) {
            assertThat(MuscleSet.of(set.code())).contains(set);
            assertThat(set.muscles())
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            m ->
                                    assertThat(CaseBuilder.CHECKLIST.muscle(m))
                                            .as(m)
                                            .hasValueSatisfying(
                                                    x -> assertThat(x.in("S")).isTrue()));
        }
        assertThat(MuscleSet.MMT_8.muscles()).hasSize(8);
        assertThat(MuscleSet.MMT_26.muscles()).hasSize(14);
        assertThat(MuscleSet.IBM.muscles()).contains("iliopsoas", "finger-flexors").hasSize(10);
    }
}

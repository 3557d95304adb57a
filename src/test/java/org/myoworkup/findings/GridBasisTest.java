package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.workup.Answer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * From which muscles a pattern finding is worked out, or which it waits for; groups are set apart
 * by a semicolon.
 */
class GridBasisTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    proximal-upper | deltoid:7/8 biceps:6/10             | PRESENT | deltoid/right deltoid/left
                    proximal-upper | deltoid:10/- biceps:4/10            | ABSENT  | deltoid/right biceps/left
                    proximal-upper | deltoid:7/-                         | UNKNOWN | deltoid/left ; biceps/right biceps/left
                    proximal-upper | deltoid:10/10 biceps:NT/4p          | UNKNOWN | biceps/right biceps/left
                    proximal-lower | hamstrings:9/9 quadriceps:10/10     | PRESENT | hamstrings/right hamstrings/left
                    proximal-lower | quadriceps:10/10 iliopsoas:10/-     | ABSENT  | quadriceps/right quadriceps/left iliopsoas/right
                    proximal-lower | quadriceps:10/10 gluteus-medius:8/- | UNKNOWN | iliopsoas/right iliopsoas/left gluteus-maximus/right gluteus-maximus/left gluteus-medius/left
                    neck-flexors-weaker | neck-flexors:5a neck-extensors:9a | PRESENT | neck-flexors/axial neck-extensors/axial
                    neck-flexors-weaker | neck-flexors:10a neck-extensors:3a | ABSENT | neck-flexors/axial
                    neck-flexors-weaker | neck-flexors:5a                | UNKNOWN | neck-extensors/axial
                    legs-proximal-weaker | iliopsoas:6/6 ankle-dorsiflexors:10/9 | PRESENT | iliopsoas/right ankle-dorsiflexors/right iliopsoas/left ankle-dorsiflexors/left
                    legs-proximal-weaker | iliopsoas:6/6                 | UNKNOWN | ankle-dorsiflexors/right ankle-dorsiflexors/left ankle-plantar-flexors/right ankle-plantar-flexors/left ankle-evertors/right ankle-evertors/left
                    finger-flexors | finger-flexors:9/10                 | PRESENT | finger-flexors/right
                    finger-flexors | finger-flexors:10/10                | ABSENT  | finger-flexors/right finger-flexors/left
                    finger-flexors | finger-flexors:10/4p                | UNKNOWN | finger-flexors/left
                    quadriceps     | quadriceps:-/4                      | PRESENT | quadriceps/left
                    finger-flexion-over-shoulder | finger-flexors:5/10 deltoid:8/10 | PRESENT | finger-flexors/right deltoid/right
                    finger-flexion-over-shoulder | finger-flexors:8/- deltoid:8/8  | UNKNOWN | finger-flexors/left
                    knee-extension-over-hip | quadriceps:7/10 iliopsoas:7/10 | PRESENT | quadriceps/right iliopsoas/right
                    knee-extension-over-hip | quadriceps:10/10           | ABSENT  | quadriceps/right quadriceps/left
                    knee-extension-over-hip | quadriceps:7/10            | UNKNOWN | iliopsoas/right
                    trunk | abdominals:10a                               | UNKNOWN | trunk-extensors/axial
                    trunk | abdominals:7a                                | PRESENT | abdominals/axial
                    """)
    void basis(String finding, String grid, Truth value, String expected) {
        GridBasis basis = GridBasis.of(Grids.table(grid)).get("exam.weakness." + finding);
        assertThat(basis.value()).isEqualTo(value);
        String cells =
                value.known()
                        ? written(basis.from())
                        : basis.lacks().stream()
                                .map(GridBasisTest::written)
                                .collect(Collectors.joining(" ; "));
        assertThat(sorted(cells)).isEqualTo(sorted(expected));
        assertThat(basis.sidesDisagree()).isFalse();
        assertThat(value.known() ? basis.lacks() : basis.from()).isEmpty();
    }

    private static String written(List<MuscleSide> cells) {
        return cells.stream().map(Grids::written).collect(Collectors.joining(" "));
    }

    /** The order within a group is of no meaning. */
    private static List<List<String>> sorted(String groups) {
        return List.of(groups.split(" ; ")).stream()
                .map(g -> List.of(g.split(" ")).stream().sorted().toList())
                .toList();
    }

    @Test
    void legsThatDisagreeAreSaidToDisagree() {
        GridBasis basis =
                GridBasis.of(Grids.table("iliopsoas:6/10 ankle-dorsiflexors:10/10"))
                        .get(ItemIds.LEGS_PROXIMAL_WEAKER);
        assertThat(basis.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(basis.sidesDisagree()).isTrue();
    }

    @Test
    void whateverIsUnknownSaysWhy() {
        for (String grid :
                List.of(
                        "triceps:4/4",
                        "deltoid:7/10 biceps:NT/10 quadriceps:4/- iliopsoas:-/4",
                        "iliopsoas:6/- ankle-dorsiflexors:-/10",
                        "neck-flexors:4a finger-flexors:10/- abdominals:10a")) {
            Answer.Table table = Grids.table(grid);
            assertThat(GridBasis.of(table).keySet()).containsExactlyElementsOf(GridBasis.ITEMS);
            GridBasis.of(table)
                    .forEach(
                            (id, basis) ->
                                    assertThat(
                                                    basis.value().known()
                                                            || basis.sidesDisagree()
                                                            || !basis.lacks().isEmpty())
                                            .as(id + " of " + grid)
                                            .isTrue());
        }
    }

    @Test
    void itNamesEveryFindingThatTheGridImplies() {
        assertThat(new StrengthGrid(Grids.table("deltoid:1/1")).implied().keySet())
                .containsExactlyInAnyOrderElementsOf(GridBasis.ITEMS);
    }
}

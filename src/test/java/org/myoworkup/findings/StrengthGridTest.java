package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Row;

import java.util.Map;

/** The table "what the tables imply": each row of the grid is muscle:right/left or muscle:axial. */
class StrengthGridTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    proximal-upper | deltoid:7/8                              | PRESENT
                    proximal-upper | biceps:9/9                               | PRESENT
                    proximal-upper | trapezius:9/9                            | PRESENT
                    proximal-upper | deltoid:7/10 biceps:10/7                 | ABSENT
                    proximal-upper | deltoid:7/-                              | UNKNOWN
                    proximal-upper | deltoid:10/10                            | UNKNOWN
                    proximal-upper | deltoid:10/10 biceps:10/10               | ABSENT
                    proximal-upper | deltoid:10/- biceps:-/10                 | ABSENT
                    proximal-upper | deltoid:10/10 biceps:10/10 trapezius:9/9 | PRESENT
                    proximal-upper | deltoid:NT/NT biceps:10/10               | UNKNOWN
                    proximal-upper | deltoid:T/0                              | PRESENT
                    proximal-upper | finger-flexors:3/3 wrist-extensors:4/4   | UNKNOWN
                    proximal-lower | gluteus-medius:6/6                       | PRESENT
                    proximal-lower | quadriceps:10/10                         | UNKNOWN
                    proximal-lower | quadriceps:10/10 iliopsoas:10/-          | ABSENT
                    proximal-lower | quadriceps:4/10 iliopsoas:10/4           | ABSENT
                    proximal-lower | hamstrings:9/9 quadriceps:10/10          | PRESENT
                    neck-flexors-weaker | neck-flexors:5a neck-extensors:10a  | PRESENT
                    neck-flexors-weaker | neck-flexors:10a                    | ABSENT
                    neck-flexors-weaker | neck-flexors:10a neck-extensors:3a  | ABSENT
                    neck-flexors-weaker | neck-flexors:5a neck-extensors:5a   | ABSENT
                    neck-flexors-weaker | neck-flexors:5a                     | UNKNOWN
                    neck-flexors-weaker | neck-extensors:2a                   | UNKNOWN
                    legs-proximal-weaker | iliopsoas:6/6 ankle-dorsiflexors:10/10 | PRESENT
                    legs-proximal-weaker | iliopsoas:10/10                    | ABSENT
                    legs-proximal-weaker | iliopsoas:6/10 ankle-dorsiflexors:10/10 | UNKNOWN
                    legs-proximal-weaker | quadriceps:9/9 ankle-dorsiflexors:9/9 | ABSENT
                    legs-proximal-weaker | iliopsoas:6/6                      | UNKNOWN
                    legs-proximal-weaker | iliopsoas:8/8 quadriceps:4/4 ankle-dorsiflexors:7/7 ankle-plantar-flexors:5/5 | ABSENT
                    finger-flexors | finger-flexors:9/10                      | PRESENT
                    trunk | abdominals:7a                                | PRESENT
                    trunk | abdominals:10a                               | UNKNOWN
                    trunk | abdominals:10a trunk-extensors:10a           | ABSENT
                    finger-flexors | finger-flexors:10/10                     | ABSENT
                    finger-flexors | finger-flexors:10/-                      | UNKNOWN
                    quadriceps | quadriceps:-/4                               | PRESENT
                    quadriceps | quadriceps:10/10                             | ABSENT
                    finger-flexion-over-shoulder | finger-flexors:5/10 deltoid:8/10 | PRESENT
                    finger-flexion-over-shoulder | finger-flexors:8/8 deltoid:8/8   | ABSENT
                    finger-flexion-over-shoulder | finger-flexors:10/10 deltoid:10/10 | ABSENT
                    finger-flexion-over-shoulder | finger-flexors:T/10 deltoid:1/10 | PRESENT
                    knee-extension-over-hip | quadriceps:10/10 iliopsoas:10/10 | ABSENT
                    knee-extension-over-hip | quadriceps:7/7 iliopsoas:7/7     | PRESENT
                    knee-extension-over-hip | quadriceps:7/7 iliopsoas:5/5     | ABSENT
                    knee-extension-over-hip | quadriceps:7/10                  | UNKNOWN
                    """)
    void implies(String finding, String grid, Truth expected) {
        CaseBuilder built = CaseBuilder.adult();
        for (String muscle : grid.split(" +")) {
            add(
                    built,
                    muscle.substring(0, muscle.indexOf(':')),
                    muscle.substring(muscle.indexOf(':') + 1));
        }
        assertThat(built.findings().finding("exam.weakness." + finding).value())
                .isEqualTo(expected);
    }

    private static void add(CaseBuilder built, String muscle, String grades) {
        if (grades.endsWith("a")) {
            built.grade(muscle, "axial", grades.substring(0, grades.length() - 1));
            return;
        }
        String[] sides = grades.split("/");
        if (!sides[0].equals("-")) {
            built.grade(muscle, "right", sides[0]);
        }
        if (!sides[1].equals("-")) {
            built.grade(muscle, "left", sides[1]);
        }
    }

    @Test
    void aTestLimitedByPainIsUnknown() {
        CaseBuilder built = CaseBuilder.adult();
        for (String side : new String[] {"right", "left"}) {
            built.row(
                    "exam.strength.muscles",
                    Map.of(
                            "muscle", new Row.Cell.Code("deltoid"),
                            "side", new Row.Cell.Code(side),
                            "grade", Row.Cell.Number.of(4),
                            "limitedBy", new Row.Cell.Code("pain")));
        }
        assertThat(built.findings().finding(ItemIds.PROXIMAL_UPPER).value())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(built.findings().mmt8().orElseThrow().bilateral().tested()).isZero();
    }

    @Test
    void aGridOfTensTicksNothing() {
        CaseBuilder built = CaseBuilder.adult();
        CaseBuilder.CHECKLIST.muscles().stream()
                .filter(m -> m.in("S"))
                .forEach(
                        m -> {
                            if (m.axial()) {
                                built.grade(m.id(), "axial", "10");
                            } else {
                                built.grade(m.id(), "right", "10").grade(m.id(), "left", "10");
                            }
                        });
        Findings findings = built.findings();
        assertThat(CaseBuilder.CHECKLIST.section("exam.weakness").orElseThrow().items())
                .filteredOn(i -> findings.finding(i.id()).derived())
                .hasSize(9)
                .allSatisfy(
                        i -> assertThat(findings.finding(i.id()).value()).isEqualTo(Truth.ABSENT));
    }
}

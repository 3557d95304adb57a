package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Right against left: a grade is mentioned, two are clear; what is not known is not compared. */
class SideDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "8/8, ''",
        "8/9, right 1",
        "9/8, left 1",
        "8/10, right 2 clear",
        "10/3, left 7 clear",
        "10/0, left 10 clear",
        "T/0, ''",
        "T/1, ''",
        "T/2, right 1.5",
        "T/3, right 2.5 clear",
        "NT/10, ''",
        "4/-, ''",
        "4p/10, ''"
    })
    void differences(String grades, String expected) {
        List<SideDifference> found = SideDifference.of(Grids.table("deltoid:" + grades));
        assertThat(found.stream().map(SideDifferenceTest::said).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of("deltoid " + expected));
    }

    private static String said(SideDifference d) {
        return d.muscle()
                + " "
                + d.weaker()
                + " "
                + d.grades().toPlainString()
                + (d.clear() ? " clear" : "");
    }
}

package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Row;

import java.util.Map;

/** The key to muscle grading of IMACS form 04, line by line and both ways. */
class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "T, 1, 0",
        "1, 2-, 1",
        "2, 2, 2",
        "3, 2+, 3",
        "4, 3-, 4",
        "5, 3, 5",
        "6, 3+, 6",
        "7, 4-, 7",
        "8, 4, 8",
        "9, 4+, 9",
        "10, 5, 10"
    })
    void theKeyBothWays(String kendall, String mrc, int points) {
        Grade grade = Grade.ofKendall(kendall).orElseThrow();
        assertThat(grade.mrc()).isEqualTo(mrc);
        assertThat(Grade.ofMrc(mrc)).contains(grade);
        assertThat(grade.points()).isEqualTo(points);
        assertThat(Grade.of(new Row(Map.of("grade", grade.cell())))).contains(grade);
    }

    @Test
    void theKeyHasTwelveLinesWeakestFirst() {
        assertThat(Grade.values()).hasSize(12);
        assertThat(Grade.TRACE).isGreaterThan(Grade.ZERO).isLessThan(Grade.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0+", "1-", "1+", "5-", "5+", "6", "4\u2212", "", "T"})
    void theKeyHasNoOtherMrcGrade(String mrc) {
        assertThat(Grade.ofMrc(mrc)).isEmpty();
    }

    @Test
    void notTestedIsNoGrade() {
        assertThat(Grade.of(new Row(Map.of("grade", Grade.NOT_TESTED)))).isEmpty();
        assertThat(Grade.of(new Row(Map.of()))).isEmpty();
    }
}

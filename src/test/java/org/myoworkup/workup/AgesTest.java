package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;

import java.util.Optional;

class AgesTest {

    @ParameterizedTest(name = "born {0}, onset {1}: {2} to {3}")
    @CsvSource({
        "1980-06-15, 2020-06-14, 39, 39",
        "1980-06-15, 2020-06-15, 40, 40",
        "1980-06-15, 2020-06,    39, 40",
        "1980-06-15, 2020-07,    40, 40",
        "1980,       2020,       39, 40",
        "1980-06,    2020,       39, 40",
        "2000-02-29, 2018-02-28, 17, 17",
        "2020-05-01, 2020,       0,  0",
    })
    void atOnset(String birth, String onset, int min, int max) {
        assertThat(ages(birth, onset).atOnset()).contains(new Ages.Range(min, max));
    }

    @Test
    void onsetBeforeBirthIsNoAge() {
        assertThat(ages("2000", "1990").atOnset()).isEmpty();
    }

    @Test
    void aGivenAgeWinsOverDates() {
        CaseBuilder built = built("1980-06-15").date("history.onset.date", "2020-07").age("17.9");
        Workup workup = built.workup();
        assertThat(new Ages(workup.patient(), workup.answers()).atOnset())
                .contains(new Ages.Range(17, 17));
    }

    private static Ages ages(String birth, String onset) {
        Workup workup = built(birth).date("history.onset.date", onset).workup();
        return new Ages(workup.patient(), workup.answers());
    }

    private static CaseBuilder built(String birth) {
        return CaseBuilder.of(
                new Patient("T", "", "", Optional.of(PartialDate.parse(birth)), Sex.UNKNOWN));
    }
}

package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,       2024-01-01, 2024-12-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-03-17, 2024-03-17, 2024-03-17",
        "0001,       0001-01-01, 0001-12-31",
    })
    void meansAnyDayItCanMean(String written, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(written);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-3",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "2023-02-29",
                "2024-04-31",
                "2024-03-00",
                "0000",
                "2024-03-17T10:00",
                "17.03.2024",
                " 2024",
                "２０２４"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }
}

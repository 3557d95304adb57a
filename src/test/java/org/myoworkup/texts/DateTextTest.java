package org.myoworkup.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.PartialDate;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-03, 2024-03",
        "2024-3, 2024-03",
        "2024-03-17, 2024-03-17",
        "2024/03/17, 2024-03-17",
        "17.03.2024, 2024-03-17",
        "17/3/2024, 2024-03-17",
        "17-3-2024, 2024-03-17",
        "03/04/2024, 2024-04-03",
        "03/2024, 2024-03",
        "3.2024, 2024-03",
        "17 March 2024, 2024-03-17",
        "mar 2024, 2024-03",
        "1er mars 2024, 2024-03-01",
        "17 août 2024, 2024-08-17",
        "17 aout 2024, 2024-08-17",
        "févr. 2024, 2024-02",
        "juil 2024, 2024-07",
        "jul 2024, 2024-07",
        "'  2024-03-17 ', 2024-03-17"
    })
    void isRead(String typed, String meant) {
        assertThat(DateText.read(typed)).contains(PartialDate.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "17.03.24",
                "03/17/2024",
                "31.02.2024",
                "2024-13",
                "2024-00",
                "0.3.2024",
                "0000",
                "2024-03-17x",
                "Ma 2024",
                "jui 2024",
                "5 2024 3"
            })
    void isNotGuessed(String typed) {
        assertThat(DateText.read(typed)).isEmpty();
    }
}

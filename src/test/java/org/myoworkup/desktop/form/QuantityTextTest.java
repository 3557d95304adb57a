package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

class QuantityTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5027|5027",
                "5.0|5.0",
                "5,0|5.0",
                "5,027|5.027",
                "5.027|5.027",
                "-3|-3",
                "\u22123|-3",
                "0|0",
                " 7 |7"
            })
    void commaAndPointAreTheDecimalMark(String typed, String value) {
        assertThat(QuantityText.read(typed))
                .contains(new QuantityText(Optional.empty(), new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<0.5|<|0.5", "> 12000|>|12000"})
    void aComparatorMayStandInFront(String typed, String sign, String value) {
        assertThat(QuantityText.read(typed))
                .contains(new QuantityText(Answer.Comparator.of(sign), new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,000.5",
                "1.000,5",
                "1 000",
                "1e5",
                "NaN",
                "--1",
                "5 U/L",
                "<",
                ".",
                "1234567890123"
            })
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(QuantityText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5,027|true", "12.500|true", "0.125|false", "5.02|false", "5027|false"})
    void whatMayHaveMeantThousandsIsKnown(String typed, boolean doubtful) {
        assertThat(QuantityText.looksLikeThousands(typed)).isEqualTo(doubtful);
    }

    @Test
    void isShownWithAllItsDecimals() {
        assertThat(QuantityText.shown(new BigDecimal("5027.50"), Locale.ENGLISH))
                .isEqualTo("5,027.50");
        assertThat(QuantityText.shown(new BigDecimal("5027.5"), Locale.GERMAN))
                .isEqualTo("5.027,5");
    }
}

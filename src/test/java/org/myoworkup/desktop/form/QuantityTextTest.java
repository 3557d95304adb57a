package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.checklist.Message;
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
                "1,234|1.234",
                "0,5|0.5",
                "00012|12",
                "12345,678901234|12345.678901234",
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
            value = {"<0.5|<|0.5", "> 12000|>|12000", "<0,01|<|0.01"})
    void aComparatorMayStandInFront(String typed, String sign, String value) {
        assertThat(QuantityText.read(typed))
                .contains(new QuantityText(Answer.Comparator.of(sign), new BigDecimal(value)));
    }

    /** What to type instead is said where the digits leave no doubt of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.000,5|1000.5",
                "1,000.567|1000.567",
                "1 234|1234",
                "1'234|1234",
                "1\u2019234|1234",
                "1\u00a0234|1234",
                "1\u202f234|1234",
                "12 345 678|12345678",
                "12 34|1234",
                "1 234,5|1234.5",
                "1'234.5|1234.5",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1.234.567,8|1234567.8",
                "> 12 000|>12000",
                "<1,234.5|<1234.5",
                "-1 234|-1234"
            })
    void marksAndGapsBetweenThousandsAreRefusedWithWhatToType(String typed, String instead) {
        assertThat(QuantityText.read(typed)).isEmpty();
        assertThat(QuantityText.refused(typed))
                .isEqualTo(Message.of("form.quantity.grouped", typed, instead));
        assertThat(QuantityText.read(instead)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1,234,56", "1,,2", "1.,2", "1,2.3,4", "1,23.456,7"})
    void twoMarksWithoutAMeaningAreRefusedAsThat(String typed) {
        assertThat(QuantityText.read(typed)).isEmpty();
        assertThat(QuantityText.refused(typed))
                .isEqualTo(Message.of("form.quantity.two-marks", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1e5",
                "NaN",
                "--1",
                "5 U/L",
                "<",
                ".",
                ",5",
                "5.",
                "12k",
                "' '",
                "0x1f",
                "1234567890123",
                "<>5",
                "\u0661\u0662"
            })
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(QuantityText.read(typed)).isEmpty();
        assertThat(QuantityText.refused(typed))
                .isEqualTo(Message.of("form.quantity.no-number", typed.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,027|true|5027",
                "1.234|true|1234",
                "> 12.500|true|> 12500",
                "0.125|false|0.125",
                "5.02|false|5.02",
                "5.0271|false|5.0271",
                "5027|false|5027",
                "1234,567|false|1234,567"
            })
    void whatMayHaveMeantThousandsIsKnown(String typed, boolean doubtful, String meant) {
        assertThat(QuantityText.looksLikeThousands(typed)).isEqualTo(doubtful);
        assertThat(QuantityText.asThousands(typed)).isEqualTo(meant);
    }

    /** Never with a comma or point between thousands: typed again it would be another number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5027.50|en|5027.50",
                "5027.5|de|5027,5",
                "12000|en|12\u202f000",
                "1234567.8|de|1\u202f234\u202f567,8",
                "0.010|en|0.010",
                "0|fr|0"
            })
    void isShownWithAllItsDecimalsAndNoMarkBetweenThousands(
            String value, String language, String shown) {
        assertThat(QuantityText.shown(new BigDecimal(value), Locale.forLanguageTag(language)))
                .isEqualTo(shown);
    }

    @Test
    void whatIsShownIsReadAgainOrRefusedAndNeverAnotherNumber() {
        for (String value : new String[] {"999", "1234", "9999.5", "12000", "123456.25"}) {
            String shown = QuantityText.shown(new BigDecimal(value), Locale.ENGLISH);
            QuantityText.read(shown)
                    .ifPresent(read -> assertThat(read.value()).isEqualByComparingTo(value));
        }
    }
}

package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.AnswerType;

import java.math.BigDecimal;

class ConversionTest {

    @ParameterizedTest
    @CsvSource({
        "laboratory.enzymes.ck, 12.3, ukat/L, U/L, 738, true",
        "laboratory.enzymes.ck, 738, U/L, ukat/L, 12.3, true",
        "laboratory.enzymes.ck, 3.17, ukat/L, U/L, 190.2, true",
        "laboratory.enzymes.ck, 83.7834, ukat/L, U/L, 5027.004, true",
        "laboratory.enzymes.ck, 100, U/L, ukat/L, 1.6667, false",
        "laboratory.enzymes.ck, 5027, U/L, ukat/L, 83.783, false",
        "laboratory.enzymes.ck, 123456, U/L, ukat/L, 2057.6, true",
        "laboratory.enzymes.ck, 0, U/L, ukat/L, 0, true",
        "laboratory.enzymes.ck, 190, U/L, U/L, 190, true",
        "laboratory.enzymes.aldolase, 0.1, ukat/L, U/L, 6, true",
        "laboratory.chemistry.creatinine, 1, mg/dL, umol/L, 88.4, true",
        "laboratory.chemistry.creatinine, 100, umol/L, mg/dL, 1.1312, false"
    })
    void byTheFactorsOfTheItem(
            String item, String value, String from, String to, String result, boolean exact) {
        AnswerType.Quantity type =
                (AnswerType.Quantity) CaseBuilder.CHECKLIST.item(item).orElseThrow().type();
        assertThat(Conversion.of(type, new BigDecimal(value), from, to))
                .isEqualTo(new Conversion(new BigDecimal(result), exact));
    }
}

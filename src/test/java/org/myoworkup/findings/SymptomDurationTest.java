package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.Optional;

class SymptomDurationTest {

    @ParameterizedTest(name = "weakness {0} onset {1} given {2} visit {3}: {4} to {5}, > 12: {6}")
    @CsvSource({
        "2023-03-01,           ,   , 2024-03-01, 12.00, 12.00, ABSENT",
        "2023-03-01,           ,   , 2024-03-02, 12.03, 12.03, PRESENT",
        "2023-03,              ,   , 2024-03-15, 11.48, 12.45, UNKNOWN",
        "2023,                 ,   , 2024-06-01, 5.03,  17.00, UNKNOWN",
        "2020,                 ,   , 2024,       36.03, 59.96, PRESENT",
        "2024-01-10, 2020-01-10, 60, 2024-07-10, 6.00,  6.00,  ABSENT",
        ",           2020-01-10, 6 , 2024-07-10, 6,     6,     ABSENT",
        ",           2023-01-10,   , 2024-07-10, 18.00, 18.00, PRESENT",
        ",                     , 13,           , 13,    13,    PRESENT",
        ",                     , 12,           , 12,    12,    ABSENT",
        "2024,                 ,   , 2024-03-01, 0,     2.00,  ABSENT",
    })
    void months(
            String weakness,
            String onset,
            String given,
            String visit,
            BigDecimal min,
            BigDecimal max,
            Truth longer) {
        SymptomDuration duration = built(weakness, onset, given, visit).duration().orElseThrow();
        assertThat(duration.min()).isEqualByComparingTo(min);
        assertThat(duration.max().orElseThrow()).isEqualByComparingTo(max);
        assertThat(duration.longerThan(12)).isEqualTo(longer);
        assertThat(duration.from()).isNotEmpty();
    }

    private static Findings built(String weakness, String onset, String given, String visit) {
        CaseBuilder built = CaseBuilder.adult();
        date(built, ItemIds.WEAKNESS_DATE, weakness);
        date(built, ItemIds.ONSET_DATE, onset);
        date(built, ItemIds.VISIT_DATE, visit);
        if (given != null) {
            built.with(ItemIds.ONSET_DURATION, Answer.Quantity.of(given, "mo"));
        }
        return built.findings();
    }

    private static void date(CaseBuilder built, String item, String date) {
        if (date != null) {
            built.date(item, date);
        }
    }

    @Test
    void withoutVisitDateADateSaysNothing() {
        assertThat(built("2020-01-10", null, null, null).duration()).isEmpty();
        assertThat(built(null, "2020-01-10", null, null).duration()).isEmpty();
        assertThat(built("2025-01-10", null, null, "2024-01-10").duration()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} months: > 12 {2}")
    @CsvSource({
        ">, 12, PRESENT",
        ">, 11, UNKNOWN",
        "<, 12, ABSENT",
        "<, 13, UNKNOWN",
        ">, 24, PRESENT"
    })
    void comparators(String sign, String value, Truth longer) {
        Answer.Quantity quantity =
                new Answer.Quantity(
                        new BigDecimal(value),
                        "mo",
                        Optional.empty(),
                        Answer.Comparator.of(sign),
                        Optional.empty());
        Findings findings = CaseBuilder.adult().with(ItemIds.ONSET_DURATION, quantity).findings();
        assertThat(findings.duration().orElseThrow().longerThan(12)).isEqualTo(longer);
    }
}

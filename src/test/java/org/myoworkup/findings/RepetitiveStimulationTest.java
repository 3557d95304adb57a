package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A decrement is never absent because nobody measured where it would show. */
class RepetitiveStimulationTest {

    private static CaseBuilder rows(CaseBuilder built, String place, String text) {
        for (String row : text.split(", *")) {
            String[] words = row.strip().split(" +");
            Map<String, Row.Cell> cells = new HashMap<>();
            cells.put("nerve", new Row.Cell.Code(words[0]));
            number(cells, "rateHz", words[1]);
            number(cells, "decrementPercent", words[2]);
            built.row(place, cells);
        }
        return built;
    }

    private static void number(Map<String, Row.Cell> cells, String column, String word) {
        if (!word.equals("-")) {
            cells.put(column, new Row.Cell.Number(new BigDecimal(word)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PRESENT | facial 3 10.1
                    PRESENT | ulnar 3 25
                    PRESENT | facial 3 2, accessory 3 34
                    PRESENT | facial - 12
                    PRESENT | facial 3 -, accessory 3 34
                    ABSENT  | facial 3 10
                    ABSENT  | accessory 2 0
                    ABSENT  | axillary 3 -60
                    ABSENT  | facial 3 4, ulnar 3 3
                    UNKNOWN | ulnar 3 2
                    UNKNOWN | ulnar 3 2, median 3 4
                    UNKNOWN | facial 3 -
                    UNKNOWN | facial 3 4, accessory 3 -
                    UNKNOWN | facial - 4
                    UNKNOWN | facial 20 4
                    UNKNOWN | facial 1 4
                    """)
    void decrement(Truth expected, String rows) {
        Reading reading =
                rows(CaseBuilder.adult(), ItemIds.STIMULATION, rows)
                        .findings()
                        .finding(ItemIds.DECREMENT);
        assertThat(reading.value()).isEqualTo(expected);
        assertThat(reading.derived()).isTrue();
    }

    @Test
    void nothingMeasuredIsUnknown() {
        assertThat(CaseBuilder.adult().findings().finding(ItemIds.DECREMENT).known()).isFalse();
    }

    @Test
    void theAnswerByHandWinsInItsOwnStudyAndAContradictionStaysOpen() {
        CaseBuilder built =
                rows(CaseBuilder.adult(), ItemIds.STIMULATION, "facial 3 30")
                        .with(ItemIds.DECREMENT, Answer.Finding.ABSENT);
        Findings findings = built.findings();
        assertThat(findings.finding(ItemIds.DECREMENT).absent()).isTrue();
        assertThat(findings.finding(ItemIds.DECREMENT).isOpen()).isTrue();
        assertThat(findings.contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.place()).hasToString(ItemIds.DECREMENT));
        rows(built, "emg#2.nmj.repetitive", "accessory 3 22");
        assertThat(built.findings().finding(ItemIds.DECREMENT).present()).isTrue();
    }
}

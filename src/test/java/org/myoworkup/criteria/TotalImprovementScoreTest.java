package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.criteria.TotalImprovementScore.Category;
import org.myoworkup.criteria.TotalImprovementScore.Measure;
import org.myoworkup.criteria.TotalImprovementScore.MuscleEnzyme;
import org.myoworkup.criteria.TotalImprovementScore.Ranges;
import org.myoworkup.criteria.TotalImprovementScore.Result;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

class TotalImprovementScoreTest {
    private static final Map<String, Measure> KEYS =
            Map.of(
                    "phga", Measure.PHYSICIAN_GLOBAL,
                    "ptga", Measure.PATIENT_GLOBAL,
                    "mmt", Measure.STRENGTH,
                    "haq", Measure.HAQ,
                    "enz", Measure.ENZYME,
                    "em", Measure.EXTRAMUSCULAR);
    private static final Ranges RANGES = new Ranges(80, MuscleEnzyme.CK, BigDecimal.valueOf(200));

    private static Map<Measure, BigDecimal> measures(JsonNode visit) {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        KEYS.forEach((key, m) -> measures.put(m, visit.get(key).decimalValue()));
        return measures;
    }

    @TestFactory
    Stream<DynamicTest> vectors() {
        return Vectors.of("total-improvement-score")
                .map(v -> DynamicTest.dynamicTest(v.get("id").asString(), () -> check(v)));
    }

    private static void check(JsonNode vector) {
        JsonNode in = vector.get("inputs");
        JsonNode expected = vector.get("expected");
        Result result =
                TotalImprovementScore.of(
                        measures(in.get("baseline")),
                        measures(in.get("followup")),
                        new Ranges(
                                in.get("mmt_max").intValue(),
                                MuscleEnzyme.valueOf(in.get("enzyme").asString()),
                                in.get("enzyme_uln").decimalValue()),
                        in.get("juvenile").booleanValue());
        assertThat(result.category().code()).isEqualTo(expected.get("category").asString());
        assertThat(BigDecimal.valueOf(result.tenths(), 1))
                .isEqualByComparingTo(expected.get("tis").decimalValue());
        KEYS.forEach(
                (key, m) -> {
                    assertThat(BigDecimal.valueOf(result.levels().get(m), 1))
                            .as(key)
                            .isEqualByComparingTo(
                                    expected.get("level_scores").get(key).decimalValue());
                    assertThat(result.change().get(m))
                            .as(key)
                            .isEqualByComparingTo(
                                    expected.get("abs_pct_change").get(key).decimalValue());
                });
    }

    private static Map<Measure, BigDecimal> all(String value) {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            measures.put(measure, new BigDecimal(value));
        }
        return measures;
    }

    @ParameterizedTest(name = "physician global {0} to {1}: {2} tenths")
    @CsvSource({"5, 4.5, 0", "5, 4.49, 75", "5, 3.5, 75", "5, 1, 175", "5, 0.9, 200", "5, 9, 0"})
    void theUpperEndBelongsToTheBandAndWorseningScoresZero(String from, String to, int tenths) {
        Map<Measure, BigDecimal> before = all("3");
        Map<Measure, BigDecimal> after = all("3");
        before.put(Measure.PHYSICIAN_GLOBAL, new BigDecimal(from));
        after.put(Measure.PHYSICIAN_GLOBAL, new BigDecimal(to));
        assertThat(TotalImprovementScore.of(before, after, RANGES, false).tenths())
                .isEqualTo(tenths);
    }

    @Test
    void theLevelsAddUpToAHundred() {
        Map<Measure, BigDecimal> worst = all("3000");
        worst.put(Measure.STRENGTH, BigDecimal.ZERO);
        Map<Measure, BigDecimal> best = all("0");
        best.put(Measure.STRENGTH, BigDecimal.valueOf(80));
        Result result = TotalImprovementScore.of(worst, best, RANGES, true);
        assertThat(result.tenths()).isEqualTo(1000);
        assertThat(result.category()).isEqualTo(Category.MAJOR);
    }

    @Test
    void aMissingMeasureGivesNoTotal() {
        Map<Measure, BigDecimal> five = all("3");
        five.remove(Measure.HAQ);
        assertThatThrownBy(() -> TotalImprovementScore.of(all("3"), five, RANGES, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HAQ");
    }
}

package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reference vectors of MMT-8, by their ids, and what they leave out. */
class Mmt8VectorsTest {

    @TestFactory
    Stream<DynamicTest> vectors() throws IOException {
        try (InputStream in =
                getClass().getResourceAsStream("/org/myoworkup/criteria/vectors.json")) {
            List<JsonNode> vectors =
                    JsonMapper.shared()
                            .readTree(in)
                            .valueStream()
                            .filter(v -> v.get("criteria").stringValue().equals("MMT8"))
                            .toList();
            assertThat(vectors).hasSize(2);
            return vectors.stream()
                    .map(v -> DynamicTest.dynamicTest(v.get("id").stringValue(), () -> check(v)));
        }
    }

    private static void check(JsonNode vector) {
        JsonNode inputs = vector.get("inputs");
        List<Row> rows = new ArrayList<>();
        rows.add(
                row(
                        "neck-flexors",
                        "axial",
                        new Row.Cell.Number(inputs.get("neck_flexors").decimalValue())));
        for (String side : List.of("right", "left")) {
            inputs.path(side)
                    .properties()
                    .forEach(
                            e ->
                                    rows.add(
                                            row(
                                                    e.getKey().replace('_', '-'),
                                                    side,
                                                    new Row.Cell.Number(
                                                            e.getValue().decimalValue()))));
        }
        JsonNode expected = vector.get("expected");
        Mmt8 mmt8 = Mmt8.of(new Answer.Table(rows));
        Mmt8.Sum sum = inputs.get("left").isNull() ? mmt8.unilateral() : mmt8.bilateral();
        assertThat(sum.total()).contains(expected.get("total").intValue());
        assertThat(sum.max()).isEqualTo(expected.get("max").intValue());
    }

    private static Row row(String muscle, String side, Row.Cell grade) {
        return new Row(
                Map.of(
                        "muscle",
                        new Row.Cell.Code(muscle),
                        "side",
                        new Row.Cell.Code(side),
                        "grade",
                        grade));
    }

    @Test
    void aMissingGroupLeavesNoTotalAndIsNeverRescaled() {
        Mmt8.Sum sum =
                Mmt8.of(new Answer.Table(List.of(row("deltoid", "right", Row.Cell.Number.of(6)))))
                        .unilateral();
        assertThat(sum.total()).isEmpty();
        assertThat(sum.points()).isEqualTo(6);
        assertThat(sum.tested()).isEqualTo(1);
    }

    @Test
    void traceCountsZeroAndAGroupNotTestedOrLimitedByPainIsMissing() {
        Row limited =
                row("biceps", "right", Row.Cell.Number.of(4))
                        .with("limitedBy", new Row.Cell.Code("pain"));
        Mmt8.Sum sum =
                Mmt8.of(
                                new Answer.Table(
                                        List.of(
                                                row("deltoid", "right", new Row.Cell.Code("T")),
                                                row("quadriceps", "right", new Row.Cell.Code("NT")),
                                                limited)))
                        .unilateral();
        assertThat(sum.points()).isZero();
        assertThat(sum.tested()).isEqualTo(1);
    }

    @Test
    void theLeftCountsOnlyWhereTheRightCouldNotBeTested() {
        Mmt8 mmt8 =
                Mmt8.of(
                        new Answer.Table(
                                List.of(
                                        row("deltoid", "right", new Row.Cell.Code("NT")),
                                        row("deltoid", "left", Row.Cell.Number.of(7)),
                                        row(
                                                "biceps",
                                                "right",
                                                new Row.Cell.Number(new BigDecimal("9.0"))),
                                        row("biceps", "left", Row.Cell.Number.of(3)))));
        assertThat(mmt8.unilateral().points()).isEqualTo(16);
        assertThat(mmt8.bilateral().points()).isEqualTo(19);
    }
}

package org.myoworkup.desktop.emg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.EmgStudy;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sets of muscles against the value lists, and what the starting rows come to. */
class EmgPresetsTest {
    private static final List<String> RIGHT = List.of("right");

    private static List<Row> rows(EmgQuestion question, List<String> sides) {
        return EmgPresets.muscles(CaseBuilder.CHECKLIST, question, sides, "second level");
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream()
                .map(r -> r.code("muscle").orElse("") + " " + r.code("side").orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POLYMYOSITIS | vastus-lateralis, iliopsoas, deltoid, biceps, first-dorsal-interosseous, tibialis-anterior, thoracic-paraspinals
                    INCLUSION_BODY | vastus-lateralis, iliopsoas, deltoid, biceps, first-dorsal-interosseous, tibialis-anterior, thoracic-paraspinals, flexor-digitorum-profundus, flexor-carpi-radialis, vastus-medialis, rectus-femoris, gastrocnemius-medialis
                    JUNCTION | vastus-lateralis, iliopsoas, deltoid, biceps, first-dorsal-interosseous, tibialis-anterior, thoracic-paraspinals, orbicularis-oculi
                    """)
    void theSetsOfTheValueList(EmgQuestion question, String muscles) {
        assertThat(rows(question, RIGHT))
                .extracting(r -> r.code("muscle").orElseThrow())
                .containsExactly(muscles.split(", *"));
        assertThat(rows(question, RIGHT)).allMatch(r -> r.code("side").orElse("").equals("right"));
    }

    @Test
    void theAlsQuestionAddsTheTongueASecondLevelAndBothHands() {
        assertThat(names(rows(EmgQuestion.MOTOR_NEURON, RIGHT)))
                .contains(
                        "tongue axial",
                        "thoracic-paraspinals right",
                        "first-dorsal-interosseous right",
                        "first-dorsal-interosseous left")
                .doesNotHaveDuplicates();
        assertThat(rows(EmgQuestion.MOTOR_NEURON, RIGHT).getLast().cell("note"))
                .contains(new Row.Cell.Text("second level"));
    }

    @ParameterizedTest
    @EnumSource
    void everySetCouldBeAnAnswer(EmgQuestion question) {
        Item table = CaseBuilder.CHECKLIST.item(ItemIds.EMG_TABLE).orElseThrow();
        for (List<String> sides : List.of(RIGHT, List.of("right", "left"))) {
            assertThat(
                            new AnswerCheck(CaseBuilder.CHECKLIST, LocalDate.of(2024, 1, 1))
                                    .check(table, new Answer.Table(rows(question, sides))))
                    .isEmpty();
        }
    }

    @Test
    void withoutASideTheRowsLackIt() {
        assertThat(names(rows(EmgQuestion.POLYMYOSITIS, List.of())))
                .contains("deltoid -")
                .hasSize(7);
    }

    private static EmgStudy study(Map<String, Row.Cell> cells, List<Row> muscles) {
        CaseBuilder built = CaseBuilder.adult();
        List<Row> filled = new ArrayList<>();
        for (Row muscle : muscles) {
            Row row = muscle;
            for (Map.Entry<String, Row.Cell> cell : cells.entrySet()) {
                row = row.with(cell.getKey(), cell.getValue());
            }
            filled.add(row);
        }
        return built.with(ItemIds.EMG_TABLE, new Answer.Table(filled))
                .findings()
                .emgStudies()
                .getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void allRowsNormalIsANormalStudy(EmgQuestion question) {
        EmgStudy study = study(StartingRows.normalCells(), rows(question, RIGHT));
        assertThat(study.pattern().code()).isEqualTo("normal");
        assertThat(study.rows()).allMatch(r -> r.normal() && !r.myotonic());
    }

    @ParameterizedTest
    @EnumSource
    void allRowsIrritableIsTheIrritablePattern(EmgQuestion question) {
        EmgStudy study = study(StartingRows.irritableCells(), rows(question, RIGHT));
        assertThat(study.pattern().code()).isEqualTo("myopathic-irritable");
        assertThat(study.notes()).isEmpty();
    }

    /** What would speak for another disease is never absent by a starting point. */
    @ParameterizedTest
    @ValueSource(strings = {"fasciculations", "myotonic", "crd", "notTested"})
    void theIrritableRowLeavesOpen(String column) {
        assertThat(StartingRows.irritableCells()).doesNotContainKey(column);
    }

    @Test
    void conductionHasAMotorAndASensoryNerveOfArmAndLeg() {
        assertThat(EmgPresets.conduction(RIGHT))
                .extracting(r -> r.code("nerve").orElseThrow() + " " + r.code("type").orElseThrow())
                .containsExactly("median motor", "ulnar sensory", "tibial motor", "sural sensory");
        assertThat(EmgPresets.stimulation(RIGHT))
                .extracting(r -> r.code("nerve").orElseThrow() + " " + r.number("rateHz").get())
                .containsExactly("facial 3", "accessory 3");
    }
}

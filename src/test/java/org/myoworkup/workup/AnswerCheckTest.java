package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.AnswerType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class AnswerCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

    private static Optional<AnswerCheck.Problem> check(String item, Answer answer) {
        return new AnswerCheck(CaseBuilder.CHECKLIST, TODAY)
                .check(CaseBuilder.CHECKLIST.item(item).orElseThrow(), answer);
    }

    static Stream<Arguments> refused() {
        String ck = "laboratory.enzymes.ck";
        String grid = "exam.strength.muscles";
        String visit = "history.visit.date";
        return Stream.of(
                Arguments.of(
                        "exam.skin.heliotrope", new Answer.Text("yes"), "", "answer.wrong-kind"),
                Arguments.of(
                        "history.onset.course",
                        new Answer.Choice("slow"),
                        "",
                        "answer.unknown-code"),
                Arguments.of(ck, Answer.Quantity.of("5", "mg"), ".unit", "answer.unknown-unit"),
                Arguments.of(ck, Answer.Quantity.of("-1", "U/L"), ".value", "answer.too-low"),
                Arguments.of(ck, Answer.Quantity.of("1e12", "U/L"), ".value", "answer.too-high"),
                Arguments.of(
                        ck,
                        Answer.Quantity.of("5", "U/L", "0"),
                        ".uln",
                        "answer.uln-not-above-zero"),
                Arguments.of(
                        "history.onset.age",
                        Answer.Quantity.of("5", "a", "3"),
                        ".uln",
                        "answer.no-uln-here"),
                Arguments.of(visit, date("2024-05-18"), "", "answer.future"),
                Arguments.of(visit, date("2024-06"), "", "answer.future"),
                Arguments.of(visit, date("2025"), "", "answer.future"),
                Arguments.of("history.visit.examiner", new Answer.Text("  "), "", "answer.blank"),
                Arguments.of(
                        "history.visit.examiner",
                        new Answer.Text("x".repeat(AnswerCheck.MAX_TEXT + 1)),
                        "",
                        "answer.too-long"),
                Arguments.of(grid, new Answer.Table(List.of()), "", "answer.blank"),
                Arguments.of(
                        grid,
                        new Answer.Table(List.of(grade("deltoid", 7), grade("deltoid", 8))),
                        "[1]",
                        "answer.row-twice"),
                Arguments.of(
                        grid,
                        new Answer.Table(List.of(grade("deltoid", 11))),
                        "[0].grade",
                        "answer.too-high"),
                Arguments.of(
                        grid,
                        new Answer.Table(List.of(grade("dolphin", 7))),
                        "[0].muscle",
                        "answer.unknown-code"),
                Arguments.of(
                        grid,
                        new Answer.Table(List.of(grade("deltoid", 7).without("grade"))),
                        "[0].grade",
                        "answer.cell-missing"),
                Arguments.of(
                        grid,
                        new Answer.Table(
                                List.of(
                                        grade("deltoid", 7)
                                                .with("colour", new Row.Cell.Text("x")))),
                        "[0].colour",
                        "answer.unknown-column"),
                Arguments.of(
                        grid,
                        new Answer.Table(
                                List.of(
                                        grade("deltoid", 7)
                                                .with("grade", new Row.Cell.Code("normal")))),
                        "[0].grade",
                        "answer.no-grade"),
                Arguments.of(
                        grid,
                        new Answer.Table(List.of(grade("neck-flexors", 7))),
                        "[0].side",
                        "answer.no-side"),
                Arguments.of(
                        grid,
                        new Answer.Table(
                                List.of(
                                        grade("deltoid", 7)
                                                .with("side", new Row.Cell.Code("axial")))),
                        "[0].side",
                        "answer.side-needed"),
                Arguments.of(
                        "exam.skin.heliotrope",
                        new PartState.NotDone(PartState.Reason.OTHER, " "),
                        ".note",
                        "answer.not-done-needs-note"),
                Arguments.of(
                        "exam.skin.heliotrope",
                        CaseBuilder.pending("2024-05-18", ""),
                        ".pending",
                        "answer.future"),
                Arguments.of(
                        "exam.skin.heliotrope",
                        CaseBuilder.pending("2024-05-10", "2024-05-09"),
                        ".taken",
                        "answer.taken-before-ordered"));
    }

    private static Answer date(String text) {
        return new Answer.Date(PartialDate.parse(text));
    }

    private static Row grade(String muscle, int grade) {
        return new Row(
                Map.of(
                        "muscle", new Row.Cell.Code(muscle),
                        "side", new Row.Cell.Code("right"),
                        "grade", Row.Cell.Number.of(grade)));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String item, Answer answer, String path, String key) {
        assertThat(check(item, answer))
                .hasValueSatisfying(
                        problem -> {
                            assertThat(problem.path()).isEqualTo(path);
                            assertThat(problem.message().key()).isEqualTo(key);
                        });
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("exam.skin.heliotrope", Answer.Finding.EQUIVOCAL),
                Arguments.of("laboratory.enzymes.ck", Answer.Quantity.of("0", "U/L", "190")),
                Arguments.of("laboratory.enzymes.ck", Answer.Quantity.of("83.8", "ukat/L", "3.2")),
                Arguments.of("history.visit.date", date("2024-05-17")),
                Arguments.of("history.visit.date", date("2024")),
                Arguments.of("history.visit.date", date("2024-05")),
                Arguments.of(
                        "exam.strength.muscles",
                        new Answer.Table(
                                List.of(
                                        grade("deltoid", 0),
                                        grade("biceps", 10),
                                        grade("triceps", 1)
                                                .with("grade", new Row.Cell.Code("NT"))))),
                Arguments.of(
                        "exam.skin.heliotrope",
                        new PartState.NotDone(PartState.Reason.DECLINED, "")));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String item, Answer answer) {
        assertThat(check(item, answer)).isEmpty();
    }

    @Test
    void boundsOfEveryQuantityAreInclusive() {
        CaseBuilder.CHECKLIST.items().stream()
                .filter(i -> i.type() instanceof AnswerType.Quantity)
                .forEach(
                        item ->
                                ((AnswerType.Quantity) item.type())
                                        .units()
                                        .forEach(
                                                unit -> {
                                                    unit.min()
                                                            .ifPresent(
                                                                    m ->
                                                                            stands(
                                                                                    item.id(),
                                                                                    unit.code(),
                                                                                    m));
                                                    unit.max()
                                                            .ifPresent(
                                                                    m ->
                                                                            stands(
                                                                                    item.id(),
                                                                                    unit.code(),
                                                                                    m));
                                                }));
    }

    private static void stands(String item, String unit, BigDecimal value) {
        Answer.Quantity quantity =
                new Answer.Quantity(
                        value, unit, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(check(item, quantity)).as(item + " " + value + " " + unit).isEmpty();
    }
}

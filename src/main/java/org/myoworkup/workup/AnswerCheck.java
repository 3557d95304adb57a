package org.myoworkup.workup;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an answer can be true of an item: the right kind, known codes, within bounds, no date
 * after today, no two rows for the same thing. The one check for what is typed and what is
 * imported.
 */
public final class AnswerCheck {
    /** Longest free text. */
    public static final int MAX_TEXT = 100_000;

    /** Most rows of a table. */
    public static final int MAX_ROWS = 500;

    /** The bounds of a number in a grade column. */
    private static final Column GRADE =
            new Column(
                    "grade",
                    "",
                    Column.Kind.NUMBER,
                    List.of(),
                    Optional.of(BigDecimal.ZERO),
                    Optional.of(BigDecimal.TEN),
                    true,
                    "",
                    false);

    private final Checklist checklist;
    private final LocalDate today;

    /**
     * @param checklist knows which muscles have sides
     * @param today the last day that is not the future
     */
    public AnswerCheck(Checklist checklist, LocalDate today) {
        this.checklist = checklist;
        this.today = today;
    }

    /**
     * What is wrong with an answer, and where inside it ({@code .uln}, {@code [2].grade}; empty for
     * the whole).
     */
    public record Problem(String path, Message message) {}

    /** Empty when the answer can stand. */
    public Optional<Problem> check(Item item, Answer answer) {
        return switch (answer) {
            case PartState state -> check(state);
            case Answer.Given given -> given(item.type(), given);
        };
    }

    /** Checks the mark of an item, a section or a step. */
    public Optional<Problem> check(PartState state) {
        return switch (state) {
            case PartState.NotDone n
                    when n.reason() == PartState.Reason.OTHER && n.note().isBlank() ->
                    problem(".note", "answer.not-done-needs-note");
            case PartState.NotDone n -> text(".note", n.note());
            case PartState.Pending p -> pending(p);
        };
    }

    private Optional<Problem> pending(PartState.Pending p) {
        return past(".pending", p.ordered())
                .or(() -> p.taken().flatMap(t -> past(".taken", t)))
                .or(
                        () ->
                                p.taken()
                                        .filter(t -> t.latest().isBefore(p.ordered().earliest()))
                                        .flatMap(
                                                t ->
                                                        problem(
                                                                ".taken",
                                                                "answer.taken-before-ordered")))
                .or(
                        () ->
                                p.due()
                                        .filter(d -> d.latest().isBefore(p.ordered().earliest()))
                                        .flatMap(d -> problem(".due", "answer.due-before-ordered")))
                .or(() -> text(".who", p.who()));
    }

    private Optional<Problem> given(AnswerType type, Answer.Given answer) {
        return switch (type) {
            case AnswerType.Finding _ when answer instanceof Answer.Finding -> Optional.empty();
            case AnswerType.Choice t when answer instanceof Answer.Choice a ->
                    code("", t.options(), a.code());
            case AnswerType.Choices t when answer instanceof Answer.Choices a -> choices(t, a);
            case AnswerType.Quantity t when answer instanceof Answer.Quantity a -> quantity(t, a);
            case AnswerType.Date t when answer instanceof Answer.Date a ->
                    t.future() ? Optional.empty() : past("", a.date());
            case AnswerType.Text _ when answer instanceof Answer.Text a ->
                    a.text().isBlank() ? problem("", "answer.blank") : text("", a.text());
            case AnswerType.Table t when answer instanceof Answer.Table a -> table(t, a);
            default -> problem("", "answer.wrong-kind");
        };
    }

    private static Optional<Problem> choices(AnswerType.Choices type, Answer.Choices answer) {
        Set<String> seen = new HashSet<>();
        if (answer.codes().isEmpty()) {
            return problem("", "answer.blank");
        }
        for (int i = 0; i < answer.codes().size(); i++) {
            String path = "[" + i + "]";
            String code = answer.codes().get(i);
            Optional<Problem> found = code(path, type.options(), code);
            if (found.isPresent()) {
                return found;
            }
            if (!seen.add(code)) {
                return problem(path, "answer.twice", code);
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> quantity(AnswerType.Quantity type, Answer.Quantity answer) {
        Optional<Unit> unit = type.unit(answer.unit());
        if (unit.isEmpty()) {
            return problem(
                    ".unit",
                    "answer.unknown-unit",
                    answer.unit(),
                    String.join(", ", type.units().stream().map(Unit::code).toList()));
        }
        if (type.whole() && answer.value().stripTrailingZeros().scale() > 0) {
            return problem(".value", "answer.not-whole", answer.value());
        }
        if (answer.uln().isPresent() && !type.uln()) {
            return problem(".uln", "answer.no-uln-here");
        }
        if (answer.uln().filter(u -> u.signum() <= 0).isPresent()) {
            return problem(".uln", "answer.uln-not-above-zero");
        }
        return bounds(".value", answer.value(), unit.get().min(), unit.get().max())
                .or(
                        () ->
                                answer.uln()
                                        .flatMap(
                                                u ->
                                                        bounds(
                                                                ".uln",
                                                                u,
                                                                Optional.empty(),
                                                                unit.get().max())))
                .or(() -> answer.date().flatMap(d -> past(".date", d)));
    }

    private Optional<Problem> table(AnswerType.Table type, Answer.Table answer) {
        if (answer.rows().isEmpty()) {
            return problem("", "answer.blank");
        }
        if (answer.rows().size() > MAX_ROWS) {
            return problem("", "answer.too-many-rows", MAX_ROWS);
        }
        Set<List<Object>> keys = new HashSet<>();
        for (int i = 0; i < answer.rows().size(); i++) {
            String path = "[" + i + "]";
            Row row = answer.rows().get(i);
            Optional<Problem> found = row(path, type, row);
            if (found.isPresent()) {
                return found;
            }
            List<Object> key = new ArrayList<>();
            type.key().forEach(k -> key.add(row.cell(k)));
            if (!key.isEmpty() && !keys.add(key)) {
                return problem(path, "answer.row-twice");
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> row(String path, AnswerType.Table type, Row row) {
        for (Column column : type.columns()) {
            if (column.required() && row.cell(column.id()).isEmpty()) {
                return problem(path + "." + column.id(), "answer.cell-missing", column.id());
            }
        }
        for (Map.Entry<String, Row.Cell> cell : row.cells().entrySet()) {
            String where = path + "." + cell.getKey();
            Optional<Column> column = type.column(cell.getKey());
            if (column.isEmpty()) {
                return problem(where, "answer.unknown-column", cell.getKey());
            }
            Optional<Problem> found = cell(where, column.get(), cell.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return side(path, row);
    }

    /**
     * A limb has no middle and the neck no sides: the rules would pass over such a row without a
     * word. Members of a midline group (paraspinal muscles) may be tested on one side.
     */
    private Optional<Problem> side(String path, Row row) {
        Optional<Muscle> muscle = row.code("muscle").flatMap(checklist::muscle);
        if (muscle.isEmpty() || muscle.get().id().equals("other")) {
            return Optional.empty();
        }
        boolean midline = row.code("side").equals(Optional.of("axial"));
        boolean sided = row.code("side").isPresent() && !midline;
        boolean midlineGroup =
                checklist.muscle(muscle.get().group()).filter(Muscle::axial).isPresent();
        if (midline && !muscle.get().axial() && !midlineGroup) {
            return problem(path + ".side", "answer.side-needed");
        }
        return sided && muscle.get().axial()
                ? problem(path + ".side", "answer.no-side")
                : Optional.empty();
    }

    private Optional<Problem> cell(String path, Column column, Row.Cell cell) {
        Column.Kind kind = column.kind();
        return switch (cell) {
            case Row.Cell.Code c when kind == Column.Kind.CHOICE ->
                    code(path, column.options(), c.code());
            case Row.Cell.Code c when kind == Column.Kind.GRADE -> grade(path, c.code());
            case Row.Cell.Number n when kind == Column.Kind.GRADE -> number(path, n.value(), GRADE);
            case Row.Cell.Number n when kind == Column.Kind.NUMBER ->
                    number(path, n.value(), column);
            case Row.Cell.Flag _ when kind == Column.Kind.FLAG -> Optional.empty();
            case Row.Cell.Date d when kind == Column.Kind.DATE -> past(path, d.date());
            case Row.Cell.Text t when kind == Column.Kind.TEXT -> text(path, t.text());
            default -> problem(path, "answer.wrong-kind");
        };
    }

    private static Optional<Problem> grade(String path, String code) {
        boolean known = code.equals("T") || code.equals("NT");
        return known ? Optional.empty() : problem(path, "answer.no-grade");
    }

    private static Optional<Problem> number(String path, BigDecimal value, Column column) {
        return column.whole() && value.stripTrailingZeros().scale() > 0
                ? problem(path, "answer.not-whole", value)
                : bounds(path, value, column.min(), column.max());
    }

    private static Optional<Problem> code(String path, List<Option> options, String code) {
        boolean known = options.stream().anyMatch(o -> o.code().equals(code));
        return known ? Optional.empty() : problem(path, "answer.unknown-code", code);
    }

    private static Optional<Problem> bounds(
            String path, BigDecimal value, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.filter(m -> value.compareTo(m) < 0).isPresent()) {
            return problem(path, "answer.too-low", value, min.get());
        }
        if (max.filter(m -> value.compareTo(m) > 0).isPresent()) {
            return problem(path, "answer.too-high", value, max.get());
        }
        return Optional.empty();
    }

    private Optional<Problem> past(String path, PartialDate date) {
        return date.earliest().isAfter(today)
                ? problem(path, "answer.future", date.toString())
                : Optional.empty();
    }

    private static Optional<Problem> text(String path, String text) {
        return text.length() > MAX_TEXT
                ? problem(path, "answer.too-long", MAX_TEXT)
                : Optional.empty();
    }

    private static Optional<Problem> problem(String path, String key, Object... args) {
        return Optional.of(new Problem(path, Message.of(key, args)));
    }
}

package org.myoworkup.exchange;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one answer or mark. What an answer may be is for {@link AnswerCheck} to say; this reads its
 * written form.
 */
final class AnswerReader {
    private final AnswerCheck check;

    AnswerReader(AnswerCheck check) {
        this.check = check;
    }

    Answer answer(Item item, Field field) {
        Answer answer =
                field.has("notDone") || field.has("pending")
                        ? written(field)
                        : given(item.type(), field);
        check.check(item, answer).ifPresent(p -> refuse(field, p));
        return answer;
    }

    /** The mark of a step or section. */
    PartState state(Field field) {
        PartState state = written(field);
        check.check(state).ifPresent(p -> refuse(field, p));
        return state;
    }

    private static void refuse(Field field, AnswerCheck.Problem problem) {
        throw new Refusal(field.path() + problem.path(), problem.message());
    }

    private static PartState written(Field field) {
        if (field.has("pending")) {
            field.only("pending", "taken", "due", "who");
            return new PartState.Pending(
                    field.required("pending").date(),
                    field.optional("taken").map(Field::date),
                    field.optional("due").map(Field::date),
                    field.optional("who").map(Field::text).orElse(""));
        }
        field.only("notDone", "note");
        Field reason = field.required("notDone");
        PartState.Reason known =
                PartState.Reason.of(reason.text())
                        .orElseThrow(() -> reason.refusal("case.unknown-reason"));
        return new PartState.NotDone(known, field.optional("note").map(Field::text).orElse(""));
    }

    private static Answer.Given given(AnswerType type, Field field) {
        return switch (type) {
            case AnswerType.Finding _ ->
                    Answer.Finding.of(field.text())
                            .orElseThrow(() -> field.refusal("case.no-finding"));
            case AnswerType.Choice _ -> new Answer.Choice(field.text());
            case AnswerType.Choices _ ->
                    new Answer.Choices(field.elements().stream().map(Field::text).toList());
            case AnswerType.Quantity _ -> quantity(field);
            case AnswerType.Date _ -> new Answer.Date(field.date());
            case AnswerType.Text _ -> new Answer.Text(field.text());
            case AnswerType.Table table -> table(table, field);
        };
    }

    private static Answer.Quantity quantity(Field field) {
        field.only("value", "unit", "uln", "comparator", "date");
        Optional<Field> sign = field.optional("comparator");
        return new Answer.Quantity(
                field.required("value").number(),
                field.required("unit").text(),
                field.optional("uln").map(Field::number),
                sign.map(
                        s ->
                                Answer.Comparator.of(s.text())
                                        .orElseThrow(() -> s.refusal("case.no-comparator"))),
                field.optional("date").map(Field::date));
    }

    private static Answer.Table table(AnswerType.Table type, Field field) {
        List<Row> rows = new ArrayList<>();
        for (Field row : field.elements()) {
            if (rows.size() >= AnswerCheck.MAX_ROWS) {
                throw field.refusal("answer.too-many-rows", AnswerCheck.MAX_ROWS);
            }
            rows.add(row(type, row));
        }
        return new Answer.Table(rows);
    }

    private static Row row(AnswerType.Table type, Field field) {
        for (String key : field.keys()) {
            if (type.column(key).isEmpty()) {
                throw new Refusal(Field.inside(field.path(), key), Message.of("case.unknown-key"));
            }
        }
        Map<String, Row.Cell> cells = new LinkedHashMap<>();
        for (Column column : type.columns()) {
            field.optional(column.id())
                    .ifPresent(f -> cells.put(column.id(), cell(column.kind(), f)));
        }
        return new Row(cells);
    }

    private static Row.Cell cell(Column.Kind kind, Field field) {
        return switch (kind) {
            case CHOICE -> new Row.Cell.Code(field.text());
            case NUMBER -> new Row.Cell.Number(field.number());
            case GRADE ->
                    field.isText()
                            ? new Row.Cell.Code(field.text())
                            : new Row.Cell.Number(field.number());
            case FLAG -> new Row.Cell.Flag(field.flag());
            case DATE -> new Row.Cell.Date(field.date());
            case TEXT -> new Row.Cell.Text(field.text());
        };
    }
}

package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table in words: its key columns, and the rest with their labels. */
public final class RowWords {
    private final Texts texts;
    private final AnswerType.Table type;

    public RowWords(Texts texts, AnswerType.Table type) {
        this.texts = texts;
        this.type = type;
    }

    /** {@code Deltoid, right}; of a table without a key the first cell. */
    public String key(Row row) {
        List<String> parts =
                type.columns().stream()
                        .filter(c -> keyColumns().contains(c.id()))
                        .flatMap(c -> row.cell(c.id()).map(cell -> cell(c, cell)).stream())
                        .toList();
        return parts.isEmpty() ? texts.say("form.table.untitled") : String.join(", ", parts);
    }

    private List<String> keyColumns() {
        return type.key().isEmpty() ? List.of(type.columns().getFirst().id()) : type.key();
    }

    /** {@code Grade 8 · Atrophy · Limited by pain}. */
    String rest(Row row) {
        List<String> parts = new ArrayList<>();
        for (Column column : type.columns()) {
            Optional<Row.Cell> cell =
                    row.cell(column.id()).filter(_ -> !keyColumns().contains(column.id()));
            if (cell.isEmpty()) {
                continue;
            }
            if (cell.get() instanceof Row.Cell.Flag flag) {
                parts.add(
                        flag.value()
                                ? column.label()
                                : texts.say("form.table.not", column.label()));
            } else {
                parts.add(texts.say("form.table.cell", column.label(), cell(column, cell.get())));
            }
        }
        return String.join(" \u00b7 ", parts);
    }

    /** What stands in one cell: {@code Increased}, {@code 32 ms}. */
    public String cell(Column column, Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Code code -> texts.option(column, code.code());
            case Row.Cell.Number number ->
                    column.unit().isEmpty()
                            ? texts.number(number.value())
                            : texts.number(number.value()) + " " + column.unit();
            case Row.Cell.Flag flag -> String.valueOf(flag.value());
            case Row.Cell.Date date -> texts.date(date.date());
            case Row.Cell.Text text -> text.text();
        };
    }
}

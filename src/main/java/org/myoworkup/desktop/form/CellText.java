package org.myoworkup.desktop.form;

import org.myoworkup.checklist.Column;
import org.myoworkup.texts.DateText;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Row;

import java.util.Locale;
import java.util.Optional;

/** A cell of a table as a person types it: a number, a grade, a date or words. */
public final class CellText {
    private CellText() {}

    /** Empty when nothing is typed, or when it is not understood. */
    public static Optional<Row.Cell> read(Column column, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (column.kind()) {
            case GRADE -> grade(typed);
            case NUMBER -> number(typed);
            case DATE -> DateText.read(typed).map(Row.Cell.Date::new);
            default -> Optional.of(new Row.Cell.Text(typed));
        };
    }

    private static Optional<Row.Cell> grade(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        return code.equals("T") || code.equals("NT")
                ? Optional.of(new Row.Cell.Code(code))
                : number(typed);
    }

    private static Optional<Row.Cell> number(String typed) {
        return QuantityText.read(typed)
                .filter(q -> q.comparator().isEmpty())
                .map(q -> new Row.Cell.Number(q.value()));
    }

    /** As it stands in a field. */
    public static String write(Texts texts, Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Number number -> texts.typed(number.value());
            case Row.Cell.Code code -> code.code();
            case Row.Cell.Date date -> texts.typed(date.date());
            case Row.Cell.Text text -> text.text();
            case Row.Cell.Flag flag -> String.valueOf(flag.value());
        };
    }

    /** Why what is typed is not understood; empty when it is, or when nothing is typed. */
    public static Optional<String> wrong(Asked asked, Column column, String text) {
        if (text.isBlank() || read(column, text).isPresent()) {
            return Optional.empty();
        }
        String why =
                switch (column.kind()) {
                    case GRADE -> asked.say("form.table.no-grade", text.strip());
                    case DATE -> asked.say("form.date.not-read", text.strip());
                    default -> asked.scope().texts().say(QuantityText.refused(text));
                };
        return Optional.of(asked.say("form.refused.part", column.label(), why));
    }
}

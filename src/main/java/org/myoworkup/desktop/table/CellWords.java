package org.myoworkup.desktop.table;

import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** A cell in words. */
final class CellWords {
    private CellWords() {}

    /** What stands in it; without the unit, which the head of its column says. */
    static String value(KeyTable owner, Column column, Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Flag flag ->
                    owner.asked().say(flag.value() ? "emgtable.flag" : "emgtable.flag.not");
            case Row.Cell.Number number -> owner.asked().scope().texts().number(number.value());
            default -> owner.words().cell(column, cell);
        };
    }

    /** For a screen reader: row, column, what stands there, and why nothing can be entered. */
    static String name(KeyTable owner, Line line, Column column) {
        String value =
                line.row()
                        .cell(column.id())
                        .map(c -> value(owner, column, c))
                        .or(
                                () ->
                                        Optional.of(owner.emptyWords(column, line.isGiven()))
                                                .filter(w -> !w.isEmpty()))
                        .orElseGet(() -> owner.asked().say("emgtable.open-cell"));
        String row = owner.words().key(line.row());
        String name =
                owner.asked()
                        .say(
                                line.isGiven() || !owner.marksDrafts()
                                        ? "emgtable.cell"
                                        : "emgtable.cell.draft",
                                row,
                                label(column),
                                value);
        Optional<String> closed = Optional.ofNullable(owner.closedNow().get(column.id()));
        if (closed.isEmpty()) {
            return name;
        }
        boolean kept = line.row().cell(column.id()).isPresent();
        return owner.asked()
                .say(kept ? "emgtable.cell.kept" : "emgtable.cell.closed", name, closed.get());
    }

    static String label(Column column) {
        return column.unit().isEmpty()
                ? column.label()
                : column.label() + " (" + column.unit() + ")";
    }
}

package org.myoworkup.workup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table answer: column id to cell, in the columns' order. A missing cell was left
 * open.
 */
public record Row(Map<String, Cell> cells) {

    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The code in this column, empty when it is open or holds something else. */
    public Optional<String> code(String column) {
        return cell(column).filter(Cell.Code.class::isInstance).map(c -> ((Cell.Code) c).code());
    }

    public Optional<BigDecimal> number(String column) {
        return cell(column)
                .filter(Cell.Number.class::isInstance)
                .map(c -> ((Cell.Number) c).value());
    }

    /** True when the flag in this column is set. */
    public boolean flag(String column) {
        return cell(column).equals(Optional.of(new Cell.Flag(true)));
    }

    public Row with(String column, Cell cell) {
        Map<String, Cell> changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new Row(changed);
    }

    public Row without(String column) {
        Map<String, Cell> changed = new LinkedHashMap<>(cells);
        changed.remove(column);
        return new Row(changed);
    }

    /** What one cell holds. */
    public sealed interface Cell {
        /** A code of the column's options; for a grade {@code T} or {@code NT}. */
        record Code(String code) implements Cell {}

        /** A number; for a grade 0 to 10. */
        record Number(BigDecimal value) implements Cell {
            public static Number of(int value) {
                return new Number(BigDecimal.valueOf(value));
            }
        }

        record Flag(boolean value) implements Cell {}

        record Date(PartialDate date) implements Cell {}

        record Text(String text) implements Cell {}
    }
}

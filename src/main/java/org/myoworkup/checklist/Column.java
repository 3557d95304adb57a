package org.myoworkup.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table item.
 *
 * @param id key of the cell in a stored row
 * @param kind what a cell holds
 * @param options the codes of a {@link Kind#CHOICE}, empty for the other kinds
 * @param min smallest {@link Kind#NUMBER}
 * @param max largest {@link Kind#NUMBER}
 * @param whole the number has no fraction
 * @param unit printed behind the label, empty for none
 * @param required a row without this cell is refused
 */
public record Column(
        String id,
        String label,
        Kind kind,
        List<Option> options,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean whole,
        String unit,
        boolean required) {

    public Column {
        options = List.copyOf(options);
    }

    /** What a cell holds. */
    public enum Kind {
        CHOICE,
        NUMBER,
        /** Kendall 0 to 10, {@code T} (trace) or {@code NT} (not tested). */
        GRADE,
        FLAG,
        DATE,
        TEXT
    }
}

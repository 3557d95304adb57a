package org.myoworkup.checklist;

import java.util.List;
import java.util.Optional;

/** What kind of answer an item takes. */
public sealed interface AnswerType {

    /** Present, absent or equivocal. */
    record Finding() implements AnswerType {}

    /** One code of a list. */
    record Choice(List<Option> options) implements AnswerType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any number of codes of a list, each once. */
    record Choices(List<Option> options) implements AnswerType {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * A number with its unit.
     *
     * @param units at least one; the first is the one other values are compared in
     * @param uln whether the laboratory's own upper limit of normal is asked
     * @param whole no fraction makes sense
     */
    record Quantity(List<Unit> units, boolean uln, boolean whole) implements AnswerType {
        public Quantity {
            units = List.copyOf(units);
        }

        /** The unit with this code, empty when the item does not take it. */
        public Optional<Unit> unit(String code) {
            return units.stream().filter(u -> u.code().equals(code)).findFirst();
        }
    }

    /**
     * A date that may be a year or a month only.
     *
     * @param future whether a date after today can be true (a planned visit)
     */
    record Date(boolean future) implements AnswerType {}

    /** Free text. */
    record Text(boolean multiline) implements AnswerType {}

    /**
     * Rows.
     *
     * @param key ids of the columns that may not repeat together (muscle and side), empty when rows
     *     may repeat
     */
    record Table(List<Column> columns, List<String> key) implements AnswerType {
        public Table {
            columns = List.copyOf(columns);
            key = List.copyOf(key);
        }

        public Optional<Column> column(String id) {
            return columns.stream().filter(c -> c.id().equals(id)).findFirst();
        }
    }
}

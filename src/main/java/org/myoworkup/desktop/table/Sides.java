package org.myoworkup.desktop.table;

import org.myoworkup.workup.Row;

import java.util.Map;
import java.util.Optional;

/** Right and left of the same muscle or nerve. */
final class Sides {
    private static final Map<String, String> OTHER = Map.of("right", "left", "left", "right");

    private Sides() {}

    /** The same row of the other side; empty where it has none. */
    static Optional<Row> mirrored(Row row) {
        return row.code("side")
                .map(OTHER::get)
                .map(other -> row.with("side", new Row.Cell.Code(other)));
    }
}

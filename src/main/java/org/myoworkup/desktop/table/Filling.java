package org.myoworkup.desktop.table;

import javafx.scene.input.KeyCode;

import org.myoworkup.workup.Row;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A starting point for a row: one key sets the cells that are still open.
 *
 * @param label what the row then says, in words
 */
public record Filling(String id, String label, KeyCode key, Map<String, Row.Cell> cells) {
    public Filling {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}

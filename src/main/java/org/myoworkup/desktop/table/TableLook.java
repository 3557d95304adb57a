package org.myoworkup.desktop.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table is shown and walked through.
 *
 * @param heading columns that say what a row is about; they stay in sight, and a row in which only
 *     they stand is a draft and no answer
 * @param aside columns that the walk from cell to cell passes over, because they are seldom filled
 * @param heads short words above columns whose label is long; the label where there is none
 * @param widths in em, where what can stand in the column says too little about it
 */
public record TableLook(
        List<String> heading,
        Set<String> aside,
        Map<String, String> heads,
        Map<String, Double> widths) {
    public TableLook {
        heading = List.copyOf(heading);
        aside = Set.copyOf(aside);
        heads = Map.copyOf(heads);
        widths = Map.copyOf(widths);
    }

    boolean heads(String column) {
        return heading.contains(column);
    }
}

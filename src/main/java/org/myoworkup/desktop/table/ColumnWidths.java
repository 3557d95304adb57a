package org.myoworkup.desktop.table;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;

import java.util.List;

/** How wide a column is, from what can stand in it, in em. */
final class ColumnWidths {
    private static final double LETTER = 0.55;
    private static final double PADDING = 1.3;
    private static final double WIDEST = 13;

    private ColumnWidths() {}

    static double em(Column column, String head, List<Option> options) {
        int letters =
                switch (column.kind()) {
                    case CHOICE ->
                            options.stream().mapToInt(o -> o.label().length()).max().orElse(4);
                    case NUMBER, GRADE -> column.whole() ? 2 : 6;
                    case FLAG -> 2;
                    case DATE -> 14;
                    case TEXT -> 20;
                };
        return Math.min(WIDEST, PADDING + LETTER * Math.max(letters, head.length() + 1));
    }
}

package org.myoworkup.desktop.table;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;

import org.myoworkup.checklist.Column;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the first columns in sight while the others scroll below them, and the column that has the
 * focus out from under them. The toolkit's table has no such thing: cells and heads are moved back
 * by what is scrolled.
 */
final class FrozenColumns {
    /** Share of the table's width that may stand still. */
    private static final double MOST = 0.6;

    private final TableView<?> table;
    private final int count;
    private final List<Column> columns;
    private Optional<ScrollBar> bar = Optional.empty();

    FrozenColumns(TableView<?> table, int count, List<Column> columns) {
        this.table = table;
        this.count = count;
        this.columns = columns;
        table.needsLayoutProperty().subscribe(needs -> onLayout(needs));
    }

    private void onLayout(boolean needs) {
        if (needs || table.getSkin() == null) {
            return;
        }
        if (bar.isEmpty()) {
            bar =
                    table.lookupAll(".scroll-bar").stream()
                            .filter(ScrollBar.class::isInstance)
                            .map(ScrollBar.class::cast)
                            .filter(b -> b.getOrientation() == Orientation.HORIZONTAL)
                            .findFirst();
            bar.ifPresent(b -> b.valueProperty().subscribe(_ -> place()));
            table.widthProperty().subscribe(_ -> place());
        }
        place();
    }

    /** Nothing is kept in sight where that would leave no room for the rest. */
    private double scrolled() {
        if (width(0, count) > MOST * table.getWidth()) {
            return 0;
        }
        return bar.filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    private void place() {
        double by = scrolled();
        for (Node node : table.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() != null) {
                freeze(cell, table.getColumns().indexOf(cell.getTableColumn()), by);
            }
        }
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null) {
                int index = table.getColumns().indexOf(head.getTableColumn());
                freeze(head, index, by);
                name(head, index);
            }
        }
    }

    private void freeze(Node node, int index, double by) {
        if (index >= 0 && index < count) {
            node.setTranslateX(by);
            node.setViewOrder(-1);
            if (!node.getStyleClass().contains("frozen")) {
                node.getStyleClass().add("frozen");
            }
        }
    }

    private void name(TableColumnHeader head, int index) {
        if (index >= 0 && head.getAccessibleText() == null) {
            String full = CellWords.label(columns.get(index));
            head.setAccessibleText(full);
            Tooltip.install(head, new Tooltip(full));
        }
    }

    /** Scrolls so that this column is seen whole beside the frozen ones. */
    void inSight(int index) {
        if (bar.isEmpty() || !bar.get().isVisible() || index < count) {
            return;
        }
        double all = width(0, count);
        double frozen = all > MOST * table.getWidth() ? 0 : all;
        double from = width(0, index);
        double to = from + width(index, index + 1);
        double seen = table.getWidth() - 2;
        ScrollBar scroll = bar.get();
        double target = scroll.getValue();
        if (index == columns.size() - 1) {
            target = scroll.getMax();
        } else if (from - frozen < target) {
            target = from - frozen;
        } else if (to > target + seen) {
            target = to - seen;
        }
        scroll.setValue(Math.clamp(target, scroll.getMin(), scroll.getMax()));
    }

    private double width(int from, int to) {
        return table.getColumns().subList(from, to).stream().mapToDouble(c -> c.getWidth()).sum();
    }
}

package org.myoworkup.desktop.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which cell has the focus, and which is the next. */
final class Walk {
    private final TableView<Line> table;
    private final List<Column> columns;
    private final TableLook look;
    private final Supplier<Map<String, String>> closed;

    /**
     * @param closed columns that cannot be filled now
     */
    Walk(
            TableView<Line> table,
            List<Column> columns,
            TableLook look,
            Supplier<Map<String, String>> closed) {
        this.table = table;
        this.columns = columns;
        this.look = look;
        this.closed = closed;
    }

    Optional<Line> line() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < table.getItems().size()
                ? Optional.of(table.getItems().get(row))
                : Optional.empty();
    }

    Optional<Column> column() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell.getTableColumn()).map(c -> (Column) c.getUserData());
    }

    int rowIndex() {
        return table.getFocusModel().getFocusedCell().getRow();
    }

    int columnIndex() {
        return table.getFocusModel().getFocusedCell().getColumn();
    }

    void focus(int row, int column) {
        if (row < 0 || row >= table.getItems().size()) {
            return;
        }
        TableColumn<Line, ?> at =
                table.getColumns().get(Math.clamp(column, 0, table.getColumns().size() - 1));
        table.getSelectionModel().clearAndSelect(row, at);
        table.getFocusModel().focus(row, at);
    }

    /** Moves by so many rows and columns, not beyond the edges. */
    void move(int rows, int columns) {
        focus(
                Math.clamp(rowIndex() + rows, 0, Math.max(0, table.getItems().size() - 1)),
                columnIndex() + columns);
    }

    void toEdge(boolean end) {
        focus(rowIndex(), end ? table.getColumns().size() - 1 : 0);
    }

    /** To the cell where work on this row begins. */
    void goTo(int row) {
        table.requestFocus();
        focus(row, firstOf(row));
    }

    int firstOf(int row) {
        Row cells = table.getItems().get(row).row();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean open = look.heads(column.id()) && cells.cell(column.id()).isEmpty();
            if (open || !look.heads(column.id()) && walked(column)) {
                return i;
            }
        }
        return 0;
    }

    private boolean walked(Column column) {
        return !look.aside().contains(column.id()) && !closed.get().containsKey(column.id());
    }

    /** The next cell to the right that the walk goes through, else the next row's first. */
    void next() {
        Row row = table.getItems().get(rowIndex()).row();
        for (int i = columnIndex() + 1; i < columns.size(); i++) {
            boolean said =
                    look.heads(columns.get(i).id()) && row.cell(columns.get(i).id()).isPresent();
            if (walked(columns.get(i)) && !said) {
                focus(rowIndex(), i);
                return;
            }
        }
        if (rowIndex() + 1 < table.getItems().size()) {
            focus(rowIndex() + 1, firstOf(rowIndex() + 1));
        }
    }

    /** To the first open cell of this row, after it was filled. */
    void nextOpen() {
        Row row = line().orElseThrow().row();
        for (int i = 0; i < columns.size(); i++) {
            if (walked(columns.get(i)) && row.cell(columns.get(i).id()).isEmpty()) {
                focus(rowIndex(), i);
                return;
            }
        }
        if (rowIndex() + 1 < table.getItems().size()) {
            focus(rowIndex() + 1, firstOf(rowIndex() + 1));
        }
    }

    /** Changes the rows and keeps the focus in the row and column where it was. */
    void keepPlace(Runnable change) {
        int row = rowIndex();
        int column = columnIndex();
        change.run();
        if (row >= 0 && column >= 0 && !table.getItems().isEmpty()) {
            focus(Math.min(row, table.getItems().size() - 1), column);
        }
    }
}

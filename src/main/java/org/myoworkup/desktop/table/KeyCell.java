package org.myoworkup.desktop.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** One cell: what stands in it, or the editor that is open in it. */
final class KeyCell extends TableCell<Line, Row> {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final KeyTable owner;
    private final Grid grid;
    private final Column column;

    KeyCell(KeyTable owner, Grid grid, Column column) {
        this.owner = owner;
        this.grid = grid;
        this.column = column;
        getStyleClass().add("kind-" + column.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        draw();
    }

    private Optional<Line> line() {
        return isEmpty() || getTableRow() == null
                ? Optional.empty()
                : Optional.ofNullable(getTableRow().getItem());
    }

    boolean isAt(Optional<Line> line, Optional<Column> at) {
        return line.isPresent() && line().equals(line) && at.equals(Optional.of(column));
    }

    void draw() {
        Optional<Line> line = line();
        if (line.isEmpty()) {
            look(false, false);
            setText(null);
            setGraphic(null);
            setId(null);
            setTooltip(null);
            return;
        }
        setId(owner.asked().place() + "[" + getIndex() + "]:" + column.id());
        Optional<String> closed = Optional.ofNullable(owner.closedNow().get(column.id()));
        Optional<String> value = line.get().row().cell(column.id()).map(this::words);
        look(closed.isPresent() && value.isEmpty(), closed.isPresent() && value.isPresent());
        setText(owner.shown(column, line.get(), value));
        Optional<Node> editor = grid.editorAt(line.get(), column);
        if (getGraphic() != editor.orElse(null)) {
            setGraphic(editor.orElse(null));
            setContentDisplay(
                    editor.isPresent() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        }
        setAccessibleText(CellWords.name(owner, line.get(), column));
        explain(closed);
    }

    private void look(boolean closed, boolean kept) {
        pseudoClassStateChanged(CLOSED, closed);
        pseudoClassStateChanged(KEPT, kept);
    }

    private void explain(Optional<String> closed) {
        String now = getTooltip() == null ? "" : getTooltip().getText();
        if (!now.equals(closed.orElse(""))) {
            setTooltip(closed.map(Tooltip::new).orElse(null));
        }
    }

    private String words(Row.Cell cell) {
        return CellWords.value(owner, column, cell);
    }
}

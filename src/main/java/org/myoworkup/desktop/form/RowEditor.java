package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The row being worked on: a labelled cell for every column. Enter goes on to the next row, Escape
 * closes it.
 */
final class RowEditor extends VBox {
    private final Asked asked;
    private final AnswerType.Table type;
    private final int index;
    private final Owner owner;
    private final List<CellEditor> cells = new ArrayList<>();
    private Row row;

    /** The table the row belongs to. */
    interface Owner {
        /** The row is complete enough to be handed over. */
        void changed(int index, Row row);

        void done(int index);

        void cancelled(int index);

        void removed(int index);
    }

    RowEditor(Asked asked, AnswerType.Table type, int index, Row row, Owner owner) {
        this.asked = asked;
        this.type = type;
        this.index = index;
        this.row = row;
        this.owner = owner;
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("cells");
        for (Column column : type.columns()) {
            CellEditor cell =
                    CellEditor.of(
                            asked,
                            column,
                            asked.place() + "[" + index + "]:" + column.id(),
                            this::changed);
            cell.show(row.cell(column.id()));
            cells.add(cell);
            flow.getChildren().add(captioned(column, cell));
        }
        getStyleClass().add("row-editor");
        getChildren().addAll(flow, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private static VBox captioned(Column column, CellEditor cell) {
        String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
        Label caption = new Label(column.label() + unit + (column.required() ? " *" : ""));
        caption.getStyleClass().add("caption");
        caption.setLabelFor(cell.node());
        VBox box = new VBox(caption, cell.node());
        box.getStyleClass().add("cell-box");
        return box;
    }

    private HBox buttons() {
        HBox buttons =
                new HBox(
                        button("form.table.done", "done", () -> done()),
                        button("form.table.close", "close", () -> closed()),
                        button("form.table.remove-row", "remove-row", () -> owner.removed(index)));
        buttons.getStyleClass().add("row-buttons");
        return buttons;
    }

    private TextButton button(String key, String part, Runnable action) {
        TextButton button = new TextButton(asked.say(key), asked.say(key));
        button.setId(asked.place() + "[" + index + "]:" + part);
        button.setAction(action);
        return button;
    }

    private void typed(KeyEvent event) {
        boolean inPicker = cells.stream().anyMatch(CellEditor::isOpen);
        if (inPicker || event.getTarget() instanceof TextButton) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER
                && !(cells.stream().anyMatch(c -> c.takesEnter(event.getTarget())))) {
            done();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            closed();
            event.consume();
        }
    }

    private void done() {
        if (commit()) {
            owner.done(index);
        }
    }

    private void closed() {
        commit();
        owner.cancelled(index);
    }

    /**
     * Hands over what is typed in the cells; false when something in them was not understood or is
     * lacking.
     */
    boolean commit() {
        Row read = row;
        for (CellEditor cell : cells) {
            Optional<String> wrong = cell.wrong();
            if (wrong.isPresent()) {
                asked.trouble(wrong.get());
                return false;
            }
            Optional<Row.Cell> value = cell.value();
            String id = cell.column().id();
            read = value.isPresent() ? read.with(id, value.get()) : read.without(id);
        }
        Row ordered = inOrder(read);
        List<String> lacking =
                type.columns().stream()
                        .filter(c -> c.required() && ordered.cell(c.id()).isEmpty())
                        .map(Column::label)
                        .toList();
        if (!lacking.isEmpty()) {
            if (!ordered.cells().isEmpty()) {
                asked.trouble(asked.say("form.table.lacks", lacking));
            }
            return false;
        }
        row = ordered;
        owner.changed(index, row);
        return true;
    }

    /** Cells in the columns' order, so that the same row compares equal however it was typed. */
    private Row inOrder(Row unordered) {
        Row ordered = new Row(java.util.Map.of());
        for (Column column : type.columns()) {
            Optional<Row.Cell> cell = unordered.cell(column.id());
            if (cell.isPresent()) {
                ordered = ordered.with(column.id(), cell.get());
            }
        }
        return ordered;
    }

    private void changed() {
        commit();
    }

    Node first() {
        return cells.getFirst().node();
    }

    /** The first cell that nothing stands in. */
    void focusFirstOpen() {
        cells.stream()
                .filter(c -> c.value().isEmpty())
                .findFirst()
                .orElse(cells.getFirst())
                .node()
                .requestFocus();
    }
}

package org.myoworkup.desktop.table;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.form.CellText;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** The text or the list that is open in one cell. */
abstract sealed class CellEdit {
    private final KeyTable owner;
    private final Grid grid;
    private final Line line;
    private final Column column;

    private CellEdit(KeyTable owner, Grid grid, Line line, Column column) {
        this.owner = owner;
        this.grid = grid;
        this.line = line;
        this.column = column;
    }

    /**
     * @param typed the character that opened it, empty when what stands is to be changed
     */
    static CellEdit of(KeyTable owner, Grid grid, Line line, Column column, String typed) {
        CellEdit edit =
                column.kind() == Column.Kind.CHOICE
                        ? new OfList(owner, grid, line, column, typed)
                        : new OfText(owner, grid, line, column, typed);
        edit.node().setId(owner.partId("editor"));
        edit.node().setAccessibleText(CellWords.name(owner, line, column));
        return edit;
    }

    final Line line() {
        return line;
    }

    final Column column() {
        return column;
    }

    final KeyTable owner() {
        return owner;
    }

    final Grid grid() {
        return grid;
    }

    abstract Control node();

    /** Takes the focus, once it stands in its cell. */
    abstract void begin();

    /** Hands over what stands in it; false when it was refused and stays open. */
    abstract boolean commit();

    final boolean isFocused() {
        for (Node n = focusOwner(); n != null; n = n.getParent()) {
            if (n == node()) {
                return true;
            }
        }
        return false;
    }

    private Node focusOwner() {
        return node().getScene() == null ? null : node().getScene().getFocusOwner();
    }

    /** A number, a date or words. */
    private static final class OfText extends CellEdit {
        private final TextField field = new TextField();
        private boolean done;

        OfText(KeyTable owner, Grid grid, Line line, Column column, String typed) {
            super(owner, grid, line, column);
            field.setText(
                    typed.isEmpty()
                            ? line.row()
                                    .cell(column.id())
                                    .map(c -> CellText.write(owner.asked().scope().texts(), c))
                                    .orElse("")
                            : typed);
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            field.focusedProperty()
                    .subscribe(
                            (was, is) -> {
                                if (was && !is) {
                                    commit();
                                }
                            });
        }

        @Override
        Control node() {
            return field;
        }

        @Override
        void begin() {
            field.requestFocus();
            field.end();
        }

        private void pressed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                finish(true);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                done = true;
                owner().asked().trouble("");
                grid().closeEdit(false);
            } else if (event.getCode() == KeyCode.TAB) {
                event.consume();
                boolean back = event.isShiftDown();
                finish(false);
                Node from = done ? grid().table() : field;
                from.requestFocusTraversal(
                        back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        }

        @Override
        boolean commit() {
            return done || finish(false);
        }

        private boolean finish(boolean next) {
            Optional<String> wrong = CellText.wrong(owner().asked(), column(), field.getText());
            if (wrong.isPresent()) {
                owner().asked().trouble(wrong.get());
                return false;
            }
            Optional<Row.Cell> read = CellText.read(column(), field.getText());
            boolean same = read.equals(line().row().cell(column().id()));
            if (!same && !owner().holding().put(line(), column(), read)) {
                return false;
            }
            done = true;
            grid().closeEdit(next);
            return true;
        }
    }

    /** A list to choose from. */
    private static final class OfList extends CellEdit {
        private final Picker picker;
        private final String typed;
        private boolean done;

        OfList(KeyTable owner, Grid grid, Line line, Column column, String typed) {
            super(owner, grid, line, column);
            this.typed = typed;
            picker =
                    new Picker(
                            column.options().stream()
                                    .map(
                                            o ->
                                                    new Option(
                                                            o.code(),
                                                            owner.asked()
                                                                    .scope()
                                                                    .texts()
                                                                    .option(column, o.code())))
                                    .toList(),
                            column.label(),
                            this::chosen);
            picker.select(line.row().code(column.id()));
        }

        @Override
        Control node() {
            return picker.box();
        }

        @Override
        void begin() {
            picker.box().requestFocus();
            picker.box().show();
            picker.search(typed);
            picker.box()
                    .showingProperty()
                    .subscribe(
                            (_, shows) -> {
                                if (!shows) {
                                    Platform.runLater(() -> close(false));
                                }
                            });
        }

        private void chosen(String code) {
            Optional<Row.Cell> cell = Optional.of(new Row.Cell.Code(code));
            boolean same = cell.equals(line().row().cell(column().id()));
            if (!done && (same || owner().holding().put(line(), column(), cell))) {
                close(!same);
            }
        }

        private void close(boolean next) {
            if (!done) {
                done = true;
                grid().closeEdit(next);
            }
        }

        @Override
        boolean commit() {
            close(false);
            return true;
        }
    }
}

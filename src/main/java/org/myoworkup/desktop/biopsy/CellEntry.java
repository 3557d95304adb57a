package org.myoworkup.desktop.biopsy;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.myoworkup.workup.Row;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One kind of cell at one place. */
final class CellEntry extends Label {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass THERE = PseudoClass.getPseudoClass("there");

    private final String cell;
    private final String place;
    private final String name;
    private final Consumer<CellEntry> next;
    private Optional<String> amount = Optional.empty();

    /**
     * @param name for a screen reader, without the amount
     * @param next what a click, Space and Enter do
     */
    CellEntry(String cell, String place, String name, Consumer<CellEntry> next) {
        this.cell = cell;
        this.place = place;
        this.name = name;
        this.next = next;
        getStyleClass().add("cell-entry");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            next.accept(this);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            next.accept(this);
            event.consume();
        }
    }

    Optional<String> amount() {
        return amount;
    }

    /** True when this row of the table is about this entry. */
    boolean is(Row row) {
        return row.code("cell").equals(Optional.of(cell))
                && row.code("place").equals(Optional.of(place));
    }

    Row row(String of) {
        return new Row(
                Map.of(
                        "cell", new Row.Cell.Code(cell),
                        "place", new Row.Cell.Code(place),
                        "amount", new Row.Cell.Code(of)));
    }

    /**
     * @param words on it, empty while it was not looked for
     * @param said of the amount to a screen reader
     */
    void show(Optional<String> now, String words, String said) {
        amount = now;
        setText(words);
        setAccessibleText(name + ": " + said);
        pseudoClassStateChanged(OPEN, now.isEmpty());
        pseudoClassStateChanged(THERE, now.filter(a -> !a.equals("none")).isPresent());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            next.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

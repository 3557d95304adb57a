package org.myoworkup.desktop.table;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each key does while a cell has the focus and no editor is open in it. */
final class CellKeys {
    private final Grid grid;
    private final KeyTable owner;

    CellKeys(Grid grid, KeyTable owner) {
        this.grid = grid;
        this.owner = owner;
    }

    void listen() {
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.table().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Whole numbers of one digit are entered by it. */
    static boolean takesDigit(Column column) {
        return column.kind() == Column.Kind.NUMBER
                && column.whole()
                && column.min().filter(m -> m.signum() >= 0).isPresent()
                && column.max().filter(m -> m.compareTo(BigDecimal.TEN) < 0).isPresent();
    }

    private void pressed(KeyEvent event) {
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (grid.isEditing() || chord) {
            return;
        }
        if (menuKey(event)) {
            grid.menu();
            event.consume();
            return;
        }
        Optional<Filling> filling =
                owner.fillingsNow().stream().filter(f -> f.key() == event.getCode()).findFirst();
        if (filling.isPresent()) {
            grid.fill(filling.get());
            event.consume();
        } else if (plain(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private static boolean menuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /** True when the key meant something here. */
    private boolean plain(KeyCode code, boolean shift) {
        switch (code) {
            case LEFT -> grid.walk().move(0, -1);
            case RIGHT -> grid.walk().move(0, 1);
            case UP -> grid.walk().move(-1, 0);
            case DOWN -> grid.walk().move(1, 0);
            case HOME -> grid.walk().toEdge(false);
            case END -> grid.walk().toEdge(true);
            case TAB ->
                    grid.table()
                            .requestFocusTraversal(
                                    shift ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case DELETE, BACK_SPACE -> clear();
            case ENTER, F2, SPACE -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void clear() {
        if (ready()) {
            owner.holding()
                    .put(
                            grid.walk().line().orElseThrow(),
                            grid.walk().column().orElseThrow(),
                            Optional.empty());
        }
    }

    private void open() {
        if (!ready()) {
            return;
        }
        Column column = grid.walk().column().orElseThrow();
        if (column.kind() == Column.Kind.FLAG) {
            toggle(column);
        } else {
            grid.open();
        }
    }

    private void toggle(Column column) {
        Line line = grid.walk().line().orElseThrow();
        boolean set = line.row().flag(column.id());
        set(line, column, set ? Optional.empty() : Optional.of(new Row.Cell.Flag(true)));
    }

    /** True when a cell has the focus and it can be filled; says why where it cannot. */
    private boolean ready() {
        if (grid.walk().line().isEmpty() || grid.walk().column().isEmpty()) {
            return false;
        }
        String why = owner.closedNow().get(grid.walk().column().get().id());
        if (why != null) {
            owner.asked().trouble(why);
        }
        return why == null;
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (grid.isEditing()
                || chord
                || character.isEmpty()
                || character.codePointAt(0) <= ' '
                || character.codePointAt(0) == 127) {
            return;
        }
        event.consume();
        if (ready()) {
            typed(grid.walk().line().orElseThrow(), grid.walk().column().orElseThrow(), character);
        }
    }

    private void typed(Line line, Column column, String character) {
        if (column.kind() == Column.Kind.CHOICE) {
            choose(line, column, character);
        } else if (column.kind() == Column.Kind.FLAG) {
            refuse(column, character);
        } else if (takesDigit(column)) {
            digit(line, column, character);
        } else {
            grid.open(character);
        }
    }

    private void choose(Line line, Column column, String character) {
        Map<String, Character> letters = grid.letters(column);
        if (letters.isEmpty()) {
            grid.open(character);
            return;
        }
        char typed = character.toLowerCase(Locale.ROOT).charAt(0);
        Optional<String> code =
                letters.entrySet().stream()
                        .filter(e -> e.getValue() != null && e.getValue() == typed)
                        .map(Map.Entry::getKey)
                        .findFirst();
        if (code.isPresent()) {
            set(line, column, Optional.of(new Row.Cell.Code(code.get())));
        } else {
            refuse(column, character);
        }
    }

    private void digit(Line line, Column column, String character) {
        int digit = Character.digit(character.codePointAt(0), 10);
        boolean fits =
                digit >= column.min().orElseThrow().intValue()
                        && digit <= column.max().orElseThrow().intValue();
        if (fits) {
            set(line, column, Optional.of(Row.Cell.Number.of(digit)));
        } else {
            refuse(column, character);
        }
    }

    private void refuse(Column column, String character) {
        owner.asked().trouble(owner.asked().say("emgtable.no-key", column.label(), character));
    }

    private void set(Line line, Column column, Optional<Row.Cell> cell) {
        if (owner.holding().put(line, column, cell)) {
            grid.walk().next();
        }
    }
}

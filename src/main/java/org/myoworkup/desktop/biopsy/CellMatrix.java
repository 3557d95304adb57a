package org.myoworkup.desktop.biopsy;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cell types by place: one key an entry (0 none, 1 few, 2 many, Delete empties it), arrows move,
 * and the whole is one stop for the Tab key. An empty entry was not looked for. It writes the plain
 * rows of the table.
 */
public final class CellMatrix extends Field {
    private final Column cells;
    private final Column places;
    private final Column amounts;
    private final GridPane grid = new GridPane();
    private final VBox node = BiopsyCompanions.dressed(new VBox());
    private final List<List<CellEntry>> entries = new ArrayList<>();
    private CellEntry stop;

    public CellMatrix(Asked asked) {
        super(asked);
        AnswerType.Table table = (AnswerType.Table) asked.item().type();
        cells = table.column("cell").orElseThrow();
        places = table.column("place").orElseThrow();
        amounts = table.column("amount").orElseThrow();
        fill();
        stop = entries.getFirst().getFirst();
        stop.setFocusTraversable(true);
        grid.getStyleClass().add("cell-matrix");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        node.getStyleClass().add("cell-matrix-box");
        node.getChildren().addAll(grid, Parts.wrapped(legend(), "text-small", "text-muted"));
        show(Optional.empty());
    }

    private void fill() {
        for (int column = 0; column < places.options().size(); column++) {
            Label head = Parts.label(label(places, places.options().get(column)), "matrix-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < cells.options().size(); row++) {
            Option cell = cells.options().get(row);
            grid.add(Parts.wrapped(label(cells, cell), "matrix-side"), 0, row + 1);
            List<CellEntry> line = new ArrayList<>();
            for (int column = 0; column < places.options().size(); column++) {
                Option place = places.options().get(column);
                CellEntry entry =
                        new CellEntry(cell.code(), place.code(), name(cell, place), this::next);
                entry.setId(partId(cell.code() + ":" + place.code()));
                entry.focusedProperty().subscribe(has -> reached(entry, has));
                line.add(entry);
                grid.add(entry, column + 1, row + 1);
            }
            entries.add(line);
        }
    }

    private String name(Option cell, Option place) {
        return asked().say("biopsyform.cells.entry", label(cells, cell), label(places, place));
    }

    private String label(Column column, Option option) {
        return asked().scope().texts().option(column, option.code());
    }

    private String legend() {
        List<String> keys =
                IntStream.range(0, amounts.options().size())
                        .mapToObj(
                                i ->
                                        asked().say(
                                                        "biopsyform.cells.key",
                                                        i,
                                                        label(amounts, amounts.options().get(i))))
                        .toList();
        return asked().say("biopsyform.cells.keys", keys);
    }

    private void reached(CellEntry entry, boolean has) {
        if (has && entry != stop) {
            stop.setFocusTraversable(false);
            stop = entry;
            stop.setFocusTraversable(true);
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !stop.isFocused()) {
            return;
        }
        boolean taken =
                switch (event.getCode()) {
                    case LEFT -> move(0, -1);
                    case RIGHT -> move(0, 1);
                    case UP -> move(-1, 0);
                    case DOWN -> move(1, 0);
                    case DELETE, BACK_SPACE -> give(stop, Optional.empty());
                    default -> digit(event.getCode());
                };
        if (taken) {
            event.consume();
        }
    }

    /** Stays where it is at the edge. */
    private boolean move(int down, int right) {
        for (int row = 0; row < entries.size(); row++) {
            int column = entries.get(row).indexOf(stop);
            if (column >= 0) {
                int toRow = Math.clamp(row + down, 0, entries.size() - 1);
                int toColumn = Math.clamp(column + right, 0, entries.get(row).size() - 1);
                entries.get(toRow).get(toColumn).requestFocus();
                return true;
            }
        }
        return false;
    }

    private boolean digit(KeyCode key) {
        int digit = key.isDigitKey() ? key.getName().charAt(key.getName().length() - 1) - '0' : -1;
        return digit >= 0
                && digit < amounts.options().size()
                && give(stop, Optional.of(amounts.options().get(digit).code()));
    }

    /** The next amount, after the last one empty again: what a click, Space and Enter do. */
    private void next(CellEntry entry) {
        List<String> codes = amounts.options().stream().map(Option::code).toList();
        int at = entry.amount().map(codes::indexOf).orElse(-1) + 1;
        give(entry, at < codes.size() ? Optional.of(codes.get(at)) : Optional.empty());
    }

    /** Hands over the whole table with this entry changed. */
    private boolean give(CellEntry changed, Optional<String> amount) {
        List<Row> rows = new ArrayList<>();
        for (CellEntry entry : entries.stream().flatMap(List::stream).toList()) {
            (entry == changed ? amount : entry.amount()).ifPresent(a -> rows.add(entry.row(a)));
        }
        asked().give(rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(rows)));
        return true;
    }

    @Override
    public void show(Optional<Answer> answer) {
        List<Row> rows =
                answer.filter(Answer.Table.class::isInstance)
                        .map(a -> ((Answer.Table) a).rows())
                        .orElse(List.of());
        for (CellEntry entry : entries.stream().flatMap(List::stream).toList()) {
            Optional<String> amount =
                    rows.stream()
                            .filter(entry::is)
                            .flatMap(r -> r.code("amount").stream())
                            .findFirst();
            String words = amount.map(a -> asked().scope().texts().option(amounts, a)).orElse("");
            entry.show(
                    amount, words, words.isEmpty() ? asked().say("biopsyform.cells.open") : words);
        }
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return stop;
    }
}

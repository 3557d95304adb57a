package org.myoworkup.desktop.table;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows on screen in their order, and which of them make up the answer. */
final class Lines {
    private final AnswerType.Table type;
    private final TableLook look;
    private final ObservableList<Line> shown = FXCollections.observableArrayList();

    Lines(AnswerType.Table type, TableLook look) {
        this.type = type;
        this.look = look;
    }

    ObservableList<Line> shown() {
        return shown;
    }

    /** The rows of the answer as it stands. */
    List<Row> given() {
        return shown.stream().filter(Line::isGiven).map(Line::row).toList();
    }

    /** The rows of the answer if these lines held these rows. */
    List<Row> givenWith(Map<Line, Row> changed) {
        List<Row> rows = new ArrayList<>();
        for (Line line : shown) {
            Row row = changed.getOrDefault(line, line.row());
            boolean counts = changed.containsKey(line) ? stands(line, row) : line.isGiven();
            if (counts) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The lines that would make up that answer, for naming what is wrong in it. */
    List<Line> countingWith(Map<Line, Row> changed) {
        return shown.stream()
                .filter(l -> changed.containsKey(l) ? stands(l, changed.get(l)) : l.isGiven())
                .toList();
    }

    List<Row> givenWithout(Line line) {
        return shown.stream().filter(l -> l != line && l.isGiven()).map(Line::row).toList();
    }

    /** True when the row is an answer: what it needs is there, and something was found. */
    boolean stands(Line line, Row row) {
        return lacking(row).isEmpty() && hasValue(line, row);
    }

    /** Something stands in the row beside what it is about and what was offered with it. */
    boolean hasValue(Line line, Row row) {
        return row.cells().entrySet().stream()
                .anyMatch(
                        c ->
                                !look.heads(c.getKey())
                                        && !line.offered()
                                                .cell(c.getKey())
                                                .equals(Optional.of(c.getValue())));
    }

    /** True for a column that says what a row is about. */
    boolean heads(Column column) {
        return look.heads(column.id());
    }

    List<Column> lacking(Row row) {
        return type.columns().stream()
                .filter(c -> c.required() && row.cell(c.id()).isEmpty())
                .toList();
    }

    /** The line that is about the same as this row; empty where rows may repeat. */
    Optional<Line> sameKey(Row row) {
        boolean whole = type.key().stream().allMatch(k -> row.cell(k).isPresent());
        return type.key().isEmpty() || !whole
                ? Optional.empty()
                : shown.stream().filter(l -> sameKey(l, row)).findFirst();
    }

    /** Cells in the columns' order, so that the same row compares equal however it was typed. */
    Row ordered(Row unordered) {
        Row ordered = new Row(Map.of());
        for (Column column : type.columns()) {
            Optional<Row.Cell> cell = unordered.cell(column.id());
            if (cell.isPresent()) {
                ordered = ordered.with(column.id(), cell.get());
            }
        }
        return ordered;
    }

    /**
     * Offers a draft for each of these rows that no other line is about, and puts all lines in this
     * order.
     *
     * @param about the column that says what a row is about
     * @return true when that changed anything
     */
    boolean arrange(List<Row> offered, String about, Comparator<Row> order) {
        List<Line> next = new ArrayList<>(shown);
        next.removeIf(l -> isIdle(l) && about(next, l.row(), about).anyMatch(o -> o != l));
        for (Row row : offered) {
            if (about(next, row, about).findAny().isEmpty()) {
                next.add(Line.standing(ordered(row)));
            }
        }
        next.sort(Comparator.comparing(Line::row, order));
        if (next.equals(shown)) {
            return false;
        }
        shown.setAll(next);
        return true;
    }

    private boolean isIdle(Line line) {
        return line.isStanding() && !line.isGiven() && !hasValue(line, line.row());
    }

    private static Stream<Line> about(List<Line> lines, Row row, String column) {
        return List.copyOf(lines).stream()
                .filter(l -> l.row().cell(column).equals(row.cell(column)));
    }

    /** Shows the rows of an answer that came from elsewhere; drafts stay where they stood. */
    void show(List<Row> answer) {
        if (answer.equals(given())) {
            return;
        }
        List<Line> lines = new ArrayList<>(answer.stream().map(Line::given).toList());
        for (int i = 0; i < shown.size(); i++) {
            Line line = shown.get(i);
            if (!line.isGiven() && answer.stream().noneMatch(r -> sameKey(line, r))) {
                lines.add(Math.min(i, lines.size()), line);
            }
        }
        shown.setAll(lines);
    }

    private boolean sameKey(Line line, Row row) {
        return !type.key().isEmpty()
                && type.key().stream().allMatch(k -> line.row().cell(k).equals(row.cell(k)));
    }
}

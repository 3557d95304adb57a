package org.myoworkup.desktop.strength;

import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.findings.SideDifference;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the strength table, by muscle and side. Immutable. A new row stands where the list of
 * muscles has it; rows that are there keep their place.
 */
record GradedRows(List<Row> rows, List<String> order) {
    private static final List<String> COLUMNS =
            List.of("muscle", "side", "grade", "limitedBy", "atrophy", "tenderness");

    /**
     * @param order muscle ids from the neck downwards
     */
    GradedRows {
        rows = List.copyOf(rows);
    }

    static GradedRows of(Optional<? extends Answer> answer, List<String> order) {
        return new GradedRows(
                answer.filter(Answer.Table.class::isInstance)
                        .map(a -> ((Answer.Table) a).rows())
                        .orElse(List.of()),
                order);
    }

    /** The answer that these rows are; none without a row. */
    Optional<Answer.Table> answer() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(rows));
    }

    /** The muscles that are weaker on one side. */
    List<SideDifference> differences() {
        return answer().map(SideDifference::of).orElse(List.of());
    }

    Optional<Row> row(MuscleSide cell) {
        return rows.stream().filter(r -> MuscleSide.of(r).equals(cell)).findFirst();
    }

    /** Graded, or marked as not tested. */
    boolean has(MuscleSide cell) {
        return row(cell).isPresent();
    }

    Optional<Grade> grade(MuscleSide cell) {
        return row(cell).flatMap(Grade::of);
    }

    /** The same grade in both, neither of them limited. */
    boolean alike(MuscleSide one, MuscleSide other) {
        return grade(one).isPresent() && grade(one).equals(grade(other));
    }

    /** With this grade; what limited the test and the marks stay. */
    GradedRows graded(MuscleSide cell, Row.Cell grade) {
        return with(started(cell).with("grade", grade));
    }

    /**
     * Limited by this, or no longer when it was. A muscle without a grade becomes "not tested": a
     * row needs one.
     */
    GradedRows limited(MuscleSide cell, String by) {
        Row row = started(cell);
        boolean was = row.code("limitedBy").equals(Optional.of(by));
        return with(was ? row.without("limitedBy") : row.with("limitedBy", new Row.Cell.Code(by)));
    }

    /**
     * Atrophy or tenderness marked, or no longer when it was; as {@link #limited} without a grade.
     */
    GradedRows marked(MuscleSide cell, String column) {
        Row row = started(cell);
        return with(
                row.flag(column) ? row.without(column) : row.with(column, new Row.Cell.Flag(true)));
    }

    GradedRows cleared(MuscleSide cell) {
        return new GradedRows(
                rows.stream().filter(r -> !MuscleSide.of(r).equals(cell)).toList(), order);
    }

    /** Grade 10 in these, which have none yet. */
    GradedRows normal(List<MuscleSide> cells) {
        GradedRows all = this;
        for (MuscleSide cell : cells) {
            all = all.graded(cell, Grade.TEN.cell());
        }
        return all;
    }

    /** In these, which have none yet, the row of the other side with all its marks. */
    GradedRows sameAsOther(List<MuscleSide> cells) {
        GradedRows all = this;
        for (MuscleSide cell : cells) {
            Row other = row(cell.other()).orElseThrow();
            all = all.with(other.with("side", new Row.Cell.Code(cell.side())));
        }
        return all;
    }

    private Row started(MuscleSide cell) {
        return row(cell)
                .orElseGet(
                        () ->
                                new Row(java.util.Map.of())
                                        .with("muscle", new Row.Cell.Code(cell.muscle()))
                                        .with("side", new Row.Cell.Code(cell.side()))
                                        .with("grade", Grade.NOT_TESTED));
    }

    private GradedRows with(Row changed) {
        Row row = inOrder(changed);
        MuscleSide cell = MuscleSide.of(row);
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            if (MuscleSide.of(all.get(i)).equals(cell)) {
                all.set(i, row);
                return new GradedRows(all, order);
            }
        }
        int at = 0;
        while (at < all.size() && rank(MuscleSide.of(all.get(at))) < rank(cell)) {
            at++;
        }
        all.add(at, row);
        return new GradedRows(all, order);
    }

    private int rank(MuscleSide cell) {
        return order.indexOf(cell.muscle()) * 2 + (cell.side().equals(MuscleSide.LEFT) ? 1 : 0);
    }

    /** Cells in the columns' order, as the rows of every table have them. */
    private static Row inOrder(Row row) {
        Row ordered = new Row(java.util.Map.of());
        for (String column : COLUMNS) {
            if (row.cell(column).isPresent()) {
                ordered = ordered.with(column, row.cell(column).get());
            }
        }
        return ordered;
    }
}

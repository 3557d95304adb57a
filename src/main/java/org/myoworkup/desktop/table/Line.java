package org.myoworkup.desktop.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.myoworkup.workup.Row;

/** A row on screen: part of the answer, or a draft that is none yet. */
final class Line {
    private final ReadOnlyObjectWrapper<Row> row;
    private final Row offered;
    private final boolean standing;
    private boolean given;

    private Line(Row row, Row offered, boolean given) {
        this(row, offered, given, false);
    }

    private Line(Row row, Row offered, boolean given, boolean standing) {
        this.standing = standing;
        this.row = new ReadOnlyObjectWrapper<>(row);
        this.offered = offered;
        this.given = given;
    }

    static Line given(Row row) {
        return new Line(row, new Row(java.util.Map.of()), true);
    }

    /** What stands in a draft when it is offered counts as nothing entered. */
    static Line draft(Row row) {
        return new Line(row, row, false);
    }

    static Line draft(Row row, Row offered) {
        return new Line(row, offered, false);
    }

    /** A draft that the table offers by itself, as long as nothing else is about the same. */
    static Line standing(Row row) {
        return new Line(row, row, false, true);
    }

    boolean isStanding() {
        return standing;
    }

    Row row() {
        return row.get();
    }

    Row offered() {
        return offered;
    }

    ReadOnlyObjectProperty<Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    boolean isGiven() {
        return given;
    }

    void set(Row changed, boolean nowGiven) {
        given = nowGiven;
        row.set(changed);
    }
}

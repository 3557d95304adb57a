package org.myoworkup.findings;

import org.myoworkup.workup.Row;

import java.util.List;

/**
 * A muscle on one side: what one row of the strength grid is about.
 *
 * @param side {@code right}, {@code left} or {@code axial}
 */
public record MuscleSide(String muscle, String side) {
    public static final String RIGHT = "right";
    public static final String LEFT = "left";
    public static final String AXIAL = "axial";
    public static final List<String> SIDES = List.of(RIGHT, LEFT);

    public static MuscleSide of(Row row) {
        return new MuscleSide(row.code("muscle").orElse(""), row.code("side").orElse(""));
    }

    public boolean axial() {
        return side.equals(AXIAL);
    }

    /** The same muscle on the other side; itself in the midline. */
    public MuscleSide other() {
        return switch (side) {
            case RIGHT -> new MuscleSide(muscle, LEFT);
            case LEFT -> new MuscleSide(muscle, RIGHT);
            default -> this;
        };
    }
}

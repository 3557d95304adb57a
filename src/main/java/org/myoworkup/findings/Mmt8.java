package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Optional;

/**
 * Manual muscle testing of eight groups (IMACS form 04): right side 0 to 80, or both sides 0 to 150
 * with the neck flexors counted once. A total needs every group: it is never rescaled.
 *
 * @param unilateral eight values, right side; the left counts for a group only where the right
 *     could not be tested
 * @param bilateral fifteen values
 */
public record Mmt8(Sum unilateral, Sum bilateral) {
    /** The axial group. */
    public static final String NECK = "neck-flexors";

    /** The groups with two sides. */
    public static final List<String> SIDED =
            List.of(
                    "deltoid",
                    "biceps",
                    "wrist-extensors",
                    "gluteus-maximus",
                    "gluteus-medius",
                    "quadriceps",
                    "ankle-dorsiflexors");

    /**
     * A sum of grades.
     *
     * @param points sum of the groups that were tested; trace counts 0
     * @param tested groups that were tested
     * @param groups groups that the total asks for
     * @param traces how many of them are a trace, whose value in a sum no source gives
     */
    public record Sum(int points, int tested, int groups, int traces) {
        static Sum of(int groups) {
            return new Sum(0, 0, groups, 0);
        }

        /** The total, empty while a group is missing. */
        public Optional<Integer> total() {
            return tested == groups ? Optional.of(points) : Optional.empty();
        }

        /** Highest possible total. */
        public int max() {
            return groups * 10;
        }

        Sum plus(Optional<Grade> grade) {
            return new Sum(
                    points + grade.map(Grade::points).orElse(0),
                    tested + (grade.isPresent() ? 1 : 0),
                    groups,
                    traces + (grade.equals(Optional.of(Grade.TRACE)) ? 1 : 0));
        }

        Sum plus(Sum other) {
            return new Sum(
                    points + other.points,
                    tested + other.tested,
                    groups + other.groups,
                    traces + other.traces);
        }
    }

    /** The sums of one examination's grid. */
    public static Mmt8 of(Answer.Table grid) {
        Sum one = Sum.of(8).plus(grade(grid, NECK, MuscleSide.AXIAL));
        Sum both = Sum.of(15).plus(grade(grid, NECK, MuscleSide.AXIAL));
        for (String muscle : SIDED) {
            Optional<Grade> right = grade(grid, muscle, MuscleSide.RIGHT);
            Optional<Grade> left = grade(grid, muscle, MuscleSide.LEFT);
            one = one.plus(right.or(() -> left));
            both = both.plus(right).plus(left);
        }
        return new Mmt8(one, both);
    }

    /** Empty where the muscle was not tested, or something limited the test. */
    static Optional<Grade> grade(Answer.Table grid, String muscle, String side) {
        MuscleSide wanted = new MuscleSide(muscle, side);
        for (Row row : grid.rows()) {
            if (MuscleSide.of(row).equals(wanted) && row.code("limitedBy").isEmpty()) {
                return Grade.of(row);
            }
        }
        return Optional.empty();
    }
}

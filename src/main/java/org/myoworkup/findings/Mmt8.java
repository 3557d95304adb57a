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
    private static final List<String> SIDED =
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
     */
    public record Sum(int points, int tested, int groups) {
        /** The total, empty while a group is missing. */
        public Optional<Integer> total() {
            return tested == groups ? Optional.of(points) : Optional.empty();
        }

        /** Highest possible total: 80 or 150. */
        public int max() {
            return groups * 10;
        }

        private Sum plus(Optional<Integer> grade) {
            return new Sum(points + grade.orElse(0), tested + (grade.isPresent() ? 1 : 0), groups);
        }
    }

    /** The sums of one examination's grid. */
    public static Mmt8 of(Answer.Table grid) {
        Sum one = new Sum(0, 0, 8).plus(grade(grid, "neck-flexors", "axial"));
        Sum both = new Sum(0, 0, 15).plus(grade(grid, "neck-flexors", "axial"));
        for (String muscle : SIDED) {
            Optional<Integer> right = grade(grid, muscle, "right");
            Optional<Integer> left = grade(grid, muscle, "left");
            one = one.plus(right.or(() -> left));
            both = both.plus(right).plus(left);
        }
        return new Mmt8(one, both);
    }

    private static Optional<Integer> grade(Answer.Table grid, String muscle, String side) {
        return grid.rows().stream()
                .filter(r -> r.code("muscle").equals(Optional.of(muscle)))
                .filter(r -> r.code("side").equals(Optional.of(side)))
                .filter(r -> r.code("limitedBy").isEmpty())
                .findFirst()
                .flatMap(Mmt8::points);
    }

    private static Optional<Integer> points(Row row) {
        if (row.code("grade").equals(Optional.of("T"))) {
            return Optional.of(0);
        }
        return row.number("grade").map(n -> n.intValueExact());
    }
}

package org.myoworkup.findings;

import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A muscle that is weaker on one side. A difference of one Kendall grade is within what two
 * examiners differ by; from two it asks for an explanation. Our own decision, provisional.
 *
 * @param weaker the weaker side, {@code right} or {@code left}
 * @param grades how many Kendall grades weaker, 1 to 10; trace lies halfway between 0 and 1
 */
public record SideDifference(String muscle, String weaker, BigDecimal grades) {
    private static final BigDecimal CLEAR = BigDecimal.TWO;

    /** Two grades or more. */
    public boolean clear() {
        return grades.compareTo(CLEAR) >= 0;
    }

    /**
     * The muscles that differ by a grade or more, in the order of the rows. What was not tested on
     * both sides, or was limited on one, is not compared.
     */
    public static List<SideDifference> of(Answer.Table table) {
        StrengthGrid grid = new StrengthGrid(table);
        return table.rows().stream()
                .map(r -> MuscleSide.of(r).muscle())
                .distinct()
                .flatMap(m -> of(grid, m).stream())
                .toList();
    }

    private static Optional<SideDifference> of(StrengthGrid grid, String muscle) {
        Optional<Double> right = grid.grade(muscle, MuscleSide.RIGHT);
        Optional<Double> left = grid.grade(muscle, MuscleSide.LEFT);
        if (right.isEmpty() || left.isEmpty() || Math.abs(right.get() - left.get()) < 1) {
            return Optional.empty();
        }
        String weaker = right.get() < left.get() ? MuscleSide.RIGHT : MuscleSide.LEFT;
        BigDecimal grades =
                BigDecimal.valueOf(Math.abs(right.get() - left.get())).stripTrailingZeros();
        return Optional.of(new SideDifference(muscle, weaker, grades));
    }
}

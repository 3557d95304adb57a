package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Whether repetitive stimulation shows a decrement: above 10 % in any nerve. Absent only where it
 * was looked for as it has to be: every nerve measured, one of them facial or proximal, at a slow
 * rate. Provisional.
 */
final class RepetitiveStimulation {
    private static final BigDecimal PERCENT = BigDecimal.TEN;
    private static final BigDecimal SLOWEST = BigDecimal.TWO;
    private static final BigDecimal FASTEST = BigDecimal.valueOf(3);

    /** Where a junction disorder shows first; a hand muscle alone proves nothing absent. */
    private static final Set<String> TELLING = Set.of("facial", "accessory", "axillary");

    private RepetitiveStimulation() {}

    static Truth decrement(Answer.Table table) {
        if (table.rows().stream().anyMatch(r -> measured(r).filter(d -> above(d)).isPresent())) {
            return Truth.PRESENT;
        }
        boolean all = table.rows().stream().allMatch(r -> measured(r).isPresent());
        return all && table.rows().stream().anyMatch(RepetitiveStimulation::telling)
                ? Truth.ABSENT
                : Truth.UNKNOWN;
    }

    private static Optional<BigDecimal> measured(Row row) {
        return row.number("decrementPercent");
    }

    private static boolean above(BigDecimal decrement) {
        return decrement.compareTo(PERCENT) > 0;
    }

    private static boolean telling(Row row) {
        boolean slow =
                row.number("rateHz")
                        .filter(r -> r.compareTo(SLOWEST) >= 0 && r.compareTo(FASTEST) <= 0)
                        .isPresent();
        return slow && row.code("nerve").filter(TELLING::contains).isPresent();
    }
}

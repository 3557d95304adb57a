package org.myoworkup.findings;

import org.myoworkup.workup.Answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A laboratory value against the laboratory's own upper limit of normal. */
public final class Enzyme {
    private Enzyme() {}

    /** Above the ULN; unknown without one, or where a comparator leaves both open. */
    public static Truth elevated(Answer.Quantity quantity) {
        if (quantity.uln().isEmpty()) {
            return Truth.UNKNOWN;
        }
        int against = quantity.value().compareTo(quantity.uln().get());
        Optional<Answer.Comparator> comparator = quantity.comparator();
        if (comparator.isEmpty()) {
            return Truth.of(against > 0);
        }
        boolean settled =
                comparator.get() == Answer.Comparator.GREATER ? against >= 0 : against <= 0;
        return settled ? Truth.of(comparator.get() == Answer.Comparator.GREATER) : Truth.UNKNOWN;
    }

    /**
     * Value divided by ULN, one decimal, half up; empty without a ULN. A value above the method's
     * range is a minimum.
     */
    public static Optional<BigDecimal> timesUln(Answer.Quantity quantity) {
        return quantity.uln().map(uln -> quantity.value().divide(uln, 1, RoundingMode.HALF_UP));
    }
}

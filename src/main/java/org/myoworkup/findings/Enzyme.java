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
        return above(quantity, BigDecimal.ONE);
    }

    /**
     * Above this multiple of the ULN; unknown without a ULN, or where a comparator leaves both
     * open.
     */
    public static Truth above(Answer.Quantity quantity, BigDecimal timesUln) {
        return quantity.uln()
                .map(uln -> over(quantity, uln.multiply(timesUln)))
                .orElse(Truth.UNKNOWN);
    }

    /** At this multiple of the ULN or above; unknown as in {@link #above}. */
    public static Truth reaches(Answer.Quantity quantity, BigDecimal timesUln) {
        boolean exactly =
                quantity.comparator().isEmpty()
                        && quantity.uln()
                                .filter(u -> quantity.value().compareTo(u.multiply(timesUln)) == 0)
                                .isPresent();
        return exactly ? Truth.PRESENT : above(quantity, timesUln);
    }

    /**
     * Above this limit, in the unit of the quantity; unknown where a comparator leaves both open.
     */
    public static Truth over(Answer.Quantity quantity, BigDecimal limit) {
        int against = quantity.value().compareTo(limit);
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

package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number in another unit of its item, by the item's own factors: 1 µkat/L is 60 U/L.
 *
 * @param exact nothing was rounded
 */
record Conversion(BigDecimal value, boolean exact) {
    /** Figures that a rounded conversion keeps at least. */
    private static final int FIGURES = 5;

    private static final MathContext FINE = new MathContext(30, RoundingMode.HALF_UP);

    /**
     * @throws java.util.NoSuchElementException when the item does not take one of the units
     */
    static Conversion of(AnswerType.Quantity type, BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return new Conversion(value, true);
        }
        BigDecimal first = value.multiply(factor(type, from));
        BigDecimal fine = first.divide(factor(type, to), FINE);
        int figures = Math.max(FIGURES, value.precision() + 1);
        BigDecimal rounded = plain(fine.round(new MathContext(figures, RoundingMode.HALF_UP)));
        boolean exact = rounded.compareTo(fine) == 0;
        return new Conversion(exact ? plain(fine) : rounded, exact);
    }

    private static BigDecimal factor(AnswerType.Quantity type, String code) {
        return type.unit(code).map(Unit::factor).orElseThrow();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

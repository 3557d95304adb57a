package org.myoworkup.advice;

import org.myoworkup.findings.Enzyme;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answer.Comparator;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A measured value in the first unit of its item. What a comparator leaves open is answered "no" to
 * every question: an alert needs certainty.
 *
 * @param value in the first unit; converted values to one decimal, so that 6.0 kPa is 45.0 mmHg and
 *     not a trace more
 * @param given as entered
 */
record Measure(Place place, BigDecimal value, Answer.Quantity given) {

    static Measure of(Place place, Answer.Quantity given, BigDecimal factor) {
        BigDecimal value =
                factor.compareTo(BigDecimal.ONE) == 0
                        ? given.value()
                        : given.value().multiply(factor).setScale(1, RoundingMode.HALF_UP);
        return new Measure(place, value, given);
    }

    boolean exact() {
        return given.comparator().isEmpty();
    }

    private boolean is(Comparator comparator) {
        return given.comparator().equals(Optional.of(comparator));
    }

    boolean below(BigDecimal limit) {
        int against = value.compareTo(limit);
        return exact() ? against < 0 : is(Comparator.LESS) && against <= 0;
    }

    boolean atMost(BigDecimal limit) {
        return value.compareTo(limit) <= 0 && (exact() || is(Comparator.LESS));
    }

    boolean above(BigDecimal limit) {
        int against = value.compareTo(limit);
        return exact() ? against > 0 : is(Comparator.GREATER) && against >= 0;
    }

    boolean atLeast(BigDecimal limit) {
        return value.compareTo(limit) >= 0 && (exact() || is(Comparator.GREATER));
    }

    /** Above this laboratory's own upper limit; unknown without one. */
    Truth elevated() {
        return Enzyme.elevated(given);
    }

    /** Above this many times the laboratory's upper limit; false without one. */
    boolean aboveTimesUln(String times) {
        return given.uln()
                .map(uln -> uln.multiply(new BigDecimal(times)))
                .filter(limit -> new Measure(place, given.value(), given).above(limit))
                .isPresent();
    }
}

package org.myoworkup.advice;

import org.myoworkup.findings.Truth;
import org.myoworkup.workup.PartialDate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Questions about dates of which perhaps only the month or year is known. */
final class Days {
    private Days() {}

    /** Whether {@code to} lies from {@code min} to {@code max} days after {@code from}. */
    static Truth between(PartialDate from, PartialDate to, long min, long max) {
        long least = ChronoUnit.DAYS.between(from.latest(), to.earliest());
        long most = ChronoUnit.DAYS.between(from.earliest(), to.latest());
        if (most < min || least > max) {
            return Truth.ABSENT;
        }
        return least >= min && most <= max ? Truth.PRESENT : Truth.UNKNOWN;
    }

    /** Certainly on an earlier day. */
    static boolean before(PartialDate one, PartialDate other) {
        return one.latest().isBefore(other.earliest());
    }

    /**
     * Whether {@code to} lies no more than this many months after {@code from}; before it counts as
     * no.
     */
    static Truth withinMonths(PartialDate from, PartialDate to, int months) {
        LocalDate firstEnd = from.earliest().plusMonths(months);
        LocalDate lastEnd = from.latest().plusMonths(months);
        if (to.earliest().isAfter(lastEnd) || to.latest().isBefore(from.earliest())) {
            return Truth.ABSENT;
        }
        boolean certain = !to.latest().isAfter(firstEnd) && !to.earliest().isBefore(from.latest());
        return certain ? Truth.PRESENT : Truth.UNKNOWN;
    }

    /** Whether the two lie no more than this many months apart, whichever comes first. */
    static Truth apart(PartialDate one, PartialDate other, int months) {
        Truth after = withinMonths(one, other, months);
        return after == Truth.PRESENT ? after : after.or(withinMonths(other, one, months));
    }
}

package org.myoworkup.findings;

import org.myoworkup.workup.Place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the answers say of one finding.
 *
 * @param value as the rules count it
 * @param mayBePresent a reading as present is still open: the value is not known, a further result
 *     is pending, or hand and table disagree
 * @param mayBeAbsent a reading as absent is still open
 * @param from the answers it rests on
 * @param derived true when it was worked out from tables or values and not answered as such
 */
public record Reading(
        Truth value, boolean mayBePresent, boolean mayBeAbsent, List<Place> from, boolean derived) {
    /** Nothing is known of it. */
    public static final Reading UNKNOWN = new Reading(Truth.UNKNOWN, true, true, List.of(), false);

    public Reading {
        from = List.copyOf(from);
    }

    static Reading byHand(Truth value, Place place) {
        return plain(value, List.of(place), false);
    }

    /** Worked out from these answers. */
    public static Reading derived(Truth value, List<Place> from) {
        return plain(value, value.known() ? from : List.of(), true);
    }

    private static Reading plain(Truth value, List<Place> from, boolean derived) {
        return new Reading(value, value != Truth.ABSENT, value != Truth.PRESENT, from, derived);
    }

    public boolean present() {
        return value == Truth.PRESENT;
    }

    public boolean absent() {
        return value == Truth.ABSENT;
    }

    public boolean known() {
        return value.known();
    }

    /** Present and absent are both still to be reckoned with. */
    public boolean isOpen() {
        return mayBePresent && mayBeAbsent;
    }

    /** This value, with the other reading left open too. */
    Reading open() {
        return new Reading(value, true, value != Truth.PRESENT || mayBeAbsent, from, derived);
    }

    /** This value by hand where a table says the opposite: both readings stay open. */
    Reading contradicted(List<Place> by) {
        return new Reading(value, true, true, join(from, by), derived);
    }

    /** Rests on whichever is present; on both where neither or both are. */
    public Reading or(Reading other) {
        boolean one = present() != other.present();
        Reading carrier = present() ? this : other;
        return new Reading(
                value.or(other.value),
                mayBePresent || other.mayBePresent,
                mayBeAbsent && other.mayBeAbsent,
                one ? carrier.from : join(from, other.from),
                one ? carrier.derived : derived || other.derived);
    }

    public Reading not() {
        return new Reading(value.not(), mayBeAbsent, mayBePresent, from, derived);
    }

    public Reading and(Reading other) {
        return not().or(other.not()).not();
    }

    private static List<Place> join(List<Place> one, List<Place> two) {
        if (one.isEmpty() || one.equals(two)) {
            return two;
        }
        if (two.isEmpty()) {
            return one;
        }
        Set<Place> both = new LinkedHashSet<>(one);
        both.addAll(two);
        return List.copyOf(both);
    }
}

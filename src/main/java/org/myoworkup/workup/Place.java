package org.myoworkup.workup;

import org.myoworkup.checklist.Item;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item, section or step in one of its occurrences. Written as the plain id for the first
 * occurrence; a further one carries its number behind the part that repeats: {@code
 * biopsy#2.features.rimmed-vacuoles}.
 *
 * @param id the id as the checklist has it
 * @param repeat id of the part that repeats; empty exactly when the occurrence is the first
 * @param occurrence 1 to {@value #MAX}
 */
public record Place(String id, String repeat, int occurrence) implements Comparable<Place> {
    /**
     * More occurrences of one part than any workup has; a bound for files that come from elsewhere.
     */
    public static final int MAX = 99;

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9.-]+)(?:#([1-9][0-9]?)((?:\\.[a-z0-9.-]+)?))?");
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::id).thenComparing(Place::occurrence);

    public Place {
        if (occurrence < 1 || occurrence > MAX) {
            throw new IllegalArgumentException("occurrence out of range");
        }
        if ((occurrence == 1) != repeat.isEmpty()) {
            throw new IllegalArgumentException(
                    "only a further occurrence names the part that repeats");
        }
        if (!repeat.isEmpty() && !id.equals(repeat) && !id.startsWith(repeat + ".")) {
            throw new IllegalArgumentException("the part that repeats does not hold the id");
        }
    }

    /** The first occurrence. */
    public static Place of(String id) {
        return new Place(id, "", 1);
    }

    /** This item in this occurrence. */
    public static Place of(Item item, int occurrence) {
        return in(item.id(), item.repeat(), occurrence);
    }

    /** An id inside this repeating part; occurrence 1 is the plain id. */
    public static Place in(String id, String repeat, int occurrence) {
        return occurrence == 1 ? of(id) : new Place(id, repeat, occurrence);
    }

    /**
     * Reads the written form. Whether the id exists and the part repeats is for the checklist to
     * say.
     *
     * @throws IllegalArgumentException when the text is no such form; {@code #1} is not, because
     *     the first occurrence has one spelling only
     */
    public static Place parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an id");
        }
        if (matcher.group(2) == null) {
            return of(matcher.group(1));
        }
        int occurrence = Integer.parseInt(matcher.group(2));
        if (occurrence == 1) {
            throw new IllegalArgumentException("the first occurrence carries no number");
        }
        return new Place(matcher.group(1) + matcher.group(3), matcher.group(1), occurrence);
    }

    /** The written form. */
    @Override
    public String toString() {
        return repeat.isEmpty() ? id : repeat + "#" + occurrence + id.substring(repeat.length());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

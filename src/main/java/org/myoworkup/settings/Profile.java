package org.myoworkup.settings;

import org.myoworkup.workup.Author;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A clinician who works here.
 *
 * @param name as the history prints it
 * @param role empty when not given
 * @param initials what the head of the window shows; never empty where there is a name
 * @param pin empty for none
 */
public record Profile(String name, String role, String initials, Optional<Pin> pin) {
    private static final int MOST_INITIALS = 4;

    public Profile {
        name = oneLine(name);
        role = oneLine(role);
        String given = oneLine(initials);
        initials =
                given.isEmpty()
                        ? initialsOf(name)
                        : given.substring(
                                0, given.offsetByCodePoints(0, codePoints(given, MOST_INITIALS)));
    }

    private static int codePoints(String text, int most) {
        return Math.min(text.codePointCount(0, text.length()), most);
    }

    /** The name under which the operating system knows whoever started the program. */
    public static Profile ofSystemUser() {
        return new Profile(System.getProperty("user.name", "unknown"), "", "", Optional.empty());
    }

    /** Of the first and the last word of a name, without titles that end in a full stop. */
    private static String initialsOf(String name) {
        String[] words =
                Arrays.stream(name.split("[\\s,]+"))
                        .filter(w -> !w.isEmpty() && !w.matches("(?i)dr|prof|.{2,}\\."))
                        .toArray(String[]::new);
        if (words.length == 0) {
            return name.isEmpty() ? "" : first(name);
        }
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return first(words[0]) + last;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return Arrays.stream(text.split("[\\s\\p{Cc}]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** True for the same name, whatever the case of letters. */
    public boolean named(String other) {
        return name.equalsIgnoreCase(oneLine(other));
    }

    public Author author() {
        return new Author(name, role);
    }
}

package org.myoworkup.store;

import org.myoworkup.workup.Patient;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made alike for comparing: SQLite itself knows the case of ASCII letters only. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    /** Without case, accents and doubled spaces: "Müller" and "MULLER" are one. */
    static String search(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /**
     * What a search looks through; a line each, so that no hit spans the record number and the
     * name.
     */
    static String searchable(Patient patient) {
        return String.join(
                "\n",
                search(patient.recordNumber()),
                search(patient.name()),
                search(patient.givenName() + " " + patient.familyName()));
    }

    /**
     * Equal for two texts exactly when {@link String#equalsIgnoreCase} holds, on which {@link
     * Patient#mayBe} rests.
     */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}

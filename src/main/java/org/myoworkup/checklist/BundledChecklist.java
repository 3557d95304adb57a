package org.myoworkup.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The checklist that the program carries with it, on the class path beside this class. */
public final class BundledChecklist {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private BundledChecklist() {}

    /** Reads it anew at each call, in English; about a tenth of a second. */
    public static Checklist read() {
        return read(Locale.ENGLISH);
    }

    /**
     * The same checklist, with the same ids, codes, bounds and conditions, in the words of another
     * language. Its country does not matter; English for a language that there is not.
     */
    public static Checklist read(Locale locale) {
        return new ChecklistReader(BundledChecklist::file, wording(locale.getLanguage())).read();
    }

    /** The languages it is worded in, English first. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    private static Wording wording(String language) {
        boolean further =
                LANGUAGES.stream().skip(1).map(Locale::getLanguage).anyMatch(language::equals);
        return further
                ? ChecklistReader.overlay(BundledChecklist::file, language)
                : Wording.ENGLISH;
    }

    /**
     * The text of one of its files.
     *
     * @throws ChecklistException when there is no such file
     */
    public static String file(String name) {
        try (InputStream in = BundledChecklist.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ChecklistException(name, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

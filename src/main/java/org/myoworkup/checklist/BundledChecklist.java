package org.myoworkup.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checklist that the program carries with it, on the class path beside this class. */
public final class BundledChecklist {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** By language; the files do not change while the program runs. */
    private static final Map<String, Checklist> READ = new ConcurrentHashMap<>();

    private BundledChecklist() {}

    /** In English. The first call reads it and takes its time. */
    public static Checklist read() {
        return read(Locale.ENGLISH);
    }

    /**
     * The same checklist, with the same ids, codes, bounds and conditions, in the words of another
     * language. Its country does not matter; English for a language that there is not. Each is read
     * when it is first asked for.
     */
    public static Checklist read(Locale locale) {
        String language = further(locale.getLanguage()) ? locale.getLanguage() : "en";
        return READ.computeIfAbsent(language, BundledChecklist::readAnew);
    }

    private static Checklist readAnew(String language) {
        return new ChecklistReader(BundledChecklist::quick, wording(language)).read();
    }

    /** The languages it is worded in, English first. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    private static Wording wording(String language) {
        return further(language)
                ? ChecklistReader.overlay(BundledChecklist::quick, language)
                : Wording.ENGLISH;
    }

    private static boolean further(String language) {
        return LANGUAGES.stream().skip(1).map(Locale::getLanguage).anyMatch(language::equals);
    }

    /**
     * The text of one of its files.
     *
     * @throws ChecklistException when there is no such file
     */
    public static String file(String name) {
        return text(name).orElseThrow(() -> new ChecklistException(name, "is missing"));
    }

    /** An installed program carries each file as JSON too, so that it need not read YAML. */
    private static String quick(String name) {
        return text(name.replaceFirst("\\.yaml$", ".json")).orElseGet(() -> file(name));
    }

    private static Optional<String> text(String name) {
        try (InputStream in = BundledChecklist.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.myoworkup.texts;

import org.myoworkup.checklist.Checklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The languages that texts exist in, each read when it is first asked for. Safe for use by several
 * threads.
 */
public final class Languages {
    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Function<Locale, Checklist> checklists;
    private final Map<Locale, Texts> read = new ConcurrentHashMap<>();

    /**
     * @param checklists the checklist in the words of a language; asked whenever a label is wanted,
     *     so that it keeps what it read
     */
    public Languages(Function<Locale, Checklist> checklists) {
        this.checklists = checklists;
    }

    /** All there are, English first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The language of this code, {@code en} or {@code fr}; empty where there is none. */
    public static Optional<Locale> of(String code) {
        return ALL.stream().filter(l -> l.getLanguage().equals(code)).findFirst();
    }

    /** The language of this locale, whatever its country; English where there is none. */
    public static Locale nearest(Locale locale) {
        return of(locale.getLanguage()).orElse(Locale.ENGLISH);
    }

    /** The texts in the language of this code, or where there is none in the computer's. */
    public Texts chosen(String code) {
        return in(of(code).orElse(Locale.getDefault()));
    }

    /** The texts in the language of this locale, or in English where there are none. */
    public Texts in(Locale locale) {
        return read.computeIfAbsent(nearest(locale), l -> new Texts(() -> checklists.apply(l), l));
    }
}

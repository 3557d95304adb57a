package org.myoworkup.workup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the list of workups is asked for: every word must be met, and every restriction.
 *
 * @param author who "mine" is
 */
public record Sought(List<Word> words, Set<Only> only, String author) {

    public Sought {
        words = List.copyOf(words);
        only = Set.copyOf(only);
    }

    /**
     * One word. Met by a workup whose patient's name or record number has a word that begins so,
     * that stands in one of these classes, or that awaits a result of one of these.
     *
     * @param standings as in {@link Headline}
     * @param awaited ids of steps, sections and items
     */
    public record Word(String typed, Set<String> standings, Set<String> awaited) {
        public Word {
            standings = Set.copyOf(standings);
            awaited = Set.copyOf(awaited);
        }
    }

    /** A restriction. */
    public enum Only {
        /** A result is awaited. */
        PENDING,
        /** The revision that stands is not signed. */
        UNSIGNED,
        /** Started, or changed last, by the author. */
        MINE
    }

    /** By name and record number alone. */
    public static Sought text(String text) {
        List<Word> words =
                Stream.of(text.strip().split("\\s+"))
                        .filter(w -> !w.isEmpty())
                        .map(w -> new Word(w, Set.of(), Set.of()))
                        .toList();
        return new Sought(words, Set.of(), "");
    }
}

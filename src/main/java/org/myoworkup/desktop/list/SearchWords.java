package org.myoworkup.desktop.list;

import org.myoworkup.texts.PlainWords;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Sought;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is typed above the list as what the list is asked for: a word may begin a name or a record
 * number, a word of a class as the list shows it, or a word of a step, section or question whose
 * result is awaited.
 */
public final class SearchWords {
    /** Of a class or a question; a name may be sought by its first letter. */
    private static final int LEAST = 3;

    /** Ids of one word: the index is asked for each of them. */
    private static final int MOST_IDS = 60;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Texts texts;
    private Optional<KnownWords> known = Optional.empty();

    public SearchWords(Texts texts) {
        this.texts = texts;
    }

    /** Gathered when something is first sought: a list that nobody searches needs none of them. */
    private synchronized KnownWords known() {
        KnownWords words = known.orElseGet(() -> KnownWords.of(texts));
        known = Optional.of(words);
        return words;
    }

    /**
     * @param author who "mine" is
     */
    public Sought sought(String typed, Set<Sought.Only> only, String author) {
        List<Sought.Word> words =
                SPACES.splitAsStream(typed.strip())
                        .filter(w -> !w.isEmpty())
                        .map(w -> new Sought.Word(w, standings(w), awaited(w)))
                        .toList();
        return new Sought(words, only, author);
    }

    private Set<String> standings(String typed) {
        String plain = plain(typed);
        return plain.length() < LEAST ? Set.of() : known().standings(plain);
    }

    private Set<String> awaited(String typed) {
        String plain = plain(typed);
        return plain.length() < LEAST
                ? Set.of()
                : known().asked(plain).stream()
                        .limit(MOST_IDS)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String typed) {
        return String.join("", PlainWords.typed(typed));
    }
}

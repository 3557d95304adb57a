package org.myoworkup.desktop.kit;

import org.myoworkup.checklist.Option;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key for every entry of a short list: the first letter of its label, else of another of its
 * words, else the next letter that is free.
 */
public final class KeyLetters {
    /** Lists longer than this are searched by name and have no keys. */
    public static final int MOST = 20;

    private KeyLetters() {}

    /**
     * Code to lower-case letter, each letter once, in the order of the list; empty for a list that
     * is too long.
     */
    public static Map<String, Character> of(List<Option> options) {
        Map<String, Character> letters = new LinkedHashMap<>();
        if (options.size() > MOST) {
            return letters;
        }
        options.forEach(o -> letters.put(o.code(), null));
        Set<Character> taken = new HashSet<>();
        List<Function<String, Stream<Character>>> choices =
                List.of(
                        label -> letters(label).limit(1),
                        label ->
                                Stream.of(label.split("[^\\p{L}]+"))
                                        .flatMap(w -> letters(w).limit(1)),
                        KeyLetters::letters,
                        _ -> letters("abcdefghijklmnopqrstuvwxyz"));
        for (Function<String, Stream<Character>> choice : choices) {
            for (Option option : options) {
                if (letters.get(option.code()) == null) {
                    choice.apply(option.label())
                            .filter(l -> !taken.contains(l))
                            .findFirst()
                            .ifPresent(
                                    l -> {
                                        taken.add(l);
                                        letters.put(option.code(), l);
                                    });
                }
            }
        }
        return letters;
    }

    private static Stream<Character> letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c);
    }
}

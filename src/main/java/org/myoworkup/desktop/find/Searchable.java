package org.myoworkup.desktop.find;

import org.myoworkup.texts.PlainWords;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be found by words, with what each place of a word weighs: a hit in the name weighs more
 * than one in the explanation. Every typed word must be met, in any order.
 */
final class Searchable {
    private static final int NAME = 10;
    private static final int WHOLE = 4;
    private static final int BEGINS = 3;
    private static final int INSIDE = 1;
    private static final int IN_ORDER = 25;

    /** Shorter ones stand inside of almost anything. */
    private static final int LEAST_INSIDE = 3;

    private static final int LONGEST_NAME = 9;

    private final List<String> name;
    private final List<Words> all = new ArrayList<>();

    private record Words(int weight, List<String> words) {}

    Searchable(String name) {
        this.name = PlainWords.of(name);
        all.add(new Words(NAME, this.name));
    }

    /**
     * It is found by these words as well.
     *
     * @param weight less than the name's 10
     */
    Searchable also(int weight, String text) {
        all.add(new Words(weight, PlainWords.of(text)));
        return this;
    }

    /**
     * How well it fits, more is better; 0 when a word is not met.
     *
     * @param typed as {@link PlainWords#typed} makes them, at least one
     */
    int score(List<String> typed) {
        int sum = 0;
        for (String word : typed) {
            int best = best(word);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum
                + (inOrder(typed) ? IN_ORDER : 0)
                + LONGEST_NAME
                - Math.min(LONGEST_NAME, name.size());
    }

    private int best(String typed) {
        int best = 0;
        for (Words words : all) {
            for (String word : words.words()) {
                best = Math.max(best, words.weight() * fit(word, typed));
            }
        }
        return best;
    }

    private static int fit(String word, String typed) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? WHOLE : BEGINS;
        }
        return typed.length() >= LEAST_INSIDE && word.contains(typed) ? INSIDE : 0;
    }

    private boolean inOrder(List<String> typed) {
        if (typed.size() > name.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!name.get(i).startsWith(typed.get(i))) {
                return false;
            }
        }
        return true;
    }
}

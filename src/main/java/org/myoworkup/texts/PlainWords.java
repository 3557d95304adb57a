package org.myoworkup.texts;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words made alike for finding them: without case and accents, œ as oe. What is written with marks
 * between, as anti-Jo-1, is found by its parts and as one word.
 */
public final class PlainWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** The words of a text, each once, in their order. */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String run : SPACES.split(plain(text))) {
            words.addAll(List.of(BETWEEN.split(run)));
            words.add(BETWEEN.matcher(run).replaceAll(""));
        }
        words.remove("");
        return List.copyOf(words);
    }

    /** What a person types to find something: the runs between spaces, each as one word. */
    public static List<String> typed(String text) {
        return SPACES.splitAsStream(plain(text))
                .map(run -> BETWEEN.matcher(run).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }
}

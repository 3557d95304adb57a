package org.myoworkup.report;

import org.myoworkup.texts.Texts;

import java.util.List;

/** Words put together within a sentence. */
final class Listing {
    private Listing() {}

    /** "a", "a and b", "a, b and c"; empty for none. */
    static String and(Texts texts, List<String> all) {
        return joined(texts, "report.n.and", all);
    }

    /** "a", "a or b", "a, b or c"; empty for none. */
    static String or(Texts texts, List<String> all) {
        return joined(texts, "report.n.or", all);
    }

    private static String joined(Texts texts, String key, List<String> all) {
        return all.size() < 2
                ? String.join("", all)
                : texts.say(key, String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }

    /**
     * A label as it stands within a sentence: names, and what is written in capitals, keep theirs.
     */
    static String within(String label) {
        String first = label.split("[ ,]", 2)[0];
        boolean name =
                first.endsWith("'s")
                        || first.substring(1).chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean prefixed = first.startsWith("Anti-");
        return name && !prefixed
                ? label
                : label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}

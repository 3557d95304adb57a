package org.myoworkup.desktop.list;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.StandingWords;
import org.myoworkup.texts.PlainWords;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Sought;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<String>> standings = new LinkedHashMap<>();
    private final Map<String, List<String>> labels = new LinkedHashMap<>();
    private final List<Step> steps;

    public SearchWords(Texts texts) {
        StandingWords words = new StandingWords(texts);
        StandingWords.CODES.forEach(c -> standings.put(c, PlainWords.of(words.of(c))));
        this.steps = texts.checklist().steps();
        for (Step step : steps) {
            labels.put(step.id(), PlainWords.of(step.label()));
            for (Section section : step.sections()) {
                labels.put(section.id(), PlainWords.of(section.label()));
                section.items().forEach(i -> labels.put(i.id(), PlainWords.of(i.label())));
            }
        }
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
        return standings.entrySet().stream()
                .filter(e -> begins(e.getValue(), plain))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A step stands for its sections and a section for its questions. */
    private Set<String> awaited(String typed) {
        String plain = plain(typed);
        Set<String> found = new LinkedHashSet<>();
        Set<String> below = new LinkedHashSet<>();
        for (Step step : steps) {
            if (meets(step.id(), plain)) {
                found.add(step.id());
                continue;
            }
            for (Section section : step.sections()) {
                if (meets(section.id(), plain)) {
                    found.add(section.id());
                } else {
                    section.items().stream()
                            .map(Item::id)
                            .filter(id -> meets(id, plain))
                            .forEach(below::add);
                }
            }
        }
        found.addAll(below);
        return found.stream().limit(MOST_IDS).collect(Collectors.toUnmodifiableSet());
    }

    private boolean meets(String id, String plain) {
        return begins(labels.getOrDefault(id, List.of()), plain);
    }

    private static String plain(String typed) {
        return String.join("", PlainWords.typed(typed));
    }

    private static boolean begins(List<String> words, String plain) {
        return plain.length() >= LEAST && words.stream().anyMatch(w -> w.startsWith(plain));
    }
}

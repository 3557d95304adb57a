package org.myoworkup.desktop.list;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.StandingWords;
import org.myoworkup.texts.PlainWords;
import org.myoworkup.texts.Texts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the classes, and of the steps, sections and questions, in one language. */
record KnownWords(
        Map<String, List<String>> standings, Map<String, List<String>> labels, List<Step> steps) {

    static KnownWords of(Texts texts) {
        StandingWords words = new StandingWords(texts);
        Map<String, List<String>> standings = new LinkedHashMap<>();
        StandingWords.CODES.forEach(c -> standings.put(c, PlainWords.of(words.of(c))));
        List<Step> steps = texts.checklist().steps();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Step step : steps) {
            labels.put(step.id(), PlainWords.of(step.label()));
            for (Section section : step.sections()) {
                labels.put(section.id(), PlainWords.of(section.label()));
                section.items().forEach(i -> labels.put(i.id(), PlainWords.of(i.label())));
            }
        }
        return new KnownWords(standings, labels, steps);
    }

    /** Codes of the classes in whose name a word begins so. */
    Set<String> standings(String plain) {
        return standings.entrySet().stream()
                .filter(e -> begins(e.getValue(), plain))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Ids of what is asked for where a word begins so: steps and sections first, in the order of
     * the checklist. A step stands for its sections and a section for its questions.
     */
    Set<String> asked(String plain) {
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
        return found;
    }

    private boolean meets(String id, String plain) {
        return begins(labels.getOrDefault(id, List.of()), plain);
    }

    private static boolean begins(List<String> words, String plain) {
        return words.stream().anyMatch(w -> w.startsWith(plain));
    }
}

package org.myoworkup.desktop.find;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.texts.PlainWords;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every step, section and question, found by its label, its explanation, its options and its id, in
 * the words of one language.
 */
public final class QuestionIndex {
    private static final int OPTIONS = 4;
    private static final int ID = 3;
    private static final int HOW = 2;

    private final List<Entry> entries = new ArrayList<>();

    /** What an entry is, with what it has before a question that fits as well. */
    public enum Kind {
        STEP(12),
        SECTION(6),
        ITEM(0);

        private final int ahead;

        Kind(int ahead) {
            this.ahead = ahead;
        }
    }

    /** One that was found. */
    public record Found(Kind kind, String id, String step) {}

    private record Entry(Found found, Searchable words) {}

    private record Ranked(Found found, int score) {}

    public QuestionIndex(Texts texts) {
        for (Step step : texts.checklist().steps()) {
            add(Kind.STEP, step.id(), step.id(), words(step.label(), step.id(), step.guidance()));
            for (Section section : step.sections()) {
                add(
                        Kind.SECTION,
                        section.id(),
                        step.id(),
                        words(section.label(), section.id(), section.how()));
                section.items().forEach(item -> add(Kind.ITEM, item.id(), step.id(), words(item)));
            }
        }
    }

    private void add(Kind kind, String id, String step, Searchable words) {
        entries.add(new Entry(new Found(kind, id, step), words));
    }

    private static Searchable words(String label, String id, String how) {
        return new Searchable(label).also(ID, id).also(HOW, how);
    }

    private static Searchable words(Item item) {
        return words(item.label(), item.id(), item.how())
                .also(OPTIONS, String.join(" ", options(item.type())));
    }

    private static List<String> options(AnswerType type) {
        return switch (type) {
            case AnswerType.Choice choice -> labels(choice.options());
            case AnswerType.Choices choices -> labels(choices.options());
            case AnswerType.Table table ->
                    table.columns().stream()
                            .flatMap(c -> labels(c.options()).stream())
                            .distinct()
                            .toList();
            default -> List.of();
        };
    }

    private static List<String> labels(List<Option> options) {
        return options.stream().map(Option::label).toList();
    }

    /**
     * What fits, those of one step together, the step with the best first. The steps alone while
     * nothing is typed.
     *
     * @param most at most so many
     */
    public List<Found> find(String typed, int most) {
        List<String> words = PlainWords.typed(typed);
        if (words.isEmpty()) {
            return entries.stream()
                    .map(Entry::found)
                    .filter(f -> f.kind() == Kind.STEP)
                    .limit(most)
                    .toList();
        }
        List<Ranked> best = new ArrayList<>();
        for (Entry entry : entries) {
            int score = entry.words().score(words);
            if (score > 0) {
                best.add(new Ranked(entry.found(), score + entry.found().kind().ahead));
            }
        }
        best.sort(Comparator.comparingInt(Ranked::score).reversed());
        return byStep(best.subList(0, Math.min(most, best.size())));
    }

    private static List<Found> byStep(List<Ranked> best) {
        Map<String, Integer> order = new HashMap<>();
        best.forEach(r -> order.putIfAbsent(r.found().step(), order.size()));
        return best.stream()
                .map(Ranked::found)
                .sorted(Comparator.comparing(f -> order.get(f.step())))
                .toList();
    }
}

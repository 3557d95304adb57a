package org.myoworkup.findings;

import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The occurrences of the parts that repeat, what is pending in them, and how they combine. */
final class Occurrences {
    private static final SortedSet<Integer> ONCE = new TreeSet<>(List.of(1));

    private final Workup workup;
    private final Answers answers;
    private final Map<String, SortedSet<Integer>> known = new HashMap<>();

    Occurrences(Workup workup, Answers answers) {
        this.workup = workup;
        this.answers = answers;
    }

    SortedSet<Integer> of(Item item) {
        return item.repeat().isEmpty() ? ONCE : of(item.repeat());
    }

    /** The occurrences of a step or section that repeats; always holds 1. */
    SortedSet<Integer> of(String part) {
        return known.computeIfAbsent(part, workup::occurrences);
    }

    /** The pending marks that concern this item: its own, its section's or its step's. */
    List<PartState.Pending> pending(Item item) {
        List<PartState.Pending> found = new ArrayList<>();
        for (int occurrence : of(item)) {
            found.addAll(pending(item, occurrence));
        }
        return found;
    }

    List<PartState.Pending> pending(Item item, int occurrence) {
        Optional<Answer> answer = answers.get(Place.of(item, occurrence));
        if (answer.isPresent()) {
            return answer.get() instanceof PartState.Pending p ? List.of(p) : List.of();
        }
        if (workup.states().isEmpty()) {
            return List.of();
        }
        List<PartState.Pending> found = new ArrayList<>();
        for (String part : List.of(item.section(), item.step())) {
            String repeat = part.startsWith(item.repeat()) ? item.repeat() : "";
            Place state = repeat.isEmpty() ? Place.of(part) : Place.in(part, repeat, occurrence);
            if (workup.state(state).orElse(null) instanceof PartState.Pending p
                    && (!repeat.isEmpty() || begun(item, occurrence))) {
                found.add(p);
            }
        }
        return found;
    }

    /**
     * A mark on a whole step says nothing of a further occurrence in which nothing was answered.
     */
    private boolean begun(Item item, int occurrence) {
        return occurrence == 1 || answers.occurrences(item.repeat()).contains(occurrence);
    }

    /**
     * Over occurrences: present in any, else absent in at least one, else unknown. A pending one
     * keeps "present" open.
     */
    static Reading combine(List<Reading> all, boolean pending) {
        if (all.size() == 1 && all.getFirst().known()) {
            return pending ? all.getFirst().open() : all.getFirst();
        }
        List<Reading> decided = all.stream().filter(Reading::present).toList();
        if (decided.isEmpty()) {
            decided = all.stream().filter(Reading::absent).toList();
        }
        if (decided.isEmpty()) {
            return all.stream().filter(Reading::derived).findFirst().orElse(Reading.UNKNOWN);
        }
        List<Place> from = decided.stream().flatMap(r -> r.from().stream()).distinct().toList();
        boolean mayBePresent = decided.stream().anyMatch(Reading::mayBePresent);
        boolean mayBeAbsent = decided.stream().allMatch(Reading::mayBeAbsent);
        boolean derived = decided.stream().allMatch(Reading::derived);
        Reading combined =
                new Reading(decided.getFirst().value(), mayBePresent, mayBeAbsent, from, derived);
        return pending ? combined.open() : combined;
    }
}

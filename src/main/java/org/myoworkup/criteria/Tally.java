package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The lines of a criteria set in groups, where the class depends on nothing but how many lines of
 * each group are present. That makes "what can still become of it" exact without trying every
 * combination of answers: lines of one group stand for each other, so it is enough to go through
 * the counts that are still possible, at most a few hundred.
 */
final class Tally {
    private final List<Group> groups = new ArrayList<>();

    /** The class at these counts, one a group, each capped as the group is. */
    interface Rule {
        Outcome at(int[] counts);
    }

    /** A line of a set. */
    record Line(Message label, Input input, boolean against) {
        Element element() {
            Reading reading = input.reading();
            return new Element(
                    label,
                    reading.value(),
                    against,
                    reading.from(),
                    reading.known() && reading.derived(),
                    input.open());
        }
    }

    /**
     * What follows from a tally; see {@link SetResult}. Of classes of the same strength the one
     * that the answers give stays, else the one whose line stands first.
     */
    record Weighed(Outcome result, Outcome best, Outcome least, List<String> deciding) {}

    private record Group(int cap, List<Line> lines) {
        int count(Predicate<Reading> counts) {
            int n = 0;
            for (Line line : lines) {
                if (counts.test(line.input.reading())) {
                    n++;
                }
            }
            return Math.min(cap, n);
        }

        /** Contradictions go the other way: against the class. */
        int weakest() {
            boolean against = lines.getFirst().against;
            return against
                    ? count(r -> r.present() || (r.known() && r.mayBePresent()))
                    : count(r -> r.present() && !r.mayBeAbsent());
        }
    }

    /** Lines of which any {@code cap} count the same; more than that add nothing. */
    Tally upTo(int cap, Line... lines) {
        groups.add(new Group(cap, List.of(lines)));
        return this;
    }

    /** A line on its own. */
    Tally one(Message label, Input input) {
        return upTo(1, new Line(label, input, false));
    }

    /** A line whose presence speaks against the class. */
    Tally against(Message label, Input input) {
        return upTo(1, new Line(label, input, true));
    }

    static Line line(String key, Input input) {
        return new Line(Message.of(key), input, false);
    }

    /** A line that is one question of the checklist, called as it is. */
    static Line item(Inputs inputs, String item) {
        return new Line(
                Message.of("criteria.item", Message.label(item)), inputs.finding(item), false);
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Group group : groups) {
            for (Line line : group.lines) {
                elements.add(line.element());
            }
        }
        return elements;
    }

    /** How the answers so far count: unknown as absent. */
    int[] counts() {
        return each(g -> g.count(Reading::present));
    }

    private int[] each(ToIntFunction<Group> count) {
        int[] counts = new int[groups.size()];
        for (int g = 0; g < counts.length; g++) {
            counts[g] = count.applyAsInt(groups.get(g));
        }
        return counts;
    }

    Weighed weigh(Rule rule) {
        int[] low = each(g -> g.count(r -> !r.mayBeAbsent()));
        int[] high = each(g -> g.count(Reading::mayBePresent));
        Outcome result = rule.at(counts());
        Outcome best = result;
        boolean[] pivotal = new boolean[low.length];
        int[] at = low.clone();
        do {
            Outcome here = rule.at(at);
            if (here.strength() > best.strength()) {
                best = here;
            }
            for (int g = 0; g < at.length; g++) {
                if (at[g] < high[g] && !pivotal[g]) {
                    at[g]++;
                    pivotal[g] = !rule.at(at).code().equals(here.code());
                    at[g]--;
                }
            }
        } while (next(at, low, high));
        int[] weakest = each(Group::weakest);
        return new Weighed(result, best, rule.at(weakest), deciding(pivotal));
    }

    private static boolean next(int[] at, int[] low, int[] high) {
        for (int g = 0; g < at.length; g++) {
            if (at[g] < high[g]) {
                at[g]++;
                return true;
            }
            at[g] = low[g];
        }
        return false;
    }

    private List<String> deciding(boolean[] pivotal) {
        Set<String> items = new LinkedHashSet<>();
        for (int g = 0; g < pivotal.length; g++) {
            if (pivotal[g]) {
                groups.get(g).lines.forEach(l -> items.addAll(l.input.open()));
            }
        }
        return new ArrayList<>(items);
    }

    /** A yes or no over the same lines as an input of another set. */
    Input as(Predicate<int[]> rule) {
        Outcome yes = new Outcome("yes", 1, Message.of("criteria.met"));
        Weighed up = weigh(n -> rule.test(n) ? yes : Outcome.NONE);
        boolean mayBePresent = up.best().strength() > 0;
        boolean mayBeAbsent = !always(rule);
        Truth value = mayBePresent ? (mayBeAbsent ? Truth.UNKNOWN : Truth.PRESENT) : Truth.ABSENT;
        if (up.result().strength() > 0 && value == Truth.UNKNOWN) {
            value = Truth.PRESENT;
        }
        Set<Place> from = new LinkedHashSet<>();
        if (value.known()) {
            groups.forEach(g -> g.lines.forEach(l -> from.addAll(l.input.reading().from())));
        }
        Reading reading =
                new Reading(value, mayBePresent, mayBeAbsent, new ArrayList<>(from), true);
        return new Input(reading, up.deciding());
    }

    private boolean always(Predicate<int[]> rule) {
        int[] low = each(g -> g.count(r -> !r.mayBeAbsent()));
        return rule.test(low);
    }
}

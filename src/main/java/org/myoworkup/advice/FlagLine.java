package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gathers the reasons of one line. A reason is a sentence, or a place that speaks by its label. */
final class FlagLine {
    /** The source of every threshold without a paper; shown as provisional. */
    static final String PRACTICE = "General neuromuscular practice";

    private final List<Object> reasons = new ArrayList<>();
    private final List<Place> items = new ArrayList<>();

    /** Findings that are there; each is its own reason. */
    FlagLine signs(Collection<Place> present) {
        for (Place place : present) {
            if (!items.contains(place)) {
                reasons.add(place);
                items.add(place);
            }
        }
        return this;
    }

    /** Values that passed a threshold, in one sentence each. */
    FlagLine values(String key, Collection<Measure> measures, Object limit) {
        for (Measure measure : measures) {
            reason(Message.of(key, measure.value(), limit), List.of(measure.place()));
        }
        return this;
    }

    FlagLine reason(Message message, Collection<Place> from) {
        reasons.add(message);
        items.addAll(from);
        return this;
    }

    /** Answers that the line rests on without being named in it. */
    FlagLine with(Collection<Place> places) {
        items.addAll(places);
        return this;
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    List<Place> items() {
        return List.copyOf(items);
    }

    /** The flag, empty while there is no reason; the reasons are the sentence's first argument. */
    Optional<Alert> flag(String id, String key, Object... more) {
        return alert(id, Alert.Tier.FLAG, key, PRACTICE, Tag.G, more);
    }

    Optional<Alert> alert(
            String id, Alert.Tier tier, String key, String source, Tag tag, Object... more) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        List<Object> args = new ArrayList<>();
        args.add(List.copyOf(reasons));
        args.addAll(Arrays.asList(more));
        return Optional.of(new Alert(id, tier, new Message(key, args), items, source, tag));
    }
}

package org.myoworkup.workup;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All answers of a workup by place. Immutable. */
public final class Answers {
    private static final Answers NONE = new Answers(new TreeMap<>());

    private final TreeMap<Place, Answer> answers;

    private Answers(TreeMap<Place, Answer> answers) {
        this.answers = answers;
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<Place, Answer> answers) {
        return new Answers(new TreeMap<>(answers));
    }

    public Optional<Answer> get(Place place) {
        return Optional.ofNullable(answers.get(place));
    }

    /** By place, in the order of the ids. */
    public Map<Place, Answer> all() {
        return Collections.unmodifiableMap(answers);
    }

    /** With this answer, or without any where it is empty. */
    public Answers with(Place place, Optional<Answer> answer) {
        TreeMap<Place, Answer> changed = new TreeMap<>(answers);
        answer.ifPresentOrElse(a -> changed.put(place, a), () -> changed.remove(place));
        return new Answers(changed);
    }

    /** The answers to one item, first occurrence first. */
    public Map<Place, Answer> toItem(String itemId) {
        return Collections.unmodifiableMap(
                answers.subMap(Place.of(itemId), true, new Place(itemId, itemId, Place.MAX), true));
    }

    /** The occurrences of this repeating part in which anything is answered. */
    public TreeSet<Integer> occurrences(String part) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Place place : answers.keySet()) {
            if (place.id().startsWith(part + ".")) {
                found.add(place.occurrence());
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers a && answers.equals(a.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }
}

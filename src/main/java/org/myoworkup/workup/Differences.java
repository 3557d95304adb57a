package org.myoworkup.workup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two states of a workup.
 *
 * @param patient the patient block does
 * @param answers places whose answer does: given, changed or cleared
 * @param notes places whose free note does
 * @param states steps and sections that are marked otherwise
 * @param attachments places at which something else is attached, or described otherwise
 */
public record Differences(
        boolean patient,
        SortedSet<Place> answers,
        SortedSet<Place> notes,
        SortedSet<Place> states,
        SortedSet<Place> attachments) {

    /** From one to the other; revisions, signatures and what was done about alerts do not count. */
    public static Differences between(Workup one, Workup other) {
        return new Differences(
                !one.patient().equals(other.patient()),
                places(one.answers().all(), other.answers().all()),
                places(one.notes(), other.notes()),
                places(one.states(), other.states()),
                places(attached(one), attached(other)));
    }

    public boolean none() {
        return !patient
                && answers.isEmpty()
                && notes.isEmpty()
                && states.isEmpty()
                && attachments.isEmpty();
    }

    /** True when something other than an answer differs. */
    public boolean besideAnswers() {
        return patient || !notes.isEmpty() || !states.isEmpty() || !attachments.isEmpty();
    }

    private static <V> SortedSet<Place> places(Map<Place, V> one, Map<Place, V> other) {
        SortedSet<Place> places = new TreeSet<>(one.keySet());
        places.addAll(other.keySet());
        places.removeIf(p -> value(one, p).equals(value(other, p)));
        return places;
    }

    private static <V> Optional<V> value(Map<Place, V> map, Place place) {
        return Optional.ofNullable(map.get(place));
    }

    private static Map<Place, List<Attachment>> attached(Workup workup) {
        Map<Place, List<Attachment>> attached = new TreeMap<>();
        workup.attachments()
                .forEach(a -> attached.computeIfAbsent(a.item(), _ -> new ArrayList<>()).add(a));
        return attached;
    }

    /**
     * The changes that make the one into the other, in their order: patient, answers and how they
     * were marked, notes, states, attachments and their order.
     *
     * @param reason of each
     */
    public static List<Change> changes(Workup one, Workup other, String reason) {
        List<Change> changes = new ArrayList<>();
        if (!one.patient().equals(other.patient())) {
            changes.add(new Change.OfPatient(one.patient(), other.patient(), reason));
        }
        Set<Place> answered = new HashSet<>(one.together());
        answered.addAll(other.together());
        answered.removeIf(p -> one.together().contains(p) == other.together().contains(p));
        answered.addAll(places(one.answers().all(), other.answers().all()));
        new TreeSet<>(answered).forEach(p -> changes.add(answer(one, other, p, reason)));
        for (Place p : places(one.notes(), other.notes())) {
            changes.add(new Change.OfNote(p, one.note(p), other.note(p), reason));
        }
        for (Place p : places(one.states(), other.states())) {
            changes.add(new Change.OfState(p, one.state(p), other.state(p), reason));
        }
        changes.addAll(attachments(one.attachments(), other.attachments(), reason));
        return changes;
    }

    private static Change answer(Workup one, Workup other, Place place, String reason) {
        boolean together = other.together().contains(place);
        return new Change.OfAnswer(
                place,
                one.answer(place),
                other.answer(place),
                reason,
                together,
                one.together().contains(place),
                together);
    }

    /** What stands alike at the beginning stays; the rest is taken away, then attached in order. */
    private static List<Change> attachments(
            List<Attachment> one, List<Attachment> other, String reason) {
        List<Change> changes = new ArrayList<>();
        int alike = 0;
        while (alike < Math.min(one.size(), other.size())
                && one.get(alike).same(other.get(alike))) {
            Optional<Attachment> before = Optional.of(one.get(alike));
            Optional<Attachment> after = Optional.of(other.get(alike));
            if (!before.equals(after)) {
                changes.add(new Change.OfAttachment(before, after, alike, reason));
            }
            alike++;
        }
        for (int i = one.size() - 1; i >= alike; i--) {
            Optional<Attachment> gone = Optional.of(one.get(i));
            changes.add(new Change.OfAttachment(gone, Optional.empty(), i, reason));
        }
        for (int i = alike; i < other.size(); i++) {
            Optional<Attachment> added = Optional.of(other.get(i));
            changes.add(new Change.OfAttachment(Optional.empty(), added, i, reason));
        }
        return changes;
    }
}

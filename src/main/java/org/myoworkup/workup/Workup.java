package org.myoworkup.workup;

import org.myoworkup.checklist.Checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One patient's workup at one revision. Immutable.
 *
 * @param definition id of the checklist
 * @param definitionVersion version of the checklist it was started with
 * @param revision counts the recorded changes; 0 for a workup just made
 * @param notes free text by item
 * @param states marks of whole steps and sections
 * @param acknowledged alerts that somebody acted on or dismissed, by their key; they stay with the
 *     database and are not part of a case file
 * @param together answers that were marked together with others by one key
 * @param source where a sample comes from; a workup with a source is a sample and no patient's
 */
public record Workup(
        Patient patient,
        String definition,
        String definitionVersion,
        int revision,
        Answers answers,
        Map<Place, String> notes,
        Map<Place, PartState> states,
        List<Attachment> attachments,
        List<Signature> signatures,
        String source,
        Map<String, Acknowledgement> acknowledged,
        Set<Place> together) {

    /** A workup in which no alert was acknowledged and every answer given singly. */
    public Workup(
            Patient patient,
            String definition,
            String definitionVersion,
            int revision,
            Answers answers,
            Map<Place, String> notes,
            Map<Place, PartState> states,
            List<Attachment> attachments,
            List<Signature> signatures,
            String source) {
        this(
                patient,
                definition,
                definitionVersion,
                revision,
                answers,
                notes,
                states,
                attachments,
                signatures,
                source,
                Map.of(),
                Set.of());
    }

    public Workup {
        acknowledged = Collections.unmodifiableMap(new TreeMap<>(acknowledged));
        together = Collections.unmodifiableSet(new TreeSet<>(together));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        states = Collections.unmodifiableMap(new TreeMap<>(states));
        attachments = List.copyOf(attachments);
        signatures = List.copyOf(signatures);
    }

    /** An empty workup of this patient. */
    public static Workup start(Checklist checklist, Patient patient) {
        return new Workup(
                patient,
                checklist.id(),
                checklist.version(),
                0,
                Answers.none(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                "");
    }

    public boolean sample() {
        return !source.isEmpty();
    }

    public Optional<Answer> answer(Place place) {
        return answers.get(place);
    }

    public String note(Place place) {
        return notes.getOrDefault(place, "");
    }

    public Optional<PartState> state(Place place) {
        return Optional.ofNullable(states.get(place));
    }

    /**
     * The change that gives, changes or clears the answer at this place.
     *
     * @param bulk together with others by one key
     */
    public Change.OfAnswer answering(Place place, Optional<Answer> after, boolean bulk) {
        boolean was = together.contains(place);
        boolean stays = was && keepsRow(answer(place), after);
        return new Change.OfAnswer(
                place, answer(place), after, "", bulk, was, after.isPresent() && (bulk || stays));
    }

    /** A table keeps the mark while a row that was marked together stands in it. */
    private static boolean keepsRow(Optional<Answer> before, Optional<Answer> after) {
        return before.orElse(null) instanceof Answer.Table old
                && after.orElse(null) instanceof Answer.Table now
                && now.rows().stream().anyMatch(old.rows()::contains);
    }

    /** This workup with the change made, one revision on. What stood before is not compared. */
    public Workup apply(Change change) {
        Patient whom = change instanceof Change.OfPatient p ? p.after() : patient;
        Answers changed =
                change instanceof Change.OfAnswer a ? answers.with(a.place(), a.after()) : answers;
        Map<Place, String> noted = new TreeMap<>(notes);
        if (change instanceof Change.OfNote n) {
            put(noted, n.place(), n.after().isEmpty() ? Optional.empty() : Optional.of(n.after()));
        }
        Map<Place, PartState> marked = new TreeMap<>(states);
        if (change instanceof Change.OfState s) {
            put(marked, s.place(), s.after());
        }
        Map<String, Acknowledgement> heard = new TreeMap<>(acknowledged);
        if (change instanceof Change.OfAlert a) {
            a.after().ifPresentOrElse(x -> heard.put(a.alert(), x), () -> heard.remove(a.alert()));
        }
        return new Workup(
                whom,
                definition,
                definitionVersion,
                revision + 1,
                changed,
                noted,
                marked,
                change instanceof Change.OfAttachment a ? attached(a) : attachments,
                signatures,
                source,
                heard,
                change instanceof Change.OfAnswer a ? together(a) : together);
    }

    /**
     * This workup with a signature more. What is signed is a revision, so that it stays the same.
     */
    public Workup signed(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new Workup(
                patient,
                definition,
                definitionVersion,
                revision,
                answers,
                notes,
                states,
                attachments,
                all,
                source,
                acknowledged,
                together);
    }

    /** What the history says happened, made again. */
    public Workup replay(Event event) {
        return switch (event) {
            case Change change -> apply(change);
            case Signature signature -> signed(signature);
            case Printing _ -> this;
        };
    }

    /** Where it stood when it was there already, else where the change says. */
    private List<Attachment> attached(Change.OfAttachment change) {
        Attachment what = change.after().or(change::before).orElseThrow();
        List<Attachment> all = new ArrayList<>();
        int at = change.at();
        for (Attachment attachment : attachments) {
            if (attachment.same(what)) {
                at = all.size();
            } else {
                all.add(attachment);
            }
        }
        int place = Math.min(at, all.size());
        change.after().ifPresent(a -> all.add(place, a));
        return all;
    }

    private Set<Place> together(Change.OfAnswer change) {
        Set<Place> marked = new TreeSet<>(together);
        if (change.together()) {
            marked.add(change.place());
        } else {
            marked.remove(change.place());
        }
        return marked;
    }

    private static <V> void put(Map<Place, V> map, Place place, Optional<V> value) {
        value.ifPresentOrElse(v -> map.put(place, v), () -> map.remove(place));
    }

    /**
     * The occurrences of a repeating step or section in which anything was entered; always holds 1.
     */
    public TreeSet<Integer> occurrences(String part) {
        TreeSet<Integer> found = answers.occurrences(part);
        found.add(1);
        for (Map<Place, ?> map : List.of(notes, states)) {
            for (Place place : map.keySet()) {
                if (place.id().equals(part) || place.id().startsWith(part + ".")) {
                    found.add(place.occurrence());
                }
            }
        }
        for (Attachment attachment : attachments) {
            if (attachment.item().id().startsWith(part + ".")) {
                found.add(attachment.item().occurrence());
            }
        }
        return found;
    }
}

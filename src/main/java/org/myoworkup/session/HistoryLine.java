package org.myoworkup.session;

import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workups;

import java.util.Optional;

/**
 * One entry of the history in words.
 *
 * @param entry the entry itself
 * @param place the item, section or step it is about; empty for the patient's details, signatures,
 *     printings and alerts that stand at no item
 * @param what it is about
 * @param before what stood there; empty for nothing
 * @param after what has stood there since; empty for nothing
 */
public record HistoryLine(
        Workups.Entry entry, Optional<Place> place, String what, String before, String after) {

    /** Who did it, with the role where one is given. */
    public String who() {
        Author author = entry.author();
        return author.role().isBlank() ? author.name() : author.name() + " (" + author.role() + ")";
    }

    /** Why, in the words of whoever did it; empty where nobody asked. */
    public String why() {
        return entry.change().map(Change::reason).orElse("");
    }

    /** Id of the step it is about. */
    public Optional<String> step() {
        return place.map(p -> p.id().split("\\.", 2)[0]);
    }

    /** True when any of its words holds this text, the case of letters ignored. */
    public boolean holds(String text) {
        String all = String.join("\n", who(), what, before, after, why());
        return all.toLowerCase(java.util.Locale.ROOT)
                .contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }
}

package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;

import java.util.Set;
import java.util.TreeSet;

/** The table {@code answer}: the answers, each with whether it was marked together with others. */
final class AnswerRows {
    private AnswerRows() {}

    static void put(Handle handle, long workup, Change.OfAnswer change) {
        PlacedRows.ANSWERS.put(handle, workup, change.place(), change.after());
        handle.createUpdate(
                        """
                        UPDATE answer SET together = :together
                        WHERE workup = :workup AND place = :place AND together <> :together
                        """)
                .bind("workup", workup)
                .bind("place", change.place().toString())
                .bind("together", change.together() ? 1 : 0)
                .execute();
    }

    /**
     * The places of the answers that were marked together.
     *
     * @param id of the workup, for the refusal of a place that cannot be read
     */
    static Set<Place> together(Handle handle, long workup, String id) {
        Set<Place> together = new TreeSet<>();
        handle.createQuery("SELECT place FROM answer WHERE workup = :workup AND together = 1")
                .bind("workup", workup)
                .mapTo(String.class)
                .forEach(place -> together.add(Stored.value(id, place, () -> Place.parse(place))));
        return together;
    }
}

package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table that holds one value at a place of a workup: {@code answer}, {@code note} or {@code
 * state}.
 *
 * @param table its name
 * @param write a value as JSON
 * @param read the value back; throws {@link IllegalArgumentException} when it cannot
 */
record PlacedRows<V>(String table, Function<V, String> write, Function<String, V> read) {
    static final PlacedRows<Answer> ANSWERS =
            new PlacedRows<>("answer", AnswerJson::write, AnswerJson::read);
    static final PlacedRows<String> NOTES =
            new PlacedRows<>("note", SummaryJson::note, SummaryJson::readNote);
    static final PlacedRows<PartState> STATES =
            new PlacedRows<>("state", AnswerJson::write, AnswerJson::readState);

    /** Sets the value, or takes it away where it is empty. */
    void put(Handle handle, long workup, Place place, Optional<V> value) {
        if (value.isEmpty()) {
            handle.createUpdate(
                            "DELETE FROM " + table + " WHERE workup = :workup AND place = :place")
                    .bind("workup", workup)
                    .bind("place", place.toString())
                    .execute();
            return;
        }
        handle.createUpdate(
                        "INSERT INTO "
                                + table
                                + " (workup, place, value) VALUES (:workup, :place, :value) ON"
                                + " CONFLICT (workup, place) DO UPDATE SET value = excluded.value")
                .bind("workup", workup)
                .bind("place", place.toString())
                .bind("value", write.apply(value.get()))
                .execute();
    }

    /**
     * @param id of the workup, for the refusal of a value that cannot be read
     */
    Map<Place, V> all(Handle handle, long workup, String id) {
        Map<Place, V> all = new TreeMap<>();
        handle.createQuery("SELECT place, value FROM " + table + " WHERE workup = :workup")
                .bind("workup", workup)
                .map((row, context) -> Map.entry(row.getString("place"), row.getString("value")))
                .forEach(
                        row ->
                                all.put(
                                        Stored.value(
                                                id, row.getKey(), () -> Place.parse(row.getKey())),
                                        Stored.value(
                                                id,
                                                row.getKey(),
                                                () -> read.apply(row.getValue()))));
        return all;
    }
}

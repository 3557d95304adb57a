package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Acknowledgement;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table {@code acknowledged}: alerts that somebody acted on or dismissed. */
final class AlertRows {
    private AlertRows() {}

    /** Sets what was done about an alert, or takes it away where it is empty. */
    static void put(Handle handle, long workup, String alert, Optional<Acknowledgement> value) {
        if (value.isEmpty()) {
            handle.createUpdate(
                            "DELETE FROM acknowledged WHERE workup = :workup AND alert = :alert")
                    .bind("workup", workup)
                    .bind("alert", alert)
                    .execute();
            return;
        }
        handle.createUpdate(
                        """
                        INSERT INTO acknowledged (workup, alert, value) VALUES (:workup, :alert, :value)
                        ON CONFLICT (workup, alert) DO UPDATE SET value = excluded.value
                        """)
                .bind("workup", workup)
                .bind("alert", alert)
                .bind("value", write(value.get()))
                .execute();
    }

    /** By the alert's key. */
    static Map<String, Acknowledgement> all(Handle handle, long workup, String id) {
        Map<String, Acknowledgement> all = new TreeMap<>();
        handle.createQuery("SELECT alert, value FROM acknowledged WHERE workup = :workup")
                .bind("workup", workup)
                .map((row, context) -> Map.entry(row.getString("alert"), row.getString("value")))
                .forEach(
                        row ->
                                all.put(
                                        row.getKey(),
                                        Stored.value(
                                                id, row.getKey(), () -> read(row.getValue()))));
        return all;
    }

    static String write(Acknowledgement value) {
        return Json.write(
                Json.object()
                        .put("fingerprint", value.fingerprint())
                        .put("done", value.done())
                        .put("name", value.name())
                        .put("time", value.time().toString()));
    }

    static Acknowledgement read(String json) {
        JsonNode node = Json.read(json);
        return new Acknowledgement(
                Json.text(node.path("fingerprint")),
                Json.text(node.path("done")),
                Json.text(node.path("name")),
                Json.time(node, "time"));
    }
}

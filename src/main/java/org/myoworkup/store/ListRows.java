package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What the list of workups shows. */
final class ListRows {
    private static final String COLUMNS =
            "SELECT id, record_number, family_name, given_name, birth_date, sex, revision, changed,"
                    + " steps, answered, asked, awaited, standing, EXISTS (SELECT 1 FROM signature"
                    + " s WHERE s.workup = workup.number AND s.revision >= workup.revision) AS"
                    + " signed FROM workup ";

    /** Everything, what changed last first. */
    static final String ALL = COLUMNS + "ORDER BY touched DESC LIMIT :limit";

    /** What the index finds, what changed last first. */
    static final String FOUND =
            COLUMNS
                    + "WHERE touched IN (SELECT rowid FROM finder WHERE finder MATCH :asked ORDER"
                    + " BY rowid DESC LIMIT :limit) ORDER BY touched DESC";

    private ListRows() {}

    static List<Workups.Listed> list(Handle handle, Sought sought, int limit) {
        String asked = Finder.asked(sought);
        if (asked.isEmpty()) {
            return handle.createQuery(ALL)
                    .bind("limit", limit)
                    .map((row, context) -> listed(row))
                    .list();
        }
        return handle.createQuery(FOUND)
                .bind("asked", asked)
                .bind("limit", limit)
                .map((row, context) -> listed(row))
                .list();
    }

    static List<Workups.Listed> sameAs(Handle handle, Patient patient) {
        return handle.createQuery(
                        COLUMNS
                                + "WHERE number_key = :number OR person_key = :person ORDER BY"
                                + " touched DESC")
                .bind("number", Folded.key(patient.recordNumber()))
                .bind("person", WorkupRows.personKey(patient).orElse(null))
                .map((row, context) -> listed(row))
                .list();
    }

    private static Workups.Listed listed(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String changed = row.getString("changed");
        String steps = row.getString("steps");
        String awaited = row.getString("awaited");
        return new Workups.Listed(
                Stored.value(id, "id", () -> WorkupId.parse(id)),
                Stored.patient(row),
                row.getInt("revision"),
                Stored.value(id, "changed", () -> Instant.parse(changed)),
                Stored.value(id, "steps", () -> SummaryJson.readSteps(steps)),
                row.getInt("answered"),
                row.getInt("asked"),
                Stored.value(id, "awaited", () -> SummaryJson.readAwaited(awaited)),
                row.getString("standing"),
                row.getBoolean("signed"));
    }
}

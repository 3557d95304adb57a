package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Patient;

import tools.jackson.databind.node.ArrayNode;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The checksums that tie the entries of a workup's history together: each is the SHA-256 of a JSON
 * array, in UTF-8 and without blanks, of the checksum before and of every column of the entry. The
 * first goes on from the workup's origin, which is made the same way of what stood when the workup
 * was made. Whoever changes an entry by other means leaves a checksum that does not fit; whoever
 * also makes all the checksums after it anew does not.
 */
final class Chain {
    private static final List<String> COLUMNS =
            List.of(
                    "seq",
                    "revision",
                    "time",
                    "author",
                    "role",
                    "kind",
                    "place",
                    "old",
                    "new",
                    "reason",
                    "bulk",
                    "old_together",
                    "new_together",
                    "position");

    private Chain() {}

    /** One row of the history, as its columns are. */
    record Row(
            long workup,
            int seq,
            int revision,
            String time,
            String author,
            String role,
            String kind,
            String place,
            Optional<String> old,
            Optional<String> now,
            String reason,
            int bulk,
            int oldTogether,
            int newTogether,
            Optional<Integer> position) {

        static Row of(ResultSet row) throws SQLException {
            int position = row.getInt("position");
            return new Row(
                    row.getLong("workup"),
                    row.getInt("seq"),
                    row.getInt("revision"),
                    row.getString("time"),
                    row.getString("author"),
                    row.getString("role"),
                    row.getString("kind"),
                    row.getString("place"),
                    Optional.ofNullable(row.getString("old")),
                    Optional.ofNullable(row.getString("new")),
                    row.getString("reason"),
                    row.getInt("bulk"),
                    row.getInt("old_together"),
                    row.getInt("new_together"),
                    row.getString("position") == null ? Optional.empty() : Optional.of(position));
        }

        /** The checksum of this entry behind one with that checksum. */
        String after(String before) {
            ArrayNode all = Json.array();
            all.add(before).add(seq).add(revision).add(time).add(author).add(role).add(kind);
            all.add(place);
            add(all, old);
            add(all, now);
            all.add(reason).add(bulk).add(oldTogether).add(newTogether);
            position.ifPresentOrElse(all::add, all::addNull);
            return sum(all);
        }

        /** Adds the row with its checksum to this table. */
        void insert(Handle handle, String table, String before) {
            handle.createUpdate(
                            "INSERT INTO "
                                    + table
                                    + " (workup, hash, "
                                    + String.join(", ", COLUMNS)
                                    + ") VALUES (:workup, :hash, :seq, :revision, :time, :author,"
                                    + " :role, :kind, :place, :old, :new, :reason, :bulk,"
                                    + " :oldTogether, :newTogether, :position)")
                    .bind("workup", workup)
                    .bind("hash", after(before))
                    .bind("seq", seq)
                    .bind("revision", revision)
                    .bind("time", time)
                    .bind("author", author)
                    .bind("role", role)
                    .bind("kind", kind)
                    .bind("place", place)
                    .bind("old", old.orElse(null))
                    .bind("new", now.orElse(null))
                    .bind("reason", reason)
                    .bind("bulk", bulk)
                    .bind("oldTogether", oldTogether)
                    .bind("newTogether", newTogether)
                    .bind("position", position.orElse(null))
                    .execute();
        }
    }

    /** Where the history of a workup ends. */
    record End(int seq, String hash) {}

    /** The last entry, or the origin where there is none. */
    static End end(Handle handle, long workup) {
        return handle.createQuery(
                        """
                        SELECT seq, hash FROM history WHERE workup = :workup ORDER BY seq DESC LIMIT 1
                        """)
                .bind("workup", workup)
                .map((row, context) -> new End(row.getInt("seq"), row.getString("hash")))
                .findOne()
                .orElseGet(
                        () ->
                                new End(
                                        0,
                                        handle.createQuery(
                                                        "SELECT origin FROM workup WHERE number ="
                                                                + " :workup")
                                                .bind("workup", workup)
                                                .mapTo(String.class)
                                                .one()));
    }

    /** What never changes of a workup. */
    record Made(
            String id,
            String definition,
            String version,
            String source,
            String time,
            Author author,
            String reason) {

        /** Of a row of {@code workup}. */
        static Made of(ResultSet row) throws SQLException {
            return new Made(
                    row.getString("id"),
                    row.getString("definition"),
                    row.getString("definition_version"),
                    row.getString("source"),
                    row.getString("created"),
                    new Author(row.getString("created_by"), row.getString("created_role")),
                    row.getString("created_reason"));
        }

        /**
         * The checksum that the history goes on from.
         *
         * @param patient whom the workup was about when it was made
         */
        String origin(Patient patient) {
            ArrayNode all = Json.array();
            all.add(id).add(definition).add(version).add(source).add(time);
            all.add(author.name()).add(author.role()).add(reason);
            return sum(all.add(SummaryJson.patient(patient)));
        }
    }

    private static void add(ArrayNode all, Optional<String> text) {
        text.ifPresentOrElse(all::add, all::addNull);
    }

    private static String sum(ArrayNode all) {
        return Attachment.checksum(Json.write(all).getBytes(StandardCharsets.UTF_8));
    }
}

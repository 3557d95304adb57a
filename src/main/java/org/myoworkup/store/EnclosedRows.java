package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code attachment} and {@code signature}: what a workup encloses, in the order it
 * came.
 */
final class EnclosedRows {
    private EnclosedRows() {}

    /** Sets what is attached to the workup, in this order; the content of each is kept already. */
    static void attach(Handle handle, long workup, List<Attachment> all) {
        handle.createUpdate("DELETE FROM attachment WHERE workup = :workup")
                .bind("workup", workup)
                .execute();
        for (int i = 0; i < all.size(); i++) {
            attach(handle, workup, i + 1, all.get(i));
        }
    }

    private static void attach(Handle handle, long workup, int number, Attachment attachment) {
        handle.createUpdate(
                        """
                        INSERT INTO attachment
                            (workup, number, place, name, media_type, caption, name_visible, consent, sha256)
                        VALUES (:workup, :number, :place, :name, :mediaType, :caption, :nameVisible, :consent, :sha256)
                        """)
                .bind("workup", workup)
                .bind("number", number)
                .bind("place", attachment.item().toString())
                .bind("name", attachment.name())
                .bind("mediaType", attachment.mediaType())
                .bind("caption", attachment.caption())
                .bind("nameVisible", attachment.nameVisible().code())
                .bind("consent", attachment.consent().code())
                .bind("sha256", attachment.sha256())
                .execute();
    }

    static List<Attachment> attachments(Handle handle, long workup, String id) {
        ContentRows content = new ContentRows(handle);
        return handle.createQuery("SELECT * FROM attachment WHERE workup = :workup ORDER BY number")
                .bind("workup", workup)
                .map((row, context) -> attachment(id, row, content))
                .list();
    }

    private static Attachment attachment(String id, ResultSet row, ContentRows content)
            throws SQLException {
        String place = row.getString("place");
        String nameVisible = row.getString("name_visible");
        String consent = row.getString("consent");
        String sha256 = row.getString("sha256");
        return new Attachment(
                Stored.value(id, place, () -> Place.parse(place)),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("caption"),
                Stored.value(id, place, () -> Json.known(Attachment.Told.of(nameVisible))),
                Stored.value(id, place, () -> Json.known(Attachment.Told.of(consent))),
                sha256,
                Stored.value(id, place, () -> content.bytes(sha256)));
    }

    /**
     * Adds a signature behind those that are there.
     *
     * @param frozen what was signed, where that is known
     */
    static void sign(Handle handle, long workup, Signature signature, Optional<byte[]> frozen) {
        handle.createUpdate(
                        """
                        INSERT INTO signature (workup, number, revision, name, role, time, sha256, interim, frozen)
                        VALUES (:workup, 1 + coalesce((SELECT max(number) FROM signature WHERE workup = :workup), 0),
                            :revision, :name, :role, :time, :sha256, :interim, :frozen)
                        """)
                .bind("workup", workup)
                .bind("revision", signature.revision())
                .bind("name", signature.name())
                .bind("role", signature.role())
                .bind("time", signature.time().toString())
                .bind("sha256", signature.sha256())
                .bind("interim", signature.interim() ? 1 : 0)
                .bind("frozen", frozen.orElse(null))
                .execute();
    }

    /** What was signed last as this revision; empty when that is not known. */
    static Optional<byte[]> frozen(Handle handle, String id, int revision) {
        return handle.createQuery(
                        """
                        SELECT s.frozen FROM signature s JOIN workup w ON w.number = s.workup
                        WHERE w.id = :id AND s.revision = :revision AND s.frozen IS NOT NULL
                        ORDER BY s.number DESC LIMIT 1
                        """)
                .bind("id", id)
                .bind("revision", revision)
                .mapTo(byte[].class)
                .findOne();
    }

    static List<Signature> signatures(Handle handle, long workup, String id) {
        return handle.createQuery("SELECT * FROM signature WHERE workup = :workup ORDER BY number")
                .bind("workup", workup)
                .map(
                        (row, context) -> {
                            String time = row.getString("time");
                            return new Signature(
                                    row.getInt("revision"),
                                    row.getString("name"),
                                    row.getString("role"),
                                    Stored.value(id, "signature", () -> Instant.parse(time)),
                                    row.getString("sha256"),
                                    row.getInt("interim") == 1);
                        })
                .list();
    }
}

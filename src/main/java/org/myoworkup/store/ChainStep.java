package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of schema 3 that SQL alone cannot do: copies the history of every workup with its
 * checksums, and gives signatures and attachments that came with a case file an entry of their own.
 */
final class ChainStep {
    private ChainStep() {}

    static void take(Handle handle) {
        List<Long> all =
                handle.createQuery("SELECT number FROM workup ORDER BY number")
                        .mapTo(Long.class)
                        .list();
        all.forEach(number -> chain(handle, number));
    }

    private static void chain(Handle handle, long workup) {
        Optional<Patient> first = firstPatient(handle, workup);
        handle.createQuery("SELECT * FROM workup WHERE number = :workup")
                .bind("workup", workup)
                .map((row, context) -> Standing.of(row, first))
                .list()
                .forEach(standing -> chain(handle, workup, standing));
    }

    private record Standing(Chain.Made made, String origin, int revision, String changed) {
        static Standing of(ResultSet row, Optional<Patient> first) throws SQLException {
            Chain.Made made = Chain.Made.of(row);
            Patient patient = first.isPresent() ? first.get() : Stored.patient(row);
            return new Standing(
                    made, made.origin(patient), row.getInt("revision"), row.getString("changed"));
        }
    }

    private static void chain(Handle handle, long workup, Standing standing) {
        handle.createUpdate("UPDATE workup SET origin = :origin WHERE number = :workup")
                .bind("origin", standing.origin())
                .bind("workup", workup)
                .execute();
        Chain.End end = new Chain.End(0, standing.origin());
        for (Chain.Row row : rows(handle, workup)) {
            end = copy(handle, row, end);
        }
        for (Brought brought : brought(handle, workup, standing.made().id())) {
            end = copy(handle, imported(standing, workup, end.seq() + 1, brought), end);
        }
    }

    private static List<Chain.Row> rows(Handle handle, long workup) {
        return handle.createQuery("SELECT * FROM history WHERE workup = :workup ORDER BY seq")
                .bind("workup", workup)
                .map((row, context) -> Chain.Row.of(row))
                .list();
    }

    private static Chain.End copy(Handle handle, Chain.Row row, Chain.End end) {
        row.insert(handle, "history_3", end.hash());
        return new Chain.End(row.seq(), row.after(end.hash()));
    }

    /**
     * @param position in the order of the attachments, empty for what is none
     */
    private record Brought(String kind, String place, String json, Optional<Integer> position) {
        static Brought of(Signature signature) {
            return new Brought("signature", "", SummaryJson.signature(signature), Optional.empty());
        }

        static Brought of(Attachment attachment, int position) {
            return new Brought(
                    "attachment",
                    attachment.item().toString(),
                    SummaryJson.attachment(attachment),
                    Optional.of(position));
        }
    }

    /**
     * Signatures that came with a case file, and attachments that did so under schema 1, which kept
     * no entry of them.
     */
    private static List<Brought> brought(Handle handle, long workup, String id) {
        List<Attachment> all = EnclosedRows.attachments(handle, workup, id);
        Stream<Brought> attachments =
                IntStream.range(0, all.size())
                        .filter(i -> !said(handle, workup, all.get(i)))
                        .mapToObj(i -> Brought.of(all.get(i), i));
        Stream<Brought> signatures =
                EnclosedRows.signatures(handle, workup, id).stream().map(Brought::of);
        return Stream.concat(attachments, signatures).toList();
    }

    private static boolean said(Handle handle, long workup, Attachment attachment) {
        return handle.createQuery(
                                """
                                SELECT count(*) FROM history
                                WHERE workup = :workup AND kind = 'attachment' AND place = :place
                                    AND new ->> 'sha256' = :sha256
                                """)
                        .bind("workup", workup)
                        .bind("place", attachment.item().toString())
                        .bind("sha256", attachment.sha256())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static Chain.Row imported(Standing standing, long workup, int seq, Brought what) {
        return new Chain.Row(
                workup,
                seq,
                standing.revision(),
                standing.changed(),
                standing.made().author().name(),
                standing.made().author().role(),
                what.kind(),
                what.place(),
                Optional.empty(),
                Optional.of(what.json()),
                what.position().isPresent() ? "import" : "",
                0,
                0,
                0,
                what.position());
    }

    /** Whom a workup was about before it was first corrected; empty when it never was. */
    static Optional<Patient> firstPatient(Handle handle, long workup) {
        return handle.createQuery(
                        """
                        SELECT old FROM history WHERE workup = :workup AND kind = 'patient' ORDER BY seq LIMIT 1
                        """)
                .bind("workup", workup)
                .mapTo(String.class)
                .findOne()
                .map(SummaryJson::readPatient);
    }
}

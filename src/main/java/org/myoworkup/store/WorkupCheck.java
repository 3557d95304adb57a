package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One workup against its history: every checksum made anew, and everything that happened made again
 * from nothing and compared with what stands.
 */
final class WorkupCheck {
    private final Handle handle;
    private final long number;
    private final String id;
    private final List<Message> wrong = new ArrayList<>();
    private final int entries;

    WorkupCheck(Handle handle, long number) {
        this.handle = handle;
        this.number = number;
        this.id =
                handle.createQuery("SELECT id FROM workup WHERE number = :number")
                        .bind("number", number)
                        .mapTo(String.class)
                        .one();
        this.entries = chain();
        try {
            replay();
            signatures();
        } catch (Refusal unreadable) {
            wrong.add(unreadable.message());
        }
    }

    /** Each with what to do; empty when all is as it was written. */
    List<Message> wrong() {
        return wrong;
    }

    int entries() {
        return entries;
    }

    private record Link(Chain.Row row, String hash) {}

    /** Says the first entry that does not fit; all behind it hang on it. */
    private int chain() {
        String before = origin();
        List<Link> links =
                handle.createQuery("SELECT * FROM history WHERE workup = :number ORDER BY seq")
                        .bind("number", number)
                        .map((row, context) -> new Link(Chain.Row.of(row), row.getString("hash")))
                        .list();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.row().seq() != i + 1) {
                wrong.add(Message.of("verify.entry-missing", id, i + 1));
                break;
            }
            if (!link.row().after(before).equals(link.hash())) {
                wrong.add(Message.of("verify.entry-changed", id, i + 1));
                break;
            }
            before = link.hash();
        }
        return links.size();
    }

    private record Stand(String origin, Optional<String> made, String keys, String shouldBe) {}

    private String origin() {
        Stand stand =
                handle.createQuery("SELECT * FROM workup WHERE number = :number")
                        .bind("number", number)
                        .map((row, context) -> stand(row))
                        .one();
        if (!stand.made().equals(Optional.of(stand.origin()))) {
            wrong.add(Message.of("verify.origin", id));
        }
        if (!stand.keys().equals(stand.shouldBe()) || !Finder.fits(handle, number)) {
            wrong.add(Message.of("verify.search", id));
        }
        return stand.origin();
    }

    private Stand stand(ResultSet row) throws SQLException {
        Patient patient = Stored.patient(row);
        Optional<String> made;
        try {
            Patient first = ChainStep.firstPatient(handle, number).orElse(patient);
            made = Optional.of(Chain.Made.of(row).origin(first));
        } catch (IllegalArgumentException unreadable) {
            made = Optional.empty();
        }
        return new Stand(
                row.getString("origin"),
                made,
                row.getString("search")
                        + "\n"
                        + row.getString("number_key")
                        + "\n"
                        + Optional.ofNullable(row.getString("person_key")).orElse(""),
                Folded.searchable(patient)
                        + "\n"
                        + Folded.key(patient.recordNumber())
                        + "\n"
                        + WorkupRows.personKey(patient).orElse(""));
    }

    private void replay() {
        Workup stands = WorkupRows.find(handle, id).orElseThrow();
        List<Workups.Entry> history = HistoryRows.all(handle, id);
        Patient first = ChainStep.firstPatient(handle, number).orElse(stands.patient());
        Workup again =
                new Workup(
                        first,
                        stands.definition(),
                        stands.definitionVersion(),
                        0,
                        Answers.none(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        stands.source());
        for (Workups.Entry entry : history) {
            again = again.replay(entry.event());
        }
        differs("patient", stands.patient(), again.patient());
        differs("answers", stands.answers(), again.answers());
        differs("notes", stands.notes(), again.notes());
        differs("states", stands.states(), again.states());
        differs("attachments", stands.attachments(), again.attachments());
        differs("signatures", stands.signatures(), again.signatures());
        differs("alerts", stands.acknowledged(), again.acknowledged());
        differs("together", stands.together(), again.together());
        if (!history.isEmpty() && history.getLast().revision() != stands.revision()) {
            wrong.add(Message.of("verify.revision", id, stands.revision()));
        }
    }

    private void differs(String what, Object stands, Object again) {
        if (!stands.equals(again)) {
            wrong.add(Message.of("verify.state", id, Message.of("verify.part." + what)));
        }
    }

    private void signatures() {
        handle
                .createQuery(
                        """
                        SELECT revision, sha256, frozen FROM signature
                        WHERE workup = :number AND frozen IS NOT NULL ORDER BY number
                        """)
                .bind("number", number)
                .map(
                        (row, context) ->
                                Map.entry(
                                        row.getInt("revision"),
                                        Attachment.checksum(row.getBytes("frozen"))
                                                .equals(row.getString("sha256"))))
                .list()
                .stream()
                .filter(signed -> !signed.getValue())
                .forEach(signed -> wrong.add(Message.of("verify.signed", id, signed.getKey())));
    }
}

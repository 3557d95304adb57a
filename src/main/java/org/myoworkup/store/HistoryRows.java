package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Event;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table {@code history}: everything that happened to every workup, only ever added to. */
final class HistoryRows {
    private HistoryRows() {}

    /** A change as a row; {@code old} and {@code now} are empty where there was or is nothing. */
    private record Line(
            String kind,
            String place,
            Optional<String> old,
            Optional<String> now,
            String reason,
            Marks marks,
            OptionalInt position) {

        /** No answer and no attachment. */
        Line(String kind, String place, Optional<String> old, Optional<String> now, String reason) {
            this(kind, place, old, now, reason, Marks.NONE, OptionalInt.empty());
        }
    }

    /** What an answer's row says of marking together with others. */
    private record Marks(boolean bulk, boolean old, boolean now) {
        static final Marks NONE = new Marks(false, false, false);
    }

    static void append(
            Handle handle, long workup, int revision, Instant time, Author author, Event event) {
        if (event instanceof Change.OfAttachment a) {
            ContentRows.keep(handle, a.after().or(a::before).orElseThrow());
        }
        Line line = line(event);
        Chain.End end = Chain.end(handle, workup);
        Chain.Row row =
                new Chain.Row(
                        workup,
                        end.seq() + 1,
                        revision,
                        time.toString(),
                        author.name(),
                        author.role(),
                        line.kind(),
                        line.place(),
                        line.old(),
                        line.now(),
                        line.reason(),
                        line.marks().bulk() ? 1 : 0,
                        line.marks().old() ? 1 : 0,
                        line.marks().now() ? 1 : 0,
                        line.position().stream().boxed().findFirst());
        row.insert(handle, "history", end.hash());
    }

    private static Line line(Event event) {
        return switch (event) {
            case Change.OfAnswer c ->
                    new Line(
                            "answer",
                            c.place().toString(),
                            c.before().map(AnswerJson::write),
                            c.after().map(AnswerJson::write),
                            c.reason(),
                            new Marks(c.bulk(), c.wasTogether(), c.together()),
                            OptionalInt.empty());
            case Change.OfNote c ->
                    new Line(
                            "note",
                            c.place().toString(),
                            note(c.before()),
                            note(c.after()),
                            c.reason());
            case Change.OfState c ->
                    new Line(
                            "state",
                            c.place().toString(),
                            c.before().map(AnswerJson::write),
                            c.after().map(AnswerJson::write),
                            c.reason());
            case Change.OfAlert c ->
                    new Line(
                            "alert",
                            c.alert(),
                            c.before().map(AlertRows::write),
                            c.after().map(AlertRows::write),
                            c.reason());
            case Change.OfAttachment c ->
                    new Line(
                            "attachment",
                            c.place().toString(),
                            c.before().map(SummaryJson::attachment),
                            c.after().map(SummaryJson::attachment),
                            c.reason(),
                            Marks.NONE,
                            OptionalInt.of(c.at()));
            case Change.OfPatient c ->
                    new Line(
                            "patient",
                            "",
                            Optional.of(SummaryJson.patient(c.before())),
                            Optional.of(SummaryJson.patient(c.after())),
                            c.reason());
            case Signature signature -> added("signature", SummaryJson.signature(signature));
            case Printing printing -> added("print", SummaryJson.printing(printing));
        };
    }

    private static Line added(String kind, String what) {
        return new Line(kind, "", Optional.empty(), Optional.of(what), "");
    }

    private static Optional<String> note(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(SummaryJson.note(text));
    }

    /** Oldest first: in the order recorded, whatever the clock said. */
    static List<Workups.Entry> all(Handle handle, String id) {
        ContentRows content = new ContentRows(handle);
        return handle.createQuery(
                        """
                        SELECT h.* FROM history h JOIN workup w ON w.number = h.workup
                        WHERE w.id = :id ORDER BY h.seq
                        """)
                .bind("id", id)
                .map((row, context) -> entry(id, row, content))
                .list();
    }

    /** The change recorded last, empty when there is none. */
    static Optional<Workups.Entry> last(Handle handle, String id) {
        ContentRows content = new ContentRows(handle);
        return handle.createQuery(
                        """
                        SELECT h.* FROM history h JOIN workup w ON w.number = h.workup
                        WHERE w.id = :id ORDER BY h.seq DESC LIMIT 1
                        """)
                .bind("id", id)
                .map((row, context) -> entry(id, row, content))
                .findFirst();
    }

    private static Workups.Entry entry(String id, ResultSet row, ContentRows content)
            throws SQLException {
        String time = row.getString("time");
        String kind = row.getString("kind");
        Line line =
                new Line(
                        kind,
                        row.getString("place"),
                        Optional.ofNullable(row.getString("old")),
                        Optional.ofNullable(row.getString("new")),
                        row.getString("reason"),
                        new Marks(
                                row.getInt("bulk") == 1,
                                row.getInt("old_together") == 1,
                                row.getInt("new_together") == 1),
                        row.getString("position") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("position")));
        String where = line.place().isEmpty() ? kind : line.place();
        return new Workups.Entry(
                row.getInt("revision"),
                Stored.value(id, where, () -> Instant.parse(time)),
                new Author(row.getString("author"), row.getString("role")),
                Stored.value(id, where, () -> event(line, content)));
    }

    private static Event event(Line line, ContentRows content) {
        return switch (line.kind()) {
            case "answer" ->
                    new Change.OfAnswer(
                            Place.parse(line.place()),
                            line.old().map(AnswerJson::read),
                            line.now().map(AnswerJson::read),
                            line.reason(),
                            line.marks().bulk(),
                            line.marks().old(),
                            line.marks().now());
            case "note" ->
                    new Change.OfNote(
                            Place.parse(line.place()),
                            line.old().map(SummaryJson::readNote).orElse(""),
                            line.now().map(SummaryJson::readNote).orElse(""),
                            line.reason());
            case "state" ->
                    new Change.OfState(
                            Place.parse(line.place()),
                            line.old().map(AnswerJson::readState),
                            line.now().map(AnswerJson::readState),
                            line.reason());
            case "alert" ->
                    new Change.OfAlert(
                            line.place(),
                            line.old().map(AlertRows::read),
                            line.now().map(AlertRows::read),
                            line.reason());
            case "attachment" ->
                    new Change.OfAttachment(
                            line.old().map(json -> attachment(line, json, content)),
                            line.now().map(json -> attachment(line, json, content)),
                            line.position().orElseThrow(),
                            line.reason());
            case "patient" ->
                    new Change.OfPatient(required(line.old()), required(line.now()), line.reason());
            case "signature" -> SummaryJson.readSignature(line.now().orElseThrow());
            case "print" -> SummaryJson.readPrinting(line.now().orElseThrow());
            default -> throw new IllegalArgumentException("not a kind of event");
        };
    }

    private static Attachment attachment(Line line, String json, ContentRows content) {
        return SummaryJson.readAttachment(json, Place.parse(line.place()), content::bytes);
    }

    private static Patient required(Optional<String> json) {
        return json.map(SummaryJson::readPatient)
                .orElseThrow(() -> new IllegalArgumentException("no patient"));
    }
}

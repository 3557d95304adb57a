package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Event;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The workups of one SQLite database. Reads see every write that has returned, and never half of
 * one.
 */
public final class SqliteWorkups implements Workups, AutoCloseable {
    private final Link writer;
    private final Link reader;
    private final FolderLock lock;
    private final Clock clock;
    private final List<Message> notices;

    SqliteWorkups(Link writer, Link reader, FolderLock lock, Clock clock, List<Message> notices) {
        this.writer = writer;
        this.reader = reader;
        this.lock = lock;
        this.clock = clock;
        this.notices = notices;
    }

    /** What was found on opening that whoever works here should know; nothing of a patient. */
    public List<Message> notices() {
        return notices;
    }

    @Override
    public List<Listed> list(Sought sought, int limit) {
        return reader.transaction(handle -> ListRows.list(handle, sought, limit));
    }

    @Override
    public List<WorkupId> outdated(int limit) {
        return reader.transaction(
                handle ->
                        WorkupRows.outdated(handle, limit).stream()
                                .map(id -> Stored.value(id, "id", () -> WorkupId.parse(id)))
                                .toList());
    }

    @Override
    public void summarise(WorkupId id, int revision, Headline headline) {
        writer.transaction(
                handle -> {
                    OptionalLong number =
                            WorkupRows.summarise(handle, id.toString(), revision, headline);
                    number.ifPresent(n -> Finder.refresh(handle, n));
                    return number;
                });
    }

    @Override
    public List<Listed> sameAs(Patient patient) {
        return reader.transaction(handle -> ListRows.sameAs(handle, patient));
    }

    @Override
    public Optional<Workup> find(WorkupId id) {
        return reader.transaction(handle -> WorkupRows.find(handle, id.toString()));
    }

    @Override
    public List<Entry> history(WorkupId id) {
        return reader.transaction(handle -> HistoryRows.all(handle, id.toString()));
    }

    @Override
    public WorkupId add(Workup workup, Headline headline, Author author, String reason) {
        WorkupId id = WorkupId.random();
        writer.transaction(
                handle -> {
                    Instant now = now();
                    long number =
                            WorkupRows.insert(
                                    handle, id.toString(), workup, headline, author, reason, now);
                    for (Change change : entered(workup, reason)) {
                        HistoryRows.append(handle, number, workup.revision(), now, author, change);
                        apply(handle, number, change);
                    }
                    EnclosedRows.attach(handle, number, workup.attachments());
                    for (Signature signature : workup.signatures()) {
                        EnclosedRows.sign(handle, number, signature, Optional.empty());
                        HistoryRows.append(
                                handle, number, workup.revision(), now, author, signature);
                    }
                    Finder.refresh(handle, number);
                    return number;
                });
        return id;
    }

    /** What an imported workup brings along, as changes from nothing. */
    private static List<Change> entered(Workup workup, String reason) {
        List<Change> entered = new ArrayList<>();
        workup.answers()
                .all()
                .forEach(
                        (place, answer) ->
                                entered.add(
                                        new Change.OfAnswer(
                                                place,
                                                Optional.empty(),
                                                Optional.of(answer),
                                                reason,
                                                workup.together().contains(place))));
        workup.notes()
                .forEach((place, note) -> entered.add(new Change.OfNote(place, "", note, reason)));
        workup.states()
                .forEach(
                        (place, state) ->
                                entered.add(
                                        new Change.OfState(
                                                place,
                                                Optional.empty(),
                                                Optional.of(state),
                                                reason)));
        for (int i = 0; i < workup.attachments().size(); i++) {
            Optional<Attachment> attached = Optional.of(workup.attachments().get(i));
            entered.add(new Change.OfAttachment(Optional.empty(), attached, i, reason));
        }
        return entered;
    }

    @Override
    public Instant record(
            WorkupId id, Change change, Workup after, Headline headline, Author author) {
        return writer.transaction(
                handle -> {
                    Instant now = now();
                    OptionalLong number =
                            WorkupRows.advance(
                                    handle,
                                    id.toString(),
                                    after.revision() - 1,
                                    after.revision(),
                                    headline,
                                    author,
                                    now);
                    if (number.isEmpty()) {
                        Optional<Instant> before = recorded(handle, id, change, after, author);
                        if (before.isPresent()) {
                            return before.get();
                        }
                        boolean known = WorkupRows.exists(handle, id.toString());
                        throw new Refusal(
                                Message.of(
                                        known ? "store.conflict" : "store.unknown-workup",
                                        id.toString()));
                    }
                    HistoryRows.append(
                            handle, number.getAsLong(), after.revision(), now, author, change);
                    apply(handle, number.getAsLong(), change);
                    if (change instanceof Change.OfAttachment) {
                        EnclosedRows.attach(handle, number.getAsLong(), after.attachments());
                    }
                    Finder.refresh(handle, number.getAsLong());
                    return now;
                });
    }

    @Override
    public Instant supersede(
            WorkupId id,
            int before,
            List<Change> changes,
            Workup after,
            Headline headline,
            Author author) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("nothing changes");
        }
        return writer.transaction(
                handle -> {
                    Standing standing = standing(handle, id);
                    if (standing.revision() != before || after.revision() <= before) {
                        throw new Refusal(Message.of("store.conflict", id.toString()));
                    }
                    long number = standing.number();
                    Instant now = now();
                    int signed = EnclosedRows.signatures(handle, number, id.toString()).size();
                    for (Change change : changes) {
                        HistoryRows.append(handle, number, after.revision(), now, author, change);
                        apply(handle, number, change);
                    }
                    EnclosedRows.attach(handle, number, after.attachments());
                    for (Signature signature :
                            after.signatures().subList(signed, after.signatures().size())) {
                        EnclosedRows.sign(handle, number, signature, Optional.empty());
                        HistoryRows.append(
                                handle, number, after.revision(), now, author, signature);
                    }
                    WorkupRows.advance(
                            handle, id.toString(), before, after.revision(), headline, author, now);
                    Finder.refresh(handle, number);
                    return now;
                });
    }

    /**
     * When this very change was recorded already: a commit can reach the disk and still report a
     * failure, and the writer then tries again.
     */
    private static Optional<Instant> recorded(
            Handle handle, WorkupId id, Change change, Workup after, Author author) {
        return HistoryRows.last(handle, id.toString())
                .filter(e -> e.revision() == after.revision())
                .filter(e -> e.event().equals(change) && e.author().equals(author))
                .map(Entry::time);
    }

    @Override
    public Instant sign(WorkupId id, Signature signature, byte[] frozen, Author author) {
        if (!Attachment.checksum(frozen).equals(signature.sha256())) {
            throw new IllegalArgumentException("not the checksum of what is signed");
        }
        return writer.transaction(
                handle -> {
                    Standing standing = standing(handle, id);
                    Optional<Instant> before = recorded(handle, id, signature);
                    if (before.isPresent()) {
                        return before.get();
                    }
                    if (standing.revision() != signature.revision()) {
                        throw new Refusal(Message.of("store.conflict", id.toString()));
                    }
                    Instant now = now();
                    EnclosedRows.sign(handle, standing.number(), signature, Optional.of(frozen));
                    HistoryRows.append(
                            handle, standing.number(), standing.revision(), now, author, signature);
                    Finder.refresh(handle, standing.number());
                    return now;
                });
    }

    @Override
    public Optional<byte[]> frozen(WorkupId id, int revision) {
        return reader.transaction(handle -> EnclosedRows.frozen(handle, id.toString(), revision));
    }

    @Override
    public Instant printed(WorkupId id, Printing printing, Author author) {
        return writer.transaction(
                handle -> {
                    Standing standing = standing(handle, id);
                    Optional<Instant> before = recorded(handle, id, printing);
                    if (before.isPresent()) {
                        return before.get();
                    }
                    Instant now = now();
                    HistoryRows.append(
                            handle, standing.number(), standing.revision(), now, author, printing);
                    return now;
                });
    }

    /** The row and the revision of a workup. */
    private record Standing(long number, int revision) {}

    private static Standing standing(Handle handle, WorkupId id) {
        return handle.createQuery("SELECT number, revision FROM workup WHERE id = :id")
                .bind("id", id.toString())
                .map((row, context) -> new Standing(row.getLong(1), row.getInt(2)))
                .findOne()
                .orElseThrow(() -> new Refusal(Message.of("store.unknown-workup", id.toString())));
    }

    /** When this very event was recorded already, as in {@link #recorded}. */
    private static Optional<Instant> recorded(Handle handle, WorkupId id, Event event) {
        return HistoryRows.last(handle, id.toString())
                .filter(e -> e.event().equals(event))
                .map(Entry::time);
    }

    /** Brings the present state up to the change; what is attached is set as a whole. */
    private static void apply(Handle handle, long workup, Change change) {
        switch (change) {
            case Change.OfAnswer c -> AnswerRows.put(handle, workup, c);
            case Change.OfNote c ->
                    PlacedRows.NOTES.put(
                            handle,
                            workup,
                            c.place(),
                            Optional.of(c.after()).filter(text -> !text.isEmpty()));
            case Change.OfState c -> PlacedRows.STATES.put(handle, workup, c.place(), c.after());
            case Change.OfAlert c -> AlertRows.put(handle, workup, c.alert(), c.after());
            case Change.OfAttachment _ -> {}
            case Change.OfPatient c -> WorkupRows.correct(handle, workup, c.after());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** For tests that need the connection to misbehave, or count what is asked of it. */
    Link writer() {
        return writer;
    }

    /** For tests that count what is asked of it. */
    Link reader() {
        return reader;
    }

    /** Waits for a write that is under way, then lets others have the folder. */
    @Override
    public void close() {
        try (lock) {
            reader.close();
            writer.close(); // last, because a reader cannot fold the log into the database
            Running.forget(lock.folder());
        } catch (IOException failed) {
            throw new Refusal(
                    Message.of(
                            "store.failed", DatabaseFile.NAME, failed.getClass().getSimpleName()));
        }
    }
}

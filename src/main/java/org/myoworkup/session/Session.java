package org.myoworkup.session;

import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The open workup: takes changes, makes the new assessment, hands each change to the writer, undoes
 * and redoes. All calls come from one thread (the window's); listeners hear {@link
 * Listener#changed} on it and {@link Listener#saving} on the writer's.
 */
public final class Session {
    private final Checklist checklist;
    private final Optional<WorkupId> id;
    private final Saver saver;
    private final Author author;
    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private int waiting;
    private Workup workup;
    private Assessment assessment;
    private volatile SaveState saveState;

    /**
     * @param id empty for a sample, of which nothing is kept
     */
    public Session(
            Checklist checklist,
            Optional<WorkupId> id,
            Workup workup,
            Saver saver,
            Author author,
            Clock clock) {
        this.checklist = checklist;
        this.id = id;
        this.workup = workup;
        this.saver = saver;
        this.author = author;
        this.clock = clock;
        this.assessment = Assessment.of(checklist, workup);
        this.saveState =
                id.isPresent() ? new SaveState.Saved(clock.instant()) : new SaveState.NotKept();
    }

    /** Hears what happens to the open workup. */
    public interface Listener {
        /** The workup and its assessment are new; called on the thread that made the change. */
        void changed(Change change);

        /**
         * Where saving stands; called on the writer's thread, or on the caller's when a change is
         * handed over.
         */
        void saving(SaveState state);
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void unlisten(Listener listener) {
        listeners.remove(listener);
    }

    public Checklist checklist() {
        return checklist;
    }

    public Optional<WorkupId> id() {
        return id;
    }

    public Workup workup() {
        return workup;
    }

    public Assessment assessment() {
        return assessment;
    }

    public SaveState saveState() {
        return saveState;
    }

    /** The day that "after today" is judged by. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty when the answer can stand at this item. */
    public Optional<AnswerCheck.Problem> check(Item item, Answer answer) {
        return new AnswerCheck(checklist, today()).check(item, answer);
    }

    /**
     * Sets, changes or clears an answer. The same answer again changes nothing.
     *
     * @throws Refusal when it cannot be true of the item
     */
    public void answer(Place place, Optional<Answer> answer) {
        answer(place, answer, false);
    }

    /**
     * @param bulk marked together with others by one key
     */
    public void answer(Place place, Optional<Answer> answer, boolean bulk) {
        Item item = checklist.item(place.id()).orElseThrow();
        answer.flatMap(a -> check(item, a))
                .ifPresent(
                        problem -> {
                            throw new Refusal(place + problem.path(), problem.message());
                        });
        if (!workup.answer(place).equals(answer)) {
            change(workup.answering(place, answer, bulk));
        }
    }

    /** Sets the free note at an item; blank takes it away. */
    public void note(Place place, String text) {
        String after = text.isBlank() ? "" : text;
        if (!after.equals(workup.note(place))) {
            change(new Change.OfNote(place, workup.note(place), after, ""));
        }
    }

    /**
     * Marks a section or step not done or pending, or takes the mark away.
     *
     * @throws Refusal when the mark is not complete or its dates cannot be true
     */
    public void mark(Place part, Optional<PartState> state) {
        state.flatMap(s -> new AnswerCheck(checklist, today()).check(s))
                .ifPresent(
                        problem -> {
                            throw new Refusal(part + problem.path(), problem.message());
                        });
        if (!workup.state(part).equals(state)) {
            change(new Change.OfState(part, workup.state(part), state, ""));
        }
    }

    /**
     * Records that somebody acted on this alert or dismissed it; it returns when what it rests on
     * changes.
     *
     * @param done what was done, or why it does not apply
     * @throws Refusal when that is blank
     */
    public void acknowledge(Alert alert, String done) {
        if (done.isBlank()) {
            throw new Refusal(Message.of("alert.needs-words"));
        }
        Acknowledgement now =
                new Acknowledgement(
                        alert.fingerprint(assessment.findings().answers()),
                        done.strip(),
                        author.name(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        change(
                new Change.OfAlert(
                        alert.key(),
                        Optional.ofNullable(workup.acknowledged().get(alert.key())),
                        Optional.of(now),
                        done.strip()));
    }

    /**
     * Attaches a picture or report.
     *
     * @throws Refusal when the same content is attached there already, when it is too large, or
     *     when there would be more than a case file holds
     * @throws IllegalArgumentException when its checksum is another's
     */
    public void attach(Attachment attachment) {
        if (!Attachment.checksum(attachment.data()).equals(attachment.sha256())) {
            throw new IllegalArgumentException("not the checksum of the content");
        }
        attachment
                .problemBeside(workup.attachments())
                .ifPresent(
                        why -> {
                            throw new Refusal(attachment.item().toString(), why);
                        });
        int last = workup.attachments().size();
        change(new Change.OfAttachment(Optional.empty(), Optional.of(attachment), last, ""));
    }

    /** Says something else of what is attached: its caption, whether a name is visible, consent. */
    public void describe(Attachment attachment) {
        Attachment before = attached(attachment);
        if (!before.equals(attachment)) {
            change(
                    new Change.OfAttachment(
                            Optional.of(before),
                            Optional.of(attachment),
                            workup.attachments().indexOf(before),
                            ""));
        }
    }

    /** Takes an attachment away; the history keeps it. */
    public void detach(Attachment attachment, String reason) {
        Attachment before = attached(attachment);
        change(
                new Change.OfAttachment(
                        Optional.of(before),
                        Optional.empty(),
                        workup.attachments().indexOf(before),
                        reason));
    }

    private Attachment attached(Attachment attachment) {
        return workup.attachments().stream()
                .filter(a -> a.same(attachment))
                .findFirst()
                .orElseThrow();
    }

    /** Corrects the patient block. */
    public void patient(Patient patient) {
        if (!workup.patient().equals(patient)) {
            change(new Change.OfPatient(workup.patient(), patient, ""));
        }
    }

    /** What the next undo takes back. */
    public Optional<Change> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** What the next redo makes again. */
    public Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Takes the last change back, as a change of its own; empty when there is none. */
    public Optional<Change> undo() {
        Change last = done.poll();
        if (last == null) {
            return Optional.empty();
        }
        apply(last.inverse());
        undone.push(last);
        return Optional.of(last);
    }

    /** Makes the change last taken back again; empty when there is none. */
    public Optional<Change> redo() {
        Change next = undone.poll();
        if (next == null) {
            return Optional.empty();
        }
        apply(next);
        done.push(next);
        return Optional.of(next);
    }

    private void change(Change change) {
        apply(change);
        done.push(change);
        undone.clear();
    }

    private void apply(Change change) {
        workup = workup.apply(change);
        assessment = Assessment.of(checklist, workup);
        id.ifPresent(
                known -> {
                    handedOver();
                    Workup after = workup;
                    Headline headline = assessment.headline();
                    saver.save(
                            store -> store.record(known, change, after, headline, author),
                            this::written);
                });
        listeners.forEach(l -> l.changed(change));
    }

    private synchronized void handedOver() {
        waiting++;
        tell(new SaveState.Saving());
    }

    /** Says "saved" only when nothing is waiting any more. */
    private synchronized void written(SaveState state) {
        if (state instanceof SaveState.Saved && --waiting > 0) {
            return;
        }
        tell(state);
    }

    private void tell(SaveState state) {
        saveState = state;
        listeners.forEach(l -> l.saving(state));
    }
}

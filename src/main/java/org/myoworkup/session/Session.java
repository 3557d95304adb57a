package org.myoworkup.session;

import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.assessment.Signing;
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
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The open workup: takes changes, makes the new assessment, hands each change to the writer, undoes
 * and redoes. All calls come from one thread (the window's); listeners hear {@link
 * Listener#changed} on it and {@link Listener#saving} on the writer's.
 */
public final class Session {
    private final Checklist checklist;
    private final Optional<WorkupId> id;
    private final Saver saver;
    private final Supplier<Author> author;
    private final Clock clock;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Function<Workup, byte[]> freezing;
    private final Lock lock = new Lock();
    private final Steps steps = new Steps();
    private int waiting;

    /** Written by the writer's thread too, while a signature is on its way and nothing else is. */
    private volatile Workup workup;

    private Assessment assessment;
    private volatile SaveState saveState;

    /**
     * A session in which nobody signs.
     *
     * @param id empty for a sample, of which nothing is kept
     * @param author whoever is at the keyboard when a change is made
     */
    public Session(
            Checklist checklist,
            Optional<WorkupId> id,
            Workup workup,
            Saver saver,
            Supplier<Author> author,
            Clock clock) {
        this(
                checklist,
                id,
                workup,
                saver,
                author,
                clock,
                _ -> {
                    throw new Refusal(Message.of("sign.block.sample"));
                });
    }

    /**
     * @param id empty for a sample, of which nothing is kept
     * @param freezing gives the bytes that a signature is over
     */
    Session(
            Checklist checklist,
            Optional<WorkupId> id,
            Workup workup,
            Saver saver,
            Supplier<Author> author,
            Clock clock,
            Function<Workup, byte[]> freezing) {
        this.checklist = checklist;
        this.freezing = freezing;
        this.id = id;
        this.workup = workup;
        this.saver = saver;
        this.author = author;
        this.clock = clock;
        this.assessment = Assessment.of(checklist, workup);
        this.saveState =
                id.isPresent() ? new SaveState.Saved(clock.instant()) : new SaveState.NotKept();
    }

    /** Where one author makes all changes. */
    public Session(
            Checklist checklist,
            Optional<WorkupId> id,
            Workup workup,
            Saver saver,
            Author author,
            Clock clock) {
        this(checklist, id, workup, saver, () -> author, clock);
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

        /**
         * Whether changes are taken, or the signatures, are not what they were; called on the
         * caller's or the writer's thread.
         */
        default void signing() {}
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

    /** Records that a revision was printed, behind what waits to be written; a sample's never. */
    public void printed(Printing printing) {
        id.ifPresent(
                known -> {
                    handedOver();
                    Author who = author.get();
                    saver.save(store -> store.printed(known, printing, who), this::written);
                });
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
        return changes().check().check(item, answer);
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
        changes().answer(place, answer, bulk).ifPresent(this::change);
    }

    private Changes changes() {
        return new Changes(checklist, workup, today());
    }

    /**
     * Answers all of these alike, marked together by one key; undo takes them back in one step.
     *
     * @throws Refusal when it cannot be true of one of them; then none is answered
     */
    public void together(List<Place> places, Answer answer) {
        Changes wanted = changes();
        List<Change> step =
                places.stream()
                        .flatMap(p -> wanted.answer(p, Optional.of(answer), true).stream())
                        .map(c -> lock.admit(workup, c))
                        .toList();
        step.forEach(this::apply);
        if (!step.isEmpty()) {
            steps.made(step);
        }
    }

    /** Sets the free note at an item; blank takes it away. */
    public void note(Place place, String text) {
        changes().note(place, text).ifPresent(this::change);
    }

    /**
     * Marks a section or step not done or pending, or takes the mark away.
     *
     * @throws Refusal when the mark is not complete or its dates cannot be true
     */
    public void mark(Place part, Optional<PartState> state) {
        changes().mark(part, state).ifPresent(this::change);
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
                        author.get().name(),
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
        change(changes().attach(attachment));
    }

    /** Says something else of what is attached: its caption, whether a name is visible, consent. */
    public void describe(Attachment attachment) {
        changes().describe(attachment).ifPresent(this::change);
    }

    /** Takes an attachment away; the history keeps it. */
    public void detach(Attachment attachment, String reason) {
        change(changes().detach(attachment, reason));
    }

    /** Corrects the patient block. */
    public void patient(Patient patient) {
        changes().patient(patient).ifPresent(this::change);
    }

    /** What stands between the workup as it is and a signature. */
    public Signing signing() {
        return Signing.of(workup, assessment);
    }

    /** True when no change is taken: it is signed, or being signed. */
    public boolean locked() {
        return lock.shut(workup);
    }

    /** True from {@link #sign} until the signature is on disk. */
    public boolean beingSigned() {
        return lock.signing();
    }

    /** The reason for which a signed workup takes changes; empty when none was given. */
    public Optional<String> amending() {
        return lock.reason();
    }

    /**
     * Lets a signed workup be changed, each change for this reason, until it is signed again or
     * closed.
     *
     * @throws Refusal when the reason is blank or nobody signed it
     */
    public void amend(String reason) {
        lock.open(workup, reason);
        listeners.forEach(Listener::signing);
    }

    /**
     * Signs the revision that stands, after everything that is still on its way to the disk. From
     * here on nothing is changed or undone; {@link Listener#signing} is told when the signature is
     * on disk, and only then it stands in the workup.
     *
     * @param name who signs
     * @param role as what; blank for none
     * @throws Refusal with all that blocks it
     */
    public void sign(String name, String role) {
        List<Message> blocked =
                signing().blockers().stream().map(Signing.Blocker::message).toList();
        if (!blocked.isEmpty()) {
            throw new Refusal(Message.of("sign.refused", blocked));
        }
        if (name.isBlank()) {
            throw new Refusal(Message.of("sign.needs-name"));
        }
        WorkupId known = id.orElseThrow(() -> new Refusal(Message.of("sign.block.sample")));
        byte[] frozen = freezing.apply(workup);
        Signature signature =
                new Signature(
                        workup.revision(),
                        name.strip(),
                        role.strip(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Attachment.checksum(frozen),
                        signing().interim());
        Author signing = author.get();
        lock.sign();
        steps.end();
        handedOver();
        saver.save(
                workups -> workups.sign(known, signature, frozen, signing),
                state -> {
                    if (state instanceof SaveState.Saved) {
                        workup = workup.signed(signature);
                        lock.signed();
                        listeners.forEach(Listener::signing);
                    }
                    written(state);
                });
        listeners.forEach(Listener::signing);
    }

    /** The first change that the next undo takes back; nothing from before a signature. */
    public Optional<Change> undoable() {
        return steps.undoable().stream().findFirst();
    }

    /** The first change that the next redo makes again. */
    public Optional<Change> redoable() {
        return steps.redoable().stream().findFirst();
    }

    /** How many changes the next undo takes back in one step. */
    public int undoableCount() {
        return steps.undoable().size();
    }

    /** How many changes the next redo makes again in one step. */
    public int redoableCount() {
        return steps.redoable().size();
    }

    /**
     * Takes the last step back, each of its changes as a change of its own.
     *
     * @return the first change that was taken back; empty when there is none
     */
    public Optional<Change> undo() {
        List<Change> step = steps.undoable();
        List<Change> back =
                step.reversed().stream().map(c -> lock.admit(workup, c.inverse())).toList();
        back.forEach(this::apply);
        if (!step.isEmpty()) {
            steps.undone();
        }
        return step.stream().findFirst();
    }

    /**
     * Makes the step last taken back again.
     *
     * @return the first change that was made again; empty when there is none
     */
    public Optional<Change> redo() {
        List<Change> step = steps.redoable();
        List<Change> again = step.stream().map(c -> lock.admit(workup, c)).toList();
        again.forEach(this::apply);
        if (!step.isEmpty()) {
            steps.redone();
        }
        return step.stream().findFirst();
    }

    /**
     * @throws Refusal when the workup is signed and nobody gave a reason to change it
     */
    private void change(Change change) {
        Change admitted = lock.admit(workup, change);
        apply(admitted);
        steps.made(List.of(admitted));
    }

    private void apply(Change change) {
        workup = workup.apply(change);
        assessment = Assessment.of(checklist, workup);
        id.ifPresent(
                known -> {
                    handedOver();
                    Workup after = workup;
                    Headline headline = assessment.headline();
                    Author who = author.get();
                    saver.save(
                            store -> store.record(known, change, after, headline, who),
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

package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Sought;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one can do with workups, the same for window and command line. Calls that read or write the
 * store or make a PDF take their time: the window makes them from a background thread.
 */
public final class Workplace {
    private static final String VISIT = "history.visit.date";

    /** For a printing that was just handed to the writer; longer only where the disk fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<Checklist> checklist;
    private final Workups workups;
    private final Saver saver;
    private final Supplier<Cases> cases;
    private final Supplier<Author> author;
    private final Clock clock;

    /**
     * @param checklist asked for with the first workup: the list needs none
     * @param cases the same
     * @param author whoever is at the keyboard when something is done
     */
    public Workplace(
            Supplier<Checklist> checklist,
            Workups workups,
            Saver saver,
            Supplier<Cases> cases,
            Supplier<Author> author,
            Clock clock) {
        this.checklist = checklist;
        this.workups = workups;
        this.saver = saver;
        this.cases = cases;
        this.author = author;
        this.clock = clock;
    }

    /** Where one author does everything. */
    public Workplace(
            Checklist checklist,
            Workups workups,
            Saver saver,
            Cases cases,
            Author author,
            Clock clock) {
        this(() -> checklist, workups, saver, () -> cases, () -> author, clock);
    }

    public Checklist checklist() {
        return checklist.get();
    }

    /** What can be done with cases without the store. */
    public Cases cases() {
        return cases.get();
    }

    public Saver saver() {
        return saver;
    }

    /** As {@link Saver#whenUnexpected}. */
    public void whenSavingFails(Consumer<Throwable> listener) {
        saver.whenUnexpected(listener);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Stored workups, last changed first; samples are never among them. */
    public List<Workups.Listed> list(String search, int limit) {
        return workups.list(search, limit);
    }

    /** As {@link #list(String, int)}, by more than names. */
    public List<Workups.Listed> list(Sought sought, int limit) {
        return workups.list(sought, limit);
    }

    /**
     * Makes every headline anew that a program with other rules kept, one after the other. A workup
     * that cannot be read keeps its headline.
     *
     * @return how many were made
     */
    public int renewHeadlines() {
        int made = 0;
        for (WorkupId id : workups.outdated(Integer.MAX_VALUE)) {
            try {
                Workup workup = stored(id);
                workups.summarise(
                        id, workup.revision(), Assessment.of(checklist(), workup).headline());
                made++;
            } catch (Refusal unreadable) {
                continue; // whoever opens it is told
            }
        }
        return made;
    }

    /** Stored workups whose patient may be this one: said before a new one is started. */
    public List<Workups.Listed> sameAs(Patient patient) {
        return workups.sameAs(patient);
    }

    /** Starts a workup of this patient with the date of this visit and opens it. */
    public Session start(Patient patient, Optional<PartialDate> visit) {
        Workup workup = Workup.start(checklist(), patient);
        WorkupId id =
                workups.add(
                        workup, Assessment.of(checklist(), workup).headline(), author.get(), "");
        Session session = session(Optional.of(id), workup);
        visit.ifPresent(day -> session.answer(Place.of(VISIT), Optional.of(new Answer.Date(day))));
        return session;
    }

    /**
     * Opens a stored workup.
     *
     * @throws Refusal when there is none with this id
     */
    public Session open(WorkupId id) {
        return session(Optional.of(id), stored(id));
    }

    /** Opens a sample; nothing that is answered in it is kept. */
    public Session sample(String name) {
        return session(Optional.empty(), cases().read(Samples.read(name)));
    }

    /** Every change of a stored workup, oldest first. */
    public List<Workups.Entry> history(WorkupId id) {
        return workups.history(id);
    }

    /** The history of a stored workup in words, newest first. */
    public List<HistoryLine> history(WorkupId id, Locale language) {
        return cases().history(workups.history(id), language).reversed();
    }

    /**
     * The history of a stored workup as a file, oldest first.
     *
     * @throws Refusal when there is no such workup
     */
    public byte[] history(WorkupId id, Locale language, HistoryForm form) {
        stored(id);
        return cases().history(cases().history(workups.history(id), language), form);
    }

    /**
     * A revision as it was signed, with the signatures up to it and what had been done about alerts
     * by then.
     *
     * @throws Refusal when that revision was not signed here, or is not what was signed
     */
    public Workup signed(WorkupId id, int revision) {
        return new SignedRevisions(workups, cases()).find(id, revision);
    }

    /**
     * The PDF of a revision as it was signed, with its case in it.
     *
     * @throws Refusal as {@link #signed}
     */
    public byte[] signedPdf(WorkupId id, int revision, Locale language, Reports.Paper paper) {
        return cases().pdf(
                        signed(id, revision),
                        language,
                        paper,
                        Reports.Extent.SUMMARY,
                        Reports.Enclosed.CASE,
                        Optional.empty());
    }

    private Session session(Optional<WorkupId> id, Workup workup) {
        return new Session(checklist(), id, workup, saver, author, clock, cases()::frozen);
    }

    private Workup stored(WorkupId id) {
        return workups.find(id)
                .orElseThrow(() -> new Refusal(Message.of("workup.not-found", id.toString())));
    }

    /**
     * Stores a case file as a new workup: an import never merges.
     *
     * @throws Refusal when the file is refused, is a sample, or a stored patient of the same record
     *     number has another name or birth date
     */
    public WorkupId take(byte[] caseFile) {
        return imports().take(cases().read(caseFile));
    }

    /** Takes case files in. */
    public Imports imports() {
        return new Imports(checklist(), workups, saver, cases(), author);
    }

    /**
     * The printout made last of a stored workup, empty when none was. Waits a moment for what is on
     * its way to the disk.
     */
    public Optional<Printout> printout(WorkupId id) {
        saver.drain(PATIENCE);
        return workups.find(id).flatMap(now -> Printout.last(now, workups.history(id)));
    }

    /** Who works here. */
    public Author author() {
        return author.get();
    }

    /**
     * Writes every result that a stored workup awaits; samples are never stored. A file that is
     * there is replaced.
     */
    public void chase(Locale language, Reports.Paper paper, Path file) {
        cases().chase(list("", Integer.MAX_VALUE), language, paper, file);
    }

    /** The case file of a stored workup. */
    public byte[] export(WorkupId id) {
        return cases().write(stored(id));
    }
}

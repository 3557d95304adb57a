package org.myoworkup.workup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workup needs of storage. Every call is on disk, synced, when it returns, and done whole or
 * not at all. What goes wrong is a {@link Refusal} that says what to do. Calls may come from any
 * thread; none may come from the window's.
 */
public interface Workups {

    /**
     * The stored workups that are sought, last changed first.
     *
     * @param limit at most this many
     */
    List<Listed> list(Sought sought, int limit);

    /**
     * The stored workups, last changed first.
     *
     * @param search words of a name or record number or how they begin, the case of letters
     *     ignored; blank for all
     */
    default List<Listed> list(String search, int limit) {
        return list(Sought.text(search), limit);
    }

    /** Stored workups whose headline was made by other {@linkplain Headline#RULES rules}. */
    List<WorkupId> outdated(int limit);

    /**
     * Makes the headline anew, which is no change of the workup.
     *
     * @param revision the one it was made of; nothing happens when another stands by now
     */
    void summarise(WorkupId id, int revision, Headline headline);

    /** Stored workups whose patient may be this one. */
    List<Listed> sameAs(Patient patient);

    /** The workup as it stands, empty when there is none. */
    Optional<Workup> find(WorkupId id);

    /**
     * Stores a workup that was just started or imported: what it holds becomes the first entries of
     * its history.
     *
     * @return its id
     */
    WorkupId add(Workup workup, Headline headline, Author author, String reason);

    /**
     * Records one change in one transaction: history, present state, revision and what the list
     * shows.
     *
     * @param after the workup with the change applied; its revision must be one more than what is
     *     stored
     * @param headline of {@code after}
     * @return when
     */
    Instant record(WorkupId id, Change change, Workup after, Headline headline, Author author);

    /**
     * Records all that makes a stored workup into a newer revision of it that came from elsewhere,
     * in one transaction.
     *
     * @param before the revision that stands
     * @param changes what makes the one into the other, in their order, all recorded under the
     *     newer revision; at least one
     * @param after the newer revision, its definition the stored one's; signatures that it has
     *     behind those that are stored are recorded as well
     * @param headline of {@code after}
     * @return when
     * @throws Refusal when another revision stands
     */
    Instant supersede(
            WorkupId id,
            int before,
            List<Change> changes,
            Workup after,
            Headline headline,
            Author author);

    /**
     * Records a signature of the revision that stands, with what was signed.
     *
     * @param frozen the bytes whose checksum the signature gives
     * @return when
     * @throws Refusal when another revision stands
     */
    Instant sign(WorkupId id, Signature signature, byte[] frozen, Author author);

    /** What was signed as this revision, as it was then; empty when that is not kept here. */
    Optional<byte[]> frozen(WorkupId id, int revision);

    /**
     * Records that a revision was printed.
     *
     * @return when that was recorded
     */
    Instant printed(WorkupId id, Printing printing, Author author);

    /** Everything that happened to a workup, oldest first. */
    List<Entry> history(WorkupId id);

    /**
     * One line of the list.
     *
     * @param steps how far each step is
     * @param answered items answered
     * @param asked items asked
     * @param standing as in {@link Headline}
     * @param signed whether the revision that stands is signed
     */
    record Listed(
            WorkupId id,
            Patient patient,
            int revision,
            Instant changed,
            Map<String, StepState> steps,
            int answered,
            int asked,
            List<Progress.Awaited> awaited,
            String standing,
            boolean signed) {}

    /**
     * What happened, who did it and when.
     *
     * @param revision the one that stood then, a change made
     */
    record Entry(int revision, Instant time, Author author, Event event) {

        /** The change, where it is one. */
        public Optional<Change> change() {
            return event instanceof Change change ? Optional.of(change) : Optional.empty();
        }
    }
}

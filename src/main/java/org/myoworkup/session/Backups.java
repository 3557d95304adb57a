package org.myoworkup.session;

import org.myoworkup.workup.Refusal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of the whole database of one data folder, and putting one of them in its place. None of it
 * needs the present database to be whole. Calls take the time of a disk: never from the window's
 * thread.
 */
public interface Backups {
    /** Reasons why a database was not opened that a backup mends: keys of the {@link Refusal}. */
    Set<String> MENDED_BY_RESTORING =
            Set.of("store.damaged", "store.not-ours", "store.lost", "store.gone");

    /** Why a backup was made. */
    enum Kind {
        /** On the first use of a day. */
        DAILY,
        /** Because somebody asked for it. */
        BY_HAND,
        /** Before the database was brought to a newer schema. */
        BEFORE_MIGRATION,
        /** The database that stood there until another was restored. */
        SET_ASIDE
    }

    /**
     * What a database holds.
     *
     * @param schema the version of its schema
     * @param workups how many
     * @param changes entries of the history of all workups
     * @param lastChange when the last of them was recorded; empty when there is no workup
     */
    record Contents(int schema, int workups, int changes, Optional<Instant> lastChange) {}

    /**
     * A copy of the database.
     *
     * @param made when
     * @param bytes its size
     * @param contents empty when it cannot be read any more
     */
    record Backup(Path file, Kind kind, Instant made, long bytes, Optional<Contents> contents) {}

    /**
     * What of the present database is not in a backup.
     *
     * @param workups that the backup does not have
     * @param changes entries of their history, and further entries of those it has
     */
    record Missing(int workups, int changes) {}

    /**
     * A backup that was checked and can be restored.
     *
     * @param missing empty when there is no present database, or it cannot be read
     */
    record Preview(Path file, Contents contents, Optional<Missing> missing) {}

    /** The backups kept in the data folder, newest first. */
    List<Backup> list();

    /**
     * Makes one now, checked from its first page to its last before it counts.
     *
     * @throws Refusal when it could not be made; the earlier ones are as they were
     */
    Backup now();

    /**
     * Makes the one of today, and then gives up those that are not to be kept any longer. Nothing
     * happens when there is one of today already, or no workup.
     *
     * @throws Refusal as {@link #now}
     */
    Optional<Backup> daily();

    /**
     * Writes a checked backup to a file outside the data folder; one that is there is replaced.
     *
     * @throws Refusal when it cannot be written; what was there is then as it was
     */
    void copy(Path file);

    /**
     * Checks a backup and says what it holds. The name of one that is listed will do.
     *
     * @throws Refusal when it is damaged, another program's, or of a newer MyoWorkup
     */
    Preview preview(Path file);

    /**
     * Puts a backup in place of the present database, which is moved aside whole and kept.
     *
     * @return where the database is that stood there; empty when there was none
     * @throws Refusal when a program has the folder open, or as {@link #preview}; the present
     *     database is then as it was
     */
    Optional<Path> restore(Path file);
}

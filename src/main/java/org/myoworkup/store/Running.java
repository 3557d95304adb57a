package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Backups.Contents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark in the data folder while the database is open. Whoever finds it there on opening follows a
 * program that ended without closing.
 */
final class Running {
    static final String NAME = "myoworkup.open";

    /** A clock that is set right by the network moves by less. */
    private static final Duration BEHIND = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private Running() {}

    /** True when the program that had it open last did not close it. */
    static boolean found(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** Sets the mark. It guards nothing: a folder too full for it is no reason not to open. */
    static void mark(Path folder) {
        try {
            OwnerOnly.file(folder.resolve(NAME));
            BackupFile.forceNames(folder);
        } catch (IOException notMarked) {
            LOG.warn("no mark can be set: {}", notMarked.getClass().getName());
        }
    }

    /** Takes the mark away, because the database was closed or is another. */
    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException stays) {
            LOG.warn("the mark cannot be taken away: {}", stays.getClass().getName());
        }
    }

    /**
     * What whoever works here should know.
     *
     * @param ended the program had ended unexpectedly
     * @param found what is in the database, which was checked
     */
    static List<Message> notices(boolean ended, Contents found, Instant now) {
        List<Message> notices = new ArrayList<>();
        if (ended) {
            notices.add(
                    found.lastChange()
                            .map(
                                    last ->
                                            Message.of(
                                                    "store.recovered",
                                                    last,
                                                    found.workups(),
                                                    found.changes()))
                            .orElse(Message.of("store.recovered-empty")));
        }
        found.lastChange()
                .filter(last -> last.minus(BEHIND).isAfter(now))
                .ifPresent(last -> notices.add(Message.of("store.clock-behind", now, last)));
        return notices;
    }
}

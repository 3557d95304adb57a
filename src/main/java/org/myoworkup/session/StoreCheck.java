package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks a database or a backup through for damage and for changes made outside the program. */
@FunctionalInterface
public interface StoreCheck {

    /**
     * Writes nothing, and does not need the folder for itself: a window may have it open.
     *
     * @param folder the data folder, empty for the usual one
     * @param file a backup or another database; empty for the one of the folder
     * @throws Refusal when it cannot be read at all, is not ours or is newer than this program
     */
    Checked check(Optional<Path> folder, Optional<Path> file);

    /**
     * What was found.
     *
     * @param file what was looked through
     * @param workups how many it holds
     * @param entries how many entries of history
     * @param chained false for a schema of old, whose history has no checksums
     * @param wrong each with what to do; empty when nothing is wrong
     */
    record Checked(Path file, int workups, int entries, boolean chained, List<Message> wrong) {
        public Checked {
            wrong = List.copyOf(wrong);
        }
    }
}

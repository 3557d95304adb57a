package org.myoworkup.app;

import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The program with its window. Stands between {@link Main} and the toolkit, which a command never
 * loads.
 */
@FunctionalInterface
interface Window {
    /**
     * Opens the window and returns when it was closed.
     *
     * @param opening opens the store; called from a background thread, again when it failed and the
     *     user tries again
     * @param closed gives the store back
     * @param people who works here
     * @param backups of the folder it lies in
     * @param front told what brings the window before all others and offers a file for import
     */
    void start(
            Callable<OpenWorkplace> opening,
            Runnable closed,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Consumer<Consumer<Optional<Path>>> front);
}

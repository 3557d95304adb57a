package org.myoworkup.app;

import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;

import java.util.concurrent.Callable;

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
     * @param backups of the folder it lies in
     */
    void start(
            Callable<OpenWorkplace> opening,
            Runnable closed,
            Texts texts,
            Settings settings,
            Backups backups);
}

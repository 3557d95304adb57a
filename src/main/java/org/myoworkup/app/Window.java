package org.myoworkup.app;

import org.myoworkup.session.Workplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

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
     */
    void start(
            Callable<Workplace> opening, Runnable closed, Languages languages, Settings settings);
}

package org.myoworkup.desktop;

import org.myoworkup.desktop.shell.WindowApplication;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

import java.util.concurrent.Callable;

/** The way into the window. */
public final class Desktop {
    private Desktop() {}

    /**
     * Shows the window and returns when it is closed. The window is there at once; the database is
     * opened behind it.
     *
     * @param open opens the database, on a background thread; what it refuses is said in the
     *     window, and it is called again when the person tries again
     * @param closed called once when the window is gone, on the caller's thread, to close what was
     *     opened
     * @throws UnsupportedOperationException when there is no display
     */
    public static void start(
            Callable<Workplace> open, Runnable closed, Languages languages, Settings settings) {
        try {
            WindowApplication.launch(open, languages, settings);
        } finally {
            closed.run();
        }
    }
}

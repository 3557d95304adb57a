package org.myoworkup.desktop;

import org.myoworkup.desktop.shell.WindowApplication;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

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
     * @param people who works here; read before the window is there, changed in it
     * @param front told what brings the window before all others and offers a file for import; that
     *     may be run by any thread, and returns when it is done
     * @throws UnsupportedOperationException when there is no display
     */
    public static void start(
            Callable<Workplace> open,
            Runnable closed,
            Texts texts,
            Settings settings,
            People people,
            Consumer<Consumer<Optional<Path>>> front) {
        try {
            WindowApplication.launch(open, texts, settings, people, front);
        } finally {
            closed.run();
        }
    }
}

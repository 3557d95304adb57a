package org.myoworkup.desktop;

import org.myoworkup.desktop.shell.WindowApplication;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

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
     * @param backups of the folder the database lies in
     * @param front told what brings the window before all others and offers a file for import; that
     *     may be run by any thread, and returns when it is done
     * @throws UnsupportedOperationException when there is no display
     */
    public static void start(
            Callable<OpenWorkplace> open,
            Runnable closed,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Consumer<Consumer<Optional<Path>>> front) {
        try {
            WindowApplication.launch(open, languages, settings, people, backups, front);
        } finally {
            closed.run();
        }
    }
}

package org.myoworkup.desktop.shell;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.SystemFileChoice;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Starts JavaFX. Public because JavaFX makes the one instance itself. */
public final class WindowApplication extends Application {
    /**
     * JavaFX makes the application without arguments of ours, so that they wait here for the moment
     * between.
     */
    private static final AtomicReference<Start> START = new AtomicReference<>();

    private record Start(
            Callable<OpenWorkplace> open,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Consumer<Consumer<Optional<Path>>> front) {}

    /**
     * Returns when the window is closed.
     *
     * @param front told what brings the window before all others and offers a file for import; that
     *     may be run by any thread, and returns when it is done
     */
    public static void launch(
            Callable<OpenWorkplace> open,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Consumer<Consumer<Optional<Path>>> front) {
        START.set(new Start(open, languages, settings, people, backups, front));
        Application.launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = START.getAndSet(null);
        WindowLanguage language = new WindowLanguage(start.languages(), start.settings());
        SystemFileChoice files =
                new SystemFileChoice(language::texts, start.settings(), getHostServices());
        MainWindow window =
                new MainWindow(
                        stage,
                        language,
                        start.settings(),
                        start.people(),
                        files,
                        start.backups(),
                        Platform::exit);
        start.front().accept(file -> toFront(window, file));
        window.open(start.open());
    }

    private static void toFront(MainWindow window, Optional<Path> file) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    window.toFront(file);
                    done.countDown();
                });
        try {
            done.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}

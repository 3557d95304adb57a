package org.myoworkup.desktop.shell;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.SystemFileChoice;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Starts JavaFX. Public because JavaFX makes the one instance itself. */
public final class WindowApplication extends Application {
    /**
     * JavaFX makes the application without arguments of ours, so that they wait here for the moment
     * between.
     */
    private static final AtomicReference<Start> START = new AtomicReference<>();

    private record Start(
            Callable<OpenWorkplace> open, Texts texts, Settings settings, Backups backups) {}

    /** Returns when the window is closed. */
    public static void launch(
            Callable<OpenWorkplace> open, Texts texts, Settings settings, Backups backups) {
        START.set(new Start(open, texts, settings, backups));
        Application.launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = START.getAndSet(null);
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        SystemFileChoice files =
                new SystemFileChoice(start.texts(), start.settings(), getHostServices());
        new MainWindow(
                        stage,
                        start.texts(),
                        start.settings(),
                        files,
                        start.backups(),
                        Platform::exit)
                .open(start.open());
    }
}

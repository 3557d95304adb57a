package org.myoworkup.desktop.shell;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.SystemFileChoice;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.session.Workplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Starts JavaFX. Public because JavaFX makes the one instance itself. */
public final class WindowApplication extends Application {
    /**
     * JavaFX makes the application without arguments of ours, so that they wait here for the moment
     * between.
     */
    private static final AtomicReference<Start> START = new AtomicReference<>();

    private record Start(Callable<Workplace> open, Languages languages, Settings settings) {}

    /** Returns when the window is closed. */
    public static void launch(Callable<Workplace> open, Languages languages, Settings settings) {
        START.set(new Start(open, languages, settings));
        Application.launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = START.getAndSet(null);
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        WindowLanguage language = new WindowLanguage(start.languages(), start.settings());
        SystemFileChoice files =
                new SystemFileChoice(language::texts, start.settings(), getHostServices());
        new MainWindow(stage, language, start.settings(), files, Platform::exit).open(start.open());
    }
}

package org.myoworkup.desktop.rehearsal;

import atlantafx.base.theme.PrimerLight;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.WindowLanguage;
import org.myoworkup.desktop.shell.MainWindow;
import org.myoworkup.session.Backups;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The window goes through its own screens by itself, so that the build can note what a start needs.
 * Public because JavaFX makes the one instance itself.
 */
public final class Rehearsing extends Application {
    /** Between two acts, so that what an act shows is painted. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(350);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private static final AtomicReference<Start> START = new AtomicReference<>();
    private static final AtomicReference<Optional<String>> FAILED =
            new AtomicReference<>(Optional.empty());

    private record Start(
            Callable<OpenWorkplace> open,
            Checklist checklist,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Path caseFile,
            Path pdf) {}

    private Deque<Act> acts = new ArrayDeque<>();
    private long since;

    /**
     * Returns when the window is closed.
     *
     * @param open opens a store that holds a workup, and that nobody needs
     * @param caseFile read where the window asks for a file to read
     * @param pdf written where it asks for a file to write; is not there yet
     * @throws IllegalStateException when something of the play was not there; names it
     */
    public static void launch(
            Callable<OpenWorkplace> open,
            Checklist checklist,
            Languages languages,
            Settings settings,
            People people,
            Backups backups,
            Path caseFile,
            Path pdf) {
        START.set(new Start(open, checklist, languages, settings, people, backups, caseFile, pdf));
        Application.launch(Rehearsing.class);
        FAILED.get()
                .ifPresent(
                        act -> {
                            throw new IllegalStateException("the rehearsal stopped at: " + act);
                        });
    }

    @Override
    public void start(Stage stage) {
        Start start = START.getAndSet(null);
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        MainWindow window =
                new MainWindow(
                        stage,
                        new WindowLanguage(start.languages(), start.settings()),
                        start.settings(),
                        start.people(),
                        new Files(start.caseFile(), start.pdf()),
                        start.backups(),
                        Platform::exit);
        acts = new ArrayDeque<>(Play.of(stage, window, start.checklist(), start.pdf()));
        since = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!go(System.nanoTime())) {
                    stop();
                }
            }
        }.start();
        window.open(start.open());
    }

    /** Does the next act when its time has come; false when there is none. */
    private boolean go(long now) {
        if (acts.isEmpty()) {
            return false;
        }
        Act act = acts.peek();
        try {
            if (now - since > PAUSE && act.ready().now()) {
                acts.remove();
                since = now;
                act.deed().run();
            } else if (now - since > PATIENCE) {
                throw new IllegalStateException("it did not come");
            }
            return true;
        } catch (Exception stopped) {
            FAILED.set(Optional.of(act.name() + ", " + stopped));
            Platform.exit();
            return false;
        }
    }

    /** The answers to what a file chooser asks. */
    private record Files(Path read, Path written) implements FileChoice {
        @Override
        public Optional<Path> open(Window owner, Kind kind) {
            return Optional.of(read);
        }

        @Override
        public Optional<Path> save(Window owner, Kind kind, String name) {
            return Optional.of(written);
        }

        @Override
        public void show(Path file) {
            // no program of the system takes part
        }
    }
}

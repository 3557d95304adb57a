package org.myoworkup.desktop.trouble;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.myoworkup.session.trouble.Part;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.texts.Texts;

import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes in every error that nobody else does, from any thread, and says it in the one error window.
 * The program goes on.
 */
public final class ErrorDesk implements AutoCloseable {
    private final Troubles troubles = new Troubles(InstantSource.system());
    private final Queue<Troubles.Report> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final Thread.UncaughtExceptionHandler before =
            Thread.getDefaultUncaughtExceptionHandler();
    private final ErrorWindow window;

    /**
     * @param texts in the language of the moment
     */
    public ErrorDesk(Stage owner, Supplier<Texts> texts) {
        window = new ErrorWindow(owner, texts);
        troubles.whenReported(this::reported);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> uncaught(thrown));
    }

    public Troubles troubles() {
        return troubles;
    }

    /** What the writer threw; it tries again by itself. */
    public void savingFailed(Throwable thrown) {
        troubles.report(Part.SAVING, thrown);
    }

    private void uncaught(Throwable thrown) {
        troubles.report(Platform.isFxApplicationThread() ? Part.WINDOW : Part.OTHER, thrown);
    }

    /** An error in drawing comes with every picture of a second: they are shown together. */
    private void reported(Troubles.Report report) {
        waiting.add(report);
        if (called.compareAndSet(false, true)) {
            Platform.runLater(this::show);
        }
    }

    private void show() {
        called.set(false);
        List<Troubles.Report> reports =
                Stream.generate(waiting::poll).takeWhile(r -> r != null).toList();
        if (!reports.isEmpty()) {
            window.show(reports);
        }
    }

    /** Gives back the handling of errors; the window goes with the one that owns it. */
    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}

package org.myoworkup.desktop.desk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Work that takes its time, off the window's thread; what comes of it is told on the window's
 * thread. Knows when somebody has been waiting for longer than they would notice.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** From here on one wonders whether anything happens. */
    private static final Duration NOTICED = Duration.millis(500);

    private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(NOTICED);
    private int going;

    /** Two: a slow PDF does not hold up the list. */
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    public Background() {
        patience.setOnFinished(_ -> lasting.set(going > 0));
    }

    /** True while something that was asked for takes more than half a second. */
    public ReadOnlyBooleanProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /**
     * Does this work, for which somebody waits. Called on the window's thread.
     *
     * @param then told what came of it
     * @param refused told why it could not be done
     */
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
        if (going++ == 0) {
            patience.playFromStart();
        }
        runUnseen(
                work,
                result -> {
                    ended();
                    then.accept(result);
                },
                why -> {
                    ended();
                    refused.accept(why);
                });
    }

    private void ended() {
        if (--going == 0) {
            patience.stop();
            lasting.set(false);
        }
    }

    /** As {@link #run}, work that nobody asked for and nobody waits for; called on any thread. */
    public <T> void runUnseen(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
        threads.execute(
                () -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> then.accept(result));
                    } catch (Exception | LinkageError e) {
                        Message why = why(e);
                        Platform.runLater(() -> refused.accept(why));
                    }
                });
    }

    private static Message why(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal.path().isEmpty()
                    ? refusal.message()
                    : Message.of("window.refused-at", refusal.path(), refusal.message());
        }
        // The class only: what a message holds may be a patient's.
        LOG.error(
                "work in the background failed: {}",
                thrown.getClass().getName(),
                withoutWords(thrown));
        return Message.of("window.failed", thrown.getClass().getSimpleName());
    }

    private static Throwable withoutWords(Throwable thrown) {
        Throwable bare = new Throwable(thrown.getClass().getName());
        bare.setStackTrace(thrown.getStackTrace());
        return bare;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

package org.myoworkup.desktop.desk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.trouble.Part;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.workup.Refusal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Work that takes its time, off the window's thread; what comes of it is told on the window's
 * thread. Knows when somebody has been waiting for longer than they would notice.
 */
public final class Background implements AutoCloseable {
    /** Key of what is said when something failed that should not have; its argument is a code. */
    public static final String FAILED = "window.failed";

    private final Troubles troubles;

    /** From here on one wonders whether anything happens. */
    private static final Duration NOTICED = Duration.millis(500);

    private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(NOTICED);
    private int going;

    /** Two: a slow PDF does not hold up the list. */
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    /**
     * @param troubles told what fails that should not have
     */
    public Background(Troubles troubles) {
        this.troubles = troubles;
        patience.setOnFinished(_ -> lasting.set(going > 0));
    }

    /** True while something that was asked for takes more than half a second. */
    public ReadOnlyBooleanProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /**
     * Does this work, for which somebody waits; nothing once the window is gone. Called on the
     * window's thread.
     *
     * @param then told what came of it
     * @param refused told why it could not be done
     */
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
        if (threads.isShutdown()) {
            return; // what was made meanwhile asks for more, and nobody is left to see it
        }
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
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(
                () -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> then.accept(result));
                    } catch (Exception | Error e) {
                        Message why = why(e);
                        Platform.runLater(() -> refused.accept(why));
                    }
                });
    }

    private Message why(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal.path().isEmpty()
                    ? refusal.message()
                    : Message.of("window.refused-at", refusal.path(), refusal.message());
        }
        return Message.of(FAILED, troubles.report(Part.BACKGROUND, thrown).trouble().code());
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

package org.myoworkup.desktop.desk;

import javafx.application.Platform;

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
 * thread.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** Two: a slow PDF does not hold up the list. */
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    /**
     * Does this work.
     *
     * @param then told what came of it
     * @param refused told why it could not be done
     */
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
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

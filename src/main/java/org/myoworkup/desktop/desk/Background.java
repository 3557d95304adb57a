package org.myoworkup.desktop.desk;

import javafx.application.Platform;

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
 * thread.
 */
public final class Background implements AutoCloseable {
    /** Key of what is said when something failed that should not have; its argument is a code. */
    public static final String FAILED = "window.failed";

    private final Troubles troubles;

    /** Two: a slow PDF does not hold up the list. */
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().name("background-", 1).daemon().factory());

    /**
     * @param troubles told what fails that should not have
     */
    public Background(Troubles troubles) {
        this.troubles = troubles;
    }

    /**
     * Does this work; nothing once the window is gone.
     *
     * @param then told what came of it
     * @param refused told why it could not be done
     */
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
        if (threads.isShutdown()) {
            return; // what was made meanwhile asks for more, and nobody is left to see it
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

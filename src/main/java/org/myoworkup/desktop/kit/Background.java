package org.myoworkup.desktop.kit;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Runs work that reads or writes the store or makes a PDF off the window's thread, and comes back
 * to it.
 */
public final class Background implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("background").factory());

    /**
     * Runs the work after all that was handed over before.
     *
     * @param then takes the result on the window's thread
     * @param failed takes what the work threw on the window's thread
     */
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        thread.execute(
                () -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> then.accept(result));
                    } catch (Exception wrong) {
                        Platform.runLater(() -> failed.accept(wrong));
                    }
                });
    }

    /** Takes no more work; what runs is finished. */
    @Override
    public void close() {
        thread.shutdown();
    }
}

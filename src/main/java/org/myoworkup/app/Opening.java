package org.myoworkup.app;

import org.myoworkup.session.OpenWorkplace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens the store: the first time beside the start of the toolkit, so that the list need not wait
 * for it, and after that whenever it is asked for again.
 */
final class Opening implements Callable<OpenWorkplace> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Callable<OpenWorkplace> open;
    private Optional<FutureTask<OpenWorkplace>> begun = Optional.empty();
    private boolean told;

    /**
     * @param open opens it, or refuses to
     */
    Opening(Callable<OpenWorkplace> open) {
        this.open = open;
    }

    /** Begins in a thread of its own; what comes of it is told to the first who asks. */
    void begin() {
        FutureTask<OpenWorkplace> task = new FutureTask<>(open);
        synchronized (this) {
            begun = Optional.of(task);
        }
        Thread.ofPlatform().name("opening").daemon().start(task);
    }

    @Override
    public OpenWorkplace call() throws Exception {
        Optional<FutureTask<OpenWorkplace>> first = first();
        if (first.isEmpty()) {
            return open.call();
        }
        try {
            return first.get().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception why) {
                throw why; // a refusal stays one
            }
            throw failed;
        }
    }

    private synchronized Optional<FutureTask<OpenWorkplace>> first() {
        boolean again = told;
        told = true;
        return again ? Optional.empty() : begun;
    }

    /** Waits until what was begun is over, so that it can be closed: there may be no display. */
    void settle() {
        Optional<FutureTask<OpenWorkplace>> task;
        synchronized (this) {
            task = begun;
        }
        try {
            if (task.isPresent()) {
                task.get().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException notOpen) {
            return; // nothing to close, or a disk that no longer answers
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}

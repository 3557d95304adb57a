package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The single writer: takes changes in order, each in a transaction of its own, and tries a failed
 * one again until it succeeds. Nothing is given up while the program runs.
 */
public final class Saver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Saver.class);

    private final Workups workups;
    private final Duration firstPause;
    private final Duration longestPause;
    private volatile Consumer<Throwable> unexpected = Saver::log;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("saver").factory());

    public Saver(Workups workups) {
        this(workups, Duration.ofMillis(250), Duration.ofSeconds(5));
    }

    /**
     * @param firstPause before the first retry; doubles up to {@code longestPause}
     */
    public Saver(Workups workups, Duration firstPause, Duration longestPause) {
        this.workups = workups;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /**
     * Hands over one write, which says when it was recorded. The state is told from the writer's
     * thread: saved, or not saved and tried again.
     */
    void save(Function<Workups, Instant> write, Consumer<SaveState> told) {
        thread.execute(() -> saveUntilDone(write, told));
    }

    /** The class only: what an exception says may be a patient's. */
    private static void log(Throwable thrown) {
        LOG.error("saving failed: {}", thrown.getClass().getName());
    }

    /** Runs after every change handed over so far has been written. */
    void afterwards(Runnable then) {
        thread.execute(then);
    }

    /**
     * Told of what was thrown by a write that should not have been thrown; that write is tried
     * again.
     */
    void whenUnexpected(Consumer<Throwable> listener) {
        unexpected = listener;
    }

    /** Whoever hears of it wrongly does not make the same change be written twice. */
    private void tell(Consumer<SaveState> told, SaveState state) {
        try {
            told.accept(state);
        } catch (RuntimeException deaf) {
            unexpected.accept(deaf);
        }
    }

    private void saveUntilDone(Function<Workups, Instant> write, Consumer<SaveState> told) {
        Duration pause = firstPause;
        while (true) {
            try {
                Instant saved = write.apply(workups);
                tell(told, new SaveState.Saved(saved));
                return;
            } catch (Refusal refusal) {
                tell(told, new SaveState.NotSaved(refusal.message()));
                LOG.warn(
                        "a change could not be saved and is tried again: {}", refusal.getMessage());
            } catch (RuntimeException | Error failed) {
                tell(told, new SaveState.NotSaved(Message.of("save.failed")));
                unexpected.accept(failed);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            }
            pause =
                    pause.multipliedBy(2).compareTo(longestPause) > 0
                            ? longestPause
                            : pause.multipliedBy(2);
        }
    }

    /**
     * Writes what is still waiting.
     *
     * @param patience how long to wait for it
     * @return false when changes are still unwritten; the writer then goes on
     */
    public boolean drain(Duration patience) {
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        thread.execute(done::countDown);
        try {
            return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops the thread; what is still unwritten after {@link #drain} is lost, so drain first. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}

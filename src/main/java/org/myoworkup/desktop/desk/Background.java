package org.myoworkup.desktop.desk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.Stop;
import org.myoworkup.session.trouble.Part;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.workup.Refusal;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();

    /** What can be stopped, and whether it is to be. */
    private final Set<AtomicBoolean> stops = new HashSet<>();

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
        patience.setOnFinished(
                _ -> {
                    lasting.set(going > 0);
                    refreshStoppable();
                });
    }

    /** True while something that was asked for takes more than half a second. */
    public ReadOnlyBooleanProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    /** True while that goes on and something of it can be stopped. */
    public ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable.getReadOnlyProperty();
    }

    private void refreshStoppable() {
        stoppable.set(lasting.get() && !stops.isEmpty());
    }

    /** Asks everything that can be stopped to end. Called on the window's thread. */
    public void stop() {
        stops.forEach(s -> s.set(true));
    }

    /**
     * As {@link #run}, work that ends at a {@link Stop#check} when somebody no longer wants it.
     * Where it is past the last of them it is done, and told as such.
     */
    public <T> void stoppable(Callable<T> work, Consumer<T> then, Consumer<Message> refused) {
        AtomicBoolean stop = new AtomicBoolean();
        stops.add(stop);
        run(
                () -> Stop.during(stop::get, work),
                result -> {
                    over(stop);
                    then.accept(result);
                },
                why -> {
                    over(stop);
                    refused.accept(why);
                });
    }

    private void over(AtomicBoolean stop) {
        stops.remove(stop);
        refreshStoppable();
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
        refreshStoppable();
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

package org.myoworkup.app;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets a second start on the same data folder bring the window of the first to the front. The
 * second lays an empty file beside the database; the first sees it, shows its window and takes the
 * file away, which is the answer. It works alike on every system, with folders of any length, and
 * nothing is said in it.
 */
final class OneWindow implements AutoCloseable {
    /** Name of the file in the data folder. */
    static final String REQUEST = "show.request";

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final long LOOK_MILLIS = 200;

    private final Path request;
    private final BooleanSupplier held;
    private volatile Runnable front = () -> {};
    private Optional<ScheduledExecutorService> looking = Optional.empty();

    /**
     * @param folder of the database; need not exist
     * @param held whether a program has it open
     */
    OneWindow(Path folder, BooleanSupplier held) {
        this.request = folder.resolve(REQUEST);
        this.held = held;
    }

    /** True when a program has the folder open already. */
    boolean isOpen() {
        return held.getAsBoolean();
    }

    /**
     * Asks the program that has the folder open to show its window.
     *
     * @return false when it did not answer within two seconds: a command, perhaps, or a window that
     *     hangs
     */
    boolean show() {
        try {
            try {
                Files.createFile(request);
            } catch (FileAlreadyExistsException _) {
                LOG.debug("another start asks as well"); // or one that was given up: answered alike
            }
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(request)) {
                if (System.nanoTime() > end) {
                    Files.deleteIfExists(request);
                    return false;
                }
                Thread.sleep(LOOK_MILLIS / 4);
            }
            return true;
        } catch (IOException notAsked) {
            return false; // the window of this start then says that the folder is in use
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What brings the window to the front; may be told before or after {@link #listen}. */
    void front(Runnable bringing) {
        front = bringing;
    }

    /**
     * From now on answers those who ask. What was asked of a program that ended is forgotten.
     *
     * @throws Refusal when what was left there cannot be taken away
     */
    synchronized void listen() {
        if (looking.isPresent()) {
            return; // opened anew, after a backup was restored
        }
        try {
            Files.deleteIfExists(request);
        } catch (IOException e) {
            throw new Refusal(Message.of("file.left-behind", request.toString()));
        }
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("one-window").daemon().factory());
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        looking = Optional.of(thread);
    }

    private void look() {
        try {
            if (Files.exists(request)) {
                front.run();
                Files.deleteIfExists(request);
            }
        } catch (IOException e) {
            LOG.warn("a start that asked for the window was not answered: {}", e.getClass());
        }
    }

    @Override
    public synchronized void close() {
        looking.ifPresent(ScheduledExecutorService::shutdownNow);
        looking = Optional.empty();
    }
}

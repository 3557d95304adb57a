package org.myoworkup.app;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets a second start on the same data folder bring the window of the first to the front. The
 * second lays a file of one line beside the database, which its owner alone can read; the first
 * sees it, shows its window and takes the file away, which is the answer. It works alike on every
 * system, with folders of any length. The line is empty, or the path of a case file to be offered
 * for import.
 */
final class OneWindow implements AutoCloseable {
    /** Name of the file in the data folder. */
    static final String REQUEST = "show.request";

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final long LOOK_MILLIS = 200;

    /** In bytes; the longest path of any system is shorter. */
    private static final long LONGEST_LINE = 200_000;

    private final Path request;
    private final BooleanSupplier held;
    private volatile Consumer<Optional<Path>> front = _ -> {};
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
     * @param file to be offered for import there
     * @return false when it did not answer within two seconds: a command, perhaps, or a window that
     *     hangs
     */
    boolean show(Optional<Path> file) {
        String line = file.map(f -> f.toAbsolutePath().normalize().toString()).orElse("") + "\n";
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            boolean asked = false;
            while (!asked || Files.exists(request)) {
                if (System.nanoTime() > end) {
                    Files.deleteIfExists(request);
                    return false;
                }
                // Another start may be asking, or one that was given up; it is answered first.
                asked = asked || ask(line);
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

    private boolean ask(String line) throws IOException {
        // Whole before it has its name, and made for its owner only.
        Path whole = Files.createTempFile(request.getParent(), REQUEST, null);
        try {
            Files.writeString(whole, line);
            publish(whole);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Of two who publish at once only one does; a move would let both believe it. */
    private void publish(Path whole) throws IOException {
        try {
            Files.createLink(request, whole);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(whole, request); // a file system such as that of a memory stick
        }
    }

    /**
     * What brings the window to the front, and there offers a file; may be told before or after
     * {@link #listen}.
     */
    void front(Consumer<Optional<Path>> bringing) {
        front = bringing;
    }

    /**
     * From now on answers those who ask. What was asked of a program that ended is forgotten.
     *
     * @param own the file that this start itself was given, offered first
     * @throws Refusal when what was left there cannot be taken away
     */
    synchronized void listen(Optional<Path> own) {
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
        own.ifPresent(file -> thread.execute(() -> front.accept(Optional.of(file))));
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        looking = Optional.of(thread);
    }

    private void look() {
        try {
            if (Files.exists(request)) {
                front.accept(file());
                Files.deleteIfExists(request);
            }
        } catch (IOException e) {
            LOG.warn("a start that asked for the window was not answered: {}", e.getClass());
        }
    }

    /** What the one who asks wants to be offered; nothing where that cannot be made out. */
    private Optional<Path> file() throws IOException {
        if (Files.size(request) > LONGEST_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(request).strip())
                    .filter(line -> !line.isEmpty())
                    .map(Path::of);
        } catch (CharacterCodingException | InvalidPathException unreadable) {
            LOG.warn("a start asked for a file whose name cannot be read");
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        looking.ifPresent(ScheduledExecutorService::shutdownNow);
        looking = Optional.empty();
    }
}

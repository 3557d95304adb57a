package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program at a time in one data folder. The system lets go of it when the program ends, however
 * it ends.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = "myoworkup.lock";

    /**
     * Folders held by this process. A second channel would not do: where locks belong to the
     * process, closing any channel to the file lets go of all of them.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws Refusal {@code store.locked} when another program, or this one, has the folder open
     */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw locked(folder);
        }
        try {
            Path file = real.resolve(NAME);
            OwnerOnly.file(file);
            return new FolderLock(real, lock(folder, file));
        } catch (IOException | RuntimeException notTaken) {
            HELD.remove(real);
            throw notTaken;
        }
    }

    private static FileChannel lock(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw locked(folder);
            }
            return channel;
        } catch (IOException | RuntimeException notTaken) {
            channel.close();
            throw notTaken;
        }
    }

    /** The folder held, by its real path. */
    Path folder() {
        return folder;
    }

    /**
     * @throws IllegalStateException when it was let go of
     */
    void requireHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the folder is not held");
        }
    }

    private static Refusal locked(Path folder) {
        return new Refusal(Message.of("store.locked", folder.toString()));
    }

    /** The file stays: to delete it would let two others hold two locks of one name. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folder);
        }
    }
}

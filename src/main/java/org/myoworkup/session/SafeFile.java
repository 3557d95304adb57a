package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file beside its place, syncs it and swaps it in: the old file is whole until the new one
 * is.
 */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Puts these bytes at this path, readable by the owner only. A file that is there is replaced.
     *
     * @throws Refusal when it cannot be written, or was to {@link Stop}; what was there is left as
     *     it was
     */
    public static void write(Path path, byte[] bytes) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(Message.of("file.no-folder", String.valueOf(folder)));
        }
        if (Files.isDirectory(path)) {
            throw new Refusal(Message.of("file.is-folder", path.toString()));
        }
        Path beside =
                folder.resolve(
                        "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Stop.check();
        try {
            try (FileChannel out =
                    FileChannel.open(
                            beside,
                            Set.of(
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING,
                                    StandardOpenOption.WRITE),
                            ownerOnly(folder))) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    Stop.check();
                    out.write(buffer);
                }
                out.force(true);
            }
            Stop.check();
            swap(beside, path);
        } catch (IOException e) {
            throw new Refusal(Message.of("file.not-written", path.toString(), reason(e)));
        } finally {
            discard(beside);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void swap(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new Refusal(Message.of("file.left-behind", beside.toString()));
        }
    }

    /** The system's own words without the path, which the message names already. */
    private static String reason(IOException e) {
        return e instanceof java.nio.file.FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
    }
}

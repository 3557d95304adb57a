package org.myoworkup.store;

import org.jdbi.v3.core.Handle;
import org.myoworkup.workup.Attachment;

import java.util.HashMap;
import java.util.Map;

/**
 * The table {@code content}: what was attached, under its checksum, kept for the history also when
 * it is attached no more. One reading of a history reads each content once.
 */
final class ContentRows {
    private final Handle handle;
    private final Map<String, byte[]> read = new HashMap<>();

    ContentRows(Handle handle) {
        this.handle = handle;
    }

    /** Adds the content where it is not there yet. */
    static void keep(Handle handle, Attachment attachment) {
        boolean there =
                handle.createQuery("SELECT count(*) FROM content WHERE sha256 = :sha256")
                                .bind("sha256", attachment.sha256())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (!there) {
            handle.createUpdate("INSERT INTO content (sha256, bytes) VALUES (:sha256, :bytes)")
                    .bind("sha256", attachment.sha256())
                    .bind("bytes", attachment.data())
                    .execute();
        }
    }

    /**
     * @throws IllegalArgumentException when there is none
     */
    byte[] bytes(String sha256) {
        return read.computeIfAbsent(sha256, this::once);
    }

    /** As {@link #bytes}, and not kept in memory. */
    byte[] once(String sha256) {
        return handle.createQuery("SELECT bytes FROM content WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("no content"));
    }
}

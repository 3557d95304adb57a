package org.myoworkup.workup;

import java.time.Instant;

/**
 * A revision somebody signed.
 *
 * @param revision the one signed
 * @param name who
 * @param role as what
 * @param time when
 * @param sha256 of the frozen revision: its case file without signatures and without what the
 *     attachments hold
 * @param interim signed while a step was still pending
 */
public record Signature(
        int revision, String name, String role, Instant time, String sha256, boolean interim)
        implements Event {

    /** One in which nothing was pending. */
    public Signature(int revision, String name, String role, Instant time, String sha256) {
        this(revision, name, role, time, sha256, false);
    }
}

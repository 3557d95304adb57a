package org.myoworkup.workup;

import java.time.Instant;

/**
 * Somebody acted on an alert, or dismissed it.
 *
 * @param fingerprint of what the alert rested on; when that changes the alert returns
 * @param done what was done, or why it does not apply; never blank
 * @param name who
 * @param time when
 */
public record Acknowledgement(String fingerprint, String done, String name, Instant time) {

    public Acknowledgement {
        if (done.isBlank()) {
            throw new IllegalArgumentException("an alert is not dismissed without a word");
        }
    }
}

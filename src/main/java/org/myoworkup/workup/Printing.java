package org.myoworkup.workup;

import java.time.Instant;

/**
 * A revision that left the program as pages.
 *
 * @param revision the one that is on the pages
 * @param time when it was handed to the printer or was whole on disk
 */
public record Printing(int revision, Instant time, Way way) implements Event {

    /** The way it went. */
    public enum Way {
        PRINTER,
        FILE
    }
}

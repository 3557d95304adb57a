package org.myoworkup.session;

import java.time.Instant;

/** Told when a revision of a workup left the program as a PDF. */
@FunctionalInterface
public interface Printed {

    /** The way it went. */
    enum Way {
        PRINTER,
        FILE
    }

    /**
     * @param revision the one that is on the pages
     * @param at when it was handed to the printer or was whole on disk
     */
    void printed(int revision, Instant at, Way way);
}

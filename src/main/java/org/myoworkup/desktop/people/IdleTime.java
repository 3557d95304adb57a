package org.myoworkup.desktop.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long nobody has touched keyboard or pointer. By the clock on the wall, so that time in which
 * the computer slept counts.
 */
final class IdleTime {
    private final InstantSource clock;
    private Instant touched;

    IdleTime(InstantSource clock) {
        this.clock = clock;
        this.touched = clock.instant();
    }

    void touched() {
        touched = clock.instant();
    }

    /**
     * True when nobody has touched anything for so long; never for a limit of zero. Where the clock
     * was set back the time begins anew.
     */
    boolean over(Duration limit) {
        Duration idle = Duration.between(touched, clock.instant());
        if (idle.isNegative()) {
            touched();
            return false;
        }
        return limit.isPositive() && idle.compareTo(limit) >= 0;
    }
}

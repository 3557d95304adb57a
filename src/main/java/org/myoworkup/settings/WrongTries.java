package org.myoworkup.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long nobody may try a PIN again after wrong tries. It counts for all people together, so that
 * another name does not give further tries.
 */
public final class WrongTries {
    /** Mistyped twice is everybody's. */
    private static final int FREE = 2;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLED_AT_MOST = 6;

    private final InstantSource clock;
    private int wrong;
    private Instant last = Instant.EPOCH;

    public WrongTries(InstantSource clock) {
        this.clock = clock;
    }

    public void wrong() {
        wrong++;
        last = clock.instant();
    }

    public void right() {
        wrong = 0;
    }

    /**
     * What is left of the pause: none after two wrong tries, then 5 seconds, doubled with each
     * further one up to 320 seconds. A clock that was set back does not make it longer.
     */
    public Duration left() {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(wrong - FREE - 1, DOUBLED_AT_MOST));
        Duration since = Duration.between(last, clock.instant());
        if (since.isNegative()) {
            last = clock.instant();
            return pause;
        }
        Duration left = pause.minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }
}

package org.myoworkup.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where the test puts it. */
final class SteppedClock extends Clock {
    private Instant instant = Instant.parse("2024-03-17T10:00:00Z");

    void set(String time) {
        instant = Instant.parse(time);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the store knows no zone");
    }
}

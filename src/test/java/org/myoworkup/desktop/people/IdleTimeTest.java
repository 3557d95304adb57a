package org.myoworkup.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

class IdleTimeTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
    private final IdleTime idle = new IdleTime(now::get);

    private void pass(long minutes) {
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void itIsOverAfterTheTimeWithoutAKeyOrPointer() {
        pass(9);
        assertThat(idle.over(Duration.ofMinutes(10))).isFalse();
        idle.touched();
        pass(9);
        assertThat(idle.over(Duration.ofMinutes(10))).isFalse();
        pass(1);
        assertThat(idle.over(Duration.ofMinutes(10))).isTrue();
        assertThat(idle.over(Duration.ZERO)).as("never").isFalse();
    }

    @Test
    void aClockThatWasSetBackBeginsTheTimeAnew() {
        pass(-60);
        assertThat(idle.over(Duration.ofMinutes(10))).isFalse();
        pass(10);
        assertThat(idle.over(Duration.ofMinutes(10))).isTrue();
    }
}

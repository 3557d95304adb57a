package org.myoworkup.bench;

/** Milliseconds since it was made. */
final class Stopwatch {
    private final long begun = System.nanoTime();

    double millis() {
        return millis(System.nanoTime());
    }

    private double millis(long at) {
        return (at - begun) / 1e6;
    }

    /** Waits for the end of a process. */
    double millisUntil(Process end) throws InterruptedException {
        end.waitFor();
        return millis();
    }
}

package org.myoworkup.session.trouble;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where every error that should not have come up is reported: it goes into the log and is told to
 * the window. One code is announced at most once a minute; what comes in between is counted. Safe
 * for use by several threads.
 */
public final class Troubles {
    /** From one announcement of a code to its next. */
    static final Duration QUIET = Duration.ofSeconds(60);

    private static final int MOST_REMEMBERED = 100;
    private static final int MOST_RECENT = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final InstantSource clock;
    private final Map<String, Counted> counted = new HashMap<>();
    private final Map<Trouble, Instant> logged = new HashMap<>();
    private final List<Report> recent = new ArrayList<>();
    private Consumer<Report> told = _ -> {};

    /**
     * What is told of an error.
     *
     * @param times how often its code came up, this time included
     * @param announced false while the same code was announced less than a minute ago
     */
    public record Report(Trouble trouble, int times, Instant at, boolean announced) {}

    private record Counted(int times, Instant announced) {}

    public Troubles(InstantSource clock) {
        this.clock = clock;
    }

    /** Told of every report, on the thread it comes from. */
    public synchronized void whenReported(Consumer<Report> listener) {
        told = listener;
    }

    /** The latest of each thing that went wrong since the start, at most 20, newest last. */
    public synchronized List<Report> recent() {
        return List.copyOf(recent);
    }

    /** Takes an error in, and returns what was told of it. */
    public Report report(Part part, Throwable thrown) {
        Trouble trouble = Trouble.of(part, thrown);
        Report report = count(trouble);
        if (toLog(trouble, report.at())) {
            LOG.error(
                    "{} x{} {} {}",
                    report.trouble().code(),
                    report.times(),
                    report.trouble().types(),
                    report.trouble().frames());
        }
        listener().accept(report);
        return report;
    }

    /** Each at most once a minute, whatever else has its code. */
    private synchronized boolean toLog(Trouble trouble, Instant now) {
        Instant before = logged.get(trouble);
        if (before != null && quiet(before, now)) {
            return false;
        }
        if (logged.size() == MOST_REMEMBERED) {
            logged.clear();
        }
        logged.put(trouble, now);
        return true;
    }

    private synchronized Consumer<Report> listener() {
        return told;
    }

    private synchronized Report count(Trouble trouble) {
        Instant now = clock.instant();
        Optional<Counted> before = Optional.ofNullable(counted.get(trouble.code()));
        Optional<Instant> quietSince =
                before.map(Counted::announced).filter(then -> quiet(then, now));
        boolean announced = quietSince.isEmpty();
        int times = before.map(Counted::times).orElse(0) + 1;
        counted.put(trouble.code(), new Counted(times, quietSince.orElse(now)));
        Report report = new Report(trouble, times, now, announced);
        recent.removeIf(r -> r.trouble().equals(trouble));
        recent.add(report);
        if (recent.size() > MOST_RECENT) {
            recent.removeFirst();
        }
        return report;
    }

    /** A clock that was set back does not keep an error quiet. */
    private static boolean quiet(Instant announced, Instant now) {
        return !now.isBefore(announced) && now.isBefore(announced.plus(QUIET));
    }
}

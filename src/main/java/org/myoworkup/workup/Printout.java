package org.myoworkup.workup;

import java.util.List;
import java.util.Optional;

/**
 * The printout of a workup that was made last.
 *
 * @param printing which revision, when and how
 * @param then the workup as it stood when that revision did
 */
public record Printout(Printing printing, Workup then) {

    /**
     * The one made last, by the history: its changes are taken back from what stands now until the
     * printed revision stands.
     *
     * @param now the workup at some revision
     * @param history of it; what was recorded later than {@code now} is passed over
     * @return empty when nothing was printed
     */
    public static Optional<Printout> last(Workup now, List<Workups.Entry> history) {
        Optional<Printing> printing =
                history.reversed().stream()
                        .map(Workups.Entry::event)
                        .filter(Printing.class::isInstance)
                        .map(Printing.class::cast)
                        .filter(p -> p.revision() <= now.revision())
                        .findFirst();
        return printing.map(p -> new Printout(p, before(now, history, p.revision())));
    }

    private static Workup before(Workup now, List<Workups.Entry> history, int revision) {
        Workup then = now;
        for (Workups.Entry entry : history.reversed()) {
            if (entry.revision() > revision && entry.revision() <= now.revision()) {
                then = entry.change().map(Change::inverse).map(then::apply).orElse(then);
            }
        }
        return then;
    }

    /** What differs between what was printed and this. */
    public Differences since(Workup now) {
        return Differences.between(then, now);
    }
}

package org.myoworkup.report;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Progress;

import java.util.List;

/** The results that are awaited. */
record Outstanding(AnswerWords words, Progress progress) {

    /**
     * "Outstanding: Muscle biopsy (taken 3 March 2026), MDA5 (ordered 2026)." or that nothing is.
     */
    String sentence(Texts texts) {
        if (progress.awaited().isEmpty()) {
            return texts.say("report.outstanding-none");
        }
        List<String> all = progress.awaited().stream().map(this::brief).toList();
        return texts.say("report.outstanding", String.join(", ", all));
    }

    private String brief(Progress.Awaited awaited) {
        PartState.Pending pending = awaited.pending();
        String when =
                pending.taken()
                        .map(t -> words.say("report.taken", t))
                        .orElseGet(() -> words.say("report.ordered", pending.ordered()));
        return words.label(awaited.place()) + " (" + when + ")";
    }

    /** Each with ordered, taken, due and who. */
    List<String> inFull() {
        return progress.awaited().stream()
                .map(a -> words.named(words.label(a.place()), words.pending(a.pending())))
                .toList();
    }
}

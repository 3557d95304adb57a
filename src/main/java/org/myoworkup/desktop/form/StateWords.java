package org.myoworkup.desktop.form;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState;

import java.util.ArrayList;
import java.util.List;

/** What stands instead of an answer, in words. */
final class StateWords {
    private StateWords() {}

    static String of(Texts texts, PartState state) {
        return switch (state) {
            case PartState.NotDone n when n.note().isBlank() ->
                    texts.say("form.state.not-done", reason(texts, n.reason()));
            case PartState.NotDone n ->
                    texts.say(
                            "form.state.not-done-note",
                            reason(texts, n.reason()),
                            n.note().strip());
            case PartState.Pending p -> pending(texts, p);
        };
    }

    static String reason(Texts texts, PartState.Reason reason) {
        return texts.say("form.reason." + reason.code());
    }

    private static String pending(Texts texts, PartState.Pending p) {
        List<Object> parts = new ArrayList<>();
        parts.add(texts.say("form.state.ordered", p.ordered()));
        p.taken().ifPresent(d -> parts.add(texts.say("form.state.taken", d)));
        p.due().ifPresent(d -> parts.add(texts.say("form.state.due", d)));
        if (!p.who().isBlank()) {
            parts.add(p.who().strip());
        }
        return texts.say("form.state.pending", parts);
    }
}

package org.myoworkup.desktop.shell;

import org.myoworkup.checklist.Item;
import org.myoworkup.session.SaveState;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Names each question that was answered and what with: the focus is at the next one by then, and a
 * stray key must not go unseen.
 */
final class AnsweredLine implements Session.Listener, AutoCloseable {
    private final Session session;
    private final Texts texts;
    private final Consumer<String> say;

    AnsweredLine(Session session, Texts texts, Consumer<String> say) {
        this.session = session;
        this.texts = texts;
        this.say = say;
        session.listen(this);
    }

    @Override
    public void changed(Change change) {
        if (change instanceof Change.OfAnswer answer) {
            words(answer.place(), answer.after())
                    .ifPresent(
                            words ->
                                    say.accept(
                                            texts.say(
                                                    "keys.answered",
                                                    texts.label(answer.place()),
                                                    words)));
        }
    }

    /** Empty where the answer is typed, and stands as it was typed. */
    private Optional<String> words(Place place, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return Optional.of(texts.say("form.finding.not-assessed"));
        }
        Item item = texts.checklist().item(place.id()).orElseThrow();
        return switch (answer.get()) {
            case Answer.Finding finding -> Optional.of(texts.say("form.finding." + finding.code()));
            case Answer.Choice choice -> Optional.of(texts.option(item, choice.code()));
            case PartState.NotDone _ -> Optional.of(texts.say("keys.marked.not-done"));
            case PartState.Pending _ -> Optional.of(texts.say("keys.marked.awaited"));
            default -> Optional.empty();
        };
    }

    @Override
    public void saving(SaveState state) {
        // said by the line itself
    }

    @Override
    public void close() {
        session.unlisten(this);
    }
}

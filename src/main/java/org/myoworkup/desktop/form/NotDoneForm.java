package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks why something was not done. */
final class NotDoneForm extends SmallForm {
    private final StateMark mark;
    private final PillRow reasons;
    private final TextField note = new TextField();
    private Optional<PartState.Reason> reason;

    NotDoneForm(StateMark mark) {
        super(mark.scope(), mark.place(), "form.not-done.title");
        this.mark = mark;
        Optional<PartState.NotDone> stands =
                mark.stands()
                        .get()
                        .filter(PartState.NotDone.class::isInstance)
                        .map(s -> (PartState.NotDone) s);
        reason = stands.map(PartState.NotDone::reason);
        List<Pill> pills = Stream.of(PartState.Reason.values()).map(this::pill).toList();
        reasons = new PillRow(pills, this::choose);
        reasons.typed(
                KeyLetters.of(pills.stream().map(p -> new Option(p.code(), p.getText())).toList()),
                this::choose);
        reasons.goesOn(this::done);
        reasons.select(reason.map(PartState.Reason::code));
        note.setId("not-done:note");
        note.setText(stands.map(PartState.NotDone::note).orElse(""));
        addCaptioned("form.not-done.reason", reasons);
        addCaptioned("form.not-done.note", note);
        finish("form.not-done.deed", this::done);
    }

    private Pill pill(PartState.Reason reason) {
        String words = StateWords.reason(scope().texts(), reason);
        Pill pill = new Pill(reason.code(), words, words);
        pill.setId("reason:" + reason.code());
        return pill;
    }

    private void choose(String code) {
        reason = PartState.Reason.of(code);
        reasons.select(Optional.of(code));
        refuse("");
    }

    private void done() {
        if (reason.isEmpty()) {
            refuse(scope().say("form.not-done.choose"));
            return;
        }
        try {
            mark.set().accept(new PartState.NotDone(reason.get(), note.getText().strip()));
            scope().bubble().close();
        } catch (Refusal refusal) {
            refuse(scope().say("form.refused", refusal.message()));
        }
    }

    @Override
    protected Node first() {
        return reasons.stop();
    }
}

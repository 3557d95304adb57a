package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.myoworkup.texts.DateText;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Refusal;

import java.util.Optional;

/** Asks when a result was ordered, when it is due and who chases it. */
final class PendingForm extends SmallForm {
    private final StateMark mark;
    private final TextField ordered = new TextField();
    private final TextField taken = new TextField();
    private final TextField due = new TextField();
    private final TextField who = new TextField();

    /**
     * @param sample offered as the day it was taken while nothing stands
     */
    PendingForm(StateMark mark, Optional<PartialDate> sample) {
        super(mark.scope(), mark.place(), "form.pending.title");
        this.mark = mark;
        Optional<PartState.Pending> stands =
                mark.stands()
                        .get()
                        .filter(PartState.Pending.class::isInstance)
                        .map(s -> (PartState.Pending) s);
        PartialDate today = PartialDate.of(mark.scope().session().today());
        ordered.setText(typed(stands.map(PartState.Pending::ordered).orElse(today)));
        taken.setText(
                (stands.isPresent() ? stands.flatMap(PartState.Pending::taken) : sample)
                        .map(this::typed)
                        .orElse(""));
        due.setText(stands.flatMap(PartState.Pending::due).map(this::typed).orElse(""));
        who.setText(stands.map(PartState.Pending::who).orElse(""));
        add("ordered", ordered);
        add("taken", taken);
        add("due", due);
        add("who", who);
        finish("form.pending.deed", this::done);
    }

    private String typed(PartialDate date) {
        return scope().texts().typed(date);
    }

    private void add(String part, TextField field) {
        field.setId("pending:" + part);
        addCaptioned("form.pending." + part, field);
    }

    private void done() {
        for (TextField field : new TextField[] {ordered, taken, due}) {
            if (!field.getText().isBlank() && DateText.read(field.getText()).isEmpty()) {
                refuse(scope().say("form.date.not-read", field.getText().strip()));
                field.requestFocus();
                return;
            }
        }
        Optional<PartialDate> when = DateText.read(ordered.getText());
        if (when.isEmpty()) {
            refuse(scope().say("form.pending.needs-ordered"));
            ordered.requestFocus();
            return;
        }
        try {
            mark.set()
                    .accept(
                            new PartState.Pending(
                                    when.get(),
                                    DateText.read(taken.getText()),
                                    DateText.read(due.getText()),
                                    who.getText().strip()));
            scope().bubble().close();
        } catch (Refusal refusal) {
            refuse(scope().say("form.refused", refusal.message()));
        }
    }

    @Override
    protected Node first() {
        return ordered;
    }
}

package org.myoworkup.desktop.biopsy;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.AdviceItems;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.form.StateMark;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;

import java.util.Optional;

/** One button: taken, report pending; and once it is, since when, and report received. */
final class ReportAwaited implements Companion {
    private final Scope scope;
    private final HBox node = BiopsyCompanions.dressed(new HBox());
    private final Label since = Parts.wrapped("");
    private final Button button;
    private Biopsy biopsy;

    ReportAwaited(Scope scope) {
        this.scope = scope;
        this.biopsy = new Biopsy(scope, 1);
        button = Parts.button("biopsy-report", "", Feather.CLOCK, this::pressed);
        button.setMinWidth(Button.USE_PREF_SIZE);
        since.setId("biopsy-report:since");
        since.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(since, Priority.ALWAYS);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("report-awaited");
        node.getChildren().addAll(since, button);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        biopsy = new Biopsy(scope, occurrence);
        Optional<PartialDate> awaited = biopsy.pendingSince();
        since.setText(
                awaited.map(d -> scope.say("biopsyform.pending.stands", d))
                        .orElse(scope.say("biopsyform.pending.not")));
        String words =
                scope.say(
                        awaited.isPresent()
                                ? "biopsyform.pending.received"
                                : "biopsyform.pending.taken");
        button.setText(words);
        button.setAccessibleText(
                scope.say("form.named", scope.texts().label(biopsy.part()), words));
        button.setGraphic(Parts.icon(awaited.isPresent() ? Feather.CHECK : Feather.CLOCK));
        boolean offered = !(biopsy.state().orElse(null) instanceof PartState.NotDone);
        node.setVisible(offered);
        node.setManaged(offered);
    }

    private void pressed() {
        if (biopsy.pending().isPresent()) {
            scope.session().mark(biopsy.part(), Optional.empty());
        } else if (biopsy.date().isPresent()) {
            PartialDate taken = biopsy.date().get();
            mark(new PartState.Pending(taken, Optional.of(taken), Optional.empty(), ""));
        } else {
            new StateMark(scope, biopsy.part(), button, biopsy::state, this::mark).taken();
        }
    }

    /** The day it was taken is the date of the biopsy, where that is not answered yet. */
    private void mark(PartState state) {
        Biopsy marked = biopsy;
        scope.session().mark(marked.part(), Optional.of(state));
        if (state instanceof PartState.Pending pending
                && scope.session()
                        .workup()
                        .answer(marked.place(AdviceItems.BIOPSY_DATE))
                        .isEmpty()) {
            pending.taken()
                    .ifPresent(
                            day ->
                                    scope.session()
                                            .answer(
                                                    marked.place(AdviceItems.BIOPSY_DATE),
                                                    Optional.of(new Answer.Date(day))));
        }
    }
}

package org.myoworkup.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.request.RequestTool;
import org.myoworkup.desktop.review.ReviewView;
import org.myoworkup.desktop.signing.AmendDialog;
import org.myoworkup.desktop.signing.SignDialog;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What can be done in an open workup. */
final class WorkupActions {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PDF =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIEW =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS =
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private final WorkupView view;
    private final Desk desk;
    private final Session session;
    private final Texts texts;
    private final Actions first;
    private final Actions then;

    WorkupActions(WorkupView view, Desk desk, Session session) {
        this.view = view;
        this.desk = desk;
        this.session = session;
        this.texts = desk.texts();
        this.first = new Actions(texts.say("find.place.workup"));
        this.then = new Actions(texts.say("find.place.workup"));
        ways();
        changes();
        outlets();
        steps();
    }

    /** Those whose key is theirs wherever the focus is. */
    Actions first() {
        return first;
    }

    /** Those whose key a control may take before: in a text, undo is the text's own. */
    Actions then() {
        return then;
    }

    List<Actions> all() {
        return List.of(first, then);
    }

    private void ways() {
        first.add("questions", texts.say("find.do.questions"), FIND, view::find)
                .add("next-step", texts.say("find.do.next-step"), NEXT, () -> view.turn(1))
                .add(
                        "previous-step",
                        texts.say("find.do.previous-step"),
                        PREVIOUS,
                        () -> view.turn(-1));
        then.add("findings", texts.say("find.do.findings"), view::toggleFindings)
                .add("back", texts.say("window.back"), view::back);
    }

    private void changes() {
        add("undo", "window.undo", UNDO, () -> session.undoable().isPresent(), view::undo);
        add("redo", "window.redo", REDO, () -> session.redoable().isPresent(), view::redo);
        then.add("edit-patient", texts.say("window.patient.edit"), view::editPatient);
        add("history", "changes.open", () -> session.id().isPresent(), view::history);
        add(
                "sign",
                "sign.sign",
                () ->
                        session.id().isPresent()
                                && !session.locked()
                                && session.signing().blockers().isEmpty(),
                () -> view.inReview(_ -> new SignDialog(desk, session).show()));
        add(
                "amend",
                "sign.amend",
                () -> session.locked() && !session.beingSigned(),
                () -> AmendDialog.show(desk, session));
    }

    private void outlets() {
        first.add("pdf", texts.say("find.do.pdf"), PDF, () -> view.inReview(ReviewView::savePdf))
                .add(
                        "preview",
                        texts.say("find.do.preview"),
                        PREVIEW,
                        () -> view.inReview(ReviewView::preview));
        review("case", ReviewView::saveCase);
        review("copy", ReviewView::copy);
        for (Step step : texts.checklist().steps()) {
            RequestTool.opening(desk, session, step)
                    .ifPresent(
                            open ->
                                    then.add(
                                            "request-" + step.id(),
                                            texts.say("find.do.request", step.label()),
                                            open));
        }
    }

    private void review(String what, Consumer<ReviewView> deed) {
        then.add(what, texts.say("find.do." + what), () -> view.inReview(deed));
    }

    private void steps() {
        for (String id : view.stepsAndReview()) {
            String name = id.equals(StepRail.REVIEW) ? texts.say("window.review") : texts.label(id);
            first.add(
                    new Actions.Action(
                            "step-" + id,
                            texts.say("find.do.step", name),
                            digit(view.stepsAndReview().indexOf(id) + 1),
                            () -> true,
                            () -> view.begin(id)));
        }
    }

    private static Optional<KeyCombination> digit(int number) {
        return number > 9
                ? Optional.empty()
                : Optional.of(
                        new KeyCodeCombination(
                                KeyCode.valueOf("DIGIT" + number), KeyCombination.SHORTCUT_DOWN));
    }

    private void add(String id, String key, BooleanSupplier enabled, Runnable run) {
        then.add(new Actions.Action(id, texts.say(key), Optional.empty(), enabled, run));
    }

    private void add(
            String id, String key, KeyCombination keys, BooleanSupplier enabled, Runnable run) {
        then.add(new Actions.Action(id, texts.say(key), Optional.of(keys), enabled, run));
    }
}

package org.myoworkup.desktop.form;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Alert;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.kit.AnswerLine;
import org.myoworkup.desktop.kit.IconButton;
import org.myoworkup.desktop.kit.InfoButton;
import org.myoworkup.desktop.kit.MeasuredBox;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * One question: its label, its field or why there is no answer, what is known of it besides, and
 * its two buttons.
 */
final class ItemRow extends MeasuredBox implements Asked {
    private final Scope scope;
    private final Item item;
    private final Place place;
    private final Field field;
    private final VBox answerSide = new VBox();
    private final IconButton more;
    private final RowLines lines;
    private Optional<Answer> shown = Optional.empty();
    private Optional<Node> head = Optional.empty();
    private boolean stateShown;
    private boolean troubled;
    private String help;

    ItemRow(Scope scope, Item item, Place place) {
        this.scope = scope;
        this.item = item;
        this.place = place;
        setUserData(place);
        getStyleClass().add("item-row");
        field = Field.of(this);
        field.node().setId(place.toString());
        field.node().setUserData(place);
        more =
                new IconButton(
                        Feather.MORE_HORIZONTAL, say("form.named", label(), say("form.more")));
        Reading.reads(more);
        more.setFocusTraversable(false);
        more.setId(place + ":more");
        more.setAction(() -> ItemMenu.of(this).show(more, javafx.geometry.Side.BOTTOM, 0, 0));
        lines = new RowLines(answerSide, place);
        answerSide.getStyleClass().add("answer-side");
        answerSide.getChildren().add(field.node());
        arrange();
        setOnContextMenuRequested(
                event -> {
                    ItemMenu.of(this).show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
        refresh();
        refreshNote();
        refreshAdvice(scope.session().assessment().openChecks());
    }

    private void arrange() {
        Label label = new Label(label());
        label.getStyleClass().add("item-label");
        label.setWrapText(true);
        label.setLabelFor(field.focusTarget());
        Node named = marked(label);
        HBox line = field.wide() ? new HBox(named) : new AnswerLine(answerSide);
        line.getStyleClass().add("item-line");
        line.setAlignment(Pos.TOP_LEFT);
        HBox buttons = new HBox(info(), more);
        buttons.getStyleClass().add("item-buttons");
        if (field.wide()) {
            label.getStyleClass().add("wide");
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(named, Priority.ALWAYS);
            line.getChildren().add(buttons);
            getChildren().addAll(line, answerSide);
        } else {
            line.getChildren().addAll(named, answerSide, buttons);
            getChildren().add(line);
        }
    }

    /** The label, with what the question counts for under it. */
    private Node marked(Label label) {
        String words = scope.instruments().mark(scope, item);
        if (words.isEmpty()) {
            return label;
        }
        Label mark = new Label(words);
        mark.getStyleClass().add("item-mark");
        mark.setId(place + ":mark");
        return new VBox(label, mark);
    }

    /** Puts this heading over the question, or takes away the one that stands there. */
    void head(Optional<Node> wanted) {
        if (wanted.equals(head)) {
            return;
        }
        head.ifPresent(getChildren()::remove);
        head = wanted;
        wanted.ifPresent(getChildren()::addFirst);
    }

    private InfoButton info() {
        InfoButton info =
                new InfoButton(
                        say("form.named", label(), say("form.info")),
                        scope.bubble(),
                        () -> ItemInfo.of(scope, item));
        info.setFocusTraversable(false);
        info.setId(place + ":info");
        return info;
    }

    /** Shows how to look for it. */
    void howToLook() {
        scope.bubble().read(more, ItemInfo.of(scope, item));
    }

    @Override
    public void onward() {
        StepForm.around(this).ifPresent(f -> f.walk().onward(place));
    }

    @Override
    public void notDone() {
        mark(this::onward).notDone();
    }

    @Override
    public void pending() {
        mark(this::onward).pending();
    }

    /**
     * @param then follows when it is marked, and the form that asked for it is closed
     */
    StateMark mark(Runnable then) {
        return new StateMark(
                scope,
                place,
                more,
                () ->
                        scope.session()
                                .workup()
                                .answer(place)
                                .filter(PartState.class::isInstance)
                                .map(a -> (PartState) a),
                state -> {
                    scope.session().answer(place, Optional.of(state));
                    Platform.runLater(then);
                });
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Item item() {
        return item;
    }

    @Override
    public Place place() {
        return place;
    }

    Field field() {
        return field;
    }

    /** Where popovers of this question point at. */
    Node anchor() {
        return more;
    }

    @Override
    public boolean give(Optional<? extends Answer> answer) {
        if (stateShown) {
            return false;
        }
        try {
            scope.session().answer(place, answer.map(a -> a));
            trouble("");
            return true;
        } catch (Refusal refusal) {
            trouble(RefusalWords.of(this, refusal));
            if (scope.session().locked()) {
                field.show(answerShown());
            }
            return false;
        }
    }

    /** Takes the answer away, whatever it is, and what stands in the field with it. */
    void clear() {
        scope.session().answer(place, Optional.empty());
        trouble("");
        field.show(Optional.empty());
        focusField();
    }

    /** Shown below the field, and told to a screen reader with it. */
    @Override
    public void trouble(String words) {
        lines.trouble(words);
        Node target = field.focusTarget();
        if (!troubled) {
            help = target.getAccessibleHelp();
        }
        troubled = !words.isEmpty();
        target.setAccessibleHelp(troubled ? words : help);
    }

    /** Shows the answer that stands now. */
    void refresh() {
        Optional<Answer> answer = scope.session().workup().answer(place);
        Optional<PartState> state =
                answer.filter(PartState.class::isInstance).map(a -> (PartState) a);
        stateShown = state.isPresent();
        field.node().setVisible(!stateShown);
        field.node().setManaged(!stateShown);
        lines.state(state.map(s -> new StateLine(scope, place, s, this::clear)));
        if (!answer.equals(shown)) {
            shown = answer;
            field.show(answerShown());
            trouble("");
        }
        refreshDerived();
    }

    private Optional<Answer> answerShown() {
        return shown.filter(a -> !(a instanceof PartState));
    }

    void refreshNote() {
        lines.note(scope.session().workup().note(place));
    }

    /** What the tables of this occurrence say, where they say anything. */
    void refreshDerived() {
        lines.derived(DerivedWords.of(scope, item, place));
        field.changed();
    }

    /**
     * What the program says of this question unasked.
     *
     * @param open of the whole workup
     */
    void refreshAdvice(List<Alert> open) {
        lines.alerts(
                scope,
                open.stream()
                        .filter(a -> !a.items().isEmpty() && a.items().getFirst().equals(place))
                        .toList());
    }

    void close() {
        field.close();
    }

    void commit() {
        if (!stateShown && isVisible()) {
            field.commit();
        }
    }

    void focusField() {
        if (stateShown) {
            more.requestFocus();
        } else {
            field.focusTarget().requestFocus();
        }
    }
}

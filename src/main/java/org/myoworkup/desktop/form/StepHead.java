package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Step;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The title line of a step: its name, its occurrences, how far it is, and its menu. It stays while
 * the form scrolls.
 */
final class StepHead extends VBox {
    private final Scope scope;
    private final Step step;
    private final Label count = new Label();
    private final PartMenu menu;
    private final Optional<OccurrenceBar> bar;
    private int occurrence = 1;

    StepHead(Scope scope, Step step, IntConsumer chosen) {
        this.scope = scope;
        this.step = step;
        Label title = new Label(scope.texts().label(step.id()));
        title.getStyleClass().add("step-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        menu = new PartMenu(scope, this::place, Optional.empty());
        bar =
                step.repeats()
                        ? Optional.of(new OccurrenceBar(scope, step.id(), chosen))
                        : Optional.empty();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setId(step.id() + ":count");
        HBox line = new HBox(title);
        bar.ifPresent(line.getChildren()::add);
        line.getChildren().addAll(scope.instruments().tools(scope, step, () -> occurrence));
        line.getChildren().addAll(count, menu.button());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("step-title-line");
        getStyleClass().add("step-head");
        getChildren().addAll(line, menu.line());
    }

    private Place place() {
        return Place.in(step.id(), step.id(), occurrence);
    }

    /** What to know of the step before it is filled in; scrolls away with the form. */
    VBox guidance() {
        VBox box = new VBox();
        box.getStyleClass().add("guidance");
        if (!step.guidance().isEmpty()) {
            box.getChildren().add(text(step.guidance(), "guidance-text"));
        }
        if (step.items().stream().anyMatch(i -> i.type() instanceof AnswerType.Finding)) {
            box.getChildren().add(text(scope.say("form.keys"), "keys"));
        }
        return box;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    void update(int shown) {
        occurrence = shown;
        bar.ifPresent(b -> b.show(shown));
        Progress.OfStep far = scope.session().assessment().progress().step(step.id());
        count.setText(far.asked() == 0 ? "" : scope.say("form.count", far.answered(), far.asked()));
        menu.refresh();
    }

    void focusMenu() {
        menu.button().requestFocus();
    }
}

package org.myoworkup.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.StepState;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The steps at the left, each with its state in sign and word, and Review. */
final class StepRail extends ScrollPane {
    /** What the rail calls Review, beside the ids of the steps. */
    static final String REVIEW = "review";

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Session session;
    private final Texts texts;
    private final Consumer<String> choose;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    StepRail(Session session, Texts texts, Consumer<String> choose) {
        this.session = session;
        this.texts = texts;
        this.choose = choose;
        VBox box = new VBox();
        box.getStyleClass().add("step-rail-box");
        for (Step step : texts.checklist().steps()) {
            box.getChildren().add(entry(step.id(), texts.label(step.id())));
        }
        box.getChildren().add(entry(REVIEW, texts.say("window.review")));
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("step-rail", "edge-to-edge");
        setAccessibleText(texts.say("window.steps"));
        refresh();
    }

    private static final class Entry extends ToggleButton {
        private static final PseudoClass LATE = PseudoClass.getPseudoClass("attention");

        private final String label;
        private final VBox words;
        private final FontIcon icon = new FontIcon(Feather.CIRCLE);
        private final Label state = Parts.label("", "step-state");

        Entry(String id, String label) {
            this.label = label;
            setId("step-" + id);
            getStyleClass().setAll("step-entry");
            words = new VBox(Parts.label(label, "step-label"), state);
            words.getStyleClass().add("step-words");
            HBox line = new HBox(icon, words);
            line.getStyleClass().add("step-line");
            setGraphic(line);
            setMaxWidth(Double.MAX_VALUE);
        }

        /** With its sign alone; the name is then said on pointing at it. */
        void compact(boolean compact) {
            words.setVisible(!compact);
            words.setManaged(!compact);
            setTooltip(compact ? new Tooltip(label) : null);
        }

        void show(Feather shape, String style, String words, boolean attention) {
            icon.setIconCode(shape);
            icon.getStyleClass().setAll("ikonli-font-icon", "step-icon", style);
            state.setText(words);
            setAccessibleText(label + ". " + words);
            pseudoClassStateChanged(LATE, attention);
        }

        /** A step stays chosen when it is chosen again. */
        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }

    private Entry entry(String id, String label) {
        Entry entry = new Entry(id, label);
        entry.setToggleGroup(group);
        entry.setOnAction(_ -> choose.accept(id));
        entries.put(id, entry);
        return entry;
    }

    /** Gives the keyboard to the chosen step. */
    void focusChosen() {
        entries.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    /** Shows the steps by their signs alone, where there is little room. */
    void compact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        entries.values().forEach(e -> e.compact(compact));
    }

    void select(String id) {
        entries.get(id).setSelected(true);
    }

    void refresh() {
        Progress progress = session.assessment().progress();
        for (Progress.OfStep step : progress.steps()) {
            String code = step.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String words = texts.say("window.step." + code);
            String count = texts.say("window.of", step.answered(), step.asked());
            boolean counted = step.asked() > 0;
            entries.get(step.step())
                    .show(
                            icon(step.state()),
                            "step-" + code,
                            counted ? words + " · " + count : words,
                            step.state() == StepState.PENDING);
        }
        int open = progress.missing().size();
        String words =
                texts.say(open == 0 ? "window.review.nothing-open" : "window.review.open", open);
        entries.get(REVIEW).show(Feather.FILE_TEXT, "step-review", words, false);
    }

    private static Feather icon(StepState state) {
        return switch (state) {
            case NOT_STARTED -> Feather.CIRCLE;
            case IN_PROGRESS -> Feather.EDIT_3;
            case COMPLETE -> Feather.CHECK_CIRCLE;
            case PENDING -> Feather.CLOCK;
            case NOT_DONE -> Feather.SLASH;
        };
    }
}

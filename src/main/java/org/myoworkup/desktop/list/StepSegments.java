package org.myoworkup.desktop.list;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.StepState;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far each step is, as a row of segments with the same in words below. */
final class StepSegments extends VBox {
    StepSegments(Checklist checklist, Texts texts, Map<String, StepState> steps) {
        HBox bar = new HBox();
        bar.getStyleClass().add("segments");
        Map<StepState, Integer> counts = new EnumMap<>(StepState.class);
        for (Step step : checklist.steps()) {
            StepState state = steps.getOrDefault(step.id(), StepState.NOT_STARTED);
            counts.merge(state, 1, Integer::sum);
            Region segment = new Region();
            segment.getStyleClass().addAll("segment", "segment-" + code(state));
            HBox.setHgrow(segment, Priority.ALWAYS);
            bar.getChildren().add(segment);
        }
        List<String> sum = new ArrayList<>();
        counts.forEach((state, n) -> sum.add(texts.say("window.steps." + code(state), n)));
        Tooltip.install(this, new Tooltip(String.join("\n", each(checklist, texts, steps))));
        getStyleClass().add("step-segments");
        getChildren()
                .addAll(bar, Parts.wrapped(String.join(" · ", sum), "text-muted", "text-small"));
    }

    /** Every step with its state. */
    static String words(Checklist checklist, Texts texts, Map<String, StepState> steps) {
        return String.join(", ", each(checklist, texts, steps));
    }

    private static List<String> each(
            Checklist checklist, Texts texts, Map<String, StepState> steps) {
        return checklist.steps().stream()
                .map(step -> texts.named(step.label(), state(texts, steps, step)))
                .toList();
    }

    private static String state(Texts texts, Map<String, StepState> steps, Step step) {
        StepState state = steps.getOrDefault(step.id(), StepState.NOT_STARTED);
        return texts.say("window.step." + code(state));
    }

    private static String code(StepState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** The occurrences of a part that repeats, and a button that begins another. */
final class OccurrenceBar extends HBox {
    private final Scope scope;
    private final String part;
    private final IntConsumer chosen;
    private List<Integer> shown = List.of();

    OccurrenceBar(Scope scope, String part, IntConsumer chosen) {
        this.scope = scope;
        this.part = part;
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("occurrences");
    }

    /** Shows every occurrence that holds anything, and the current one. */
    void show(int current) {
        TreeSet<Integer> all = scope.session().workup().occurrences(part);
        all.add(current);
        List<Integer> now = new ArrayList<>(all);
        if (now.equals(shown)) {
            getChildren().stream()
                    .filter(PillRow.class::isInstance)
                    .forEach(r -> ((PillRow) r).select(Optional.of(String.valueOf(current))));
            return;
        }
        shown = now;
        String label = scope.texts().label(part);
        getChildren().clear();
        if (now.size() > 1) {
            PillRow numbers =
                    new PillRow(
                            now.stream().map(n -> pill(n, label)).toList(),
                            code -> chosen.accept(Integer.parseInt(code)));
            numbers.select(Optional.of(String.valueOf(current)));
            numbers.setPrefWrapLength(0);
            numbers.setMinWidth(USE_PREF_SIZE);
            numbers.setPrefWrapLength(now.size() * 44.0);
            getChildren().add(numbers);
        }
        TextButton another =
                new TextButton(
                        scope.say("form.another"),
                        scope.say("form.named", label, scope.say("form.another")));
        another.setId(part + ":another");
        another.setAction(() -> chosen.accept(all.last() + 1));
        another.setDisable(all.last() >= Place.MAX);
        getChildren().add(another);
    }

    private Pill pill(int number, String label) {
        Pill pill = new Pill(String.valueOf(number), String.valueOf(number), label + " " + number);
        pill.setId(part + "#" + number);
        return pill;
    }
}

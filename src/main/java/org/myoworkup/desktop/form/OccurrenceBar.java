package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** The occurrences of a part that repeats, and a button that begins another. */
final class OccurrenceBar extends HBox {
    /** Pixels; what does not fit goes to a further line. */
    private static final double WIDEST = 440;

    private static final double PADDING = 36;
    private static final double LETTER = 8;

    private final Scope scope;
    private final String part;
    private final IntConsumer chosen;
    private final Optional<Item> dated;
    private Map<Integer, String> shown = Map.of();

    OccurrenceBar(Scope scope, String part, IntConsumer chosen) {
        this.scope = scope;
        this.part = part;
        this.chosen = chosen;
        this.dated = dated(scope.texts().checklist(), part);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("occurrences");
        Reading.reads(this);
    }

    /** The first date that is asked in each occurrence of this part. */
    private static Optional<Item> dated(Checklist checklist, String part) {
        return checklist.items().stream()
                .filter(i -> i.repeat().equals(part) && i.type() instanceof AnswerType.Date)
                .findFirst();
    }

    /** Shows every occurrence that holds anything, and the current one. */
    void show(int current) {
        TreeSet<Integer> all = scope.session().workup().occurrences(part);
        all.add(current);
        Map<Integer, String> now = new LinkedHashMap<>();
        all.forEach(n -> now.put(n, date(n)));
        if (now.equals(shown)) {
            select(current);
            return;
        }
        String focused = focusedPill();
        shown = now;
        draw(now, current);
        getChildren().stream()
                .filter(PillRow.class::isInstance)
                .flatMap(r -> ((PillRow) r).getChildren().stream())
                .filter(p -> focused.equals(p.getId()))
                .forEach(Node::requestFocus);
    }

    private String focusedPill() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof Pill && owner.getId() != null ? owner.getId() : "";
    }

    private void select(int current) {
        getChildren().stream()
                .filter(PillRow.class::isInstance)
                .forEach(r -> ((PillRow) r).select(Optional.of(String.valueOf(current))));
    }

    private void draw(Map<Integer, String> now, int current) {
        String label = scope.texts().label(part);
        int last = now.keySet().stream().max(Integer::compare).orElse(1);
        getChildren().clear();
        if (now.size() > 1) {
            List<Pill> pills = new ArrayList<>();
            now.forEach((n, date) -> pills.add(pill(n, date, label)));
            PillRow numbers = new PillRow(pills, code -> chosen.accept(Integer.parseInt(code)));
            numbers.select(Optional.of(String.valueOf(current)));
            numbers.setPrefWrapLength(Math.min(WIDEST, width(pills)));
            getChildren().add(numbers);
        }
        TextButton another =
                new TextButton(
                        scope.say("form.another"),
                        scope.say("form.named", label, scope.say("form.another")));
        another.setId(part + ":another");
        another.setAction(() -> chosen.accept(last + 1));
        another.setDisable(last >= Place.MAX);
        getChildren().add(another);
    }

    private static double width(List<Pill> pills) {
        return pills.stream().mapToDouble(p -> PADDING + LETTER * p.getText().length()).sum();
    }

    /** Empty where the occurrence has no date yet. */
    private String date(int number) {
        return dated.flatMap(i -> scope.session().workup().answer(Place.of(i, number)))
                .filter(Answer.Date.class::isInstance)
                .map(a -> scope.texts().date(((Answer.Date) a).date()))
                .orElse("");
    }

    private Pill pill(int number, String date, String label) {
        String words =
                date.isEmpty()
                        ? String.valueOf(number)
                        : scope.say("form.occurrence", String.valueOf(number), date);
        Pill pill = new Pill(String.valueOf(number), words, label + " " + words);
        pill.setId(part + "#" + number);
        return pill;
    }
}

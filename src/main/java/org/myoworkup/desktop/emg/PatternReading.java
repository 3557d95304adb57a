package org.myoworkup.desktop.emg;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.EmgPattern;
import org.myoworkup.findings.EmgRow;
import org.myoworkup.findings.EmgStudy;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Below the needle examination: what its rows come to, which rows say so, and what is missing. */
public final class PatternReading implements Companion {
    private final Scope scope;
    private final VBox box = new VBox();
    private final VBox node = new VBox(box);
    private final Label pattern = Parts.wrapped("", "emg-pattern");
    private final VBox lines = new VBox();
    private List<String> shown = List.of();

    public PatternReading(Scope scope) {
        this.scope = scope;
        pattern.setId("emg-pattern");
        lines.setId("emg-reasons");
        lines.getStyleClass().add("emg-lines");
        EmgStyles.addTo(node);
        box.getStyleClass().add("emg-reading");
        box.setId("emg-reading");
        box.getChildren()
                .addAll(Parts.label(scope.say("emgtable.reading"), "emg-title"), pattern, lines);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(int occurrence) {
        Optional<EmgStudy> study =
                scope.session().assessment().findings().emgStudies().stream()
                        .filter(s -> s.occurrence() == occurrence)
                        .findFirst();
        box.setVisible(study.isPresent());
        box.setManaged(study.isPresent());
        study.ifPresent(this::show);
    }

    private void show(EmgStudy study) {
        pattern.setText(words(study));
        List<String> now = new ArrayList<>();
        line(now, study, "emgtable.rows.irritable", r -> r.irritable() == Truth.PRESENT);
        line(now, study, "emgtable.rows.myopathic", r -> r.myopathic() && !r.mixed());
        line(now, study, "emgtable.rows.neurogenic", r -> r.neurogenic() && !r.mixed());
        line(now, study, "emgtable.rows.mixed", EmgRow::mixed);
        line(now, study, "emgtable.rows.normal", EmgRow::normal);
        line(now, study, "emgtable.rows.undecided", PatternReading::undecided);
        for (Message note : study.notes()) {
            now.add(scope.texts().say(note));
        }
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren()
                    .setAll(now.stream().map(w -> Parts.wrapped(w, "emg-line")).toList());
        }
    }

    private static boolean undecided(EmgRow row) {
        return row.irritable() != Truth.PRESENT
                && !row.myopathic()
                && !row.neurogenic()
                && !row.mixed()
                && !row.normal();
    }

    private void line(List<String> lines, EmgStudy study, String key, Predicate<EmgRow> which) {
        List<String> rows = study.rows().stream().filter(which).map(this::name).toList();
        if (!rows.isEmpty()) {
            lines.add(scope.say(key, rows.size(), rows));
        }
    }

    private String name(EmgRow row) {
        return scope.say(
                "emgtable.muscle." + (row.side().isEmpty() ? "none" : row.side()),
                scope.texts().label(row.muscle()));
    }

    private String words(EmgStudy study) {
        if (study.surface()) {
            return scope.say("emgtable.reading.surface");
        }
        if (study.implied().isEmpty()) {
            return scope.say("emgtable.reading.by-hand", label(study.pattern()));
        }
        String rows = label(study.implied().get());
        return study.derived() || study.pattern() == study.implied().get()
                ? scope.say("emgtable.reading.rows", rows)
                : scope.say("emgtable.reading.overruled", rows, label(study.pattern()));
    }

    private String label(EmgPattern of) {
        Item item = scope.texts().checklist().item(ItemIds.EMG_PATTERN).orElseThrow();
        return scope.texts().option(item, of.code());
    }
}

package org.myoworkup.desktop.assessment;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The further criteria sets side by side, and those that exist and are not computed. */
final class CriteriaSection extends VBox {
    private final Texts texts;
    private final Consumer<Place> go;
    private final VBox table = new VBox();
    private final Map<String, CriteriaRow> rows = new LinkedHashMap<>();

    CriteriaSection(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        setId("criteria");
        table.getStyleClass().add("criteria-table");
        getStyleClass().add("panel-section");
        getChildren()
                .addAll(
                        Parts.label(texts.say("window.criteria.title"), "column-head"),
                        table,
                        notComputed());
    }

    private VBox notComputed() {
        VBox box = new VBox(Parts.label(texts.say("window.criteria.not-computed"), "column-head"));
        for (CriteriaSets.NotComputed set : CriteriaSets.notComputed()) {
            box.getChildren()
                    .addAll(
                            new IconLine(Feather.SLASH, texts.say(set.name())),
                            Parts.wrapped(set.citation(), "text-small", "text-muted", "citation"));
        }
        box.setId("not-computed");
        box.getStyleClass().add("not-computed");
        return box;
    }

    void show(Assessment assessment) {
        for (SetResult set : assessment.criteria()) {
            rows.computeIfAbsent(set.id(), this::row).show(set);
        }
    }

    private CriteriaRow row(String id) {
        CriteriaRow row = new CriteriaRow(texts, id, go);
        table.getChildren().add(row);
        return row;
    }
}

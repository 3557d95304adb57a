package org.myoworkup.desktop.assessment;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.function.Consumer;

/** The items of the criteria with what each counts; each leads to the answers that it rests on. */
final class ItemPoints extends GridPane {
    private final Texts texts;
    private final Consumer<Place> go;

    ItemPoints(Texts texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("item-points");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints points = new ColumnConstraints();
        points.setHalignment(HPos.RIGHT);
        points.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, points);
    }

    void show(EularAcr2017.Result result, EularAcrWords words) {
        getChildren().clear();
        int row = 0;
        for (EularAcr2017.Scored item : result.items()) {
            if (item.available() > 0) {
                add(item, words.counts(item), row++);
            }
        }
    }

    private void add(EularAcr2017.Scored item, String counts, int row) {
        Place place =
                item.reading().from().isEmpty()
                        ? Place.of(
                                item.item().equals(ItemIds.ONSET_AGE)
                                        ? ItemIds.ONSET_DATE
                                        : item.item())
                        : item.reading().from().getFirst();
        Hyperlink link = Parts.link(texts.label(item.item()), () -> go.accept(place));
        link.setId("points-" + item.item());
        link.setAccessibleText(texts.named(texts.label(item.item()), counts));
        VBox name = new VBox(link);
        if (item.reading().derived() && !item.reading().from().isEmpty()) {
            name.getChildren()
                    .add(
                            Parts.wrapped(
                                    texts.say("window.points.from", item.reading().from()),
                                    "text-muted",
                                    "text-small"));
        }
        Label points =
                Parts.label(
                        counts, "text-small", item.points() > 0 ? "points-count" : "text-muted");
        points.setMinWidth(Region.USE_PREF_SIZE);
        addRow(row, name, points);
    }
}

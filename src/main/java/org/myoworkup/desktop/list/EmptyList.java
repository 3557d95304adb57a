package org.myoworkup.desktop.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;

import java.util.function.Consumer;

/** What stands where the list would be while there is no workup. */
final class EmptyList extends StackPane {
    private static final int COLUMNS = 2;

    private final Texts texts;

    EmptyList(Texts texts, Runnable startNew, Runnable importCase, Consumer<String> sample) {
        this.texts = texts;
        setId("empty-list");
        Button add =
                Parts.button("empty-new", texts.say("window.list.new"), Feather.PLUS, startNew);
        add.getStyleClass().addAll("accent", "large");
        Button take =
                Parts.button(
                        "empty-import",
                        texts.say("window.list.import"),
                        Feather.UPLOAD,
                        importCase);
        take.getStyleClass().add("large");
        HBox buttons = new HBox(add, take);
        buttons.getStyleClass().add("empty-buttons");
        VBox page =
                new VBox(
                        Parts.label(texts.say("window.empty.title"), "title-2"),
                        Parts.wrapped(texts.say("window.empty.text"), "text-muted"),
                        buttons,
                        Parts.label(
                                texts.say("window.empty.samples"),
                                "title-4",
                                "empty-samples-title"),
                        Parts.wrapped(texts.say("window.empty.samples-text"), "text-muted"),
                        samples(sample));
        page.getStyleClass().add("empty-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
    }

    private Node samples(Consumer<String> open) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sample-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < Samples.NAMES.size(); i++) {
            grid.add(card(Samples.NAMES.get(i), grid, open), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private Button card(String name, GridPane grid, Consumer<String> open) {
        String title = texts.say("window.sample." + name);
        String about = texts.say("window.sample." + name + ".about");
        VBox words =
                new VBox(
                        Parts.wrapped(title, "sample-title"),
                        Parts.wrapped(about, "text-muted", "text-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label chip = Parts.label(texts.say("window.sample.chip"), "chip", "chip-sample");
        chip.setMinWidth(USE_PREF_SIZE);
        HBox content = new Content(words, chip);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("sample-content");
        Button card = new Button();
        card.setId("sample-" + name);
        card.setGraphic(content);
        card.setMaxWidth(Double.MAX_VALUE);
        // A graphic is as wide as it likes; this one takes its column, so that its mark stands at
        // the right.
        content.prefWidthProperty().bind(grid.widthProperty().divide(COLUMNS).subtract(44));
        card.setAccessibleText(texts.say("window.sample.open", title, about));
        card.getStyleClass().add("sample-card");
        card.setOnAction(_ -> open.accept(name));
        return card;
    }

    /**
     * As high as its words are at the width it was given. A button asks without a width; a box then
     * measures wrapped words at their narrowest for its least height, letter below letter.
     */
    private static final class Content extends HBox {
        Content(Node... parts) {
            super(parts);
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }
}

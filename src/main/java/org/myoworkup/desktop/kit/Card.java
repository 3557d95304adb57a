package org.myoworkup.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A framed part of a page: a title line with room for controls at its right, and a body below. */
public class Card extends MeasuredBox {
    private final Label title = new Label();
    private final HBox head = new HBox(title);
    private final VBox body = new VBox();

    public Card(String title) {
        this.title.setText(title);
        this.title.getStyleClass().add("card-title");
        this.title.setWrapText(true);
        this.title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this.title, Priority.ALWAYS);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("card-body");
        getStyleClass().add("card");
        getChildren().addAll(head, body);
    }

    /** Adds a control at the right of the title line. */
    public final void addToHead(Node node) {
        head.getChildren().add(node);
    }

    public final Label title() {
        return title;
    }

    public final VBox body() {
        return body;
    }
}

package org.myoworkup.desktop.desk;

import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Links beside each other; one that is longer than the line wraps and does not widen it. */
public final class LinkFlow extends FlowPane {

    public LinkFlow(String... styles) {
        getStyleClass().addAll(styles);
        setMinWidth(0);
    }

    public void add(Labeled link) {
        link.setMinWidth(0);
        link.maxWidthProperty().bind(widthProperty());
        getChildren().add(link);
    }
}

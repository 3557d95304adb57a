package org.myoworkup.desktop.desk;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * What a dialog holds: as high as it needs where there is room, and scrolled where there is not, so
 * that the buttons below it are always there.
 */
final class DialogScroll extends ScrollPane {
    DialogScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "dialog-scroll");
    }

    /** Wrapped text is the higher, the narrower it stands. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getContent().prefHeight(width) + 1; // a fraction of a pixel would bring the bar
    }

    @Override
    protected double computePrefWidth(double height) {
        return getContent().prefWidth(-1);
    }
}

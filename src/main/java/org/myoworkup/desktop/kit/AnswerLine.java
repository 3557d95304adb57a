package org.myoworkup.desktop.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A line in which one part takes what room the others leave. The toolkit's own line measures that
 * part at its preferred width, and leaves a gap below where it then has more room and wraps less.
 */
public class AnswerLine extends HBox {
    private final Region grows;

    public AnswerLine(Region grows) {
        this.grows = grows;
        HBox.setHgrow(grows, Priority.ALWAYS);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        Insets insets = getInsets();
        double room = width - snappedLeftInset() - snappedRightInset();
        double height = 0;
        for (Node child : getManagedChildren()) {
            if (child != grows) {
                double own = snapSizeX(child.prefWidth(-1));
                height = Math.max(height, child.prefHeight(own));
                room -= own + snapSpaceX(getSpacing());
            }
        }
        height = Math.max(height, grows.prefHeight(Math.max(room, grows.minWidth(-1))));
        return snapSizeY(height) + insets.getTop() + insets.getBottom();
    }
}

package org.myoworkup.desktop.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls what the keys went to into sight, where a chart is taller than what is seen of it. */
final class Sight {
    /** Room left above and below, in pixels. */
    private static final double MARGIN = 16;

    private Sight() {}

    /** Does nothing where the node is seen already or does not scroll. */
    static void of(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                show(node, scroll);
                return;
            }
        }
    }

    private static void show(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double above = bounds.getMinY() - MARGIN;
        double below = bounds.getMaxY() + MARGIN - height;
        if (above < top) {
            scroll.setVvalue(Math.max(0, above / hidden));
        } else if (below > top) {
            scroll.setVvalue(Math.min(1, below / hidden));
        }
    }
}

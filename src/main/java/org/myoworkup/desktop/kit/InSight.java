package org.myoworkup.desktop.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/**
 * Asks whatever scrolls around a node to bring it into sight, where moving inside it moves no focus
 * between nodes.
 */
public final class InSight extends Event {
    public static final EventType<InSight> WANTED = new EventType<>(Event.ANY, "IN_SIGHT");

    private InSight() {
        super(WANTED);
    }

    /** Fires the wish at this node. */
    public static void of(Node node) {
        Event.fireEvent(node, new InSight());
    }
}

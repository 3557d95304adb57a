package org.myoworkup.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumMap;
import java.util.Map;

/**
 * One stroke of a key is for the one control that had the focus when it went down. What it types is
 * not typed into the control that its stroke led to, and a key that is held down answers once.
 */
public final class StrayKeys {
    /** Longer than a keyboard waits before it repeats; after it a lost release counts no more. */
    private static final long HELD = 1_000_000_000L;

    private final Map<KeyCode, Stroke> down = new EnumMap<>(KeyCode.class);
    private Object target = this;
    private boolean repeats;

    private record Stroke(Object target, long at) {}

    private StrayKeys() {}

    /** Keeps stray keys from everything in here. */
    public static void keepFrom(Node root) {
        StrayKeys keys = new StrayKeys();
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.down.remove(event.getCode()));
    }

    private void pressed(KeyEvent event) {
        target = event.getTarget();
        repeats = false;
        if (moves(event.getCode())) {
            return;
        }
        long now = System.nanoTime();
        Stroke before = down.get(event.getCode());
        boolean held = before != null && now - before.at() < HELD;
        Object first = held ? before.target() : target;
        down.put(event.getCode(), new Stroke(first, now));
        repeats = held && (first != target || !(target instanceof TextInputControl));
        if (repeats) {
            event.consume();
        }
    }

    /** Keys that may be held to go on and on, and those whose code the platform does not know. */
    private static boolean moves(KeyCode code) {
        return code.isNavigationKey()
                || code.isModifierKey()
                || code == KeyCode.TAB
                || code == KeyCode.UNDEFINED;
    }

    private void typed(KeyEvent event) {
        if (repeats || event.getTarget() != target) {
            event.consume();
        }
    }
}

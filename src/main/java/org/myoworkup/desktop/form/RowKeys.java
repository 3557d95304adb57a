package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.myoworkup.desktop.kit.LightButton;

/**
 * Up and down move from question to question, where the keys mean nothing else; Shift and Enter go
 * back wherever they do not begin a new line.
 */
final class RowKeys {
    private final FormWalk walk;

    RowKeys(FormWalk walk) {
        this.walk = walk;
    }

    void listen(Node content) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void typed(KeyEvent event) {
        boolean chord = event.isShortcutDown() || event.isAltDown();
        boolean moves =
                switch (event.getCode()) {
                    case UP, DOWN -> free(event);
                    case ENTER -> event.isShiftDown() && !(event.getTarget() instanceof TextArea);
                    default -> false;
                };
        if (!chord && moves && walk.step(event.getCode() == KeyCode.DOWN ? 1 : -1)) {
            event.consume();
        }
    }

    private static boolean free(KeyEvent event) {
        return event.getTarget() instanceof LightButton || event.getTarget() instanceof CheckBox;
    }
}

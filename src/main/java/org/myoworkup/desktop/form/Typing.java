package org.myoworkup.desktop.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Text fields that hand over what was typed on Enter and when the focus leaves. */
public final class Typing {
    private Typing() {}

    /**
     * @param name for a screen reader
     */
    static TextField field(String id, String name, Runnable commit) {
        return field(id, name, commit, commit);
    }

    /**
     * @param name for a screen reader
     * @param entered does what Enter does, handing over included
     */
    static TextField field(String id, String name, Runnable commit, Runnable entered) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        String[] handedOver = {""};
        field.setOnAction(_ -> entered.run());
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (is) {
                                handedOver[0] = field.getText();
                            } else if (was && !field.getText().equals(handedOver[0])) {
                                commit.run();
                            }
                        });
        return field;
    }

    /** Makes the Tab key leave a text area, as it leaves every other field. */
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }
}

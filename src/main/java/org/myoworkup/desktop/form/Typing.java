package org.myoworkup.desktop.form;

import javafx.scene.control.TextField;

/** Text fields that hand over what was typed on Enter and when the focus leaves. */
final class Typing {
    private Typing() {}

    /**
     * @param name for a screen reader
     */
    static TextField field(String id, String name, Runnable commit) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        String[] handedOver = {""};
        field.setOnAction(_ -> commit.run());
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
}

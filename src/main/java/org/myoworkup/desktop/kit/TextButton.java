package org.myoworkup.desktop.kit;

import javafx.scene.AccessibleRole;

/** A quiet button of words alone. */
public final class TextButton extends LightButton {

    /**
     * @param name for a screen reader, where the words alone do not say what of
     */
    public TextButton(String words, String name) {
        super("text-button");
        setText(words);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
    }
}

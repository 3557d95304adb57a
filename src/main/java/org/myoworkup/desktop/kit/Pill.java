package org.myoworkup.desktop.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/**
 * One of several answers to choose from. It says which one stands; choosing is the owner's doing,
 * so that a refused choice never looks made.
 */
public final class Pill extends LightButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final String code;
    private boolean selected;

    /**
     * @param code what choosing it means
     * @param words on the pill
     * @param name for a screen reader, with the question it answers
     */
    public Pill(String code, String words, String name) {
        super("pill");
        this.code = code;
        setText(words);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(name);
    }

    public String code() {
        return code;
    }

    public boolean isSelected() {
        return selected;
    }

    public void setSelected(boolean selected) {
        if (this.selected != selected) {
            this.selected = selected;
            pseudoClassStateChanged(SELECTED, selected);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}

package org.myoworkup.desktop.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabeledSkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A button of one label, with focus and an accessible role, that a form of some hundred questions
 * can hold a thousand of: it carries none of the style rules and input maps of the toolkit's own
 * buttons.
 */
public abstract class LightButton extends Labeled {
    private Runnable action = () -> {};

    protected LightButton(String styleClass) {
        getStyleClass().setAll(styleClass);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** What a click, Space or Enter does. */
    public void setAction(Runnable action) {
        this.action = action;
    }

    /** As if clicked. */
    public void fire() {
        if (!isDisabled()) {
            action.run();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            fire();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            fire();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LabelSkin(this);
    }

    private static final class LabelSkin extends LabeledSkinBase<LightButton> {
        LabelSkin(LightButton button) {
            super(button);
        }
    }
}

package org.myoworkup.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;

import org.kordamp.ikonli.Ikon;

/**
 * A quiet button that shows a picture only; its name is for the screen reader and stands in its
 * accessible help.
 */
public class IconButton extends LightButton {

    public IconButton(Ikon icon, String name) {
        super("icon-button");
        setGraphic(Icons.of(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
    }
}

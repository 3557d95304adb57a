package org.myoworkup.desktop.emg;

import javafx.scene.Parent;

import java.util.Objects;

/** The style sheet of this room. */
final class EmgStyles {
    private static final String SHEET =
            Objects.requireNonNull(EmgStyles.class.getResource("/org/myoworkup/desktop/emg.css"))
                    .toExternalForm();

    private EmgStyles() {}

    static void addTo(Parent node) {
        node.getStylesheets().add(SHEET);
    }
}

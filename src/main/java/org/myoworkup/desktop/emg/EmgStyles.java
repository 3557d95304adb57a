package org.myoworkup.desktop.emg;

import javafx.scene.Parent;

import org.myoworkup.desktop.kit.StyleSheet;

/** The style sheet of this room. */
final class EmgStyles {
    private static final String SHEET = StyleSheet.of("emg");

    private EmgStyles() {}

    static void addTo(Parent node) {
        node.getStylesheets().add(SHEET);
    }
}

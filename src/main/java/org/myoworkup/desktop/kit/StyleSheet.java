package org.myoworkup.desktop.kit;

import java.net.URL;
import java.util.Objects;

/** The program's stylesheets, each for a part of the window. */
public final class StyleSheet {
    private static final String FOLDER = "/org/myoworkup/desktop/";

    private StyleSheet() {}

    /**
     * Where the sheet of this name is. An installed program carries each in JavaFX's binary form
     * too, so that no start waits for the reading of text.
     */
    public static String of(String name) {
        URL binary = StyleSheet.class.getResource(FOLDER + name + ".bss");
        URL found = binary == null ? StyleSheet.class.getResource(FOLDER + name + ".css") : binary;
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}

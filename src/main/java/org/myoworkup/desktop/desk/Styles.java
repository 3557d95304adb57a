package org.myoworkup.desktop.desk;

import javafx.scene.Parent;

import org.myoworkup.desktop.kit.StyleSheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The program's stylesheets, over AtlantaFX's. */
public final class Styles {
    private static final List<String> SHEETS = List.of("tokens", "shell", "form", "panel");

    private Styles() {}

    public static void addTo(Parent root) {
        for (String sheet : SHEETS) {
            root.getStylesheets().add(StyleSheet.of(sheet));
        }
    }

    /** What stands in one of our sheets. */
    static String read(String sheet) {
        String text = "/org/myoworkup/desktop/" + sheet + ".css";
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(text))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }
}

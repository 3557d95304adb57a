package org.myoworkup.desktop.desk;

import javafx.scene.Parent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The program's stylesheets, over AtlantaFX's. */
public final class Styles {
    private static final List<String> SHEETS =
            List.of("tokens.css", "shell.css", "form.css", "panel.css");

    private Styles() {}

    public static void addTo(Parent root) {
        for (String sheet : SHEETS) {
            root.getStylesheets().add(url(sheet).toExternalForm());
        }
    }

    /** What stands in one of our sheets. */
    static String read(String sheet) {
        try (InputStream in = url(sheet).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    private static URL url(String sheet) {
        return Objects.requireNonNull(
                Styles.class.getResource("/org/myoworkup/desktop/" + sheet), sheet);
    }
}

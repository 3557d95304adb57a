package org.myoworkup.desktop.desk;

import javafx.scene.Parent;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The program's stylesheets, over AtlantaFX's. */
public final class Styles {
    private static final List<String> SHEETS =
            List.of("tokens.css", "shell.css", "form.css", "panel.css");

    private Styles() {}

    public static void addTo(Parent root) {
        for (String sheet : SHEETS) {
            URL url = Styles.class.getResource("/org/myoworkup/desktop/" + sheet);
            root.getStylesheets().add(Objects.requireNonNull(url, sheet).toExternalForm());
        }
    }
}

package org.myoworkup.desktop.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/** Words with their icon beside the first line of them. */
public final class IconLine extends HBox {
    private final Label words;

    public IconLine(Feather icon, String text, String... styles) {
        words = Parts.wrapped(text, styles);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("icon-line");
        getChildren().addAll(Parts.icon(icon, "quiet-icon"), words);
        setMinHeight(USE_PREF_SIZE);
    }

    public Label words() {
        return words;
    }
}

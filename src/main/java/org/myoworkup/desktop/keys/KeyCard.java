package org.myoworkup.desktop.keys;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.form.KeyHint;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.texts.Texts;

import java.util.List;

/** Shows the keys of the place where one is; Escape gives the focus back to it. */
public final class KeyCard {
    private static final String STYLES = StyleSheet.of("keys");

    /** What it takes of the window's width and height at most. */
    private static final double OF_WINDOW = 0.9;

    /** Room at the sides of the page, in pixels. */
    private static final double INSETS = 24;

    private KeyCard() {}

    /**
     * @param owner the window in which the keys are meant
     */
    public static void show(Stage owner, Texts texts, List<KeyGroup> groups) {
        FlowPane page = new FlowPane();
        page.getStyleClass().add("key-page");
        groups.stream()
                .filter(g -> !g.keys().isEmpty())
                .forEach(g -> page.getChildren().add(group(g)));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("key-card-page");
        scroll.setAccessibleText(texts.say("keys.title"));
        scroll.getStyleClass().add("edge-to-edge");
        Dialog<ButtonType> dialog = Dialogs.dialog(owner, texts, texts.say("keys.title"), scroll);
        dialog.getDialogPane().setId("key-card");
        dialog.getDialogPane().getStyleClass().add("key-card");
        dialog.getDialogPane().getStylesheets().add(STYLES);
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        dialog.getDialogPane()
                .setPrefSize(owner.getWidth() * OF_WINDOW, owner.getHeight() * OF_WINDOW);
        Dialogs.leaves(dialog, texts, "key-card-close");
        dialog.show();
    }

    private static VBox group(KeyGroup group) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("key-lines");
        int line = 0;
        for (KeyHint hint : group.keys()) {
            Label key = Parts.label(hint.key(), "card-key");
            key.setMinWidth(Label.USE_PREF_SIZE);
            Label words = Parts.wrapped(hint.words());
            key.setLabelFor(words);
            lines.addRow(line++, key, words);
        }
        VBox box = new VBox(Parts.label(group.title(), "title-4"), lines);
        box.getStyleClass().add("key-group");
        return box;
    }
}

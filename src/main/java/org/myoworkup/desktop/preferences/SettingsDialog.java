package org.myoworkup.desktop.preferences;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Appearance;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.StyleSheet;

import java.util.List;

/**
 * What can be set for this computer. Every choice holds at once and is written in the background;
 * there is nothing to confirm.
 */
public final class SettingsDialog {
    private static final String STYLES = StyleSheet.of("preferences");

    private final Desk desk;
    private final Dialog<ButtonType> dialog;

    public SettingsDialog(Desk desk, Appearance appearance) {
        this.desk = desk;
        VBox content = new VBox();
        content.getStyleClass().addAll("dialog-content", "settings-content");
        rows(appearance).forEach(row -> content.getChildren().add(row));
        content.getChildren()
                .add(Parts.wrapped(desk.texts().say("settings.about"), "text-muted", "text-small"));
        dialog =
                Dialogs.dialog(
                        desk.stage(), desk.texts(), desk.texts().say("settings.title"), content);
        dialog.getDialogPane().setId("settings");
        dialog.getDialogPane().getStylesheets().add(STYLES);
        Dialogs.leaves(dialog, desk.texts(), "settings-close");
        appearance.whenResized(
                size -> {
                    content.getChildren().stream()
                            .filter(TextSizeRow.class::isInstance)
                            .map(TextSizeRow.class::cast)
                            .forEach(row -> row.show(size));
                    Dialogs.fit(dialog);
                });
        dialog.setOnHidden(_ -> appearance.whenResized(_ -> {}));
    }

    /** Each a setting of its own, in the order in which they stand. */
    private List<Node> rows(Appearance appearance) {
        return List.of(
                new ThemeRow(desk, appearance),
                new TextSizeRow(desk, appearance),
                new LanguageRow(desk),
                new PaperRow(desk),
                new LockRow(desk));
    }

    public void show() {
        dialog.show();
    }

    public boolean isShowing() {
        return dialog.isShowing();
    }

    public void close() {
        dialog.close();
    }
}

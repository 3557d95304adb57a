package org.myoworkup.desktop.desk;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.texts.Texts;

/** Dialogs in the program's own look. */
public final class Dialogs {
    private Dialogs() {}

    /** A dialog over the window that holds this, with a button to leave it. */
    public static Dialog<ButtonType> dialog(Window owner, Texts texts, String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(new DialogScroll(content));
        Styles.addTo(dialog.getDialogPane());
        ButtonType cancel = cancel(texts);
        dialog.getDialogPane().getButtonTypes().add(cancel);
        asWideAsItsWords((Button) dialog.getDialogPane().lookupButton(cancel));
        openAtItsHeight(dialog.getDialogPane());
        return dialog;
    }

    /**
     * DialogPane takes its least height when it is laid out twice before its window has one, and
     * then nothing but the buttons is seen: until it is shown, its least height is that of its
     * content.
     */
    private static void openAtItsHeight(DialogPane pane) {
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getScene()
                .getWindow()
                .addEventHandler(
                        WindowEvent.WINDOW_SHOWN, _ -> pane.setMinHeight(Region.USE_COMPUTED_SIZE));
    }

    /** Adds the button that does it, as wide as its words. */
    public static Button deed(Dialog<ButtonType> dialog, String id, String words) {
        ButtonType type = new ButtonType(words, ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().add(type);
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        asWideAsItsWords(button);
        button.setId(id);
        button.getStyleClass().add("accent");
        return button;
    }

    /**
     * Says "close" on the button that leaves the dialog: "cancel" would say that its deeds can be
     * taken back by it.
     */
    public static void leaves(Dialog<ButtonType> dialog, Texts texts, String id) {
        ButtonType close =
                new ButtonType(texts.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        Button button = (Button) dialog.getDialogPane().lookupButton(close);
        asWideAsItsWords(button);
        button.setId(id);
    }

    private static void asWideAsItsWords(Button button) {
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Makes the window as large as what it now holds. */
    public static void fit(Dialog<?> dialog) {
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }

    public static ButtonType cancel(Texts texts) {
        return new ButtonType(texts.say("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    /**
     * Says that something could not be done, and why. What should not have failed is said in the
     * error window already, and not a second time.
     */
    public static void refused(Window owner, Texts texts, String title, Message why) {
        if (why.key().equals(Background.FAILED)) {
            return;
        }
        Alert alert =
                new Alert(
                        Alert.AlertType.ERROR,
                        texts.say(why),
                        new ButtonType(
                                texts.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        alert.initOwner(owner);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE, "empty-icon"));
        alert.getDialogPane().setId("refused");
        Styles.addTo(alert.getDialogPane());
        alert.show();
    }
}

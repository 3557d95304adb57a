package org.myoworkup.desktop.kit;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import java.util.Optional;

/**
 * Dialogs that say on top whom they are about, so that nothing is decided for the wrong patient.
 */
public final class Dialogs {
    private Dialogs() {}

    /** Puts the patient on top and ties the dialog to its window. */
    public static <T> Dialog<T> about(Dialog<T> dialog, Window owner, String patient) {
        dialog.initOwner(owner);
        dialog.setHeaderText(patient);
        dialog.setGraphic(null);
        dialog.getDialogPane().getStyleClass().add("patient-dialog");
        return dialog;
    }

    /** Asks before something is done; the button carries the words of the deed, never "OK". */
    public static boolean confirm(
            Window owner, String patient, String question, String deed, String cancel) {
        ButtonType yes = new ButtonType(deed, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, no);
        about(alert, owner, patient);
        return alert.showAndWait().equals(Optional.of(yes));
    }

    /** Says something that has to be read. */
    public static void say(Window owner, String patient, String text, String close) {
        ButtonType only = new ButtonType(close, ButtonBar.ButtonData.CANCEL_CLOSE);
        about(new Alert(Alert.AlertType.NONE, text, only), owner, patient).showAndWait();
    }
}

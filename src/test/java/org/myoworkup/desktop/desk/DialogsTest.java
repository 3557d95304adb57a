package org.myoworkup.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.myoworkup.desktop.RealProgram;
import org.testfx.api.FxToolkit;

class DialogsTest {
    /** As it happens while its window is on its way: laid out twice, and no height yet. */
    @Test
    void aDialogIsAsHighAsItsContentBeforeItsWindowIs() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Stage owner = new Stage();
                    owner.setScene(new Scene(new VBox()));
                    Label words = new Label("As many words as take several lines. ".repeat(20));
                    words.setWrapText(true);
                    words.setPrefWidth(500);
                    Dialog<ButtonType> dialog =
                            Dialogs.dialog(owner, RealProgram.TEXTS, "", new VBox(words));
                    DialogPane pane = dialog.getDialogPane();
                    pane.applyCss();
                    pane.layout();
                    pane.resize(pane.prefWidth(-1), pane.prefHeight(pane.prefWidth(-1)));
                    pane.requestLayout();
                    pane.layout();

                    assertThat(pane.getHeight())
                            .isGreaterThanOrEqualTo(pane.prefHeight(pane.getWidth()) - 1);
                });
    }
}

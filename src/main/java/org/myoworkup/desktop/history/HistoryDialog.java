package org.myoworkup.desktop.history;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.WorkupId;

import java.util.Optional;

/** What happened to a workup, or to one item of it, over the window. */
public final class HistoryDialog {
    static final String STYLES = StyleSheet.of("history");

    /** What it takes of the window's width and height; a table needs the room. */
    private static final double OF_WINDOW = 0.92;

    private HistoryDialog() {}

    /** The history of the whole workup. */
    public static void ofWorkup(Desk desk, Session session) {
        session.id().ifPresent(id -> show(desk, session, id, Optional.empty()));
    }

    /** The history of one item, section or step. */
    public static void ofPlace(Desk desk, Session session, Place place) {
        session.id().ifPresent(id -> show(desk, session, id, Optional.of(place)));
    }

    private static void show(Desk desk, Session session, WorkupId id, Optional<Place> place) {
        Texts texts = desk.texts();
        String title =
                place.map(p -> texts.say("changes.title-of", p))
                        .orElseGet(() -> texts.say("changes.title"));
        Label patient = Parts.wrapped(new Who(texts).line(session.workup().patient()), "title-4");
        patient.setId("history-patient");
        HistoryView view = new HistoryView(desk, session, id, place);
        VBox content = new VBox(patient, view);
        if (place.isPresent()) {
            content.getChildren().add(1, Parts.wrapped(title));
        }
        VBox.setVgrow(view, Priority.ALWAYS);
        content.getStyleClass().add("history-content");
        Dialog<ButtonType> dialog = Dialogs.dialog(desk.stage(), texts, title, content);
        dialog.getDialogPane().setId("history-dialog");
        dialog.getDialogPane().getStyleClass().add("history-pane");
        dialog.getDialogPane()
                .setPrefSize(
                        desk.stage().getWidth() * OF_WINDOW, desk.stage().getHeight() * OF_WINDOW);
        dialog.getDialogPane().getStylesheets().add(STYLES);
        dialog.getDialogPane().setStyle(desk.stage().getScene().getRoot().getStyle());
        ButtonType close =
                new ButtonType(texts.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        Button button = (Button) dialog.getDialogPane().lookupButton(close);
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("history-close");
        dialog.setOnShown(_ -> javafx.application.Platform.runLater(view::focusFirst));
        dialog.setOnHidden(_ -> view.close());
        dialog.show();
    }
}

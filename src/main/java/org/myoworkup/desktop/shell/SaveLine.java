package org.myoworkup.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.SaveState;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;

/** The line at the bottom: where saving stands, what was just done, how much is answered. */
final class SaveLine extends HBox {
    private final Session session;
    private final Texts texts;
    private final FontIcon icon = Parts.icon(Feather.CHECK);
    private final Label saved = Parts.label("");
    private final Label done = Parts.label("", "text-muted");
    private final Label answered = Parts.label("", "text-muted");
    private final PauseTransition forget = new PauseTransition(Duration.seconds(8));

    SaveLine(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        saved.setId("save-state");
        saved.setGraphic(icon);
        done.setId("done");
        answered.setId("answered");
        forget.setOnFinished(_ -> done.setText(""));
        getStyleClass().add("save-line");
        getChildren().addAll(saved, Parts.spacer(), done, Parts.spacer(), answered);
        refresh();
    }

    /** Says for a while what was just done. */
    void say(String words) {
        done.setText(words);
        forget.playFromStart();
    }

    void refresh() {
        answered.setText(
                texts.say(
                        "window.answered-of",
                        session.assessment().progress().answered(),
                        session.assessment().progress().asked()));
        switch (session.saveState()) {
            case SaveState.Saved state ->
                    show(Feather.CHECK, "saved", "window.saved", Days.time(state.at()));
            case SaveState.Saving _ -> show(Feather.LOADER, "saving", "window.saving");
            case SaveState.NotSaved state ->
                    show(Feather.ALERT_TRIANGLE, "not-saved", "window.not-saved", state.why());
            case SaveState.NotKept _ -> show(Feather.INFO, "not-kept", "window.not-kept");
        }
    }

    private void show(Feather shape, String style, String key, Object... args) {
        icon.setIconCode(shape);
        saved.setText(texts.say(key, args));
        saved.getStyleClass().removeIf(s -> s.startsWith("save-"));
        saved.getStyleClass().add("save-" + style);
    }
}

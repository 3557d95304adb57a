package org.myoworkup.desktop.shell;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

/** What stands in the window until the database is open, and why it could not be opened. */
final class OpeningView {
    private OpeningView() {}

    static Parent waiting(Texts texts) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setAccessibleText(texts.say("window.opening"));
        turning.setMaxSize(36, 36);
        VBox box = new VBox(turning, Parts.label(texts.say("window.opening"), "text-muted"));
        box.setId("opening");
        box.getStyleClass().add("empty-state");
        return box;
    }

    static Parent refused(Texts texts, Message why, Runnable retry) {
        Label reason = Parts.wrapped(texts.say(why), "refusal-text");
        reason.setId("opening-refusal");
        VBox box =
                new VBox(
                        Parts.icon(Feather.LOCK, "empty-icon"),
                        Parts.label(texts.say("window.opening.refused"), "title-3"),
                        reason,
                        Parts.wrapped(
                                texts.say("window.opening.safe"), "text-muted", "refusal-text"),
                        Parts.button(
                                "retry", texts.say("window.retry"), Feather.REFRESH_CW, retry));
        box.setId("opening-refused");
        box.getStyleClass().add("empty-state");
        return box;
    }
}

package org.myoworkup.desktop.shell;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Backups;
import org.myoworkup.texts.Texts;

/** What stands in the window until the database is open, and why it could not be opened. */
final class OpeningView {
    private OpeningView() {}

    static Parent waiting(Texts texts) {
        return waiting(texts.say("window.opening"));
    }

    static Parent waiting(String words) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setAccessibleText(words);
        turning.setMaxSize(36, 36);
        VBox box = new VBox(turning, Parts.label(words, "text-muted"));
        box.setId("opening");
        box.getStyleClass().add("empty-state");
        return box;
    }

    /**
     * @param backups shows the backups; offered where one of them can mend it
     */
    static Parent refused(Texts texts, Message why, Runnable retry, Runnable backups) {
        Label reason = Parts.wrapped(texts.say(why), "refusal-text");
        reason.setId("opening-refusal");
        VBox box =
                new VBox(
                        Parts.icon(
                                why.key().equals("store.locked")
                                        ? Feather.LOCK
                                        : Feather.ALERT_TRIANGLE,
                                "empty-icon"),
                        Parts.label(texts.say("window.opening.refused"), "title-3"),
                        reason,
                        Parts.wrapped(
                                texts.say("window.opening.safe"), "text-muted", "refusal-text"),
                        Parts.button(
                                "retry", texts.say("window.retry"), Feather.REFRESH_CW, retry));
        if (Backups.MENDED_BY_RESTORING.contains(why.key())) {
            box.getChildren()
                    .add(
                            Parts.button(
                                    "opening-restore",
                                    texts.say("window.opening.restore"),
                                    Feather.ARCHIVE,
                                    backups));
        }
        box.setId("opening-refused");
        box.getStyleClass().add("empty-state");
        return box;
    }
}

package org.myoworkup.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.people.Locking;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The way out: waits until every answer is on disk, and asks when that does not come about. */
final class Closing {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Rounds of waiting after which something is wrong with the disk, not just slow. */
    private static final int LONG = 4;

    private final Desk desk;
    private final Runnable leave;
    private final Label words;
    private final Dialog<ButtonType> dialog;
    private final Button quit;
    private final PauseTransition late = new PauseTransition(javafx.util.Duration.millis(400));
    private final AtomicBoolean givenUp = new AtomicBoolean();
    private int rounds;

    Closing(Desk desk, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        this.words = Parts.wrapped(desk.texts().say("window.closing.saving"));
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.getText());
        VBox content = new VBox(words, bar);
        content.getStyleClass().add("dialog-content");
        this.dialog =
                Dialogs.dialog(
                        desk.stage(),
                        desk.texts(),
                        desk.texts().say("window.closing.title"),
                        content);
        dialog.getDialogPane().setId("closing");
        Locking.stays(dialog.getDialogPane());
        ButtonType anyway =
                new ButtonType(desk.texts().say("window.closing.quit"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(anyway);
        this.quit = (Button) dialog.getDialogPane().lookupButton(anyway);
        quit.setId("quit-anyway");
        quit.getStyleClass().addAll("danger", "button-outlined");
        quit.setVisible(false);
        quit.setOnAction(_ -> out());
        dialog.setOnHidden(_ -> givenUp.set(true));
    }

    void start() {
        late.setOnFinished(_ -> dialog.show());
        late.play();
        drain();
    }

    private void drain() {
        desk.background()
                .run(
                        () -> desk.workplace().saver().drain(PATIENCE),
                        this::drained,
                        _ -> drained(false));
    }

    private void drained(boolean written) {
        if (givenUp.get()) {
            return;
        }
        if (written) {
            out();
            return;
        }
        if (++rounds >= LONG) {
            words.setText(desk.texts().say("window.closing.not-saved"));
            quit.setVisible(true);
        }
        drain();
    }

    private void out() {
        givenUp.set(true);
        late.stop();
        dialog.close();
        leave.run();
    }
}

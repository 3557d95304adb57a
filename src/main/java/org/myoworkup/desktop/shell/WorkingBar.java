package org.myoworkup.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

/**
 * A line along the top of the window while something that was asked for takes its time, and below
 * it the way to stop what can be stopped. It lies over what is there, so that nothing moves when it
 * comes and goes.
 */
final class WorkingBar extends VBox {
    private final ProgressBar bar = new ProgressBar();
    private final Texts texts;
    private final Label words = new Label();
    private final Button stop;
    private final HBox note;
    private Subscription followed = Subscription.EMPTY;

    WorkingBar(Background background, Texts texts) {
        this.texts = texts;
        bar.setId("working");
        bar.setAccessibleText(texts.say("window.working"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMouseTransparent(true);
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("working-bar");
        stop =
                Parts.button(
                        "stop-working", texts.say("window.working.stop"), Feather.SQUARE, () -> {});
        stop.setOnAction(
                _ -> {
                    stopping(true);
                    background.stop();
                });
        note = new HBox(words, stop);
        note.getStyleClass().add("working-note");
        getChildren().addAll(bar, note);
        getStyleClass().add("working");
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, javafx.geometry.Pos.TOP_CENTER);
        show(false);
        offer(false);
        sceneProperty().subscribe(scene -> follow(scene == null ? null : background));
    }

    /** Follows it as long as it is in a window. */
    private void follow(Background background) {
        followed.unsubscribe();
        followed =
                background == null
                        ? Subscription.EMPTY
                        : background
                                .lastingProperty()
                                .subscribe(this::show)
                                .and(background.stoppableProperty().subscribe(this::offer));
    }

    /** A bar that is not seen has no place in its course, and so costs nothing. */
    private void show(boolean lasting) {
        bar.setVisible(lasting);
        bar.setProgress(lasting ? ProgressBar.INDETERMINATE_PROGRESS : 0);
    }

    private void offer(boolean stoppable) {
        stopping(false);
        note.setVisible(stoppable);
        note.setManaged(stoppable);
    }

    private void stopping(boolean is) {
        words.setText(texts.say(is ? "window.working.stopping" : "window.working"));
        stop.setDisable(is);
    }
}

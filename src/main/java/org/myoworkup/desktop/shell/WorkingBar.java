package org.myoworkup.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

import org.myoworkup.desktop.desk.Background;
import org.myoworkup.texts.Texts;

/**
 * A line along the top of the window while something that was asked for takes its time. It lies
 * over what is there, so that nothing moves when it comes and goes.
 */
final class WorkingBar extends ProgressBar {
    WorkingBar(Background background, Texts texts) {
        setId("working");
        setAccessibleText(texts.say("window.working"));
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setFocusTraversable(false);
        getStyleClass().add("working-bar");
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        background.lastingProperty().when(sceneProperty().isNotNull()).subscribe(this::show);
    }

    /** A bar that is not seen has no place in its course, and so costs nothing. */
    private void show(boolean lasting) {
        setVisible(lasting);
        setProgress(lasting ? INDETERMINATE_PROGRESS : 0);
    }
}

package org.myoworkup.desktop.people;

import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.util.Optional;

/**
 * One window while it is locked: something else stands in it, its title names the program alone,
 * and what was in it waits as it was, half-typed text and all.
 */
final class Cover {
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 420;

    private final Stage stage;
    private final Parent hidden;
    private final Parent shown;
    private final boolean layered;
    private final Optional<Node> focus;
    private final double width;
    private final double height;
    private final String plainTitle;
    private final ChangeListener<String> titles = (_, _, now) -> retitled(now);
    private final EventHandler<WindowEvent> keptOpen = Event::consume;
    private String title;

    /**
     * @param shown stands in the window meanwhile
     * @param main the program's own window, which may be closed
     */
    Cover(Stage stage, Parent shown, String plainTitle, boolean main) {
        this.stage = stage;
        this.plainTitle = plainTitle;
        this.hidden = stage.getScene().getRoot();
        this.shown = shown;
        this.layered = main && hidden instanceof StackPane;
        this.focus = Optional.ofNullable(stage.getScene().getFocusOwner());
        this.title = stage.getTitle();
        this.width = stage.getWidth();
        this.height = stage.getHeight();
        put();
        stage.setTitle(plainTitle);
        stage.titleProperty().addListener(titles);
        if (!main) {
            stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, keptOpen);
            stage.setWidth(Math.max(width, LEAST_WIDTH));
            stage.setHeight(Math.max(height, LEAST_HEIGHT));
        }
    }

    /**
     * In the main window above what is hidden, so that a long form has not to be styled anew when
     * it is seen again; in any other in its place.
     */
    private void put() {
        if (layered) {
            ((StackPane) hidden).getChildren().forEach(layer -> layer.setVisible(false));
            shown.setStyle("-fx-font-size: 1em;"); // the window's own, however large it is
            ((StackPane) hidden).getChildren().add(shown);
        } else {
            shown.setStyle(hidden.getStyle());
            stage.getScene().setRoot(shown);
        }
    }

    private void takeAway() {
        if (layered) {
            ((StackPane) hidden).getChildren().remove(shown);
            ((StackPane) hidden).getChildren().forEach(layer -> layer.setVisible(true));
        } else {
            stage.getScene().setRoot(hidden);
        }
    }

    Stage stage() {
        return stage;
    }

    /** What is named anew behind the cover gets its title when it is seen again. */
    private void retitled(String now) {
        if (!plainTitle.equals(now)) {
            title = now;
            stage.setTitle(plainTitle);
        }
    }

    /** Shows what was there, and gives the keyboard back to where it was. */
    void lift() {
        stage.titleProperty().removeListener(titles);
        stage.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, keptOpen);
        stage.setTitle(title);
        takeAway();
        if (stage.getWidth() != width && !Double.isNaN(width)) {
            stage.setWidth(width);
        }
        if (stage.getHeight() != height && !Double.isNaN(height)) {
            stage.setHeight(height);
        }
        focus.filter(node -> node.getScene() == stage.getScene()).ifPresent(Node::requestFocus);
    }
}

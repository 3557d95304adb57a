package org.myoworkup.desktop.form;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

import org.myoworkup.desktop.kit.InSight;

/** Keeps what has the focus in sight. */
final class Scroller {
    /** Room left above and below what is shown, in pixels. */
    private static final double MARGIN = 16;

    private final ScrollPane scroll;
    private final Parent content;
    private final ChangeListener<Node> focus = (_, _, now) -> inSight(now);
    private Subscription scene = Subscription.EMPTY;

    Scroller(ScrollPane scroll, Parent content) {
        this.scroll = scroll;
        this.content = content;
    }

    void followFocus() {
        scene = scroll.sceneProperty().subscribe(this::scene);
        scroll.viewportBoundsProperty()
                .addListener(
                        (_, before, now) -> {
                            // what has the focus stays seen when the room below it is taken
                            if (now.getHeight() < before.getHeight() && scroll.getScene() != null) {
                                inSight(scroll.getScene().getFocusOwner());
                            }
                        });
        content.addEventHandler(
                InSight.WANTED,
                event -> {
                    inSight((Node) event.getTarget());
                    event.consume();
                });
    }

    private void scene(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(focus);
        }
    }

    void stop() {
        scene.unsubscribe();
        scene(scroll.getScene(), null);
    }

    private void inSight(Node node) {
        if (node == null || !inside(node)) {
            return;
        }
        Bounds bounds = bounds(node);
        double top = offset();
        double height = scroll.getViewportBounds().getHeight();
        if (bounds.getHeight() > height
                && bounds.getMinY() < top + height
                && bounds.getMaxY() > top) {
            return; // taller than what is seen: no part of it is better to see than this
        }
        if (bounds.getMinY() - MARGIN < top) {
            to(bounds.getMinY() - MARGIN);
        } else if (bounds.getMaxY() + MARGIN > top + height) {
            to(bounds.getMaxY() + MARGIN - height);
        }
    }

    /** Lays out what was just made, so that it can be scrolled to. */
    void layOut() {
        if (scroll.getScene() != null) {
            scroll.getScene().getRoot().applyCss();
            scroll.getScene().getRoot().layout();
        }
    }

    /** Puts this at the top of what is seen, after laying out what was just made. */
    void toTop(Node node) {
        layOut();
        to(bounds(node).getMinY());
    }

    private boolean inside(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == content) {
                return true;
            }
        }
        return false;
    }

    private Bounds bounds(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private double hidden() {
        return Math.max(
                0, content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double offset() {
        return scroll.getVvalue() * hidden();
    }

    private void to(double y) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(y / hidden(), 0.0, 1.0));
        }
    }
}

package org.myoworkup.desktop.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.PopOver;

/**
 * The one popover that may be open: opening another closes it, and whoever owns it closes it before
 * its window.
 */
public final class Bubble {
    private static final String STYLES = StyleSheet.of("form");

    private PopOver open;
    private Node owner;

    /** Something to read: goes away at a click elsewhere. */
    public void read(Node at, Node content) {
        show(at, content, true);
    }

    /** Something to fill in: a click elsewhere does not lose what was typed. Escape closes it. */
    public void fill(Node at, Node content) {
        show(at, content, false);
    }

    private void show(Node at, Node content, boolean autoHide) {
        close();
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("bubble");
        PopOver popOver = new PopOver(frame);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setAutoHide(autoHide);
        popOver.setHideOnEscape(true);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.getRoot().getStylesheets().add(STYLES);
        StrayKeys.keepFrom(frame);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        open = popOver;
        owner = at;
        popOver.show(at);
        content.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    public boolean isOpen() {
        return open != null && open.isShowing();
    }

    /** Closes what is open and gives the focus back to where it was opened from. */
    public void close() {
        if (open == null) {
            return;
        }
        boolean wasShowing = open.isShowing();
        open.hide();
        open = null;
        if (wasShowing && owner.getScene() != null) {
            owner.requestFocus();
        }
    }
}

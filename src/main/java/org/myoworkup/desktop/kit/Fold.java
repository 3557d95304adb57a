package org.myoworkup.desktop.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Supplier;

/**
 * A line that opens to what lies behind it, by click, Enter or Space. What is behind is made when
 * it is first looked at.
 */
public final class Fold extends VBox {
    private final Head head = new Head();
    private final VBox words = new VBox();
    private final VBox body = new VBox();
    private Supplier<List<? extends Node>> content = List::of;
    private boolean open;

    /**
     * @param id of the line that is clicked
     */
    public Fold(String id) {
        head.setId(id);
        head.getStyleClass().add("fold-head");
        words.getStyleClass().add("fold-words");
        words.setMinWidth(0);
        body.getStyleClass().add("fold-body");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("fold");
        getChildren().addAll(head, body);
        show();
    }

    /**
     * Shows this; stays open or closed as it was.
     *
     * @param name for a screen reader
     * @param summary seen in either state
     * @param behind made when open
     */
    public void set(
            String name, List<? extends Node> summary, Supplier<List<? extends Node>> behind) {
        head.setAccessibleText(name);
        words.getChildren().setAll(summary);
        content = behind;
        show();
    }

    @Override
    public void requestFocus() {
        head.requestFocus();
    }

    private void toggle() {
        open = !open;
        show();
        head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private void show() {
        head.getChildren()
                .setAll(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), words);
        body.getChildren().setAll(open ? content.get() : List.of());
        body.setVisible(open);
        body.setManaged(open);
    }

    private final class Head extends HBox {
        Head() {
            setAccessibleRole(AccessibleRole.TITLED_PANE);
            setFocusTraversable(true);
            addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
            addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        }

        private void clicked(MouseEvent event) {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                toggle();
                event.consume();
            }
        }

        private void typed(KeyEvent event) {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        }

        @Override
        public Object queryAccessibleAttribute(
                AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? (Object) open
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case FIRE, EXPAND, COLLAPSE -> toggle();
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}

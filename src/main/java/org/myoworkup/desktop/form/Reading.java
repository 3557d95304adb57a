package org.myoworkup.desktop.form;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.myoworkup.desktop.kit.InfoButton;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Keeps a form whose workup takes no change readable: every question can be reached, scrolled to,
 * read aloud and copied from, and no key and no click changes anything. Nothing is greyed.
 */
public final class Reading {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final String READS = "reads";
    private static final Set<String> CLASSES = Set.of(READS, "fold-head");

    private final Node form;
    private final BooleanSupplier locked;
    private final String words;
    private final ChangeListener<Node> focus = (_, left, reached) -> focused(left, reached);
    private final ChangeListener<Scene> scene = (_, left, reached) -> scene(left, reached);
    private Runnable refused = () -> {};

    /**
     * @param locked asked at every key and click
     * @param words say that nothing can be changed, to a screen reader
     */
    Reading(Node form, BooleanSupplier locked, String words) {
        this.form = form;
        this.locked = locked;
        this.words = words;
        form.addEventFilter(KeyEvent.ANY, this::key);
        form.addEventFilter(MouseEvent.ANY, this::mouse);
        form.addEventFilter(ContextMenuEvent.ANY, this::menu);
        form.addEventFilter(DragEvent.ANY, this::refuse);
        form.addEventFilter(InputMethodEvent.ANY, this::refuse);
        form.sceneProperty().addListener(scene);
        refresh();
    }

    /** Marks a control that changes nothing: it works in a locked form too. */
    public static <N extends Node> N reads(N node) {
        node.getStyleClass().add(READS);
        return node;
    }

    /** Hears of an attempt to change something. */
    void whenRefused(Runnable told) {
        refused = told;
    }

    /** Looks as the lock is now. */
    void refresh() {
        form.pseudoClassStateChanged(LOCKED, locked.getAsBoolean());
    }

    void close() {
        form.sceneProperty().removeListener(scene);
        scene(form.getScene(), null);
    }

    private void scene(Scene left, Scene reached) {
        if (left != null) {
            left.focusOwnerProperty().removeListener(focus);
        }
        if (reached != null) {
            reached.focusOwnerProperty().addListener(focus);
        }
    }

    private void focused(Node left, Node reached) {
        if (left != null && words.equals(left.getAccessibleHelp())) {
            left.setAccessibleHelp("");
        }
        if (reached != null && locked.getAsBoolean() && inside(reached) && !harmless(reached)) {
            reached.setAccessibleHelp(words);
        }
    }

    private boolean inside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == form) {
                return true;
            }
        }
        return false;
    }

    private boolean harmless(Object target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != form) {
            if (at instanceof ScrollBar
                    || at instanceof Hyperlink
                    || at instanceof InfoButton
                    || at.getStyleClass().stream().anyMatch(CLASSES::contains)) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    private static boolean text(Object target) {
        for (Node at = target instanceof Node n ? n : null; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent event) {
        if (locked.getAsBoolean() && !allowed(event)) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
                refused.run();
            }
        }
    }

    private boolean allowed(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return false;
        }
        if (event.isShortcutDown()) {
            return switch (event.getCode()) {
                case A, C, INSERT, HOME, END, TAB -> true;
                default -> event.getCode().isModifierKey();
            };
        }
        return switch (event.getCode()) {
            case TAB, ESCAPE, F1, PAGE_UP, PAGE_DOWN, CONTEXT_MENU -> true;
            case UP, DOWN -> !(event.getTarget() instanceof ComboBoxBase<?>);
            case LEFT, RIGHT, HOME, END ->
                    !(event.getTarget() instanceof ComboBoxBase<?>
                            || event.getTarget() instanceof CheckBox);
            case ENTER, SPACE -> harmless(event.getTarget());
            default -> event.getCode().isModifierKey();
        };
    }

    private void mouse(MouseEvent event) {
        boolean acts =
                event.getEventType() == MouseEvent.MOUSE_PRESSED
                        || event.getEventType() == MouseEvent.MOUSE_RELEASED
                        || event.getEventType() == MouseEvent.MOUSE_CLICKED
                        || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        boolean reads =
                harmless(event.getTarget())
                        || (text(event.getTarget()) && event.getButton() == MouseButton.PRIMARY);
        if (!locked.getAsBoolean() || !acts || reads) {
            return;
        }
        event.consume();
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED && control(event.getTarget())) {
            refused.run();
        }
    }

    /** True for what can have the focus: a click beside the questions asks for nothing. */
    private boolean control(Object target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != form) {
            if (at.isFocusTraversable()) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /** The menu of a question opens; that of a text, which could paste, does not. */
    private void menu(ContextMenuEvent event) {
        if (locked.getAsBoolean() && text(event.getTarget())) {
            event.consume();
        }
    }

    private void refuse(Event event) {
        if (locked.getAsBoolean()) {
            event.consume();
        }
    }
}

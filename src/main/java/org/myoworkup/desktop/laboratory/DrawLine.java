package org.myoworkup.desktop.laboratory;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;

/** A draw in the table: one stop, that a click, Enter or Space opens. */
final class DrawLine extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final int occurrence;
    private final Runnable opened;

    /**
     * @param cells in the columns' order
     * @param name the whole line for a screen reader
     */
    DrawLine(int occurrence, List<String> cells, String name, boolean open, Runnable opened) {
        this.occurrence = occurrence;
        this.opened = opened;
        setId("laboratory:draw-" + occurrence);
        getStyleClass().add("draw-line");
        pseudoClassStateChanged(OPEN, open);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        cells.forEach(c -> getChildren().add(cell(c, getChildren().size())));
        if (cells.size() == 1) {
            Label whole = (Label) getChildren().getFirst();
            whole.getStyleClass().remove("date");
            whole.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(whole, Priority.ALWAYS);
        }
        setOnMouseClicked(
                event -> {
                    requestFocus();
                    opened.run();
                    event.consume();
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        opened.run();
                        event.consume();
                    }
                });
    }

    /** The first column is the date, the second CK. */
    static Label cell(String words, int column) {
        Label cell = new Label(words);
        cell.setWrapText(true);
        cell.getStyleClass()
                .addAll("draw-cell", column == 0 ? "date" : column == 1 ? "ck" : "narrow");
        return cell;
    }

    /** A single cell wraps at the width it is given, not at the one it would like. */
    @Override
    protected double computePrefHeight(double width) {
        if (getChildren().size() != 1 || width < 0) {
            return super.computePrefHeight(width);
        }
        double inside = width - snappedLeftInset() - snappedRightInset();
        return getChildren().getFirst().prefHeight(inside)
                + snappedTopInset()
                + snappedBottomInset();
    }

    int occurrence() {
        return occurrence;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            opened.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

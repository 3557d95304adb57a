package org.myoworkup.desktop.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

import java.util.Objects;

/** A line of a list that is as high as its words need at the width of the list. */
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(Objects.requireNonNull(line(item)));
        setAccessibleText(words(item));
    }

    /** What is seen. */
    protected abstract Region line(T item);

    /** What is said. */
    protected abstract String words(T item);

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region line) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double across = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + line.prefHeight(across) + snappedBottomInset();
    }
}

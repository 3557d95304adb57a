package org.myoworkup.desktop.kit;

import javafx.scene.layout.VBox;

/**
 * A column that measures its height once for a width, until something in it changes: every box
 * around it asks several times in each layout, and wrapped text is dear to measure. It remembers
 * two widths, because a pane that scrolls asks with its scroll bar and without.
 */
public class MeasuredBox extends VBox {
    private double lastWidth = Double.NaN;
    private double lastHeight;
    private double otherWidth = Double.NaN;
    private double otherHeight;

    public MeasuredBox() {
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != lastWidth) {
            double height = width == otherWidth ? otherHeight : super.computePrefHeight(width);
            otherWidth = lastWidth;
            otherHeight = lastHeight;
            lastWidth = width;
            lastHeight = height;
        }
        return lastHeight;
    }

    @Override
    public void requestLayout() {
        lastWidth = Double.NaN;
        otherWidth = Double.NaN;
        super.requestLayout();
    }
}

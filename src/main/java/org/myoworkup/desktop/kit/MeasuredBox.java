package org.myoworkup.desktop.kit;

import javafx.scene.layout.VBox;

/**
 * A column that measures its height once for a width, until something in it changes: every box
 * around it asks several times in each layout, and wrapped text is dear to measure.
 */
public class MeasuredBox extends VBox {
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    public MeasuredBox() {
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }
}

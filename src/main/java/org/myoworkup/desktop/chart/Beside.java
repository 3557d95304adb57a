package org.myoworkup.desktop.chart;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A chart and what belongs to it: beside each other where both have room, else under each other, so
 * that large text never makes a form wider than its window.
 */
public final class Beside extends Region {
    /** What a chart can do with, of the width it prefers. */
    static final double LEAST = 0.78;

    private final Region chart;
    private final Region companion;

    /**
     * @param companion as wide as it prefers, or as what the chart leaves
     */
    public Beside(Region chart, Region companion) {
        this.chart = chart;
        this.companion = companion;
        getStyleClass().add("beside");
        getChildren().addAll(chart, companion);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The gap is the padding on the right, so that a sheet gives it in em. */
    private double gap() {
        return getInsets().getRight();
    }

    private double chartWidth(double width) {
        double left = width - gap() - companion.prefWidth(-1);
        return left >= chart.prefWidth(-1) * LEAST ? Math.min(left, chart.prefWidth(-1)) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return chart.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return chart.prefWidth(-1) + gap() + companion.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double beside = chartWidth(all);
        return beside > 0
                ? Math.max(chart.prefHeight(beside), companion.prefHeight(all - beside - gap()))
                : chart.prefHeight(all) + gap() + companion.prefHeight(all);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double beside = chartWidth(width);
        if (beside > 0) {
            chart.resizeRelocate(0, 0, beside, chart.prefHeight(beside));
            double rest = width - beside - gap();
            companion.resizeRelocate(beside + gap(), 0, rest, companion.prefHeight(rest));
        } else {
            double across = Math.min(width, chart.prefWidth(-1));
            double height = chart.prefHeight(across);
            chart.resizeRelocate(0, 0, across, height);
            companion.resizeRelocate(0, height + gap(), width, companion.prefHeight(width));
        }
    }
}

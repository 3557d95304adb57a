package org.myoworkup.desktop.strength;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The grid, and the chart beside it where there is room for both, else below: the keys are the
 * quicker way and stay where the eye begins. The grid has the width of its lines, the chart what is
 * left.
 */
final class GridAndChart extends Pane {
    /** In pixels. */
    private static final double GAP = 16;

    /** Of the width that the chart prefers, what both its views need side by side. */
    private static final double LEAST = 0.78;

    private final GradeGrid grid;
    private final Region chart;

    GridAndChart(GradeGrid grid, Region chart) {
        this.grid = grid;
        this.chart = chart;
        getChildren().addAll(grid, chart);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The width of the chart where it stands beside a grid of this width, else 0. */
    private double beside(double gridWidth, double width) {
        double room = width - gridWidth - GAP;
        return room >= chart.prefWidth(-1) * LEAST ? Math.min(room, chart.prefWidth(-1)) : 0;
    }

    private double below(double width) {
        return Math.min(chart.prefWidth(-1), width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return grid.prefWidth(-1) + GAP + chart.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double gridWidth = grid.fitInto(all);
        double gridHeight = grid.prefHeight(gridWidth);
        double beside = beside(gridWidth, all);
        return beside > 0
                ? Math.max(gridHeight, chart.prefHeight(beside))
                : gridHeight + GAP + chart.prefHeight(below(all));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gridWidth = grid.fitInto(width);
        double gridHeight = grid.prefHeight(gridWidth);
        grid.resizeRelocate(0, 0, gridWidth, gridHeight);
        double beside = beside(gridWidth, width);
        double chartWidth = beside > 0 ? beside : below(width);
        chart.resizeRelocate(
                beside > 0 ? width - chartWidth : 0,
                beside > 0 ? 0 : gridHeight + GAP,
                chartWidth,
                chart.prefHeight(chartWidth));
    }
}

package org.myoworkup.desktop.laboratory;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.myoworkup.workup.Answer;

import java.util.List;

/**
 * One value of the plot: an arrow where the true value lies above or below, a square where a needle
 * came before, else a dot; hollow where the date is not exact. Its words say the same.
 */
final class PlotPoint {
    private final CkCourse.Point point;
    private final Shape marker;
    private final Line bar = new Line();
    private final Label label;
    private final Label date;

    PlotPoint(CkCourse.Point point, String words, String date) {
        this.point = point;
        marker = marker(point);
        marker.getStyleClass().add("ck-marker");
        if (!point.exactDate()) {
            marker.getStyleClass().add("not-exact");
        }
        bar.getStyleClass().add("ck-bar");
        bar.setVisible(!point.exactDate());
        label = new Label(words);
        label.getStyleClass().add("ck-label");
        this.date = new Label(date);
        this.date.getStyleClass().add("ck-tick");
    }

    private static Shape marker(CkCourse.Point point) {
        if (point.quantity().comparator().isPresent()) {
            return new Polygon();
        }
        return point.needle() != CkCourse.Needle.NONE ? new Rectangle() : new Circle();
    }

    CkCourse.Point point() {
        return point;
    }

    List<Node> nodes() {
        return List.of(bar, marker, label, date);
    }

    PlotGeometry.Mark mark(double value) {
        return new PlotGeometry.Mark(
                point.date().orElseThrow().earliest(),
                point.date().orElseThrow().latest(),
                value,
                label.prefWidth(-1),
                date.prefWidth(-1));
    }

    void place(PlotGeometry.Spot spot, PlotGeometry.Area area) {
        marker(spot, area.line() / 4);
        bar.setStartX(spot.x());
        bar.setEndX(spot.barEnd());
        bar.setStartY(spot.y());
        bar.setEndY(spot.y());
        label.autosize();
        label.relocate(spot.labelX(), spot.labelY());
        date.autosize();
        date.relocate(spot.dateX(), area.bottom() + area.line() * 0.2);
        date.setVisible(spot.dated());
    }

    private void marker(PlotGeometry.Spot spot, double r) {
        switch (marker) {
            case Circle circle -> {
                circle.setCenterX(spot.x());
                circle.setCenterY(spot.y());
                circle.setRadius(r);
            }
            case Rectangle square -> {
                square.setX(spot.x() - r);
                square.setY(spot.y() - r);
                square.setWidth(2 * r);
                square.setHeight(2 * r);
            }
            default -> arrow((Polygon) marker, spot, r * 1.4);
        }
    }

    private void arrow(Polygon arrow, PlotGeometry.Spot spot, double r) {
        boolean up = point.quantity().comparator().orElseThrow() == Answer.Comparator.GREATER;
        double tip = up ? -r : r;
        arrow.getPoints()
                .setAll(
                        spot.x() - r,
                        spot.y() - tip / 2,
                        spot.x() + r,
                        spot.y() - tip / 2,
                        spot.x(),
                        spot.y() + tip);
    }
}

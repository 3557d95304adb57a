package org.myoworkup.desktop.laboratory;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartialDate;

import java.util.ArrayList;
import java.util.List;

/**
 * A small line plot of CK: a point for each dated value with its number, the upper limit as a
 * broken line. A date that is not exact stands at its earliest with a bar to its latest day; values
 * beyond what was measured are arrows. A screen reader hears the same in words.
 */
final class CkPlot extends Pane {
    private static final double TICK = 4;

    private final CkCourse course;
    private final boolean log;
    private final CkWords words;
    private final List<PlotPoint> points = new ArrayList<>();
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Line> gridLines = new ArrayList<>();
    private final Polyline line = new Polyline();
    private final Line limit = new Line();
    private final Label limitLabel = new Label();

    CkPlot(CkCourse course, boolean log, CkWords words, Texts texts) {
        this.course = course;
        this.log = log;
        this.words = words;
        setId("laboratory:ck-plot");
        getStyleClass().add("ck-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.all(course));
        line.getStyleClass().add("ck-line");
        limit.getStyleClass().add("ck-limit");
        limitLabel.setText(texts.say("labtable.plot.limit"));
        limitLabel.getStyleClass().add("ck-limit-label");
        for (CkCourse.Point point : course.dated()) {
            PartialDate date = point.date().orElseThrow();
            points.add(new PlotPoint(point, words.label(course, point), texts.date(date)));
        }
        getChildren().addAll(line, limit, limitLabel);
        points.forEach(p -> getChildren().addAll(p.nodes()));
        for (int i = 0;
                i < geometry(new PlotGeometry.Area(0, 0, 100, 100, 1)).ticks().size();
                i++) {
            Label label = new Label();
            label.getStyleClass().add("ck-tick");
            Line grid = new Line();
            grid.getStyleClass().add("ck-grid");
            tickLabels.add(label);
            gridLines.add(grid);
        }
        getChildren().addAll(0, gridLines);
        getChildren().addAll(tickLabels);
        setMouseTransparent(true);
    }

    private PlotGeometry geometry(PlotGeometry.Area area) {
        List<PlotGeometry.Mark> marks =
                points.stream().map(p -> p.mark(course.plotted(p.point()))).toList();
        return PlotGeometry.of(marks, area, log, course.limit());
    }

    @Override
    protected void layoutChildren() {
        double em = limitLabel.prefHeight(-1);
        double widest = 0;
        List<PlotGeometry.Tick> ticks = geometry(new PlotGeometry.Area(0, 0, 9, 9, 1)).ticks();
        for (int i = 0; i < ticks.size(); i++) {
            tickLabels.get(i).setText(words.tick(ticks.get(i).value()));
            widest = Math.max(widest, tickLabels.get(i).prefWidth(-1));
        }
        double right = getWidth() - limitLabel.prefWidth(-1) - em / 2;
        PlotGeometry.Area area =
                new PlotGeometry.Area(
                        widest + 2 * TICK, em * 1.2, right, getHeight() - em * 1.3, em);
        PlotGeometry placed = geometry(area);
        axis(area, placed.ticks());
        limit(area, placed);
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            PlotGeometry.Spot spot = placed.spots().get(i);
            points.get(i).place(spot, area);
            line.getPoints().addAll(spot.x(), spot.y());
        }
    }

    private void axis(PlotGeometry.Area area, List<PlotGeometry.Tick> ticks) {
        for (int i = 0; i < ticks.size(); i++) {
            double y = ticks.get(i).y();
            Line grid = gridLines.get(i);
            grid.setStartX(area.left() - TICK);
            grid.setEndX(area.right());
            grid.setStartY(y);
            grid.setEndY(y);
            Label label = tickLabels.get(i);
            label.autosize();
            label.relocate(
                    area.left() - 2 * TICK - label.prefWidth(-1), y - label.prefHeight(-1) / 2);
        }
    }

    private void limit(PlotGeometry.Area area, PlotGeometry placed) {
        boolean there = placed.limit().isPresent();
        for (Node node : List.of(limit, limitLabel)) {
            node.setVisible(there);
        }
        double y = placed.limit().orElse(0.0);
        limit.setStartX(area.left());
        limit.setEndX(area.right());
        limit.setStartY(y);
        limit.setEndY(y);
        limitLabel.autosize();
        limitLabel.relocate(area.right() + TICK, y - limitLabel.prefHeight(-1) / 2);
    }
}

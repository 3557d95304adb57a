package org.myoworkup.desktop.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Figure;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Point;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.View;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One view of the body, as large as there is room for. */
final class Drawing extends Region {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass TINTED = PseudoClass.getPseudoClass("tinted");

    /** Units within which a click beside a shape means it. */
    private static final double NEAR = 3;

    private final List<Shape> shapes;
    private final Map<Shape, SVGPath> paths = new HashMap<>();
    private final Map<Shape, SVGPath> hatches = new HashMap<>();
    private final Map<Area, Point> middles = new HashMap<>();
    private final Map<Area, Text> marks = new HashMap<>();
    private final Group drawn = new Group();
    private final Group hatching = new Group();
    private final SVGPath selected = line("chart-selected", "");
    private final SVGPath halo = line("chart-halo", "");
    private final SVGPath ring = line("chart-ring", "");
    private final Scale scale = new Scale();
    private Map<Area, Look> looks = Map.of();

    Drawing(View view, Kind kind, List<Stop> stops) {
        shapes = Body.shapes(kind).stream().filter(s -> s.view() == view).toList();
        for (Figure figure : Body.figures(view, kind)) {
            drawn.getChildren().add(line("chart-figure", figure.path()));
        }
        for (Shape shape : shapes) {
            SVGPath path = line("chart-shape", shape.path());
            path.getStyleClass().add("plain");
            paths.put(shape, path);
            drawn.getChildren().add(path);
        }
        drawn.getChildren()
                .addAll(
                        hatching,
                        line("chart-lines", Body.lines(view, kind)),
                        selected,
                        halo,
                        ring);
        stops.stream()
                .map(Stop::shape)
                .filter(shape -> shape.view() == view)
                .forEach(shape -> middles.put(shape.area(), shape.mark()));
        drawn.setManaged(false);
        drawn.setMouseTransparent(true);
        drawn.getTransforms().add(scale);
        getStyleClass().add("chart-drawing");
        getChildren().add(drawn);
    }

    private static SVGPath line(String style, String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }

    /** Made when there is something to write: most charts are nearly empty. */
    private Text mark(Area area) {
        Text text = new Text();
        text.getStyleClass().add("chart-mark");
        text.setTextOrigin(VPos.CENTER);
        text.setX(middles.get(area).x());
        text.setY(middles.get(area).y());
        text.layoutBoundsProperty().subscribe(bounds -> text.setTranslateX(-bounds.getWidth() / 2));
        drawn.getChildren().add(text);
        return text;
    }

    void show(Map<Area, Look> shown) {
        looks = Map.copyOf(shown);
        paths.forEach(
                (shape, path) -> {
                    Look look = look(shape.area());
                    path.getStyleClass().setAll("chart-shape", look.style());
                    hatch(shape, look.hatched());
                });
        middles.keySet().forEach(area -> write(area, look(area)));
    }

    private void write(Area area, Look look) {
        String mark = look.mark();
        if (mark.isEmpty() && !marks.containsKey(area)) {
            return;
        }
        Text text = marks.computeIfAbsent(area, this::mark);
        text.setText(mark);
        text.pseudoClassStateChanged(LONG, mark.length() > 1);
        text.pseudoClassStateChanged(TINTED, look.tinted());
    }

    private Look look(Area area) {
        return looks.getOrDefault(area, Look.PLAIN);
    }

    private void hatch(Shape shape, boolean hatched) {
        if (hatched) {
            hatches.computeIfAbsent(
                    shape,
                    s -> {
                        SVGPath hatch = line("chart-hatch", s.path());
                        hatching.getChildren().add(hatch);
                        return hatch;
                    });
        } else {
            Optional.ofNullable(hatches.remove(shape)).ifPresent(hatching.getChildren()::remove);
        }
    }

    void select(Optional<Area> area) {
        selected.setContent(content(area));
    }

    void focus(Optional<Area> area) {
        halo.setContent(content(area));
        ring.setContent(content(area));
    }

    void hover(Optional<Area> area) {
        paths.forEach(
                (shape, path) ->
                        path.pseudoClassStateChanged(
                                HOVERED, area.equals(Optional.of(shape.area()))));
    }

    private String content(Optional<Area> area) {
        return shapes.stream()
                .filter(s -> area.equals(Optional.of(s.area())))
                .map(Shape::path)
                .collect(Collectors.joining(" "));
    }

    /** The area at this place of the node, or just beside it. */
    Optional<Area> at(double x, double y) {
        Point2D place = drawn.parentToLocal(x, y);
        for (Point2D near : around(place)) {
            for (Shape shape : shapes) {
                if (paths.get(shape).contains(near)) {
                    return Optional.of(shape.area());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Point2D> around(Point2D place) {
        List<Point2D> places = new ArrayList<>(List.of(place));
        for (double radius = NEAR / 2; radius <= NEAR; radius += NEAR / 2) {
            for (int i = 0; i < 8; i++) {
                double angle = i * Math.PI / 4;
                places.add(place.add(radius * Math.cos(angle), radius * Math.sin(angle)));
            }
        }
        return places;
    }

    /**
     * Where the middle of a shape of this area is on the screen; empty when it is not seen here.
     */
    Optional<Point2D> onScreen(Area area) {
        return Optional.ofNullable(middles.get(area))
                .map(middle -> drawn.localToScreen(middle.x(), middle.y()));
    }

    /** The node of this shape; empty when it belongs to the other view. */
    Optional<Node> node(Shape shape) {
        return Optional.ofNullable(paths.get(shape));
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / Body.WIDTH, getHeight() / Body.HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        drawn.setLayoutX((getWidth() - factor * Body.WIDTH) / 2);
        drawn.setLayoutY((getHeight() - factor * Body.HEIGHT) / 2);
    }
}

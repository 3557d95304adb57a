package org.myoworkup.desktop.chart;

import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Part;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.View;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the arrow keys stop and a mark stands: the roomiest shape of an area in a view, which is
 * the enlarged one where there is one.
 */
record Stop(Shape shape) {
    /** How far the back view lies right of the front view. */
    private static final int BACK = Body.WIDTH + 20;

    /** Which way an arrow key goes. */
    enum Way {
        UP(0, -1),
        DOWN(0, 1),
        LEFT(-1, 0),
        RIGHT(1, 0);

        private final int x;
        private final int y;

        Way(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** Every stop, in reading order: front view first, from the top. */
    static List<Stop> of(Kind kind) {
        Map<List<Object>, Stop> stops = new LinkedHashMap<>();
        for (Shape shape : Body.shapes(kind)) {
            stops.merge(
                    List.of(shape.area(), shape.view()),
                    new Stop(shape),
                    (one, other) -> other.shape().part() == Part.BODY ? one : other);
        }
        return stops.values().stream()
                .sorted(
                        Comparator.comparing((Stop s) -> s.shape().view())
                                .thenComparing(Stop::y)
                                .thenComparing(Stop::x))
                .toList();
    }

    private double x() {
        return shape.mark().x() + (shape.view() == View.BACK ? BACK : 0);
    }

    private double y() {
        return shape.mark().y();
    }

    /** The nearest other stop that way; what lies straight ahead goes before what lies aside. */
    Optional<Stop> next(Way way, List<Stop> stops) {
        return stops.stream()
                .filter(s -> !s.equals(this) && ahead(s, way) > 0.5)
                .min(
                        Comparator.comparing((Stop s) -> aside(s, way) > ahead(s, way))
                                .thenComparing(s -> ahead(s, way) + 2 * aside(s, way)));
    }

    private double ahead(Stop other, Way way) {
        return (other.x() - x()) * way.x + (other.y() - y()) * way.y;
    }

    private double aside(Stop other, Way way) {
        return Math.abs((other.x() - x()) * way.y) + Math.abs((other.y() - y()) * way.x);
    }
}

package org.myoworkup.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.checklist.Option;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BodyTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    /** Radius of a disc that fits in, in units; a unit is about a pixel at the usual size. */
    private static final double HITTABLE = 2.0;

    @Test
    void everyTestedMuscleHasAShapeOnEachOfItsSides() {
        Set<Area> wanted = new HashSet<>();
        for (Muscle muscle : CHECKLIST.muscles()) {
            if (muscle.in("S") && !muscle.id().equals("other")) {
                wanted.addAll(areas(muscle.id(), muscle.axial()));
            }
        }
        assertThat(areas(Body.muscles())).isEqualTo(wanted);
    }

    @Test
    void everyRegionOfTheRashChartHasAShapeOnBothSidesOrInTheMidline() {
        Column region =
                ((AnswerType.Table) CHECKLIST.item("exam.skin.chart").orElseThrow().type())
                        .column("region")
                        .orElseThrow();
        Set<Area> drawn = areas(Body.skin());
        assertThat(drawn.stream().map(Area::id).collect(Collectors.toSet()))
                .isEqualTo(region.options().stream().map(Option::code).collect(Collectors.toSet()));
        for (Option option : region.options()) {
            assertThat(drawn.containsAll(areas(option.code(), true)))
                    .as(option.code() + " is either in the midline or paired")
                    .isNotEqualTo(drawn.containsAll(areas(option.code(), false)));
        }
    }

    private static Set<Area> areas(String id, boolean axial) {
        return axial
                ? Set.of(new Area(id, Side.AXIAL))
                : Set.of(new Area(id, Side.RIGHT), new Area(id, Side.LEFT));
    }

    private static Set<Area> areas(List<Shape> shapes) {
        return shapes.stream().map(Shape::area).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void rightAndLeftAreMirrorImages(Kind kind) {
        for (Shape shape : Body.shapes(kind)) {
            Side other =
                    switch (shape.side()) {
                        case RIGHT -> Side.LEFT;
                        case LEFT -> Side.RIGHT;
                        case AXIAL -> Side.AXIAL;
                    };
            assertThat(Body.shapes(kind))
                    .as(shape.toString())
                    .anyMatch(
                            s ->
                                    s.area().equals(new Area(shape.id(), other))
                                            && s.view() == shape.view()
                                            && s.part() == shape.part()
                                            && mirrors(shape, s));
        }
    }

    private static boolean mirrors(Shape one, Shape other) {
        java.awt.geom.Area difference = new java.awt.geom.Area(path(one.path()));
        AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, 2 * one.part().axis, 0);
        difference.exclusiveOr(
                new java.awt.geom.Area(mirror.createTransformedShape(path(other.path()))));
        return size(difference) < 1e-3;
    }

    /** Who faces the patient has the patient's right on the left; who stands behind has not. */
    @ParameterizedTest
    @EnumSource
    void rightIsOnTheViewersLeftInTheFrontViewOnly(Kind kind) {
        for (Shape shape : Body.shapes(kind)) {
            double side = shape.mark().x() - shape.part().axis;
            if (shape.side() == Side.AXIAL) {
                assertThat(side).as(shape.toString()).isZero();
            } else {
                boolean left = shape.view() == View.FRONT == (shape.side() == Side.RIGHT);
                assertThat(side < 0).as(shape.toString()).isEqualTo(left);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shapesOfOneViewLieBesideEachOther(Kind kind) {
        List<Shape> shapes = Body.shapes(kind);
        for (int i = 0; i < shapes.size(); i++) {
            for (Shape other : shapes.subList(i + 1, shapes.size())) {
                Shape shape = shapes.get(i);
                if (shape.view() == other.view()) {
                    java.awt.geom.Area shared = new java.awt.geom.Area(path(shape.path()));
                    shared.intersect(new java.awt.geom.Area(path(other.path())));
                    assertThat(size(shared)).as(shape + " and " + other).isLessThan(1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shapesLieWithinTheirFigure(Kind kind) {
        for (Shape shape : Body.shapes(kind)) {
            java.awt.geom.Area outside = new java.awt.geom.Area(path(shape.path()));
            Body.figures(shape.view(), kind).stream()
                    .filter(f -> f.part() == shape.part())
                    .forEach(f -> outside.subtract(new java.awt.geom.Area(path(f.path()))));
            assertThat(size(outside)).as(shape.toString()).isLessThan(1.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAreaCanBeHit(Kind kind) {
        for (Area area : areas(Body.shapes(kind))) {
            double best =
                    Body.shapes(kind).stream()
                            .filter(s -> s.area().equals(area))
                            .mapToDouble(BodyTest::room)
                            .max()
                            .orElse(0);
            assertThat(best).as(area.toString()).isGreaterThanOrEqualTo(HITTABLE);
        }
    }

    /** The radius of the disc about the mark that lies inside, in half units. */
    private static double room(Shape shape) {
        Path2D path = path(shape.path());
        double radius = 0;
        while (round(shape.mark(), radius + 0.5).allMatch(p -> path.contains(p.x(), p.y()))) {
            radius += 0.5;
        }
        return radius;
    }

    private static Stream<Point> round(Point centre, double radius) {
        return Stream.iterate(0, i -> i < 32, i -> i + 1)
                .map(i -> i * Math.PI / 16)
                .map(
                        a ->
                                new Point(
                                        centre.x() + radius * Math.cos(a),
                                        centre.y() + radius * Math.sin(a)));
    }

    @ParameterizedTest
    @EnumSource
    void everythingLiesInTheViewBox(Kind kind) {
        Rectangle2D box = new Rectangle2D.Double(0, 0, Body.WIDTH, Body.HEIGHT);
        for (View view : View.values()) {
            List<String> drawn = new ArrayList<>(List.of(Body.lines(view, kind)));
            Body.figures(view, kind).forEach(f -> drawn.add(f.path()));
            assertThat(drawn).allMatch(p -> box.contains(path(p).getBounds2D()));
            assertThat(drawn).contains(Body.outline(view));
        }
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (String wrong : List.of("M1", "Q1 2 3 4", "M1 2 L3", "m1 2", "C1 2 3 4 5 6 7", "")) {
            assertThatThrownBy(() -> Curve.parse(wrong)).as(wrong).isNotNull();
        }
        assertThat(Curve.parse("M10 1 L20 5 L10 9").closedByMirror(10).toString())
                .isEqualTo("M10 1 L20 5 L10 9 L0 5 L10 1 Z");
    }

    private static double size(java.awt.geom.Area area) {
        double sum = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var it = area.getPathIterator(null, 0.05); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case java.awt.geom.PathIterator.SEG_MOVETO -> {
                    startX = at[0];
                    startY = at[1];
                }
                case java.awt.geom.PathIterator.SEG_LINETO -> sum += x * at[1] - at[0] * y;
                default -> {
                    sum += x * startY - startX * y;
                    at[0] = startX;
                    at[1] = startY;
                }
            }
            x = at[0];
            y = at[1];
        }
        return Math.abs(sum) / 2;
    }

    /** Reads the path data as any SVG reader would. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        for (String step : data.split("(?=[MLCZ])")) {
            double[] at =
                    new Scanner(step.substring(1)).tokens().mapToDouble(Double::valueOf).toArray();
            switch (step.charAt(0)) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case 'Z' -> path.closePath();
                default -> throw new AssertionError("not a step of a path: " + step);
            }
        }
        return path;
    }
}

package org.myoworkup.report;

import static org.myoworkup.report.Figure.FINE;
import static org.myoworkup.report.Figure.INK;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.Side;
import org.myoworkup.anatomy.View;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Manual muscle testing on the body, from the front and from behind: the weaker, the darker and the
 * closer hatched, with the grade in each muscle.
 */
final class StrengthFigure {
    private static final double LEGEND = 34;
    private static final double LETTERS = 10.5;

    /** Two marks nearer than this cover each other. */
    private static final double APART = 13;

    private static final double WIDTH = BodyViews.WIDTH;

    /** From full strength to none: fill, gap between the lines of the hatch, crossed. */
    private static final List<Tint> TINTS =
            List.of(
                    new Tint("#fff", 0, false),
                    new Tint("#e2e2e2", 5, false),
                    new Tint("#c8c8c8", 2.6, false),
                    new Tint("#a2a2a2", 2.6, true),
                    new Tint("#333", 0, false));

    private final Texts texts;
    private final Map<Area, Row> rows = new LinkedHashMap<>();
    private final StringBuilder drawn = new StringBuilder();
    private final List<Shape> marked = new ArrayList<>();
    private int clips;

    private record Tint(String fill, double gap, boolean crossed) {}

    StrengthFigure(Texts texts, Answer.Table table) {
        this.texts = texts;
        for (Row row : table.rows()) {
            MuscleSide muscle = MuscleSide.of(row);
            Side.of(muscle.side()).ifPresent(s -> rows.put(new Area(muscle.muscle(), s), row));
        }
    }

    /**
     * @param millimetres how wide it is printed
     */
    Figure figure(double millimetres) {
        String views = BodyViews.draw(texts, this::view);
        drawn.setLength(0);
        legend();
        return new Figure(
                texts.say("report.strength-figure"),
                WIDTH,
                BodyViews.HEIGHT + LEGEND,
                millimetres,
                views + drawn);
    }

    private String view(View view) {
        drawn.setLength(0);
        List<Shape> shapes = Body.muscles().stream().filter(s -> s.view() == view).toList();
        Body.figures(view, Kind.MUSCLES).forEach(f -> outline(f.path(), 1.1, INK));
        shapes.forEach(this::shape);
        outline(Body.lines(view, Kind.MUSCLES), 0.5, FINE);
        shapes.forEach(this::mark);
        return drawn.toString();
    }

    private void outline(String path, double width, String colour) {
        drawn.append(
                Figure.path(
                        path,
                        "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\""));
    }

    private void shape(Shape shape) {
        Row row = rows.get(shape.area());
        if (row == null) {
            outline(shape.path(), 0.4, FINE);
        } else if (counts(row)) {
            tinted(shape.path(), TINTS.get(Grade.of(row).orElseThrow().degree()));
        } else {
            dashed(shape.path());
        }
    }

    /** Not tested, or limited by something: no rule counts it. */
    private static boolean counts(Row row) {
        return Grade.of(row).isPresent() && row.code("limitedBy").isEmpty();
    }

    private void tinted(String path, Tint tint) {
        drawn.append(Figure.path(path, "stroke=\"none\" fill=\"" + tint.fill() + "\""));
        if (tint.gap() > 0) {
            drawn.append(Hatch.of("muscle-" + ++clips, path, tint.gap(), tint.crossed()));
        }
        outline(path, 0.9, INK);
    }

    private void dashed(String path) {
        drawn.append(
                Figure.path(
                        path,
                        "fill=\"#fff\" stroke=\""
                                + INK
                                + "\" stroke-width=\"0.9\" stroke-dasharray=\"2.5 1.8\""));
    }

    /** Left out where it would cover another and the muscle is marked in the other view too. */
    private void mark(Shape shape) {
        Row row = rows.get(shape.area());
        if (row != null && !covers(shape)) {
            marked.add(shape);
            String grade = Grade.of(row).map(Grade::kendall).orElse("NT");
            String said = counts(row) || grade.equals("NT") ? grade : "(" + grade + ")";
            label(shape.mark().x(), shape.mark().y(), said);
        }
    }

    private boolean covers(Shape shape) {
        boolean elsewhere =
                Body.muscles().stream()
                        .anyMatch(s -> s.area().equals(shape.area()) && s.view() != shape.view());
        return elsewhere
                && marked.stream()
                        .filter(s -> s.view() == shape.view())
                        .anyMatch(
                                s ->
                                        Math.abs(s.mark().x() - shape.mark().x()) < APART
                                                && Math.abs(s.mark().y() - shape.mark().y())
                                                        < APART);
    }

    private void label(double x, double y, String text) {
        double half = 2.6 + 2.6 * text.length();
        drawn.append("<rect x=\"")
                .append(Figure.number(x - half))
                .append("\" y=\"")
                .append(Figure.number(y - 6))
                .append("\" width=\"")
                .append(Figure.number(2 * half))
                .append("\" height=\"12\" rx=\"4\" fill=\"#fff\"/>");
        drawn.append(
                Figure.text(
                        x,
                        y + 3.7,
                        LETTERS,
                        "middle",
                        "font-weight=\"700\" fill=\"" + INK + "\"",
                        text));
    }

    private void legend() {
        double step = WIDTH / (TINTS.size() + 1);
        double top = BodyViews.HEIGHT + 6;
        for (int i = 0; i <= TINTS.size(); i++) {
            double left = step * i;
            String box =
                    "M%1$s %2$s L%3$s %2$s L%3$s %4$s L%1$s %4$s Z"
                            .formatted(
                                    Figure.number(left),
                                    Figure.number(top),
                                    Figure.number(left + 18),
                                    Figure.number(top + 13));
            if (i < TINTS.size()) {
                tinted(box, TINTS.get(i));
            } else {
                dashed(box);
            }
            String key = "report.strength-legend." + (i < TINTS.size() ? i : "not-counted");
            drawn.append(
                    Figure.text(
                            left + 22,
                            top + 10,
                            LETTERS,
                            "start",
                            "fill=\"" + INK + "\"",
                            texts.say(key)));
        }
    }
}

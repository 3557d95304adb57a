package org.myoworkup.report;

import static org.myoworkup.report.Figure.FINE;
import static org.myoworkup.report.Figure.INK;

import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.criteria.EularAcr2017.Result;
import org.myoworkup.texts.Texts;

import java.util.List;

/**
 * The probability on a scale from 0 to 100 %: the classes between their cut-offs, the range that is
 * still open as a hatched bar, the value as answered as a mark above it.
 */
final class ProbabilityFigure {
    private static final double LEFT = 4;
    private static final double LENGTH = 170;
    private static final double TOP = 10;
    private static final double BOTTOM = 17;
    private static final double LETTERS = 2.7;

    private final Texts texts;
    private final Result result;

    ProbabilityFigure(Texts texts, Result result) {
        this.texts = texts;
        this.result = result;
    }

    /**
     * @param alternative the result in words
     */
    Figure figure(String alternative) {
        return new Figure(
                alternative, 178, 21.5, 178, zones() + range() + frame() + cutOffs() + mark());
    }

    private static double x(double probability) {
        return LEFT + LENGTH * probability;
    }

    private double x(Category category) {
        return x(result.column().cutOff(category).probability());
    }

    private String zones() {
        StringBuilder drawn = new StringBuilder();
        List<Category> all = List.of(Category.values());
        for (int i = 0; i < all.size(); i++) {
            double from = i == 0 ? x(0) : x(all.get(i));
            double to = i + 1 < all.size() ? x(all.get(i + 1)) : x(1);
            String name = texts.say("report.class-name." + all.get(i).code());
            drawn.append(
                    Figure.text(
                            (from + to) / 2,
                            8.6,
                            LETTERS,
                            "middle",
                            "font-weight=\"400\" fill=\"" + INK + "\"",
                            name));
        }
        return drawn.toString();
    }

    private String range() {
        double from = x(result.min().probability());
        double to = x(result.max().probability());
        if (to - from < 0.4) {
            return "";
        }
        String bar = box(from, TOP + 1.2, to, BOTTOM - 1.2);
        return Figure.path(bar, "fill=\"#c4c4c4\" stroke=\"none\"")
                + Hatch.of("range", bar, 1.6, false)
                + Figure.path(bar, "fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"0.35\"");
    }

    private static String box(double left, double top, double right, double bottom) {
        return String.join(
                " ",
                "M" + Figure.number(left),
                Figure.number(top),
                "L" + Figure.number(right),
                Figure.number(top),
                "L" + Figure.number(right),
                Figure.number(bottom),
                "L" + Figure.number(left),
                Figure.number(bottom),
                "Z");
    }

    private static String frame() {
        return Figure.path(
                box(x(0), TOP, x(1), BOTTOM),
                "fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"0.3\"");
    }

    private String cutOffs() {
        StringBuilder drawn = new StringBuilder();
        for (Category category : Category.values()) {
            boolean first = category == Category.NOT_IIM;
            double at = first ? x(0) : x(category);
            if (!first) {
                drawn.append(Figure.line(at, TOP - 0.8, at, BOTTOM + 0.8, 0.35, INK));
            }
            drawn.append(number(at, "middle", percent(category)));
        }
        return drawn.append(number(x(1) + LEFT - 0.4, "end", "100 %")).toString();
    }

    /** As published: the scores of the cut-offs are rounded, so their lines lie a little off. */
    private static String percent(Category category) {
        return switch (category) {
            case NOT_IIM -> "0";
            case POSSIBLE -> "50";
            case PROBABLE -> "55";
            case DEFINITE -> "90";
        };
    }

    private static String number(double at, String anchor, String text) {
        return Figure.text(at, 20.6, LETTERS, anchor, "fill=\"" + FINE + "\"", text);
    }

    /** A filled pointer and the value, where the published rule puts the case. */
    private String mark() {
        double at = x(result.score().probability());
        String pointer =
                String.join(
                        " ",
                        "M" + Figure.number(at),
                        Figure.number(TOP + 3.6),
                        "L" + Figure.number(at - 1.7),
                        Figure.number(5),
                        "L" + Figure.number(at + 1.7),
                        "5 Z");
        String anchor = at < LEFT + 20 ? "start" : at > LEFT + LENGTH - 20 ? "end" : "middle";
        double beside = anchor.equals("start") ? at - 1.7 : anchor.equals("end") ? at + 1.7 : at;
        return Figure.path(pointer, "fill=\"" + INK + "\" stroke=\"#fff\" stroke-width=\"0.4\"")
                + Figure.line(at, TOP, at, BOTTOM, 0.9, INK)
                + Figure.text(
                        beside,
                        3.8,
                        3.1,
                        anchor,
                        "font-weight=\"700\" fill=\"" + INK + "\"",
                        texts.say(
                                "report.figure-as-answered",
                                texts.percent(result.score().probability())));
    }
}

package org.myoworkup.report;

import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.View;
import org.myoworkup.texts.Texts;

import java.util.function.Function;

/** The body from the front and from behind, side by side, each side named in words. */
final class BodyViews {
    private static final double GAP = 24;
    private static final double HEAD = 28;
    private static final double LETTERS = 10.5;

    static final double WIDTH = 2 * Body.WIDTH + GAP;
    static final double HEIGHT = HEAD + Body.HEIGHT;

    private BodyViews() {}

    /**
     * @param within what is drawn of a view, in the units of {@link Body}
     */
    static String draw(Texts texts, Function<View, String> within) {
        return view(texts, 0, "front", "right", "left", within.apply(View.FRONT))
                + view(texts, Body.WIDTH + GAP, "back", "left", "right", within.apply(View.BACK));
    }

    /** Outlines and fine lines alone, to be drawn on by hand. */
    static Figure blank(Texts texts, Kind kind, String alternative, double millimetres) {
        return new Figure(
                alternative,
                WIDTH,
                HEIGHT,
                millimetres,
                draw(
                        texts,
                        view -> {
                            StringBuilder drawn = new StringBuilder();
                            Body.figures(view, kind)
                                    .forEach(f -> drawn.append(line(f.path(), 1.1, Figure.INK)));
                            return drawn.append(line(Body.lines(view, kind), 0.5, Figure.FINE))
                                    .toString();
                        }));
    }

    private static String line(String path, double width, String colour) {
        return Figure.path(
                path, "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\"");
    }

    private static String view(
            Texts texts, double left, String name, String first, String second, String within) {
        String ink = "fill=\"" + Figure.INK + "\"";
        return "<g transform=\"translate("
                + Figure.number(left)
                + " 0)\">"
                + Figure.text(
                        Body.WIDTH / 2.0,
                        11,
                        12,
                        "middle",
                        "font-weight=\"700\" " + ink,
                        texts.say("chart." + name))
                + Figure.text(0, 24, LETTERS, "start", ink, texts.say("chart." + first))
                + Figure.text(Body.WIDTH, 24, LETTERS, "end", ink, texts.say("chart." + second))
                + "<g transform=\"translate(0 "
                + Figure.number(HEAD)
                + ")\">"
                + within
                + "</g></g>";
    }
}

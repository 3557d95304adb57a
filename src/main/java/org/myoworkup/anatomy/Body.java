package org.myoworkup.anatomy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A human body drawn as lines, from the front (palms forward) and from behind: its outline, the
 * muscle groups and the regions of the skin. Hands, and for the skin the face, stand enlarged
 * beside it. Every view is a box of {@link #WIDTH} by {@link #HEIGHT} units.
 */
public final class Body {
    public static final int WIDTH = 240;
    public static final int HEIGHT = 440;

    private static final List<Shape> MUSCLES = shapes(FrontMuscles.HALVES, BackMuscles.HALVES);
    private static final List<Shape> SKIN = shapes(FrontSkin.HALVES, BackSkin.HALVES);

    private Body() {}

    private static List<Shape> shapes(List<Half> front, List<Half> back) {
        return Stream.concat(
                        front.stream().flatMap(h -> h.shapes(View.FRONT).stream()),
                        back.stream().flatMap(h -> h.shapes(View.BACK).stream()))
                .toList();
    }

    /** Every muscle group of a manual muscle test, on each view where it lies near the skin. */
    public static List<Shape> muscles() {
        return MUSCLES;
    }

    /** Every region of the rash chart, on each view where it is seen. */
    public static List<Shape> skin() {
        return SKIN;
    }

    public static List<Shape> shapes(Kind kind) {
        return kind == Kind.MUSCLES ? MUSCLES : SKIN;
    }

    /** The outer line of the whole figure. */
    public static String outline(View view) {
        return halves(view).stream()
                .filter(h -> h.part() == Part.BODY)
                .map(Half::both)
                .collect(Collectors.joining(" "));
    }

    /** The outer lines of the figure and of what stands enlarged beside it for this kind. */
    public static List<Figure> figures(View view, Kind kind) {
        return halves(view).stream()
                .filter(h -> shown(h.part(), kind))
                .flatMap(h -> h.figures().stream())
                .toList();
    }

    private static List<Half> halves(View view) {
        return view == View.FRONT ? Silhouettes.FRONT : Silhouettes.BACK;
    }

    /** A face has no muscles to grade. */
    private static boolean shown(Part part, Kind kind) {
        return part != Part.FACE || kind == Kind.SKIN;
    }

    /**
     * The fine lines within the outlines, to be drawn over the shapes and never filled; SVG path
     * data.
     */
    public static String lines(View view, Kind kind) {
        String other = kind == Kind.MUSCLES ? "skin" : "muscles";
        return (view == View.FRONT ? Lines.FRONT : Lines.BACK)
                .stream()
                        .filter(h -> !h.id().equals(other) && shown(h.part(), kind))
                        .map(Half::both)
                        .collect(Collectors.joining(" "));
    }
}

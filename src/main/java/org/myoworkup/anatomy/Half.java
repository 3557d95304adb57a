package org.myoworkup.anatomy;

import java.util.List;

/**
 * What is drawn by hand: the patient's right half. The left is its mirror image, so that the two
 * can never differ.
 *
 * @param how what becomes of it
 */
record Half(How how, Part part, String id, Point mark, String path) {
    enum How {
        /** One on the right, its mirror image on the left. */
        PAIRED,
        /** From the midline to the midline; the mirror image closes it. */
        AXIAL,
        /** Lies on the midline and is drawn as it is. */
        SINGLE
    }

    static Half paired(Part part, String id, double x, double y, String path) {
        return new Half(How.PAIRED, part, id, new Point(x, y), path);
    }

    static Half axial(Part part, String id, double x, double y, String path) {
        return new Half(How.AXIAL, part, id, new Point(x, y), path);
    }

    static Half single(Part part, String id, double x, double y, String path) {
        return new Half(How.SINGLE, part, id, new Point(x, y), path);
    }

    List<Shape> shapes(View view) {
        return switch (how) {
            case PAIRED -> {
                Point left = new Point(2 * part.axis - mark.x(), mark.y());
                yield List.of(
                        shape(Side.RIGHT, view, right(), mark),
                        shape(Side.LEFT, view, left(), left));
            }
            case AXIAL, SINGLE -> List.of(shape(Side.AXIAL, view, whole(), mark));
        };
    }

    private Shape shape(Side side, View view, String drawn, Point at) {
        return new Shape(new Area(id, side), view, part, drawn, at);
    }

    List<Figure> figures() {
        return how == How.PAIRED
                ? List.of(
                        new Figure(part, Side.RIGHT, right()), new Figure(part, Side.LEFT, left()))
                : List.of(new Figure(part, Side.AXIAL, whole()));
    }

    /** Everything this half stands for, as one path. */
    String both() {
        return how == How.PAIRED ? right() + " " + left() : whole();
    }

    private String right() {
        return Curve.parse(path).toString();
    }

    private String left() {
        return Curve.parse(path).mirrored(part.axis).toString();
    }

    private String whole() {
        Curve curve = Curve.parse(path);
        return (how == How.AXIAL ? curve.closedByMirror(part.axis) : curve).toString();
    }
}

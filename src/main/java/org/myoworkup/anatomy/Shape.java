package org.myoworkup.anatomy;

/**
 * One outline of an area. An area may have several: in both views, on the figure and enlarged.
 *
 * @param part the drawing it belongs to
 * @param path SVG path data (absolute M, L, C, Z), closed, in the view box of {@link Body}
 * @param mark where there is most room inside, for a digit or sign
 */
public record Shape(Area area, View view, Part part, String path, Point mark) {

    public String id() {
        return area.id();
    }

    public Side side() {
        return area.side();
    }
}

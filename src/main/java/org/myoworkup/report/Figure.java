package org.myoworkup.report;

import java.util.Locale;

/**
 * A line drawing. What it says stands in text as well: its letters cannot be extracted.
 *
 * @param alternative what stands for it where it is not seen
 * @param width of its box in its own units
 * @param height of its box in its own units
 * @param millimetres how wide it is printed
 * @param drawing SVG elements
 */
public record Figure(
        String alternative, double width, double height, double millimetres, String drawing) {
    /** Black, so that a copy of a copy keeps it. */
    static final String INK = "#000";

    /** Of fine lines: dark enough for a fax. */
    static final String FINE = "#444";

    /** The SVG element's box. */
    public String viewBox() {
        return "0 0 " + number(width) + " " + number(height);
    }

    /** Its size on paper, as a style. */
    public String size() {
        return "width: "
                + number(millimetres)
                + "mm; height: "
                + number(millimetres * height / width)
                + "mm";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /**
     * Text around a point.
     *
     * @param anchor start, middle or end
     */
    static String text(double x, double y, double size, String anchor, String style, String text) {
        return "<text x=\""
                + number(x)
                + "\" y=\""
                + number(y)
                + "\" font-family=\"DejaVu Sans\" font-size=\""
                + number(size)
                + "\" text-anchor=\""
                + anchor
                + "\" "
                + style
                + ">"
                + escaped(text)
                + "</text>";
    }

    static String line(double x1, double y1, double x2, double y2, double width, String colour) {
        return "<path d=\"M"
                + number(x1)
                + " "
                + number(y1)
                + " L"
                + number(x2)
                + " "
                + number(y2)
                + "\" fill=\"none\" stroke=\""
                + colour
                + "\" stroke-width=\""
                + number(width)
                + "\"/>";
    }

    static String path(String data, String style) {
        return "<path d=\"" + data + "\" " + style + "/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.myoworkup.report;

/** Slanted lines within an outline: a tint that a fax and a copy keep. */
final class Hatch {
    private Hatch() {}

    /**
     * @param id of the clip, once in a figure
     * @param outline SVG path data of absolute numbers, x and y in turn
     * @param gap between the lines
     * @param crossed slanted both ways
     */
    static String of(String id, String outline, double gap, boolean crossed) {
        Box box = Box.of(outline);
        StringBuilder lines = new StringBuilder();
        double reach = box.bottom - box.top;
        for (double x = box.left - reach; x < box.right; x += gap * Math.sqrt(2)) {
            slant(lines, x, box.bottom, x + reach, box.top);
            if (crossed) {
                slant(lines, x, box.top, x + reach, box.bottom);
            }
        }
        return "<clipPath id=\""
                + id
                + "\"><path d=\""
                + outline
                + "\"/></clipPath><g clip-path=\"url(#"
                + id
                + ")\">"
                + Figure.path(
                        lines.toString(),
                        "fill=\"none\" stroke=\"" + Figure.INK + "\" stroke-width=\"0.5\"")
                + "</g>";
    }

    private static void slant(StringBuilder to, double x1, double y1, double x2, double y2) {
        to.append('M')
                .append(Figure.number(x1))
                .append(' ')
                .append(Figure.number(y1))
                .append(" L")
                .append(Figure.number(x2))
                .append(' ')
                .append(Figure.number(y2))
                .append(' ');
    }

    /** What the outline lies within. */
    private record Box(double left, double top, double right, double bottom) {
        static Box of(String outline) {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            boolean across = true;
            for (String number : outline.split("[^0-9.-]+")) {
                if (number.isEmpty()) {
                    continue;
                }
                double value = Double.parseDouble(number);
                if (across) {
                    left = Math.min(left, value);
                    right = Math.max(right, value);
                } else {
                    top = Math.min(top, value);
                    bottom = Math.max(bottom, value);
                }
                across = !across;
            }
            return new Box(left, top, right, bottom);
        }
    }
}

package org.myoworkup.desktop.desk;

/** Contrast as WCAG 2.2 defines it; colours are red, green, blue 0 to 255 and opacity 0 to 1. */
public final class Contrast {
    private Contrast() {}

    /** What is seen of a colour on an opaque one. */
    public static double[] over(double[] front, double[] back) {
        double a = front[3];
        return new double[] {
            front[0] * a + back[0] * (1 - a),
            front[1] * a + back[1] * (1 - a),
            front[2] * a + back[2] * (1 - a),
            1
        };
    }

    /** 1, the same, to 21, black on white. */
    public static double ratio(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] c) {
        return 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
    }

    private static double linear(double channel) {
        double c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

package org.myoworkup.desktop.desk;

import java.util.List;

/** Sizes of text, in per cent of the usual one. */
public final class TextSize {
    /** What can be chosen, smallest first. */
    public static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);

    public static final int USUAL = 100;

    /** Pixels of plain text at 100 %. */
    private static final double PIXELS = 13;

    private TextSize() {}

    /** The next larger step, or the largest. */
    static int larger(int percent) {
        return STEPS.stream().filter(s -> s > percent).findFirst().orElse(STEPS.getLast());
    }

    /** The next smaller step, or the smallest. */
    static int smaller(int percent) {
        return STEPS.reversed().stream()
                .filter(s -> s < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    static double pixels(int percent) {
        return PIXELS * percent / 100;
    }
}

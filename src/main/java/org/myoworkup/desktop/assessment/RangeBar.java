package org.myoworkup.desktop.assessment;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A probability with its range on a line from 0 to 100 %, with the two cut-offs marked. */
final class RangeBar extends Region {
    private static final double[] CUT_OFFS = {0.55, 0.90};
    private static final double THICK = 8;
    private static final double HEIGHT = 16;

    private final Region track = part("range-track");
    private final Region range = part("range-open");
    private final Region sure = part("range-now");
    private final Region[] marks = {part("range-mark"), part("range-mark")};
    private double low;
    private double high;

    RangeBar() {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("range-bar");
        getChildren().addAll(track, range, sure, marks[0], marks[1]);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    /**
     * Shows a range.
     *
     * @param words the same in words
     */
    void show(double low, double high, String words) {
        this.low = low;
        this.high = high;
        setAccessibleText(words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (getHeight() - THICK) / 2;
        track.resizeRelocate(0, top, width, THICK);
        range.resizeRelocate(low * width, top, (high - low) * width, THICK);
        sure.resizeRelocate(Math.clamp(low * width - 2, 0, width - 4), 0, 4, getHeight());
        for (int i = 0; i < marks.length; i++) {
            marks[i].resizeRelocate(CUT_OFFS[i] * width, top - 2, 1, THICK + 4);
        }
    }
}

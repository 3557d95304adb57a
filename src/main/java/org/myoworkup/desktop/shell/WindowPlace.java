package org.myoworkup.desktop.shell;

import javafx.geometry.Rectangle2D;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a window stands, in the pixels of the desktop.
 *
 * @param bounds where it stands, or stood before it was made as large as the screen
 * @param maximised as large as the screen
 */
record WindowPlace(Rectangle2D bounds, boolean maximised) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d+),(-?\\d+),(\\d+),(\\d+),(true|false)");

    /** Pixels of the topmost line of a window that must be seen for it to be taken hold of. */
    private static final double GRIP = 80;

    /** Empty for a text that is no place. */
    static Optional<WindowPlace> read(String text) {
        Matcher read = WRITTEN.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new WindowPlace(
                        new Rectangle2D(
                                number(read, 1), number(read, 2), number(read, 3), number(read, 4)),
                        Boolean.parseBoolean(read.group(5))));
    }

    private static double number(Matcher read, int group) {
        return Double.parseDouble(read.group(group));
    }

    /** As it is read again. */
    String written() {
        return Math.round(bounds.getMinX())
                + ","
                + Math.round(bounds.getMinY())
                + ","
                + Math.round(bounds.getWidth())
                + ","
                + Math.round(bounds.getHeight())
                + ","
                + maximised;
    }

    /**
     * The same where its head can be taken hold of; else on the screen most of it was on, or the
     * first, and no larger than that.
     *
     * @param screens without what the desktop keeps for itself; the first is the main one
     */
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D head =
                new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), 1);
        boolean held = screens.stream().anyMatch(screen -> area(shared(screen, head)) >= GRIP);
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(s -> area(shared(s, bounds))))
                        .filter(s -> area(shared(s, bounds)) > 0)
                        .orElse(screens.getFirst());
        boolean fits =
                bounds.getWidth() <= screen.getWidth() && bounds.getHeight() <= screen.getHeight();
        return held && fits ? this : new WindowPlace(within(screen), maximised);
    }

    private Rectangle2D within(Rectangle2D screen) {
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static Rectangle2D shared(Rectangle2D a, Rectangle2D b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        return new Rectangle2D(
                left,
                top,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - left),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - top));
    }

    private static double area(Rectangle2D of) {
        return of.getWidth() * of.getHeight();
    }
}

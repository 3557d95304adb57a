package org.myoworkup.desktop.shell;

import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

import java.util.List;
import java.util.stream.IntStream;

/** The window's icon: a muscle fibre's cross striation on a dark field, drawn pixel by pixel. */
final class WindowIcon {
    private static final int FIELD = 0xFF0B4A6F;
    private static final int FIBRE = 0xFFFFFFFF;
    private static final int CLEAR = 0x00000000;

    private WindowIcon() {}

    static List<Image> images() {
        return IntStream.of(16, 32, 48, 128).mapToObj(WindowIcon::draw).toList();
    }

    private static Image draw(int size) {
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels.setArgb(x, y, colour((x + 0.5) / size, (y + 0.5) / size));
            }
        }
        return image;
    }

    private static int colour(double x, double y) {
        if (corner(x, y)) {
            return CLEAR;
        }
        boolean inside =
                Math.abs(y - 0.5) < 0.28 - 0.14 * Math.pow(2 * Math.abs(x - 0.5), 2)
                        && x > 0.1
                        && x < 0.9;
        boolean band = ((int) Math.floor(x * 10)) % 2 == 0;
        return inside && band ? FIBRE : FIELD;
    }

    private static boolean corner(double x, double y) {
        double radius = 0.2;
        double dx = Math.max(0, Math.abs(x - 0.5) - (0.5 - radius));
        double dy = Math.max(0, Math.abs(y - 0.5) - (0.5 - radius));
        return dx * dx + dy * dy > radius * radius;
    }
}

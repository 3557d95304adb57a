package org.myoworkup.session.picture;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * How a picture has to be turned to be upright, by the orientation that Exif and TIFF give it. The
 * constants stand in the order of those numbers, from 1.
 */
public enum Turn {
    NONE(false, false, false),
    MIRROR(true, false, false),
    HALF(true, true, false),
    FLIP(false, true, false),
    TRANSPOSE(false, false, true),
    RIGHT(false, true, true),
    TRANSVERSE(true, true, true),
    LEFT(true, false, true);

    private final boolean fromRight;
    private final boolean fromBelow;
    private final boolean across;

    /**
     * @param fromRight columns are read from the right of the stored picture
     * @param fromBelow rows are read from below
     * @param across rows become columns
     */
    Turn(boolean fromRight, boolean fromBelow, boolean across) {
        this.fromRight = fromRight;
        this.fromBelow = fromBelow;
        this.across = across;
    }

    /** Of the number 1 to 8; any other number turns nothing. */
    public static Turn of(int orientation) {
        List<Turn> all = List.of(values());
        return orientation >= 1 && orientation <= all.size() ? all.get(orientation - 1) : NONE;
    }

    /** The picture upright, in the colours it has. */
    public BufferedImage upright(BufferedImage stored) {
        int width = stored.getWidth();
        int height = stored.getHeight();
        BufferedImage upright =
                new BufferedImage(
                        across ? height : width,
                        across ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int row = 0; row < height; row++) {
            stored.getRGB(0, row, width, 1, line, 0, width);
            int down = fromBelow ? height - 1 - row : row;
            if (fromRight) {
                reverse(line);
            }
            if (across) {
                upright.setRGB(down, 0, 1, width, line, 0, 1);
            } else {
                upright.setRGB(0, down, width, 1, line, 0, width);
            }
        }
        return upright;
    }

    private static void reverse(int[] line) {
        for (int i = 0, j = line.length - 1; i < j; i++, j--) {
            int one = line[i];
            line[i] = line[j];
            line[j] = one;
        }
    }
}

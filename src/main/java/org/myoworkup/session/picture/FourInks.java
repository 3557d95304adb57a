package org.myoworkup.session.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG of four inks (CMYK, or YCCK, its form with luma and chroma), which Java reads as bare
 * samples only. Adobe stores the inks inverted and says so in its own segment (Adobe Technical Note
 * 5116).
 *
 * @param adobe the inks are inverted
 * @param luma the first three are luma and chroma
 */
record FourInks(boolean adobe, boolean luma) {
    private static final int COMPONENTS_AT = 5;
    private static final int TRANSFORM_AT = 11;
    private static final int YCCK = 2;

    /** Empty for a JPEG of other colours. */
    static Optional<FourInks> of(byte[] jpeg) {
        List<JpegSegment> segments = JpegSegment.of(jpeg);
        boolean four =
                segments.stream()
                        .filter(JpegSegment::isFrame)
                        .map(s -> s.content(jpeg))
                        .anyMatch(c -> c.length > COMPONENTS_AT && c[COMPONENTS_AT] == 4);
        Optional<byte[]> adobe =
                segments.stream()
                        .filter(s -> s.marker() == JpegSegment.APP14 && s.begins(jpeg, "Adobe"))
                        .map(s -> s.content(jpeg))
                        .findFirst();
        boolean luma =
                adobe.filter(a -> a.length > TRANSFORM_AT && a[TRANSFORM_AT] == YCCK).isPresent();
        return four ? Optional.of(new FourInks(adobe.isPresent(), luma)) : Optional.empty();
    }

    /** What the inks look like on white paper, without regard to a press. */
    BufferedImage toRgb(java.awt.image.Raster inks) {
        int width = inks.getWidth();
        BufferedImage rgb = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] samples = new int[width * 4];
        int[] line = new int[width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                line[x] = rgb(samples, x * 4);
            }
            rgb.setRGB(0, y, width, 1, line, 0, width);
        }
        return rgb;
    }

    private int rgb(int[] s, int at) {
        int key = adobe ? s[at + 3] : 255 - s[at + 3];
        if (luma) {
            double light = s[at];
            double blue = s[at + 1] - 128.0;
            double red = s[at + 2] - 128.0;
            // the colours come out inverted, and Adobe's inks are inverted once more
            return packed(
                    255 - (light + 1.402 * red),
                    255 - (light - 0.344136 * blue - 0.714136 * red),
                    255 - (light + 1.772 * blue),
                    key);
        }
        return adobe
                ? packed(s[at], s[at + 1], s[at + 2], key)
                : packed(255 - s[at], 255 - s[at + 1], 255 - s[at + 2], key);
    }

    private static int packed(double red, double green, double blue, int key) {
        return part(red, key) << 16 | part(green, key) << 8 | part(blue, key);
    }

    private static int part(double light, int key) {
        return (int) Math.round(Math.clamp(light, 0, 255) * key / 255);
    }
}

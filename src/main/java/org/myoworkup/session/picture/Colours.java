package org.myoworkup.session.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;

/** Any decoded picture in sRGB, what is transparent on white. */
final class Colours {
    private Colours() {}

    static BufferedImage srgb(BufferedImage decoded) {
        ColorModel colours = decoded.getColorModel();
        ColorSpace space = colours.getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY && !(colours instanceof IndexColorModel)) {
            return grey(decoded);
        }
        BufferedImage onWhite =
                new BufferedImage(
                        decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        boolean opaque = colours.getTransparency() == Transparency.OPAQUE;
        if (!space.isCS_sRGB() && opaque) {
            new ColorConvertOp(null).filter(decoded, onWhite);
            return onWhite;
        }
        Graphics2D drawing = onWhite.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, decoded.getWidth(), decoded.getHeight());
        drawing.drawImage(decoded, 0, 0, null);
        drawing.dispose();
        return onWhite;
    }

    /**
     * Java takes grey for linear light and would show it too bright; in pictures it is meant as the
     * three equal parts of sRGB.
     */
    private static BufferedImage grey(BufferedImage decoded) {
        int width = decoded.getWidth();
        WritableRaster samples = decoded.getRaster();
        boolean alpha = samples.getNumBands() > 1;
        boolean whole = samples.getTransferType() <= DataBuffer.TYPE_INT;
        float most = whole ? (1L << decoded.getColorModel().getComponentSize(0)) - 1 : 1;
        BufferedImage grey =
                new BufferedImage(width, decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        float[] light = new float[width];
        float[] cover = new float[width];
        int[] line = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            samples.getSamples(0, y, width, 1, 0, light);
            if (alpha) {
                samples.getSamples(0, y, width, 1, 1, cover);
            }
            for (int x = 0; x < width; x++) {
                float covered = alpha ? cover[x] / most : 1;
                float shown = light[x] / most * covered + 1 - covered;
                line[x] = Math.clamp(Math.round(255 * shown), 0, 255) * 0x010101;
            }
            grey.setRGB(0, y, width, 1, line, 0, width);
        }
        return grey;
    }
}

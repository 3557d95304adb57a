package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.picture.Raster;
import org.myoworkup.session.picture.TiffDirectory;
import org.myoworkup.session.picture.Turn;
import org.myoworkup.workup.Refusal;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A TIFF of the same pages and pixels, written anew without loss: its tags may hold anything, from
 * a patient's name to a whole second file.
 */
final class TiffIntake {
    private static final String WITHOUT_LOSS = "ZLib";

    /** Red, green, blue, alpha, or four inks and alpha. */
    private static final int MOST_SAMPLES = 5;

    private TiffIntake() {}

    static byte[] kept(byte[] tiff) {
        List<TiffDirectory> directories = TiffDirectory.of(tiff);
        boolean picture =
                directories.stream()
                        .allMatch(
                                d ->
                                        d.pixels() > 0
                                                && d.tag(TiffDirectory.SAMPLES).orElse(1L)
                                                        <= MOST_SAMPLES);
        if (directories.isEmpty() || !picture) {
            throw new Refusal(Message.of("attach.damaged"));
        }
        Raster raster = Raster.of(tiff);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            raster.reading(
                    reader -> {
                        write(reader, writer, directories, raster);
                        return bytes;
                    });
        } catch (IOException e) {
            throw new Refusal(Message.of("attach.damaged"));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void write(
            ImageReader reader, ImageWriter writer, List<TiffDirectory> directories, Raster raster)
            throws IOException {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(WITHOUT_LOSS);
        writer.prepareWriteSequence(null);
        for (int i = 0; i < directories.size(); i++) {
            Turn turn = directories.get(i).turn();
            RenderedImage page =
                    turn == Turn.NONE ? reader.read(i) : turn.upright(raster.page(i + 1));
            writer.writeToSequence(new IIOImage(page, null, null), param);
        }
        writer.endWriteSequence();
    }
}

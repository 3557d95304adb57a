package org.myoworkup.session.picture;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a JPEG that holds the picture and nothing else. */
public final class JpegCoder {
    private JpegCoder() {}

    /**
     * @param picture in sRGB, without transparency
     * @param quality 0 to 1
     * @throws Refusal when there is not memory enough
     */
    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        } catch (OutOfMemoryError e) {
            throw new Refusal(Message.of("attach.no-memory"));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

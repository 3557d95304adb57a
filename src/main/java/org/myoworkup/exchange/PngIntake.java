package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.picture.Raster;
import org.myoworkup.session.picture.Turn;
import org.myoworkup.workup.Refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/**
 * A PNG without its texts, its times, its Exif and what programs wrote for themselves (PNG
 * specification, third edition, section 11): only the chunks that the picture is shown with.
 */
final class PngIntake {
    private static final Set<String> SHOWN =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                    "bKGD", "pHYs");
    private static final int SIGNATURE = 8;

    /** Length, name and checksum of a chunk. */
    private static final int AROUND = 12;

    private PngIntake() {}

    static byte[] kept(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        Turn turn = Turn.NONE;
        int at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            long length = at + AROUND <= png.length ? file.getInt(at) & 0xFFFFFFFFL : png.length;
            if (at + AROUND + length > png.length) {
                throw new Refusal(Message.of("attach.cut-short"));
            }
            int size = (int) length;
            name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(name)) {
                check(file, at, size);
                out.write(png, at, AROUND + size);
            } else if (name.equals("eXIf")) {
                turn = JpegIntake.exifTurn(Arrays.copyOfRange(png, at + 8, at + 8 + size));
            }
            at += AROUND + size;
        }
        return turn == Turn.NONE ? out.toByteArray() : turned(out.toByteArray(), turn);
    }

    private static void check(ByteBuffer file, int at, int size) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), at + 4, 4 + size);
        if ((int) sum.getValue() != file.getInt(at + 8 + size)) {
            throw new Refusal(Message.of("attach.damaged"));
        }
    }

    private static byte[] turned(byte[] png, Turn turn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var memory = new javax.imageio.stream.MemoryCacheImageOutputStream(out)) {
            ImageIO.write(turn.upright(Raster.of(png).page(1)), "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return out.toByteArray();
    }
}

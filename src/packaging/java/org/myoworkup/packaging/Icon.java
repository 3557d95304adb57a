package org.myoworkup.packaging;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/**
 * The icon in the form that each system wants. All are made from {@code myoworkup.svg} beside them,
 * by running this class after the drawing was changed.
 */
public final class Icon {
    private static final String NAME = "myoworkup";

    private Icon() {}

    static Path of(Path project, Host host) {
        String form =
                switch (host) {
                    case LINUX -> ".png";
                    case WINDOWS -> ".ico";
                    case MAC -> ".icns";
                };
        return project.resolve("packaging").resolve("icon").resolve(NAME + form);
    }

    /**
     * @param args the project's folder
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).resolve("packaging").resolve("icon");
        byte[] drawing = Files.readAllBytes(folder.resolve(NAME + ".svg"));
        Files.write(folder.resolve(NAME + ".png"), png(drawing, 256));
        Map<Integer, byte[]> sizes = new TreeMap<>();
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            sizes.put(size, png(drawing, size));
        }
        Files.write(folder.resolve(NAME + ".ico"), ico(sizes));
        Files.write(folder.resolve(NAME + ".icns"), icns(sizes));
    }

    private static byte[] png(byte[] drawing, int size) throws TranscoderException, IOException {
        BufferedImage[] drawn = new BufferedImage[1];
        ImageTranscoder transcoder =
                new ImageTranscoder() {
                    @Override
                    public BufferedImage createImage(int width, int height) {
                        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                    }

                    @Override
                    public void writeImage(BufferedImage image, TranscoderOutput output) {
                        drawn[0] = image;
                    }
                };
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) size);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) size);
        transcoder.transcode(
                new TranscoderInput(new java.io.ByteArrayInputStream(drawing)),
                new TranscoderOutput());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn[0], "png", bytes);
        return bytes.toByteArray();
    }

    /** A Windows icon: its directory, then the pictures as PNG. */
    private static byte[] ico(Map<Integer, byte[]> sizes) {
        Map<Integer, byte[]> taken = new TreeMap<>(sizes);
        taken.remove(512);
        int offset = 6 + 16 * taken.size();
        int length = offset + taken.values().stream().mapToInt(p -> p.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) taken.size());
        for (Map.Entry<Integer, byte[]> one : taken.entrySet()) {
            byte side = (byte) (one.getKey() % 256); // 0 stands for 256
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(one.getValue().length).putInt(offset);
            offset += one.getValue().length;
        }
        taken.values().forEach(file::put);
        return file.array();
    }

    /** A macOS icon: a head, then each picture as PNG behind the code of its size. */
    private static byte[] icns(Map<Integer, byte[]> sizes) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        codes.put("icp4", 16);
        codes.put("icp5", 32);
        codes.put("icp6", 64);
        codes.put("ic07", 128);
        codes.put("ic08", 256);
        codes.put("ic09", 512);
        int length = 8 + codes.values().stream().mapToInt(s -> 8 + sizes.get(s).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        codes.forEach(
                (code, size) -> {
                    byte[] picture = sizes.get(size);
                    file.put(code.getBytes(StandardCharsets.US_ASCII));
                    file.putInt(8 + picture.length).put(picture);
                });
        return file.array();
    }
}

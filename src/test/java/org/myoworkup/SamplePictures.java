package org.myoworkup;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures and reports made by code, with what a camera or a machine writes beside the picture. */
public final class SamplePictures {
    /** Stands in every place that must not be kept. */
    public static final String SECRET = "Mustermann-48.137N";

    private SamplePictures() {}

    /** Red above left, green above right, blue below left, grey below right. */
    public static BufferedImage quarters(int width, int height) {
        return quarters(width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static BufferedImage quarters(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        List<Color> colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.GRAY);
        Graphics2D drawing = picture.createGraphics();
        for (int i = 0; i < 4; i++) {
            drawing.setColor(colours.get(i));
            drawing.fillRect(
                    i % 2 * (width / 2), i / 2 * (height / 2), (width + 1) / 2, (height + 1) / 2);
        }
        drawing.dispose();
        return picture;
    }

    /** Soft colours with the grain of a camera. */
    public static BufferedImage photograph(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int soft = (int) (40 * Math.sin(x / 90.0) * Math.cos(y / 70.0)) + grain.nextInt(12);
                int red = Math.clamp(190 + soft, 0, 255);
                int green = Math.clamp(140 + soft / 2 + x * 60 / width, 0, 255);
                int blue = Math.clamp(130 - soft / 2 + y * 60 / height, 0, 255);
                picture.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return picture;
    }

    public static byte[] png(BufferedImage picture) {
        return written("png", picture);
    }

    public static byte[] jpeg(BufferedImage picture) {
        return written("jpeg", picture);
    }

    public static byte[] tiff(BufferedImage... pages) {
        return tiff(Arrays.stream(pages).map(p -> new IIOImage(p, null, null)).toList());
    }

    /** With the patient's name, a description, a program of its own and an orientation. */
    public static byte[] taggedTiff(BufferedImage page, int orientation) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        new ImageTypeSpecifier(page), writer.getDefaultWriteParam());
        try {
            TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
            BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
            for (int tag :
                    List.of(
                            BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION,
                            BaselineTIFFTagSet.TAG_ARTIST,
                            BaselineTIFFTagSet.TAG_SOFTWARE)) {
                directory.addTIFFField(
                        new TIFFField(
                                tags.getTag(tag),
                                javax.imageio.plugins.tiff.TIFFTag.TIFF_ASCII,
                                1,
                                new String[] {SECRET}));
            }
            directory.addTIFFField(
                    new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_ORIENTATION), orientation));
            return tiff(List.of(new IIOImage(page, null, directory.getAsMetadata())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tiff(List<IIOImage> pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (IIOImage page : pages) {
                writer.writeToSequence(page, null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] written(String format, BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A JPEG of four inks as Adobe's programs write it.
     *
     * @param inks 0 to 255, 255 is full ink
     */
    public static byte[] fourInks(int width, int height, int... inks) {
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        int[] stored = Arrays.stream(inks).map(i -> 255 - i).toArray();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, stored);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(bytes.toByteArray(), 0xEE, adobe);
    }

    /** The JPEG with a further segment right behind its start. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + content.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
        out.putShort((short) (content.length + 2)).put(content);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The JPEG with everything beside the picture that cameras and programs write. */
    public static byte[] tagged(byte[] jpeg, int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = withSegment(jpeg, 0xFE, secret);
        all = withSegment(all, 0xED, joined("Photoshop 3.0\0", secret));
        all = withSegment(all, 0xE2, joined("MPF\0", secret));
        all = withSegment(all, 0xE1, joined("http://ns.adobe.com/xap/1.0/\0", secret));
        all = withSegment(all, 0xE1, joined("Exif\0\0", exif(orientation)));
        byte[] behind = Arrays.copyOf(all, all.length + secret.length);
        System.arraycopy(secret, 0, behind, all.length, secret.length);
        return behind;
    }

    /** Exif with an orientation, a description, and a latitude in a directory of its own. */
    public static byte[] exif(int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer out = ByteBuffer.allocate(96 + secret.length).order(ByteOrder.BIG_ENDIAN);
        out.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
        out.putShort((short) 3);
        out.putShort((short) 270).putShort((short) 2).putInt(secret.length).putInt(96);
        out.putShort((short) 274).putShort((short) 3).putInt(1);
        out.putShort((short) orientation).putShort((short) 0);
        out.putShort((short) 34853).putShort((short) 4).putInt(1).putInt(50);
        out.putInt(0);
        out.putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2);
        out.put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
        return out.position(96).put(secret).array();
    }

    private static byte[] joined(String name, byte[] more) {
        byte[] head = name.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }

    /** The PNG with a further chunk behind its header. */
    public static byte[] withChunk(byte[] png, String name, byte[] content) {
        int header = 8 + 25;
        ByteBuffer out = ByteBuffer.allocate(png.length + content.length + 12);
        CRC32 sum = new CRC32();
        sum.update(joined(name, content));
        out.put(png, 0, header).putInt(content.length).put(joined(name, content));
        out.putInt((int) sum.getValue());
        return out.put(png, header, png.length - header).array();
    }

    /** A report of so many pages, each with its number in large type. */
    public static byte[] pdf(int pages) {
        return pdf(pages, false);
    }

    /** A report that asks for a password. */
    public static byte[] lockedPdf() {
        return pdf(1, true);
    }

    private static byte[] pdf(int pages, boolean locked) {
        try (PDDocument document = new PDDocument()) {
            for (int n = 1; n <= pages; n++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 60);
                    content.newLineAtOffset(80, 700);
                    content.showText("EMG page " + n);
                    content.endText();
                    content.setNonStrokingColor(Color.RED);
                    content.addRect(80, 100, 200, 200);
                    content.fill();
                }
            }
            document.getDocumentInformation().setAuthor(SECRET);
            if (locked) {
                document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

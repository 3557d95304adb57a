package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.SamplePictures;
import org.myoworkup.report.PdfReports;
import org.myoworkup.session.picture.JpegSegment;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.session.picture.Raster;
import org.myoworkup.session.picture.TiffDirectory;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

class PictureIntakeTest {
    private static final Place SKIN = Place.of("exam.skin.photographs");
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final Pictures PICTURES = new PictureIntake(new PdfReports(_ -> TEXTS));
    private static final BufferedImage QUARTERS = SamplePictures.quarters(64, 48);

    private static byte[] kept(byte[] file) {
        return PICTURES.take(SKIN, "picture", file).data();
    }

    private static boolean tells(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(SamplePictures.SECRET);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatAFileIsIsSeenFromItsContent(String mediaType, byte[] file) {
        Attachment taken = PICTURES.take(SKIN, "whatever.exe", file);

        assertThat(taken.mediaType()).isEqualTo(mediaType);
        assertThat(taken.item()).isEqualTo(SKIN);
        assertThat(taken.name()).isEqualTo("whatever.exe");
        assertThat(taken.nameVisible()).isEqualTo(Attachment.Told.NOT_SAID);
        assertThat(taken.consent()).isEqualTo(Attachment.Told.NOT_SAID);
        assertThat(taken.sha256())
                .isEqualTo(Attachment.checksum(taken.data()))
                .matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("image/png", SamplePictures.png(QUARTERS)),
                arguments("image/jpeg", SamplePictures.jpeg(QUARTERS)),
                arguments("image/tiff", SamplePictures.tiff(QUARTERS, QUARTERS)),
                arguments("application/pdf", SamplePictures.pdf(2)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeShownIsRefusedWithWhatToDo(String key, byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PICTURES.take(SKIN, "a.png", file))
                .satisfies(
                        r -> {
                            assertThat(r.message().key()).isEqualTo("attach." + key);
                            assertThat(TEXTS.say(r.message())).endsWith(".");
                        });
    }

    static Stream<Arguments> refused() {
        byte[] png = SamplePictures.png(QUARTERS);
        byte[] jpeg = SamplePictures.jpeg(QUARTERS);
        byte[] tiff = SamplePictures.tiff(QUARTERS);
        byte[] pdf = SamplePictures.pdf(1);
        byte[] tooBig = Arrays.copyOf(jpeg, Attachment.MAX_BYTES + 1);
        return Stream.of(
                arguments("empty", new byte[0]),
                arguments("unknown-kind", "MZ".getBytes(StandardCharsets.UTF_8)),
                arguments("unknown-kind", "GIF89a123456".getBytes(StandardCharsets.UTF_8)),
                arguments("unknown-kind", "<svg/>".getBytes(StandardCharsets.UTF_8)),
                arguments("too-big", named("more than 25 MB", tooBig)),
                arguments("cut-short", Arrays.copyOf(png, png.length - 12)),
                arguments("cut-short", Arrays.copyOf(png, 40)),
                arguments("cut-short", Arrays.copyOf(jpeg, jpeg.length / 2)),
                arguments("cut-short", Arrays.copyOf(jpeg, jpeg.length - 2)),
                arguments("cut-short", Arrays.copyOf(tiff, 100)),
                arguments("damaged", Arrays.copyOf(tiff, tiff.length - 9)),
                arguments("cut-short", Arrays.copyOf(pdf, pdf.length / 2)),
                arguments("damaged", changed(png, 60)),
                arguments("damaged", Arrays.copyOf(new byte[] {'I', 'I', 42, 0}, 64)),
                arguments("damaged", round(tiff)),
                arguments("damaged", "%PDF-1.7 nothing %%EOF".getBytes(StandardCharsets.UTF_8)),
                arguments("pdf-encrypted", SamplePictures.lockedPdf()),
                arguments("too-many-pixels", pngOf(10_001, 10_000)),
                arguments("too-many-pixels", jpegOf(jpeg, 10_001, 10_000)));
    }

    private static byte[] changed(byte[] file, int at) {
        byte[] other = file.clone();
        other[at] ^= 0x55;
        return other;
    }

    /** A TIFF whose only directory names itself as the next. */
    private static byte[] round(byte[] tiff) {
        byte[] other = tiff.clone();
        ByteBuffer file = ByteBuffer.wrap(other);
        file.order(
                tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int at = file.getInt(4);
        file.putInt(at + 2 + 12 * file.getShort(at), at);
        return other;
    }

    /** A bomb: says that it is so large, and holds next to nothing. */
    private static byte[] pngOf(int width, int height) {
        byte[] png = SamplePictures.png(QUARTERS);
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        file.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] jpegOf(byte[] jpeg, int width, int height) {
        byte[] other = jpeg.clone();
        JpegSegment frame =
                JpegSegment.of(jpeg).stream()
                        .filter(JpegSegment::isFrame)
                        .findFirst()
                        .orElseThrow();
        ByteBuffer.wrap(other)
                .putShort(frame.start() + 5, (short) height)
                .putShort(frame.start() + 7, (short) width);
        return other;
    }

    @Test
    void theLargestThatIsAllowedIsTaken() {
        BufferedImage black = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(Raster.of(kept(SamplePictures.png(black))).pixels())
                .isEqualTo(Pictures.MAX_PIXELS);
    }

    @Test
    void nothingBesideThePictureStaysInAJpeg() {
        byte[] plain = SamplePictures.jpeg(QUARTERS);
        byte[] tagged = SamplePictures.tagged(plain, 1);
        assertThat(tells(tagged)).isTrue();

        assertThat(kept(tagged)).as("the coded picture, bit for bit").isEqualTo(plain);
    }

    @Test
    void aJpegKeepsItsColoursAndLosesItsThumbnail() {
        byte[] profile = ("ICC_PROFILE\0" + "\1\1profile").getBytes(StandardCharsets.ISO_8859_1);
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 1};
        byte[] plain = SamplePictures.jpeg(QUARTERS);
        byte[] coloured =
                SamplePictures.withSegment(
                        SamplePictures.withSegment(plain, JpegSegment.APP2, profile),
                        JpegSegment.APP14,
                        adobe);
        byte[] thumbnail = "JFXX\0thumbnail".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(kept(SamplePictures.withSegment(coloured, JpegSegment.APP0, thumbnail)))
                .isEqualTo(coloured);

        byte[] jfif =
                Arrays.copyOf(
                        "JFIF\0\1\1\0\0\1\0\1\1\1abc".getBytes(StandardCharsets.ISO_8859_1), 17);
        byte[] without = SamplePictures.withSegment(bare(plain), JpegSegment.APP0, jfif);
        assertThat(new String(kept(without), StandardCharsets.ISO_8859_1))
                .contains("JFIF")
                .doesNotContain("abc");
    }

    /** Without its own JFIF segment. */
    private static byte[] bare(byte[] jpeg) {
        JpegSegment jfif = JpegSegment.of(jpeg).get(1);
        assertThat(jfif.marker()).isEqualTo(JpegSegment.APP0);
        byte[] bare = Arrays.copyOf(jpeg, jpeg.length - (jfif.end() - 2));
        System.arraycopy(jpeg, jfif.end(), bare, 2, jpeg.length - jfif.end());
        return bare;
    }

    /** Where the red quarter comes to lie, as a viewer that reads Exif would show it. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 48, left, above", "2, 64, 48, right, above", "3, 64, 48, right, below",
        "4, 64, 48, left, below", "5, 48, 64, left, above", "6, 48, 64, right, above",
        "7, 48, 64, right, below", "8, 48, 64, left, below"
    })
    void aPictureThatLiesIsTurned(int way, int wide, int high, String side, String level) {
        byte[] jpeg = kept(SamplePictures.tagged(SamplePictures.jpeg(QUARTERS), way));
        byte[] png =
                kept(
                        SamplePictures.withChunk(
                                SamplePictures.png(QUARTERS), "eXIf", SamplePictures.exif(way)));
        byte[] tiff = kept(SamplePictures.taggedTiff(QUARTERS, way));

        for (byte[] file : List.of(jpeg, png, tiff)) {
            assertThat(tells(file)).isFalse();
            BufferedImage shown = Raster.of(file).page(1);
            assertThat(shown.getWidth()).isEqualTo(wide);
            assertThat(shown.getHeight()).isEqualTo(high);
            int x = side.equals("left") ? wide / 4 : wide * 3 / 4;
            int y = level.equals("above") ? high / 4 : high * 3 / 4;
            assertLooks(shown.getRGB(x, y), Color.RED);
        }
    }

    private static void assertLooks(int rgb, Color wanted) {
        Color is = new Color(rgb);
        int off =
                Math.abs(is.getRed() - wanted.getRed())
                        + Math.abs(is.getGreen() - wanted.getGreen())
                        + Math.abs(is.getBlue() - wanted.getBlue());
        assertThat(off).as(is + " is about " + wanted).isLessThan(30);
    }

    @Test
    void nothingBesideThePictureStaysInAPng() {
        byte[] secret = SamplePictures.SECRET.getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = SamplePictures.png(QUARTERS);
        byte[] tagged = plain;
        for (String chunk : List.of("tEXt", "zTXt", "iTXt", "tIME", "prVt", "dSIG", "heRe")) {
            tagged = SamplePictures.withChunk(tagged, chunk, secret);
        }
        byte[] resolution = {0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1};
        byte[] shown = SamplePictures.withChunk(plain, "pHYs", resolution);

        assertThat(kept(tagged)).isEqualTo(plain);
        assertThat(kept(shown)).isEqualTo(shown);
        byte[] behind = Arrays.copyOf(plain, plain.length + secret.length);
        System.arraycopy(secret, 0, behind, plain.length, secret.length);
        assertThat(kept(behind)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void aTiffKeepsAllPagesWithoutLossAndNoTag(int type) throws IOException {
        BufferedImage page = SamplePictures.quarters(64, 48, type);
        byte[] tagged = SamplePictures.taggedTiff(page, 1);
        assertThat(tells(tagged)).isTrue();

        byte[] kept = kept(tagged);
        assertThat(tells(kept)).isFalse();
        assertSamePixels(page, read(kept, 0));

        byte[] two = kept(SamplePictures.tiff(page, SamplePictures.quarters(32, 16)));
        assertThat(Raster.of(two).pages()).isEqualTo(2);
        assertSamePixels(SamplePictures.quarters(32, 16), read(two, 1));
    }

    private static BufferedImage read(byte[] tiff, int page) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff)));
        return reader.read(page);
    }

    private static void assertSamePixels(BufferedImage wanted, BufferedImage is) {
        assertThat(is.getWidth()).isEqualTo(wanted.getWidth());
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                assertThat(is.getRGB(x, y)).isEqualTo(wanted.getRGB(x, y));
            }
        }
    }

    /** What a page is shown with: size, kind and place of its pixels, nothing in words. */
    @Test
    void onlyTagsOfThePixelsAreWrittenAnew() {
        Set<Integer> tags = new HashSet<>();
        for (TiffDirectory page : TiffDirectory.of(kept(SamplePictures.taggedTiff(QUARTERS, 1)))) {
            tags.addAll(page.tags().keySet());
        }
        assertThat(tags)
                .isSubsetOf(254, 256, 257, 259, 262, 266, 273, 274, 277, 278, 279, 284, 296, 317);
    }

    @Test
    void aSignedReportDoesNotChange() {
        byte[] pdf = SamplePictures.pdf(3);

        assertThat(kept(pdf)).isEqualTo(pdf);
        assertThat(tells(kept(pdf))).as("the form says that a PDF keeps what it carries").isTrue();
    }

    @Test
    void inksAndGreysLookRight() {
        byte[] red = kept(SamplePictures.fourInks(32, 32, 0, 255, 255, 0));
        assertLooks(Raster.of(red).page(1).getRGB(9, 9), Color.RED);
        byte[] dark = kept(SamplePictures.fourInks(32, 32, 0, 0, 0, 200));
        assertLooks(Raster.of(dark).page(1).getRGB(9, 9), new Color(55, 55, 55));

        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 16, 16, 0, filled(256, 128));
        for (UnaryOperator<byte[]> as : List.<UnaryOperator<byte[]>>of(b -> b, b -> kept(b))) {
            assertLooks(
                    Raster.of(as.apply(SamplePictures.png(grey))).page(1).getRGB(5, 5), Color.GRAY);
            assertLooks(
                    Raster.of(as.apply(SamplePictures.jpeg(grey))).page(1).getRGB(5, 5),
                    Color.GRAY);
        }
        BufferedImage clear = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        assertLooks(Raster.of(kept(SamplePictures.png(clear))).page(1).getRGB(5, 5), Color.WHITE);
    }

    private static int[] filled(int length, int value) {
        int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }

    /** Small pictures are averaged and not picked from: a thin line stays, fainter. */
    @Test
    void aLineDoesNotVanishFromASmallPicture() {
        BufferedImage lines = new BufferedImage(800, 800, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 800; x += 8) {
            lines.getRaster().setSamples(x, 0, 4, 800, 0, filled(3200, 255));
        }
        BufferedImage small = Raster.of(SamplePictures.png(lines)).page(1, 100, 100);

        assertThat(small.getWidth()).isEqualTo(100);
        assertLooks(small.getRGB(50, 50), Color.GRAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.jpg | a.jpg",
                "../../etc/a.jpg | .._.._etc_a.jpg",
                "C:\\pictures\\a.jpg | C:_pictures_a.jpg"
            })
    void aNameIsOneThatACaseFileCarries(String given, String name) {
        byte[] png = SamplePictures.png(QUARTERS);

        assertThat(PICTURES.take(SKIN, given, png).name()).isEqualTo(name);
        assertThat(PICTURES.take(SKIN, "a\nb" + "x".repeat(300), png).name())
                .hasSize(255)
                .startsWith("a_b");
        assertThat(PICTURES.take(SKIN, " ", png).name()).isNotBlank();
    }
}

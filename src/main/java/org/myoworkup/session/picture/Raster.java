package org.myoworkup.session.picture;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG, JPEG or TIFF, page by page. It is read from memory and leaves no file behind; of a page
 * that is wanted small only as much is decoded as is shown.
 */
public final class Raster {
    /** What is decoded is at least this many times what is shown, so that it can be averaged. */
    private static final int FINER = 2;

    private final PictureKind kind;
    private final byte[] bytes;
    private final List<TiffDirectory> directories;

    private Raster(PictureKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
        this.directories = kind == PictureKind.TIFF ? TiffDirectory.of(bytes) : List.of();
    }

    /**
     * @throws Refusal when it is none of these
     */
    public static Raster of(byte[] bytes) {
        return PictureKind.of(bytes)
                .filter(k -> k != PictureKind.PDF)
                .map(k -> new Raster(k, bytes))
                .orElseThrow(() -> new Refusal(Message.of("attach.unknown-kind")));
    }

    public PictureKind kind() {
        return kind;
    }

    public int pages() {
        return kind == PictureKind.TIFF ? directories.size() : 1;
    }

    /** Pixels of all pages together; nothing is decoded to say so. */
    public long pixels() {
        return switch (kind) {
            case TIFF -> directories.stream().mapToLong(TiffDirectory::pixels).sum();
            case JPEG ->
                    JpegSegment.of(bytes).stream().mapToLong(s -> s.pixels(bytes)).max().orElse(0);
            default -> reading(reader -> (long) reader.getWidth(0) * reader.getHeight(0));
        };
    }

    /**
     * A page as large as it is, in sRGB on white.
     *
     * @param n from 1
     * @throws Refusal when it cannot be decoded or has no such page
     */
    public BufferedImage page(int n) {
        return page(n, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** As {@link #page(int)}, made smaller where it would be wider or higher than this. */
    public BufferedImage page(int n, int width, int height) {
        if (n < 1 || n > pages()) {
            throw new Refusal(Message.of("attach.no-page", n));
        }
        return reading(
                reader -> {
                    int wide = reader.getWidth(n - 1);
                    int high = reader.getHeight(n - 1);
                    double smaller = Math.max((double) wide / width, (double) high / height);
                    int every = Math.max(1, (int) (smaller / FINER));
                    BufferedImage decoded = Colours.srgb(decoded(reader, n - 1, every));
                    return smaller <= 1
                            ? decoded
                            : Smaller.of(
                                    decoded,
                                    Math.max(1, (int) Math.round(wide / smaller)),
                                    Math.max(1, (int) Math.round(high / smaller)));
                });
    }

    private BufferedImage decoded(ImageReader reader, int index, int every) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        Optional<FourInks> inks = kind == PictureKind.JPEG ? FourInks.of(bytes) : Optional.empty();
        return inks.isPresent()
                ? inks.get().toRgb(reader.readRaster(index, param))
                : reader.read(index, param);
    }

    /** What is asked of a reader while it is open. */
    @FunctionalInterface
    public interface Asking<T> {
        T of(ImageReader reader) throws IOException;
    }

    /**
     * Asks a reader of this picture.
     *
     * @throws Refusal when it cannot be read
     */
    public <T> T reading(Asking<T> asking) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            return asking.of(reader);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // readers meet a broken file with whatever breaks on it
            throw new Refusal(Message.of("attach.damaged"));
        } catch (OutOfMemoryError e) {
            throw new Refusal(Message.of("attach.no-memory"));
        } finally {
            reader.dispose();
        }
    }
}

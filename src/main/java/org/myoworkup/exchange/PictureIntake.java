package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.session.picture.PictureKind;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.session.picture.Raster;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Takes pictures and reports in: looks what a file is, bounds it, and keeps what is seen of it. */
public final class PictureIntake implements Pictures {
    private static final int MEGABYTE = 1024 * 1024;

    /** Side of the picture that is decoded to see whether it can be. */
    private static final int TRIAL = 64;

    /** Readers of PDF look for its end mark in the last kilobyte; some files are padded. */
    private static final int PDF_END_WITHIN = 4096;

    private static final int LONGEST_NAME = 255;

    private final PdfPages pdf;

    public PictureIntake(PdfPages pdf) {
        this.pdf = pdf;
    }

    @Override
    public Attachment take(Place item, String name, byte[] file) {
        if (file.length == 0) {
            throw new Refusal(Message.of("attach.empty"));
        }
        if (file.length > Attachment.MAX_BYTES) {
            throw new Refusal(Message.of("attach.too-big", Attachment.MAX_BYTES / MEGABYTE));
        }
        PictureKind kind =
                PictureKind.of(file)
                        .orElseThrow(() -> new Refusal(Message.of("attach.unknown-kind")));
        byte[] kept = kind == PictureKind.PDF ? report(file) : picture(kind, file);
        return new Attachment(
                item, fileName(name, kind), kind.mediaType(), "", Attachment.checksum(kept), kept);
    }

    /** As it is: a report that is signed must not change. */
    private byte[] report(byte[] file) {
        int tail = Math.max(0, file.length - PDF_END_WITHIN);
        String end = new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new Refusal(Message.of("attach.cut-short"));
        }
        pdf.pages(file);
        return Arrays.copyOf(file, file.length);
    }

    private static byte[] picture(PictureKind kind, byte[] file) {
        if (Raster.of(file).pixels() > MAX_PIXELS) {
            throw new Refusal(Message.of("attach.too-many-pixels", PictureView.megapixels()));
        }
        byte[] kept =
                switch (kind) {
                    case JPEG -> JpegIntake.kept(file);
                    case PNG -> PngIntake.kept(file);
                    default -> TiffIntake.kept(file);
                };
        if (kept.length > Attachment.MAX_BYTES) {
            throw new Refusal(Message.of("attach.grows", Attachment.MAX_BYTES / MEGABYTE));
        }
        Raster raster = Raster.of(kept);
        for (int n = 1; n <= raster.pages(); n++) {
            raster.page(n, TRIAL, TRIAL);
        }
        return kept;
    }

    /** One that a case file can carry. */
    private static String fileName(String given, PictureKind kind) {
        String name = given.strip().replaceAll("[/\\\\\\p{Cntrl}]", "_");
        if (name.isEmpty()) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}

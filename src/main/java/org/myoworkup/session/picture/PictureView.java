package org.myoworkup.session.picture;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;

/**
 * What is seen of a picture or report, for window and print. Every call takes its time: never from
 * the window's thread.
 */
public final class PictureView {
    /** A PDF has no size in pixels: its pages come as large as asked for, up to this scale. */
    private static final double LARGEST_SCALE = 4;

    private final PdfPages pdf;

    public PictureView(PdfPages pdf) {
        this.pdf = pdf;
    }

    /**
     * How many pages it has; a photograph has one.
     *
     * @throws Refusal when it cannot be read
     */
    public int pages(Attachment attachment) {
        return kind(attachment) == PictureKind.PDF
                ? pdf.pages(attachment.data())
                : Raster.of(attachment.data()).pages();
    }

    /**
     * A page in sRGB on white, not wider and not higher than this; a picture is never enlarged.
     *
     * @param n from 1
     * @throws Refusal when it cannot be read or has no such page
     */
    public BufferedImage page(Attachment attachment, int n, int width, int height) {
        if (kind(attachment) != PictureKind.PDF) {
            Raster raster = Raster.of(attachment.data());
            if (raster.pixels() > Pictures.MAX_PIXELS) {
                throw new Refusal(Message.of("attach.too-many-pixels", megapixels()));
            }
            return raster.page(n, width, height);
        }
        PdfPages.Size size = pdf.size(attachment.data(), n);
        double fits = Math.min(width / size.width(), height / size.height());
        return pdf.page(attachment.data(), n, Math.min(LARGEST_SCALE, fits));
    }

    /** The most that a picture may have, in megapixels. */
    public static long megapixels() {
        return Pictures.MAX_PIXELS / 1_000_000;
    }

    private static PictureKind kind(Attachment attachment) {
        return PictureKind.of(attachment.data())
                .orElseThrow(() -> new Refusal(Message.of("attach.unknown-kind")));
    }
}

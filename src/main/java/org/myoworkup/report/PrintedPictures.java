package org.myoworkup.report;

import org.myoworkup.report.ReportContent.PictureContent;
import org.myoworkup.session.Stop;
import org.myoworkup.session.picture.JpegCoder;
import org.myoworkup.session.picture.PictureKind;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The pictures of a report as they are printed: written anew in sRGB, as large as they stand on the
 * page and not finer than print shows.
 */
public final class PrintedPictures {
    /** What their sources begin with: they come from memory, never from a file or a network. */
    static final String PROTOCOL = "picture";

    private static final double MM_PER_INCH = 25.4;

    /** Dots an inch: more is not seen in print, and with fewer a small picture would blur. */
    private static final double FINEST = 200;

    /** Text of a report is still sharp, and the page half as large. */
    private static final double FINEST_PAGE = 150;

    /** Of the text on A4, which is narrower than Letter's. */
    private static final double WIDEST_MM = 178;

    private static final double HIGHEST_MM = 105;
    private static final double HIGHEST_PAGE_MM = 222;

    /** Two of these stand beside each other. */
    private static final double HALF_MM = 86;

    private static final float QUALITY = 0.8f;

    private final PictureView views;
    private final Texts texts;
    private final Map<PictureContent, Printed> printed = new IdentityHashMap<>();
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();

    private PrintedPictures(PictureView views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    /**
     * @param source empty where there is nothing to see
     * @param width in millimetres
     * @param height in millimetres
     * @param half two of these stand beside each other
     * @param remark which page it is, or why there is nothing to see; else empty
     */
    public record Printed(
            String source, String width, String height, boolean half, String remark) {}

    /** Those of this report; takes its time. */
    static PrintedPictures of(ReportContent content, PictureView views, Texts texts) {
        PrintedPictures pictures = new PrintedPictures(views, texts);
        content.steps().stream()
                .flatMap(s -> s.sections().stream())
                .flatMap(s -> s.pictures().stream())
                .forEach(p -> pictures.printed.put(p, pictures.print(p)));
        return pictures;
    }

    /** What stands above those of a section. */
    public String title(ReportContent.SectionContent section) {
        return texts.say("attach.print.title", section.title());
    }

    /** How this one is printed. */
    public Printed of(PictureContent picture) {
        return Objects.requireNonNull(printed.get(picture));
    }

    /** What stands behind the sources. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    private Printed print(PictureContent picture) {
        Stop.check();
        if (picture.withheld()) {
            return nothing(texts.say("attach.print.withheld"));
        }
        try {
            return print(picture.attachment());
        } catch (Refusal refusal) {
            return nothing(texts.say("attach.print.cannot", refusal.message()));
        }
    }

    private static Printed nothing(String why) {
        return new Printed("", "", "", true, why);
    }

    private Printed print(Attachment attachment) {
        boolean page =
                PictureKind.of(attachment.data()).filter(PictureKind.PDF::equals).isPresent();
        double dots = page ? FINEST_PAGE : FINEST;
        double highest = page ? HIGHEST_PAGE_MM : HIGHEST_MM;
        BufferedImage picture =
                views.page(attachment, 1, pixels(WIDEST_MM, dots), pixels(highest, dots));
        double width = picture.getWidth() / dots * MM_PER_INCH;
        double height = picture.getHeight() / dots * MM_PER_INCH;
        String source = PROTOCOL + ":" + bytes.size();
        bytes.put(source, JpegCoder.jpeg(picture, QUALITY));
        int pages = views.pages(attachment);
        return new Printed(
                source,
                millimetres(width),
                millimetres(height),
                width <= HALF_MM && !page,
                pages == 1 && !page ? "" : texts.say("attach.print.first-page", pages));
    }

    private static int pixels(double millimetres, double dots) {
        return (int) (millimetres / MM_PER_INCH * dots);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}

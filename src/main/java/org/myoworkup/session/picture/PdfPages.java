package org.myoworkup.session.picture;

import org.myoworkup.workup.Refusal;

import java.awt.image.BufferedImage;

/** Pages of any PDF as pictures. Every call takes its time: never from the window's thread. */
public interface PdfPages {

    /** Points an inch: at scale 1 a page has as many pixels as points. */
    double POINTS_PER_INCH = 72;

    /** What a page measures, in points, as it is turned for reading. */
    record Size(double width, double height) {}

    /**
     * How many pages it has, at least 1.
     *
     * @throws Refusal when it is encrypted, broken or has none
     */
    int pages(byte[] pdf);

    /**
     * @param n from 1
     * @throws Refusal as {@link #page}
     */
    Size size(byte[] pdf, int n);

    /**
     * What stands on a page, in reading order; empty for a page that is a picture only.
     *
     * @param n from 1
     * @throws Refusal as {@link #page}
     */
    String text(byte[] pdf, int n);

    /**
     * One page on white, in sRGB.
     *
     * @param n from 1
     * @param scale 1 for 72 pixels an inch; a page that would have more than 40 megapixels comes
     *     smaller
     * @throws Refusal when it is encrypted or broken, or has no such page
     */
    BufferedImage page(byte[] pdf, int n, double scale);
}

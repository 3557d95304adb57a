package org.myoworkup.desktop.preview;

import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.session.picture.PdfPages.Size;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The PDF that is seen, printed and saved.
 *
 * @param sizes of its pages, in order
 */
record MadePdf(byte[] bytes, List<Size> sizes) {

    static MadePdf of(byte[] bytes, PdfPages reading) {
        List<Size> sizes =
                IntStream.rangeClosed(1, reading.pages(bytes))
                        .mapToObj(n -> reading.size(bytes, n))
                        .toList();
        return new MadePdf(bytes, sizes);
    }

    int pages() {
        return sizes.size();
    }

    /**
     * @param n from 1
     */
    Size size(int n) {
        return sizes.get(n - 1);
    }
}

package org.myoworkup.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where on a page each glyph stands, in points from its upper left corner. */
record Glyphs(int page, double width, double height, List<Glyph> all) {

    record Glyph(String text, double left, double right, double baseline, double size) {
        boolean over(Glyph other) {
            double shared = Math.min(right, other.right) - Math.max(left, other.left);
            return shared > 0.25 * Math.min(right - left, other.right - other.left);
        }
    }

    /** Each page of it, without what stands askew across it. */
    static List<Glyphs> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Glyphs> pages = new ArrayList<>();
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                PDPage page = document.getPage(n - 1);
                List<Glyph> found = new ArrayList<>();
                PDFTextStripper reader =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition at) {
                                if (at.getTextMatrix().getShearY() == 0
                                        && !at.getUnicode().isBlank()) {
                                    found.add(glyph(at));
                                }
                            }
                        };
                reader.setStartPage(n);
                reader.setEndPage(n);
                reader.getText(document);
                pages.add(
                        new Glyphs(
                                n,
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight(),
                                found));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glyph glyph(TextPosition at) {
        return new Glyph(
                at.getUnicode(),
                at.getXDirAdj(),
                at.getXDirAdj() + at.getWidthDirAdj(),
                at.getYDirAdj(),
                at.getFontSizeInPt());
    }

    /**
     * What stands over another or beyond the margins, in words; empty on a page that is in order.
     */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Glyph> down = new ArrayList<>(all);
        down.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
        for (int i = 0; i < down.size(); i++) {
            Glyph one = down.get(i);
            if (one.left < 0
                    || one.right > width + 0.5
                    || one.baseline - 0.8 * one.size < 0
                    || one.baseline + 0.3 * one.size > height) {
                faults.add("page " + page + ": beyond the page: " + one);
            }
            for (int j = i + 1; j < down.size(); j++) {
                Glyph next = down.get(j);
                if (next.baseline - one.baseline > 0.6 * Math.min(one.size, next.size)) {
                    break;
                }
                if (one.over(next)) {
                    faults.add("page " + page + ": " + one + " under " + next);
                }
            }
        }
        return faults;
    }
}

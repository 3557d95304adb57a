package org.myoworkup.report;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * DejaVu Sans, which comes with the program, and which characters it has. Read once, at first use.
 */
final class Fonts {
    static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int CODE_POINTS = 0x110000;

    private Fonts() {}

    /** The styles that the page uses. */
    enum Style {
        REGULAR("DejaVuSans.ttf", 400),
        BOLD("DejaVuSans-Bold.ttf", 700);

        private final String file;
        private final int weight;

        Style(String file, int weight) {
            this.file = file;
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        /** The font file; the caller closes it. */
        InputStream open() {
            InputStream in = Fonts.class.getResourceAsStream(FOLDER + file);
            if (in == null) {
                throw new IllegalStateException("font missing from the class path: " + file);
            }
            return in;
        }
    }

    private static final class Lazy {
        private static final BitSet COVERED = covered();
    }

    /** True for a character that every style has, so that it prints wherever it stands. */
    static boolean covers(int codePoint) {
        return usual(codePoint) || Lazy.COVERED.get(codePoint);
    }

    /**
     * Characters of most reports. Known beforehand, because opening the fonts to ask costs a third
     * of the first PDF.
     */
    static boolean usual(int c) {
        return (c >= 0x20 && c <= 0x7E) // ASCII
                || (c >= 0xA0 && c <= 0x17F && c != 0xAD) // Latin
                || (c >= 0x3B1 && c <= 0x3C9) // Greek small letters
                || (c >= 0x2010 && c <= 0x2026) // dashes, quotation marks, daggers, ellipsis
                || (c >= 0x2080 && c <= 0x2089) // subscripts of SpO2
                || c == 0x2264
                || c == 0x2265;
    }

    /** As {@link #covers}, asking the fonts themselves. */
    static boolean inFiles(int codePoint) {
        return Lazy.COVERED.get(codePoint);
    }

    private static BitSet covered() {
        BitSet all = new BitSet(CODE_POINTS);
        all.set(0, CODE_POINTS);
        for (Style style : Style.values()) {
            try (InputStream in = style.open();
                    TrueTypeFont font =
                            new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                all.and(glyphs(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The code points of the font's Unicode table. */
    static BitSet glyphs(TrueTypeFont font) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        BitSet has = new BitSet(CODE_POINTS);
        for (int c = 0x20; c < 0x32000; c++) {
            if (cmap.getGlyphId(c) != 0) {
                has.set(c);
            }
        }
        return has;
    }
}

package org.myoworkup.report;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Makes any text printable: what a font can print stands as it is, everything else stands as its
 * code point in brackets, {@code [U+1F600]}. Control characters, lone surrogates and non-characters
 * would make the renderer throw; a character without a glyph would come out as a sign that hides
 * what was written.
 */
final class PrintableText {
    /**
     * Scripts that are readable without shaping, or that the renderer shapes (Arabic). Others come
     * out wrong.
     */
    private static final Set<UnicodeScript> READABLE =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.HEBREW,
                    UnicodeScript.ARABIC,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL);

    private final IntPredicate glyph;

    /**
     * @param glyph true for a code point that every font style used has, or that a fallback font
     *     has
     */
    PrintableText(IntPredicate glyph) {
        this.glyph = glyph;
    }

    /**
     * @param text cleaned, lines divided by U+000A
     * @param marked whether a code point had to stand in for a character
     */
    record Cleaned(String text, boolean marked) {}

    Cleaned clean(String text) {
        String composed = Normalizer.normalize(lines(text), Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length() + 16);
        boolean open = false;
        boolean marked = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            boolean print = prints(c);
            if (!print && !dropped(c)) {
                out.append(open ? " " : "[U+").append(String.format("%04X", c));
                open = true;
                marked = true;
            } else if (open && !dropped(c)) {
                out.append(']');
                open = false;
            }
            if (print) {
                out.appendCodePoint(c);
            }
        }
        return new Cleaned(open ? out.append(']').toString() : out.toString(), marked);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\f', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\t', ' ');
    }

    private boolean prints(int c) {
        return c == '\n'
                || (writable(c) && READABLE.contains(UnicodeScript.of(c)) && glyph.test(c));
    }

    private static boolean writable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }

    /**
     * Invisible by nature and without meaning in print: soft hyphen, zero-width space, joiners,
     * byte order mark, direction marks, variation selectors. Overrides and isolates of direction
     * are not dropped: they change what is read.
     */
    private static boolean dropped(int c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x061C
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}

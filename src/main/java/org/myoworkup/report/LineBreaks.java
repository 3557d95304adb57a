package org.myoworkup.report;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Java says, but never behind an apostrophe, which in French stands within
 * a word (l’instant).
 */
final class LineBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator java = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        java.setText(newText);
    }

    @Override
    public int next() {
        int end = java.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == APOSTROPHE) {
            end = java.next();
        }
        return end;
    }
}

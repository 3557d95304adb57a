package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

class LineBreaksTest {
    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @Test
    void aWordStaysTogetherBehindItsApostrophe() {
        assertThat(pieces("pour l’instant, rien d’autre"))
                .containsExactly("pour ", "l’instant, ", "rien ", "d’autre");
    }

    @Test
    void punctuationStaysWithItsWord() {
        assertThat(pieces("aucune\u00a0; oui\u00a0?"))
                .containsExactly("aucune\u00a0; ", "oui\u00a0?");
    }

    @Test
    void anApostropheMayEndTheText() {
        assertThat(pieces("the patients’")).containsExactly("the ", "patients’");
    }
}

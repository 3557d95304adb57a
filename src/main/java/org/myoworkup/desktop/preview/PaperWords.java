package org.myoworkup.desktop.preview;

import javafx.util.StringConverter;

import org.myoworkup.session.Reports.Paper;
import org.myoworkup.texts.Texts;

import java.util.Locale;

/** The names of papers. */
final class PaperWords {
    private PaperWords() {}

    static String name(Texts texts, Paper paper) {
        return texts.say("preview.paper." + paper.name().toLowerCase(Locale.ROOT));
    }

    static StringConverter<Paper> converter(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(Paper paper) {
                return paper == null ? "" : name(texts, paper);
            }

            @Override
            public Paper fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}

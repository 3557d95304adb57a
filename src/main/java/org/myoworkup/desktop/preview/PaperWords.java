package org.myoworkup.desktop.preview;

import javafx.util.StringConverter;

import org.myoworkup.desktop.kit.Shown;
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
        return new Shown<>(paper -> name(texts, paper));
    }
}

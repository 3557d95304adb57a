package org.myoworkup.desktop.preferences;

import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.texts.Languages;

import java.util.Locale;

/** The language of the window and of what is printed. */
final class LanguageRow extends ChoiceRow {
    LanguageRow(Desk desk) {
        super(
                "settings-language",
                desk.texts().say("settings.language"),
                Languages.all().stream().map(Locale::getLanguage).toList(),
                code -> desk.texts().say("settings.language." + code),
                desk.texts().language().getLanguage(),
                code -> desk.language().choose(Locale.of(code), desk.background()));
    }
}

package org.myoworkup.desktop.preferences;

import org.myoworkup.desktop.desk.Appearance;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Theme;

import java.util.Arrays;

/** The colours. */
final class ThemeRow extends ChoiceRow {
    ThemeRow(Desk desk, Appearance appearance) {
        super(
                "settings-theme",
                desk.texts().say("settings.theme"),
                Arrays.stream(Theme.values()).map(Theme::code).toList(),
                code -> desk.texts().say(Theme.of(code).words()),
                appearance.theme().code(),
                code -> appearance.choose(Theme.of(code)));
    }
}

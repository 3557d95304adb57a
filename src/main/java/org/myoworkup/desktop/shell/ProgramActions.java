package org.myoworkup.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Appearance;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Theme;
import org.myoworkup.desktop.people.Locking;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;

import java.util.Locale;

/** What can be done wherever one is in the window. */
final class ProgramActions {
    private static final KeyCombination COMMANDS =
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination SETTINGS =
            new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    private ProgramActions() {}

    /**
     * @param commands shows everything that can be done
     * @param keys shows the keys of the place where one is
     * @param settings shows what can be set
     */
    static Actions of(
            Desk desk,
            Appearance appearance,
            Locking locking,
            Runnable commands,
            Runnable keys,
            Runnable settings) {
        Texts texts = desk.texts();
        Actions program = new Actions(texts.say("find.place.program"));
        program.add("commands", texts.say("find.do.commands"), COMMANDS, commands)
                .add("keys", texts.say("keys.do.keys"), KEYS, keys)
                .add("settings", texts.say("settings.open"), SETTINGS, settings)
                .add("lock", texts.say("people.menu.lock"), Locking.NOW, locking::lock);
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            String name = texts.say("settings.language." + code);
            program.add(
                    "language-" + code,
                    texts.say("find.do.language", name),
                    () -> desk.language().choose(language, desk.background()));
        }
        for (Theme theme : Theme.values()) {
            program.add(
                    theme.style(),
                    texts.say("find.do.theme", texts.say(theme.words())),
                    () -> appearance.choose(theme));
        }
        return program;
    }
}

package org.myoworkup.desktop.desk;

import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Languages;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;

/** The language of the window: the one chosen last, or else the computer's. */
public final class WindowLanguage {
    private static final Logger LOG = LoggerFactory.getLogger(WindowLanguage.class);

    private final Languages languages;
    private final Settings settings;
    private Runnable changed = () -> {};
    private Texts texts;

    public WindowLanguage(Languages languages, Settings settings) {
        this.languages = languages;
        this.settings = settings;
        say(languages.chosen(settings.text(Setting.LANGUAGE)));
    }

    /** In the language that holds now. */
    public Texts texts() {
        return texts;
    }

    /** Told after another language was chosen. */
    public void whenChanged(Runnable then) {
        changed = then;
    }

    /** Changes to this language and remembers it; nothing happens when it holds already. */
    public void choose(Locale language, Background background) {
        if (language.equals(texts.language())) {
            return;
        }
        background.run(
                () -> {
                    remember(language);
                    return languages.in(language);
                },
                read -> {
                    say(read);
                    changed.run();
                },
                why -> LOG.warn("language not changed: {}", why.key()));
    }

    /** The toolkit's own words, such as Paste in a text field, go by the default of the program. */
    private void say(Texts read) {
        texts = read;
        Locale.setDefault(read.language());
    }

    /** What cannot be remembered still holds until the program ends. */
    private void remember(Locale language) {
        try {
            settings.set(Setting.LANGUAGE, language.getLanguage());
        } catch (Refusal notRemembered) {
            LOG.warn("settings not written: {}", notRemembered.message().key());
        }
    }
}

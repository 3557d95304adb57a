package org.myoworkup.desktop.desk;

import javafx.stage.Stage;

import org.myoworkup.session.Workplace;
import org.myoworkup.settings.Settings;
import org.myoworkup.texts.Texts;

/** What every view works with once the database is open. */
public record Desk(
        Workplace workplace,
        WindowLanguage language,
        Texts texts,
        Settings settings,
        Background background,
        FileChoice files,
        Stage stage) {

    /** The same in another window: what it asks for is asked over that one. */
    public Desk in(Stage other) {
        return new Desk(workplace, language, texts, settings, background, files, other);
    }
}

package org.myoworkup.desktop.desk;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.texts.Languages;

import java.util.Locale;

/** The languages there are, each by its own name. */
public final class LanguageMenu extends MenuButton {
    public static final String ID = "language";

    public LanguageMenu(Desk desk) {
        super("", Parts.icon(Feather.GLOBE));
        String name = desk.texts().say("settings.language");
        setId(ID);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup one = new ToggleGroup();
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            RadioMenuItem item = new RadioMenuItem(desk.texts().say("settings.language." + code));
            item.setId("language-" + code);
            item.setMnemonicParsing(false);
            item.setToggleGroup(one);
            item.setSelected(language.equals(desk.texts().language()));
            item.setOnAction(_ -> desk.language().choose(language, desk.background()));
            getItems().add(item);
        }
    }
}

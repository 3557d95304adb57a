package org.myoworkup.desktop.list;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;

import java.util.function.Consumer;

/** The sample cases, also when there are workups. */
final class SampleMenu extends MenuButton {

    SampleMenu(Texts texts, Consumer<String> open) {
        super(texts.say("window.list.samples"), Parts.icon(Feather.BOOK_OPEN));
        setId("samples");
        setAccessibleText(texts.say("window.list.samples"));
        for (String name : Samples.NAMES) {
            MenuItem item = new MenuItem(texts.say("window.sample." + name));
            item.setId("sample-menu-" + name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(name));
            getItems().add(item);
        }
    }
}

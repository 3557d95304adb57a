package org.myoworkup.desktop.help;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.texts.Texts;

import java.nio.file.Path;

/** Keys, the tour, About and the report of a problem, in the head of the window. */
public final class HelpMenu extends MenuButton {
    public static final String ID = "help";

    private static final String LOG = "myoworkup.log";

    private final Texts texts;

    /**
     * @param keys shows the keys of the place one is in
     * @param tour starts the tour
     */
    public HelpMenu(Desk desk, Troubles troubles, Runnable keys, Runnable tour) {
        super("", Parts.icon(Feather.HELP_CIRCLE));
        this.texts = desk.texts();
        Path log = desk.settings().folder().resolve(LOG);
        String name = texts.say("help.menu");
        setId(ID);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .addAll(
                        item("keys", keys),
                        item("tour", tour),
                        new SeparatorMenuItem(),
                        item("problem", () -> ProblemReport.show(desk, troubles, log)),
                        item("about", () -> About.show(desk)));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.say("help.menu." + key));
        item.setId("help-" + key);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

import java.util.Optional;

/** Paper that belongs to no single workup: a blank bedside sheet, and the results to chase. */
final class PaperMenu extends MenuButton {
    private final Desk desk;
    private final Texts texts;
    private final Handover handover;

    PaperMenu(Desk desk) {
        super(desk.texts().say("clinic.menu"), Parts.icon(Feather.PRINTER));
        this.desk = desk;
        this.texts = desk.texts();
        this.handover = new Handover(desk, this::setDisable);
        setId("clinic-paper");
        setAccessibleText(texts.say("clinic.menu"));
        getItems()
                .addAll(
                        item("bedside-sheet", "clinic.menu.bedside", this::bedside),
                        item("chase-list", "clinic.menu.chase", this::chase));
    }

    /** Where it is said what came of it. */
    Node outcome() {
        return handover.outcome();
    }

    void register(Actions actions) {
        actions.add("bedside-sheet", texts.say("clinic.menu.bedside"), this::bedside)
                .add("chase-list", texts.say("clinic.menu.chase"), this::chase);
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.say(key));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void bedside() {
        handover.savePdf(
                name("clinic.bedside.title"),
                file ->
                        desk.workplace()
                                .cases()
                                .bedside(
                                        Optional.empty(),
                                        texts.language(),
                                        Handover.paper(desk),
                                        file));
    }

    private void chase() {
        handover.savePdf(
                name("clinic.chase.title"),
                file -> desk.workplace().chase(texts.language(), Handover.paper(desk), file));
    }

    private String name(String key) {
        return texts.say(key) + " " + desk.workplace().today();
    }
}

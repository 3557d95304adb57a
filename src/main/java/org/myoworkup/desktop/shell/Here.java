package org.myoworkup.desktop.shell;

import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.myoworkup.desktop.desk.Actions;
import org.myoworkup.desktop.find.Palette;
import org.myoworkup.desktop.keys.KeyCard;
import org.myoworkup.desktop.keys.KeyGroup;
import org.myoworkup.desktop.list.WorkupListView;
import org.myoworkup.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place where one is in the window, and what can be done there.
 *
 * @param workup the one that is open
 * @param list where that is shown instead
 * @param program what can be done anywhere; empty until the database is open
 */
record Here(
        Texts texts,
        Optional<WorkupView> workup,
        Optional<WorkupListView> list,
        Optional<Actions> program) {

    /** Shows the keys that work here. */
    void keys(Stage owner) {
        List<KeyGroup> groups = new ArrayList<>();
        workup.ifPresent(w -> groups.addAll(w.keys()));
        list.ifPresent(l -> groups.add(KeyGroup.ofList(texts, l.actions())));
        program.ifPresent(p -> groups.add(KeyGroup.of(texts, p.title(), List.of(p))));
        KeyCard.show(owner, texts, groups);
    }

    /** Shows everything that can be done here, over the window. */
    void commands(StackPane root) {
        List<Actions> all = new ArrayList<>();
        workup.ifPresent(w -> all.addAll(w.actions()));
        list.ifPresent(l -> all.add(l.actions()));
        program.ifPresent(all::add);
        Palette.open(root, texts, all);
    }
}

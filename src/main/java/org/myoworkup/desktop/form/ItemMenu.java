package org.myoworkup.desktop.form;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.util.List;
import java.util.Optional;

/** The quiet menu of a question: everything that is not an answer of its own kind. */
final class ItemMenu {
    private ItemMenu() {}

    /**
     * Made when it is opened; what was being typed is handed over first, because the menu may
     * replace it.
     */
    static ContextMenu of(ItemRow row) {
        row.commit();
        Scope scope = row.scope();
        Optional<Answer> answer = scope.session().workup().answer(row.place());
        StateMark mark = row.mark(() -> {});
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(entry(scope, "form.menu.not-done", mark::notDone));
        menu.getItems().add(entry(scope, "form.menu.pending", mark::pending));
        menu.getItems().add(entry(scope, "form.menu.note", () -> NoteForm.open(row)));
        MenuItem clear = entry(scope, "form.menu.clear", row::clear);
        menu.getItems().add(clear);
        List<MenuItem> own = row.field().menu();
        if (!own.isEmpty() && !answer.filter(PartState.class::isInstance).isPresent()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(own);
        }
        boolean locked = scope.session().locked();
        menu.getItems().forEach(i -> i.setDisable(locked));
        menu.getItems().addAll(scope.instruments().menu(scope, row.place()));
        return menu;
    }

    static MenuItem entry(Scope scope, String key, Runnable action) {
        MenuItem item = new MenuItem(scope.say(key));
        item.setId(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

package org.myoworkup.desktop.form;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.kit.IconButton;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Not done and pending for a whole section or step: the menu in its title line, and the mark it
 * has.
 */
final class PartMenu {
    private final Scope scope;
    private final Supplier<Place> place;
    private final Optional<Runnable> rest;
    private final IconButton button;
    private final VBox line = new VBox();

    /**
     * @param place of the part in the occurrence that is shown
     * @param rest asks whether what is open in it is marked absent together
     */
    PartMenu(Scope scope, Supplier<Place> place, Optional<Runnable> rest) {
        this.rest = rest;
        this.scope = scope;
        this.place = place;
        String label = scope.texts().label(place.get().id());
        button =
                new IconButton(
                        Feather.MORE_HORIZONTAL,
                        scope.say("form.named", label, scope.say("form.more")));
        button.setId(place.get().id() + ":more");
        Reading.reads(button);
        button.setAction(this::open);
        line.setVisible(false);
        line.setManaged(false);
    }

    IconButton button() {
        return button;
    }

    VBox line() {
        return line;
    }

    private void open() {
        Place part = place.get();
        StateMark mark =
                new StateMark(
                        scope,
                        part,
                        button,
                        () -> scope.session().workup().state(part),
                        state -> scope.session().mark(part, Optional.of(state)));
        ContextMenu menu =
                new ContextMenu(
                        ItemMenu.entry(scope, "form.menu.not-done", mark::notDone),
                        ItemMenu.entry(scope, "form.menu.pending", mark::pending));
        rest.ifPresent(r -> menu.getItems().add(ItemMenu.entry(scope, "keys.rest.menu", r::run)));
        if (scope.session().workup().state(part).isPresent()) {
            menu.getItems().add(ItemMenu.entry(scope, "form.state.take-back", this::takeBack));
        }
        boolean locked = scope.session().locked();
        menu.getItems().forEach(i -> i.setDisable(locked));
        menu.getItems().addAll(scope.instruments().menu(scope, part));
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    private void takeBack() {
        scope.session().mark(place.get(), Optional.empty());
    }

    /** Shows the mark that stands. */
    void refresh() {
        line.getChildren().clear();
        scope.session()
                .workup()
                .state(place.get())
                .ifPresent(
                        s ->
                                line.getChildren()
                                        .add(new StateLine(scope, place.get(), s, this::takeBack)));
        line.setVisible(!line.getChildren().isEmpty());
        line.setManaged(line.isVisible());
    }
}

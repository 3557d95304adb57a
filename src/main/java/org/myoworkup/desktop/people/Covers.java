package org.myoworkup.desktop.people;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every window of the program, covered or not. */
final class Covers implements AutoCloseable {
    private static final String STAYS = "stays-when-locked";

    private final Stage main;
    private final String plainTitle;
    private final EventHandler<InputEvent> input;
    private final ListChangeListener<Window> windows = this::windows;
    private final List<Cover> covers = new ArrayList<>();
    private final List<PopOver> hidden = new ArrayList<>();
    private Optional<Supplier<? extends Parent>> view = Optional.empty();

    /**
     * @param input hears every key and every movement of the pointer, before anything else does
     */
    Covers(Stage main, String plainTitle, EventHandler<InputEvent> input) {
        this.main = main;
        this.plainTitle = plainTitle;
        this.input = input;
        Window.getWindows().forEach(w -> w.addEventFilter(InputEvent.ANY, input));
        Window.getWindows().addListener(windows);
    }

    /** Lets a window that names no patient be seen while all others are covered. */
    static void stays(Node root) {
        root.getProperties().put(STAYS, true);
    }

    boolean covered() {
        return view.isPresent();
    }

    /**
     * @param shown made once for each window, because a dialog keeps its owner from being used
     */
    void cover(Supplier<? extends Parent> shown) {
        view = Optional.of(shown);
        List<Window> open = List.copyOf(Window.getWindows());
        open.forEach(this::hidePopup);
        open.forEach(window -> cover(window, shown));
    }

    private void hidePopup(Window window) {
        if (window instanceof PopupWindow popup && popup.isShowing()) {
            if (popup instanceof PopOver form && !form.isAutoHide()) {
                hidden.add(form); // something is being filled in
            }
            popup.hide();
        }
    }

    private void cover(Window window, Supplier<? extends Parent> shown) {
        if (window instanceof Stage stage
                && stage.isShowing()
                && stage.getScene() != null
                && !stage.getScene().getRoot().getProperties().containsKey(STAYS)
                && covers.stream().noneMatch(c -> c.stage() == stage)) {
            covers.add(new Cover(stage, shown.get(), plainTitle, stage == main));
        }
    }

    void lift() {
        view = Optional.empty();
        covers.forEach(Cover::lift);
        covers.clear();
        for (PopOver form : hidden) {
            Node owner = form.getOwnerNode();
            if (owner != null && owner.getScene() != null) {
                form.show(owner);
            }
        }
        hidden.clear();
    }

    private void windows(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, input));
            for (Window added : change.getAddedSubList()) {
                added.addEventFilter(InputEvent.ANY, input);
                view.ifPresent(shown -> cover(added, shown));
            }
        }
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, input));
    }
}

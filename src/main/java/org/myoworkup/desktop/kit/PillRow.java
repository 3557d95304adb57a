package org.myoworkup.desktop.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pills of which at most one stands. Left and right move the focus and nothing else; the row is one
 * stop for the Tab key. It wraps where there is no room.
 */
public final class PillRow extends FlowPane {
    private final List<Pill> pills;

    /**
     * @param chosen hears the code of a pill that was chosen; it decides whether the choice stands
     */
    public PillRow(List<Pill> pills, Consumer<String> chosen) {
        this.pills = List.copyOf(pills);
        getStyleClass().add("pill-row");
        getChildren().addAll(pills);
        pills.forEach(p -> p.setAction(() -> chosen.accept(p.code())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        oneStop(pills.getFirst());
    }

    /** Shows this code as the one that stands; none when empty or unknown. */
    public void select(Optional<String> code) {
        for (Pill pill : pills) {
            pill.setSelected(code.isPresent() && code.get().equals(pill.code()));
        }
        oneStop(stop());
    }

    /** The pill that the Tab key reaches. */
    public Pill stop() {
        return pills.stream().filter(Pill::isSelected).findFirst().orElse(pills.getFirst());
    }

    private void oneStop(Pill stop) {
        pills.forEach(p -> p.setFocusTraversable(p == stop));
    }

    private void arrows(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        Node focused = getScene().getFocusOwner();
        int at = pills.indexOf(focused);
        if (step == 0 || at < 0) {
            return;
        }
        pills.get(Math.floorMod(at + step, pills.size())).requestFocus();
        event.consume();
    }
}

package org.myoworkup.desktop.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pills of which at most one stands. Left and right move the focus and nothing else; the row is one
 * stop for the Tab key. It wraps where there is no room.
 */
public final class PillRow extends FlowPane {
    /** Letters from which a pill may be wider than its row. */
    private static final int LONG = 30;

    private final List<Pill> pills;
    private Runnable onward = () -> {};
    private boolean goesOn;

    /**
     * @param chosen hears the code of a pill that was chosen; it decides whether the choice stands
     */
    public PillRow(List<Pill> pills, Consumer<String> chosen) {
        this.pills = List.copyOf(pills);
        getStyleClass().add("pill-row");
        getChildren().addAll(pills);
        pills.forEach(p -> p.setAction(() -> chosen.accept(p.code())));
        pills.stream().filter(p -> p.getText().length() > LONG).forEach(this::wrap);
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
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

    /**
     * Enter goes on from here. It answers only where the arrow keys have moved to another pill: one
     * that is merely passed through is never answered by it.
     */
    public void goesOn(Runnable onward) {
        this.onward = onward;
        this.goesOn = true;
    }

    /**
     * Chooses by one key: the letter of a pill, or its number from 1.
     *
     * @param letters code to lower-case letter
     * @param typed hears the code that was chosen so
     */
    public void typed(Map<String, Character> letters, Consumer<String> typed) {
        addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    boolean chord =
                            event.isControlDown() || event.isAltDown() || event.isMetaDown();
                    Optional<String> code =
                            chord ? Optional.empty() : meant(letters, event.getCharacter());
                    if (code.isPresent()) {
                        typed.accept(code.get());
                        follow();
                        event.consume();
                    }
                });
    }

    /** The focus stands at what was chosen, so that Enter means the same pill. */
    private void follow() {
        if (getScene() != null
                && getScene().getFocusOwner() instanceof Pill pill
                && pills.contains(pill)) {
            stop().requestFocus();
        }
    }

    private Optional<String> meant(Map<String, Character> letters, String character) {
        if (character.length() != 1) {
            return Optional.empty();
        }
        int number = Character.digit(character.charAt(0), 10);
        if (number >= 1 && number <= pills.size()) {
            return Optional.of(pills.get(number - 1).code());
        }
        char letter = Character.toLowerCase(character.charAt(0));
        return letters.entrySet().stream()
                .filter(e -> e.getValue() != null && e.getValue() == letter)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void wrap(Pill pill) {
        pill.setWrapText(true);
        pill.setMinWidth(0);
        pill.maxWidthProperty().bind(widthProperty());
    }

    private void oneStop(Pill stop) {
        pills.forEach(p -> p.setFocusTraversable(p == stop));
    }

    private void enter(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (goesOn && plain && event.getCode() == KeyCode.ENTER) {
            Node focused = getScene().getFocusOwner();
            if (focused instanceof Pill pill && pill != stop()) {
                pill.fire();
            }
            onward.run();
            event.consume();
        }
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

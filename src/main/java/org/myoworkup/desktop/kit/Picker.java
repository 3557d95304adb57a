package org.myoworkup.desktop.kit;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.myoworkup.checklist.Option;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list to open and choose from, with a search where it is long. An arrow key opens it; moving
 * through the open list chooses nothing until the list is closed.
 */
public final class Picker {
    private static final int SEARCH_FROM = 13;

    private final List<Option> options;
    private final ComboBox<Option> box;
    private final Consumer<String> chosen;
    private final boolean searches;
    private String typed = "";
    private Option standing;
    private boolean watched;
    private boolean showing;
    private boolean entered;
    private Runnable onward = () -> {};

    /**
     * @param name of the control for a screen reader
     * @param chosen hears the code that was chosen
     */
    public Picker(List<Option> options, String name, Consumer<String> chosen) {
        this.options = List.copyOf(options);
        this.chosen = chosen;
        searches = options.size() >= SEARCH_FROM;
        box = searches ? new SearchableComboBox<>() : new ComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(new Labels());
        box.setAccessibleText(name);
        box.setVisibleRowCount(12);
        box.setMaxWidth(Double.MAX_VALUE);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        box.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        box.setOnShowing(
                _ -> {
                    standing = box.getValue();
                    typed = "";
                    entered = false;
                });
        box.setOnShown(_ -> leaveOnEscape());
        box.setOnHidden(
                _ -> {
                    handOver();
                    goOn();
                });
        box.valueProperty().subscribe(this::changed);
        box.valueProperty().subscribe(this::nameWhole);
    }

    /** Where there is no room for it all. */
    private void nameWhole(Option option) {
        box.setTooltip(option == null ? null : new Tooltip(option.label()));
    }

    public ComboBox<Option> box() {
        return box;
    }

    /** The code that stands in it. */
    public Optional<String> code() {
        return Optional.ofNullable(box.getValue()).map(Option::code);
    }

    public boolean isOpen() {
        return box.isShowing();
    }

    /** Goes on when an entry is taken from the open list by Enter. */
    public void whenEntered(Runnable then) {
        onward = then;
    }

    private void goOn() {
        boolean goes = entered && box.getValue() != null;
        entered = false;
        if (goes) {
            Platform.runLater(onward); // the box takes the focus back first
        }
    }

    /** Goes on from what was typed before the list was open. */
    public void search(String begun) {
        if (searches && !begun.isEmpty() && box.lookup(".text-field") instanceof TextField field) {
            field.setText(begun);
            field.end();
        }
    }

    /** Shows this code as the one that stands. */
    public void select(Optional<String> code) {
        showing = true;
        box.setValue(code.flatMap(this::option).orElse(null));
        showing = false;
    }

    private Optional<Option> option(String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private void changed() {
        if (!box.isShowing()) {
            handOver();
        }
    }

    private void handOver() {
        if (!showing && box.getValue() != null) {
            chosen.accept(box.getValue().code());
        }
    }

    /**
     * In a closed list the toolkit would choose the next entry: a stray key would change an answer.
     */
    private void arrows(KeyEvent event) {
        if (box.isShowing() && event.getCode() == KeyCode.ENTER) {
            entered = true;
            takeFirst();
        }
        if (box.isShowing() && event.getCode() == KeyCode.SPACE && !typed.isEmpty()) {
            event.consume(); // a space within the name that is being typed
        }
        boolean moves = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!box.isShowing()
                && (moves
                        || event.getCode() == KeyCode.SPACE
                        || event.getCode() == KeyCode.ENTER)) {
            box.show();
            event.consume();
        }
    }

    /** What stands first under what was typed, unless another was gone to already. */
    private void takeFirst() {
        String sought = searched();
        if (!sought.isEmpty() && Objects.equals(box.getValue(), standing)) {
            List<String> parts = List.of(sought.toLowerCase(Locale.ROOT).split("\\s+"));
            options.stream()
                    .filter(o -> parts.stream().allMatch(lower(o)::contains))
                    .findFirst()
                    .ifPresent(box::setValue);
        }
    }

    private String searched() {
        return searches && box.lookup(".text-field") instanceof TextField field
                ? field.getText().strip()
                : "";
    }

    private static String lower(Option option) {
        return option.label().toLowerCase(Locale.ROOT);
    }

    /**
     * Letters open a short list and go to the entry they begin, or begin the search of a long one.
     * What they go to is chosen when the list is closed by Enter, and Escape leaves what stood.
     */
    private void letter(KeyEvent event) {
        String character = event.getCharacter();
        boolean space = character.equals(" ") && !typed.isEmpty();
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean none = character.isEmpty() || character.codePointAt(0) < ' ';
        if (none || chord || (character.isBlank() && !space)) {
            return;
        }
        if (searches) {
            if (!box.isShowing() && character.codePointAt(0) != 127) {
                box.show();
                search(character);
                event.consume();
            }
            return;
        }
        if (!box.isShowing()) {
            box.show();
        }
        typed = beginning(typed + character).isPresent() ? typed + character : character;
        beginning(typed).ifPresent(box::setValue);
        event.consume();
    }

    /**
     * The open list is a window of its own and closes on Escape before the box hears of the key.
     */
    private void leaveOnEscape() {
        if (!watched && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            watched = true;
            skin.getPopupContent()
                    .getScene()
                    .getWindow()
                    .addEventFilter(
                            KeyEvent.KEY_PRESSED,
                            event -> {
                                if (event.getCode() == KeyCode.ESCAPE) {
                                    box.setValue(standing);
                                }
                                entered |= event.getCode() == KeyCode.ENTER;
                            });
        }
    }

    private Optional<Option> beginning(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return options.stream()
                .filter(o -> o.label().toLowerCase(Locale.ROOT).startsWith(folded))
                .findFirst();
    }

    private final class Labels extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option fromString(String label) {
            return options.stream().filter(o -> o.label().equals(label)).findFirst().orElse(null);
        }
    }
}

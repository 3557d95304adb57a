package org.myoworkup.desktop.desk;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What can be done in one place of the program: the keys, the list of commands and the card of keys
 * are made of it, so that each deed has its words and its key written once.
 */
public final class Actions {
    private final String title;
    private final List<Action> all = new ArrayList<>();

    /**
     * @param id by intent, {@code undo}
     * @param words what it does, as a person reads it
     * @param key the key that does it, empty for none
     * @param enabled whether it can be done now
     */
    public record Action(
            String id,
            String words,
            Optional<KeyCombination> key,
            BooleanSupplier enabled,
            Runnable run) {}

    /**
     * @param title names the place
     */
    public Actions(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public Actions add(Action action) {
        all.add(action);
        return this;
    }

    /** One without a key that can always be done. */
    public Actions add(String id, String words, Runnable run) {
        return add(new Action(id, words, Optional.empty(), () -> true, run));
    }

    /** One that can always be done. */
    public Actions add(String id, String words, KeyCombination key, Runnable run) {
        return add(new Action(id, words, Optional.of(key), () -> true, run));
    }

    /** In the order they were added. */
    public List<Action> all() {
        return List.copyOf(all);
    }

    /**
     * Does what this key does here.
     *
     * @return false when nothing here has this key, or what has it cannot be done now
     */
    public boolean press(KeyEvent event) {
        Optional<Action> meant =
                all.stream()
                        .filter(a -> a.key().filter(k -> k.match(event)).isPresent())
                        .filter(a -> a.enabled().getAsBoolean())
                        .findFirst();
        meant.ifPresent(a -> a.run().run());
        return meant.isPresent();
    }
}

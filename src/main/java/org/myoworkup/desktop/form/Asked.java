package org.myoworkup.desktop.form;

import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.Optional;

/** The question a field answers, and where it hands the answer over. */
public interface Asked {
    Scope scope();

    Item item();

    Place place();

    /**
     * Sets or clears the answer. A refusal is shown at the field in words, and what the field holds
     * stays.
     *
     * @return true when it stands
     */
    boolean give(Optional<? extends Answer> answer);

    /** Says at the field why what it holds was not taken; blank takes the words away. */
    void trouble(String words);

    default String say(String key, Object... args) {
        return scope().say(key, args);
    }

    /** Goes on to the next question; one that stands alone has none. */
    default void onward() {}

    /** Asks why this was not done, and goes on. */
    default void notDone() {}

    /** Asks since when a result is awaited, and goes on. */
    default void pending() {}

    /** The item's label, for accessible names. */
    default String label() {
        return scope().texts().label(item().id());
    }
}

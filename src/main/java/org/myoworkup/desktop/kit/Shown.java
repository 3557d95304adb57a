package org.myoworkup.desktop.kit;

import javafx.util.StringConverter;

import java.util.function.Function;

/** The words of what is chosen from a list and never typed. */
public final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Shown(Function<T, String> words) {
        this.words = words;
    }

    /** Blank where nothing is chosen. */
    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}

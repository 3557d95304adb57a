package org.myoworkup.checklist;

import java.util.List;

/**
 * What a room has to say, without a language: a key and its arguments. {@code texts} makes the
 * sentence. It lives in the lowest room because every room above it speaks this way.
 *
 * @param key a key of the message bundle, for example {@code answer.too-high}
 * @param args strings, numbers, {@link Label}s or further messages, in the order the sentence takes
 *     them
 */
public record Message(String key, List<Object> args) {

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /**
     * The label, in the reader's language, of a step, section, item, option or column with this id.
     */
    public record Label(String id) {}

    public static Label label(String id) {
        return new Label(id);
    }
}

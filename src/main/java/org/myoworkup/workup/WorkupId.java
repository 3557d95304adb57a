package org.myoworkup.workup;

import java.util.UUID;

/** Names a stored workup. Says nothing about the patient. */
public record WorkupId(UUID value) {

    public static WorkupId random() {
        return new WorkupId(UUID.randomUUID());
    }

    /**
     * @throws IllegalArgumentException when the text is no such id
     */
    public static WorkupId parse(String text) {
        return new WorkupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

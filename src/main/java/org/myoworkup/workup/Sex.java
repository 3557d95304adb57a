package org.myoworkup.workup;

import java.util.List;
import java.util.Optional;

/** Sex as recorded. */
public enum Sex {
    FEMALE("female"),
    MALE("male"),
    OTHER("other"),
    UNKNOWN("unknown");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Sex> of(String code) {
        return List.of(values()).stream().filter(s -> s.code.equals(code)).findFirst();
    }
}

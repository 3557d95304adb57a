package org.myoworkup.anatomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The patient's own side. */
public enum Side {
    RIGHT,
    LEFT,
    /** In the midline, or of both sides as one. */
    AXIAL;

    /** As the checklist's tables write it: {@code right}, {@code left}, {@code axial}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side with this code; empty for any other word. */
    public static Optional<Side> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}

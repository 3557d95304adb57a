package org.myoworkup.findings;

/** Three-valued: what is not known is never treated as absent. */
public enum Truth {
    PRESENT,
    ABSENT,
    UNKNOWN;

    public static Truth of(boolean present) {
        return present ? PRESENT : ABSENT;
    }

    /** Present when one is present, absent when both are absent, else unknown. */
    public Truth or(Truth other) {
        if (this == PRESENT || other == PRESENT) {
            return PRESENT;
        }
        return this == ABSENT && other == ABSENT ? ABSENT : UNKNOWN;
    }

    /** Absent when one is absent, present when both are present, else unknown. */
    public Truth and(Truth other) {
        return not().or(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case PRESENT -> ABSENT;
            case ABSENT -> PRESENT;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean known() {
        return this != UNKNOWN;
    }
}

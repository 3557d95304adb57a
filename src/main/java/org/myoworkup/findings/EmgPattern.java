package org.myoworkup.findings;

import java.util.List;
import java.util.Optional;

/** What a needle study comes to. */
public enum EmgPattern {
    MYOPATHIC_IRRITABLE("myopathic-irritable"),
    MYOPATHIC("myopathic"),
    NEUROGENIC("neurogenic"),
    MIXED("mixed"),
    NORMAL("normal"),
    INCONCLUSIVE("inconclusive");

    private final String code;

    EmgPattern(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<EmgPattern> of(String code) {
        return List.of(values()).stream().filter(p -> p.code.equals(code)).findFirst();
    }

    /**
     * The EMG item of Bohan and Peter and of the sets after them: only the irritable myopathic
     * pattern fills it; a mixed or inconclusive one leaves it unknown.
     */
    public Truth irritableMyopathy() {
        return switch (this) {
            case MYOPATHIC_IRRITABLE -> Truth.PRESENT;
            case MYOPATHIC, NEUROGENIC, NORMAL -> Truth.ABSENT;
            case MIXED, INCONCLUSIVE -> Truth.UNKNOWN;
        };
    }
}

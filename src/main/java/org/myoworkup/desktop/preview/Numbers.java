package org.myoworkup.desktop.preview;

import java.util.Optional;

/** Whole numbers as typed. */
final class Numbers {
    private Numbers() {}

    /** Empty for anything that is not a whole number between these, both included. */
    static Optional<Integer> whole(String typed, int least, int most) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,6}")
                ? Optional.of(Integer.parseInt(digits)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }
}

package org.myoworkup.desktop.strength;

import org.myoworkup.findings.Grade;
import org.myoworkup.workup.Row;

import java.util.Locale;
import java.util.Optional;

/**
 * What a character means that is typed in a cell of the grid.
 *
 * <p>Kendall: 0 and 2 to 9 are the grade. A 1 waits in its cell: 0 makes it 10, whatever else is
 * typed leaves it 1; how fast is never asked. F (full strength) and {@code *} are 10 in one key.
 * Plus and minus are refused, so that nobody who believes to type MRC grades enters others.
 *
 * <p>MRC: 0 to 5 are the grade, and plus or minus corrects the one typed last, as far as the key of
 * IMACS Form 04 has it.
 *
 * <p>K and M choose the scale, S goes to the sets of muscles, B gives each grade to both sides or
 * no longer.
 */
final class GradeTyping {
    private GradeTyping() {}

    /** What it means. */
    sealed interface Typed {
        /** The grade of this cell; the next cell follows. */
        record Graded(Row.Cell grade) implements Typed {}

        /** A 1 that may still become 10. */
        record Waits() implements Typed {}

        /** What plus or minus makes of the grade typed last. */
        record Signed(Grade grade) implements Typed {}

        /** Sets or takes away what limited the test. */
        record Limited(String by) implements Typed {}

        /** Sets or takes away a mark. */
        record Marked(String column) implements Typed {}

        record AllNormal() implements Typed {}

        record OtherSideSame() implements Typed {}

        /** Chooses the scale. */
        record Scaled(Scale scale) implements Typed {}

        /** Goes to the sets of muscles. */
        record Sets() implements Typed {}

        /** From here on a grade is that of both sides, or no longer. */
        record BothSides() implements Typed {}

        /**
         * It cannot be.
         *
         * @param key the sentence that says what can, taking the character
         */
        record Refused(String key) implements Typed {}
    }

    /**
     * @param character as typed, not a control character
     * @param waiting a 1 waits in this cell
     * @param last the grade that plus or minus would correct; empty where there is none
     */
    static Typed read(Scale scale, String character, boolean waiting, Optional<Grade> last) {
        return switch (character.toUpperCase(Locale.ROOT)) {
            case "F", "*" -> graded(Grade.TEN);
            case "T" -> graded(Grade.TRACE);
            case "N" -> new Typed.Graded(Grade.NOT_TESTED);
            case "P" -> new Typed.Limited("pain");
            case "E" -> new Typed.Limited("effort");
            case "W" -> new Typed.Marked("atrophy");
            case "D" -> new Typed.Marked("tenderness");
            case "A" -> new Typed.AllNormal();
            case "O" -> new Typed.OtherSideSame();
            case "K" -> new Typed.Scaled(Scale.KENDALL);
            case "M" -> new Typed.Scaled(Scale.MRC);
            case "S" -> new Typed.Sets();
            case "B" -> new Typed.BothSides();
            default -> scale == Scale.MRC ? mrc(character, last) : kendall(character, waiting);
        };
    }

    private static Typed graded(Grade grade) {
        return new Typed.Graded(grade.cell());
    }

    private static Typed kendall(String character, boolean waiting) {
        if (character.equals("0") && waiting) {
            return graded(Grade.TEN);
        }
        if (character.equals("1")) {
            return new Typed.Waits();
        }
        return Grade.ofKendall(character)
                .map(GradeTyping::graded)
                .orElseGet(
                        () ->
                                new Typed.Refused(
                                        isSign(character)
                                                ? "strength.refused.kendall-sign"
                                                : "strength.refused.kendall"));
    }

    private static Typed mrc(String character, Optional<Grade> last) {
        if (!isSign(character)) {
            return Grade.ofMrc(character)
                    .map(GradeTyping::graded)
                    .orElseGet(() -> new Typed.Refused("strength.refused.mrc"));
        }
        if (last.isEmpty()) {
            return new Typed.Refused("strength.refused.mrc-nothing");
        }
        String sign = character.equals("+") ? "+" : "-";
        return Grade.ofMrc(last.get().mrc().charAt(0) + sign)
                .<Typed>map(Typed.Signed::new)
                .orElseGet(() -> new Typed.Refused("strength.refused.mrc-sign"));
    }

    static boolean isSign(String character) {
        return "+-\u2212\u2013".contains(character);
    }
}

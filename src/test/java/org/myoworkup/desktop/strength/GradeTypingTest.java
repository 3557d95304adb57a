package org.myoworkup.desktop.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.desktop.strength.GradeTyping.Typed;
import org.myoworkup.findings.Grade;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** What each key means, in both scales. {@code last} is the grade that a sign would correct. */
class GradeTypingTest {

    @ParameterizedTest(name = "{0} {1} waiting {2} after {3} -> {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KENDALL | 0 | no  | -  | grade 0
                    KENDALL | 0 | yes | -  | grade 10
                    KENDALL | 1 | no  | -  | waits
                    KENDALL | 1 | yes | -  | waits
                    KENDALL | 2 | no  | -  | grade 2
                    KENDALL | 2 | yes | -  | grade 2
                    KENDALL | 3 | no  | -  | grade 3
                    KENDALL | 4 | no  | 7  | grade 4
                    KENDALL | 5 | no  | -  | grade 5
                    KENDALL | 6 | no  | -  | grade 6
                    KENDALL | 7 | no  | -  | grade 7
                    KENDALL | 8 | no  | -  | grade 8
                    KENDALL | 9 | no  | -  | grade 9
                    KENDALL | F | no  | -  | grade 10
                    KENDALL | f | no  | -  | grade 10
                    KENDALL | * | no  | -  | grade 10
                    KENDALL | t | no  | -  | grade T
                    KENDALL | n | no  | -  | grade NT
                    KENDALL | + | no  | 8  | refused strength.refused.kendall-sign
                    KENDALL | - | no  | 8  | refused strength.refused.kendall-sign
                    KENDALL | x | no  | -  | refused strength.refused.kendall
                    KENDALL | p | no  | -  | limited pain
                    KENDALL | e | no  | -  | limited effort
                    KENDALL | w | no  | -  | marked atrophy
                    KENDALL | d | no  | -  | marked tenderness
                    KENDALL | a | no  | -  | all normal
                    KENDALL | o | no  | -  | other side
                    MRC     | 0 | no  | -  | grade 0
                    MRC     | 1 | no  | -  | grade T
                    MRC     | 2 | no  | -  | grade 2
                    MRC     | 3 | no  | -  | grade 5
                    MRC     | 4 | no  | -  | grade 8
                    MRC     | 5 | no  | -  | grade 10
                    MRC     | * | no  | -  | grade 10
                    MRC     | t | no  | -  | grade T
                    MRC     | N | no  | -  | grade NT
                    MRC     | 6 | no  | -  | refused strength.refused.mrc
                    MRC     | 9 | no  | -  | refused strength.refused.mrc
                    MRC     | x | no  | -  | refused strength.refused.mrc
                    MRC     | k | no  | -  | scale kendall
                    KENDALL | m | no  | -  | scale mrc
                    KENDALL | S | no  | -  | sets
                    MRC     | b | no  | -  | both sides
                    MRC     | - | no  | 2  | signed 1
                    MRC     | + | no  | 2  | signed 3
                    MRC     | - | no  | 5  | signed 4
                    MRC     | + | no  | 5  | signed 6
                    MRC     | - | no  | 8  | signed 7
                    MRC     | − | no  | 8  | signed 7
                    MRC     | + | no  | 8  | signed 9
                    MRC     | + | no  | 7  | signed 9
                    MRC     | - | no  | 9  | signed 7
                    MRC     | - | no  | 10 | refused strength.refused.mrc-sign
                    MRC     | + | no  | 10 | refused strength.refused.mrc-sign
                    MRC     | + | no  | T  | refused strength.refused.mrc-sign
                    MRC     | - | no  | 0  | refused strength.refused.mrc-sign
                    MRC     | + | no  | -  | refused strength.refused.mrc-nothing
                    """)
    void keys(Scale scale, String character, String waiting, String last, String means) {
        assertThat(
                        said(
                                GradeTyping.read(
                                        scale,
                                        character,
                                        waiting.equals("yes"),
                                        Grade.ofKendall(last))))
                .isEqualTo(means);
    }

    private static String said(Typed typed) {
        return switch (typed) {
            case Typed.Graded graded -> "grade " + grade(graded.grade());
            case Typed.Waits _ -> "waits";
            case Typed.Signed signed -> "signed " + signed.grade().kendall();
            case Typed.Limited limited -> "limited " + limited.by();
            case Typed.Marked marked -> "marked " + marked.column();
            case Typed.AllNormal _ -> "all normal";
            case Typed.OtherSideSame _ -> "other side";
            case Typed.Scaled scaled -> "scale " + scaled.scale().code();
            case Typed.Sets _ -> "sets";
            case Typed.BothSides _ -> "both sides";
            case Typed.Refused refused -> "refused " + refused.key();
        };
    }

    private static String grade(Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Code code -> code.code();
            case Row.Cell.Number number -> number.value().toPlainString();
            default -> throw new AssertionError("no grade " + cell);
        };
    }

    @Test
    void whatIsTypedInMrcIsShownInMrcAgain() {
        for (Grade grade : Grade.values()) {
            String mrc = Scale.MRC.written(grade);
            Typed typed = GradeTyping.read(Scale.MRC, mrc.substring(0, 1), false, Optional.empty());
            Row.Cell stored = ((Typed.Graded) typed).grade();
            if (mrc.length() == 2) {
                Optional<Grade> first = Grade.of(row(stored));
                Typed signed = GradeTyping.read(Scale.MRC, mrc.substring(1), false, first);
                stored = ((Typed.Signed) signed).grade().cell();
            }
            assertThat(Grade.of(row(stored)).map(Scale.MRC::written)).contains(mrc);
        }
    }

    private static Row row(Row.Cell grade) {
        return new Row(java.util.Map.of("grade", grade));
    }
}

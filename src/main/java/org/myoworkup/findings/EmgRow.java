package org.myoworkup.findings;

import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the needle showed in one muscle.
 *
 * @param muscle id in the shared list
 * @param side right, left or axial
 * @param proximal limb girdle, trunk, thigh or upper arm
 * @param irritable fibrillations, positive sharp waves or complex repetitive discharges; absent
 *     only when all three were recorded as 0. Increased insertional activity alone is not enough
 * @param myopathic short units, or small ones that are polyphasic or recruited early
 * @param neurogenic long or large units with reduced recruitment
 * @param mixed a measure recorded as mixed, or both of these
 * @param normal recorded completely, and nothing abnormal
 * @param myotonic myotonic discharges, which change nothing
 */
public record EmgRow(
        String muscle,
        String side,
        boolean proximal,
        Truth irritable,
        boolean myopathic,
        boolean neurogenic,
        boolean mixed,
        boolean normal,
        boolean myotonic) {
    private static final List<String> SPONTANEOUS =
            List.of("fibrillations", "positiveSharpWaves", "crd");

    static boolean tested(Row row) {
        return row.code("notTested").isEmpty();
    }

    static EmgRow of(Row row, boolean proximal) {
        boolean small = is(row, "muapAmplitude", "decreased");
        boolean myopathic =
                is(row, "muapDuration", "short")
                        || (small
                                && (is(row, "polyphasia", "increased")
                                        || is(row, "recruitment", "early")));
        boolean neurogenic =
                (is(row, "muapDuration", "long") || is(row, "muapAmplitude", "increased"))
                        && is(row, "recruitment", "reduced");
        boolean mixed =
                is(row, "muapDuration", "mixed")
                        || is(row, "muapAmplitude", "mixed")
                        || (myopathic && neurogenic);
        return new EmgRow(
                row.code("muscle").orElse(""),
                row.code("side").orElse(""),
                proximal,
                irritable(row),
                myopathic,
                neurogenic,
                mixed,
                normal(row),
                graded(row, "myotonic") == Truth.PRESENT);
    }

    private static Truth irritable(Row row) {
        return SPONTANEOUS.stream().map(c -> graded(row, c)).reduce(Truth::or).orElseThrow();
    }

    private static boolean normal(Row row) {
        boolean units =
                is(row, "muapDuration", "normal")
                        && is(row, "muapAmplitude", "normal")
                        && is(row, "polyphasia", "normal")
                        && is(row, "recruitment", "normal");
        return units
                && irritable(row) == Truth.ABSENT
                && graded(row, "fasciculations") != Truth.PRESENT
                && isOrOpen(row, "insertional", "normal")
                && isOrOpen(row, "interference", "full");
    }

    private static Truth graded(Row row, String column) {
        Optional<BigDecimal> grade = row.number(column);
        return grade.map(g -> Truth.of(g.signum() > 0)).orElse(Truth.UNKNOWN);
    }

    private static boolean is(Row row, String column, String code) {
        return row.code(column).equals(Optional.of(code));
    }

    private static boolean isOrOpen(Row row, String column, String code) {
        return row.code(column).map(code::equals).orElse(true);
    }
}

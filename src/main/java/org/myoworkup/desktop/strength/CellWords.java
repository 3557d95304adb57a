package org.myoworkup.desktop.strength;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A cell of the grid in words. Sides are words, never a letter. */
final class CellWords {
    private final Scope scope;

    CellWords(Scope scope) {
        this.scope = scope;
    }

    private String say(String key, Object... args) {
        return scope.say(key, args);
    }

    String muscle(MuscleSide cell) {
        return scope.texts().label(cell.muscle());
    }

    /** {@code Deltoid (right)}. */
    String shortName(MuscleSide cell) {
        return cell.axial()
                ? muscle(cell)
                : say("strength.on-side", muscle(cell), say("strength.side." + cell.side()));
    }

    /** {@code Deltoid, patient's right}. */
    String longName(MuscleSide cell) {
        return cell.axial()
                ? muscle(cell)
                : say("strength.patient-side", muscle(cell), say("strength.side." + cell.side()));
    }

    /** What stands in the cell; both notations where grades are MRC. */
    String grade(Optional<Row> row, Scale scale) {
        if (row.isEmpty()) {
            return "";
        }
        Optional<Grade> grade = Grade.of(row.get());
        if (grade.isEmpty()) {
            return say("strength.cell.not-tested");
        }
        String kendall = Scale.KENDALL.written(grade.get());
        return scale == Scale.KENDALL
                ? kendall
                : say("strength.cell.mrc", scale.written(grade.get()), kendall);
    }

    /** {@code limited by pain, wasted, tender}; empty for none. */
    String marks(Optional<Row> row) {
        List<String> marks = new ArrayList<>();
        row.flatMap(r -> r.code("limitedBy"))
                .ifPresent(by -> marks.add(say("strength.limited." + by)));
        if (row.filter(r -> r.flag("atrophy")).isPresent()) {
            marks.add(say("strength.wasted"));
        }
        if (row.filter(r -> r.flag("tenderness")).isPresent()) {
            marks.add(say("strength.tender"));
        }
        return String.join(", ", marks);
    }

    /** {@code Deltoid, patient's right: grade 8 of 10, limited by pain}, for a screen reader. */
    String name(MuscleSide cell, Optional<Row> row, Scale scale) {
        return say("strength.named", longName(cell), state(row, scale));
    }

    /** {@code grade 8 of 10, limited by pain}. */
    String state(Optional<Row> row, Scale scale) {
        String marks = marks(row);
        String grade = gradeName(row, scale);
        return marks.isEmpty() ? grade : grade + ", " + marks;
    }

    private String gradeName(Optional<Row> row, Scale scale) {
        if (row.isEmpty()) {
            return say("strength.name.none");
        }
        Optional<Grade> grade = Grade.of(row.get());
        if (grade.isEmpty()) {
            return say("strength.name.not-tested");
        }
        String kendall =
                grade.get() == Grade.TRACE
                        ? say("strength.name.trace")
                        : say("strength.name.grade", grade.get().kendall());
        return scale == Scale.KENDALL
                ? kendall
                : say("strength.name.mrc", scale.written(grade.get()), kendall);
    }

    /** The grade in both notations, and what the muscle does. */
    String meaning(Grade grade) {
        return say(
                "strength.meaning",
                grade.kendall(),
                Scale.MRC.written(grade),
                say("strength.means." + grade.kendall().toLowerCase(Locale.ROOT)));
    }
}

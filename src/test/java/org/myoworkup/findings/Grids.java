package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A strength grid as one writes it: {@code deltoid:7/8 neck-flexors:5a biceps:-/T} is muscle, right
 * and left or axial grade; a grade with {@code p} behind it was limited by pain.
 */
public final class Grids {
    private Grids() {}

    public static Answer.Table table(String written) {
        List<Row> rows = new ArrayList<>();
        for (String part : written.strip().split(" +")) {
            String muscle = part.substring(0, part.indexOf(':'));
            String grades = part.substring(part.indexOf(':') + 1);
            if (grades.endsWith("a")) {
                add(rows, muscle, "axial", grades.substring(0, grades.length() - 1));
            } else {
                add(rows, muscle, "right", grades.split("/")[0]);
                add(rows, muscle, "left", grades.split("/")[1]);
            }
        }
        return new Answer.Table(rows);
    }

    private static void add(List<Row> rows, String muscle, String side, String written) {
        if (written.equals("-")) {
            return;
        }
        boolean pain = written.endsWith("p");
        String grade = pain ? written.substring(0, written.length() - 1) : written;
        Row row =
                new Row(
                        Map.of(
                                "muscle", new Row.Cell.Code(muscle),
                                "side", new Row.Cell.Code(side),
                                "grade",
                                        grade.matches("[0-9]+")
                                                ? Row.Cell.Number.of(Integer.parseInt(grade))
                                                : new Row.Cell.Code(grade)));
        rows.add(pain ? row.with("limitedBy", new Row.Cell.Code("pain")) : row);
    }

    /** {@code deltoid/right}. */
    public static String written(MuscleSide cell) {
        return cell.muscle() + "/" + cell.side();
    }
}

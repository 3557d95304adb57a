package org.myoworkup.desktop.strength;

import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Side;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.desktop.chart.Look;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The grades on a body, front and back: the weaker, the darker, and the grade as a mark. */
final class StrengthChart {
    private final CellWords words;
    private final BodyChart chart;
    private GradedRows rows;
    private Optional<Scale> scale = Optional.empty();

    /**
     * @param chosen hears the muscle that was clicked or chosen by key
     */
    StrengthChart(Scope scope, CellWords words, String id, Consumer<MuscleSide> chosen) {
        this.words = words;
        chart =
                new BodyChart(
                        Kind.MUSCLES,
                        scope.texts(),
                        scope.texts()::label,
                        area -> chosen.accept(new MuscleSide(area.id(), area.side().code())));
        chart.setId(id + ":chart");
    }

    BodyChart node() {
        return chart;
    }

    void show(GradedRows now, Scale in) {
        if (now.equals(rows) && scale.equals(Optional.of(in))) {
            return;
        }
        rows = now;
        scale = Optional.of(in);
        Map<Area, Look> looks = new HashMap<>();
        for (Row row : now.rows()) {
            area(MuscleSide.of(row)).ifPresent(a -> looks.put(a, look(row, in)));
        }
        chart.show(looks);
    }

    void select(MuscleSide muscle) {
        chart.select(area(muscle));
    }

    private static Optional<Area> area(MuscleSide muscle) {
        return Side.of(muscle.side()).map(s -> new Area(muscle.muscle(), s));
    }

    /** Hatched where no rule counts it: not tested, or limited by something. */
    private Look look(Row row, Scale in) {
        String said = words.state(Optional.of(row), in);
        Optional<Grade> grade = Grade.of(row);
        if (grade.isEmpty()) {
            return Look.hatched(words.grade(Optional.of(row), in), said);
        }
        String mark = in.written(grade.get());
        return row.code("limitedBy").isPresent()
                ? Look.hatched(mark, said)
                : Look.level(grade.get().degree(), mark, said);
    }
}

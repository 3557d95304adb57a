package org.myoworkup.report;

import org.myoworkup.checklist.Muscle;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups that the last strength grid found below full strength; limited tests say nothing. */
final class WeakMuscles {
    private final RequestAnswers answers;
    private final Map<String, List<String>> weak = new LinkedHashMap<>();

    WeakMuscles(RequestAnswers answers) {
        this.answers = answers;
        for (Row row : answers.lastRows(ItemIds.STRENGTH_GRID)) {
            if (weak(row)) {
                weak.computeIfAbsent(row.code("muscle").orElse(""), _ -> new ArrayList<>())
                        .add(said(row));
            }
        }
    }

    private static boolean weak(Row row) {
        boolean trace = row.code("grade").equals(Optional.of("T"));
        boolean below =
                row.number("grade").filter(g -> g.compareTo(BigDecimal.TEN) < 0).isPresent();
        return row.code("limitedBy").isEmpty() && (trace || below);
    }

    private String said(Row row) {
        String grade =
                row.number("grade")
                        .map(answers::number)
                        .orElseGet(() -> answers.say("report.grade-trace"));
        return row.code("side")
                .filter(s -> !s.equals("axial"))
                .map(s -> answers.say("request.emg.grade", answers.side(s), grade))
                .orElse(grade);
    }

    /** "right 7, left 6" of the group this muscle belongs to; empty when nothing weak was found. */
    Optional<String> of(String muscle) {
        return Optional.ofNullable(weak.get(group(muscle))).map(g -> String.join(", ", g));
    }

    private String group(String muscle) {
        return answers.checklist().muscle(muscle).map(Muscle::group).orElse(muscle);
    }

    /** The weak groups of which none of these muscles is part. */
    Optional<String> beside(List<String> muscles) {
        List<String> groups = muscles.stream().map(this::group).toList();
        List<String> others =
                weak.entrySet().stream()
                        .filter(e -> !groups.contains(e.getKey()))
                        .map(
                                e ->
                                        answers.say(
                                                "request.emg.weak-group",
                                                answers.muscle(e.getKey()),
                                                String.join(", ", e.getValue())))
                        .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(answers.series(others));
    }
}

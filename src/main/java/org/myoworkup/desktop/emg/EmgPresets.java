package org.myoworkup.desktop.emg;

import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which muscles and nerves are usually examined for a question, as rows that are still empty. */
public final class EmgPresets {
    /** In the question of a motor neuron disease needled on both sides, whichever were chosen. */
    private static final String BOTH_SIDES = "first-dorsal-interosseous";

    private EmgPresets() {}

    /**
     * The rows of a set, each with its muscle and, where it is known, its side.
     *
     * @param sides that were needled: one, both, or none while that is not answered
     * @param secondLevel note at the row for a further thoracic level, which has no entry of its
     *     own in the list of muscles
     */
    public static List<Row> muscles(
            Checklist checklist, EmgQuestion question, List<String> sides, String secondLevel) {
        List<Row> rows = new ArrayList<>();
        boolean motorNeuron = question == EmgQuestion.MOTOR_NEURON;
        question.muscles().stream()
                .filter(m -> !motorNeuron || !m.equals(BOTH_SIDES))
                .forEach(m -> rows.addAll(rows(checklist, m, sides)));
        if (motorNeuron) {
            rows.addAll(rows(checklist, BOTH_SIDES, List.of("right", "left")));
            rows(checklist, "other", sides)
                    .forEach(r -> rows.add(r.with("note", new Row.Cell.Text(secondLevel))));
        }
        return rows.stream().distinct().toList();
    }

    private static List<Row> rows(Checklist checklist, String muscle, List<String> sides) {
        Row row = new Row(Map.of("muscle", new Row.Cell.Code(muscle)));
        Optional<Muscle> known = checklist.muscle(muscle);
        if (known.filter(Muscle::axial).isPresent()) {
            return List.of(side(row, "axial"));
        }
        return sides.isEmpty() ? List.of(row) : sides.stream().map(s -> side(row, s)).toList();
    }

    private static Row side(Row row, String side) {
        return row.with("side", new Row.Cell.Code(side));
    }

    /** A motor and a sensory nerve of an arm and a leg. */
    public static List<Row> conduction(List<String> sides) {
        return Stream.of(
                        nerve("median", "type", new Row.Cell.Code("motor")),
                        nerve("ulnar", "type", new Row.Cell.Code("sensory")),
                        nerve("tibial", "type", new Row.Cell.Code("motor")),
                        nerve("sural", "type", new Row.Cell.Code("sensory")))
                .flatMap(r -> onSides(r, sides))
                .toList();
    }

    /** A facial and the accessory nerve at 3 Hz. */
    public static List<Row> stimulation(List<String> sides) {
        return Stream.of("facial", "accessory")
                .map(n -> nerve(n, "rateHz", Row.Cell.Number.of(3)))
                .flatMap(r -> onSides(r, sides))
                .toList();
    }

    private static Row nerve(String nerve, String column, Row.Cell cell) {
        return new Row(Map.of("nerve", new Row.Cell.Code(nerve))).with(column, cell);
    }

    private static Stream<Row> onSides(Row row, List<String> sides) {
        return sides.isEmpty() ? Stream.of(row) : sides.stream().map(s -> side(row, s));
    }
}

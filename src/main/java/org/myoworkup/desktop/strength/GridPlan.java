package org.myoworkup.desktop.strength;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.findings.MuscleSet;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.workup.Answer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which muscles the grid shows and in which order its cells are filled: those of the chosen set,
 * those that are answered already, and those added by hand; from the neck downwards, each joint on
 * the right and then on the left.
 *
 * @param muscles shown, in the order of the list
 * @param axial those of them that are tested once, without a side
 */
record GridPlan(MuscleSet set, List<String> muscles, Set<String> axial) {

    /** The set shown while none is chosen. */
    static final MuscleSet UNCHOSEN = MuscleSet.MMT_8_BOTH;

    /**
     * @param set the answer to which muscles are planned
     * @param added shown though neither planned nor answered
     */
    static GridPlan of(
            Checklist checklist, Optional<Answer> set, GradedRows rows, Collection<String> added) {
        MuscleSet planned =
                set.filter(Answer.Choice.class::isInstance)
                        .flatMap(a -> MuscleSet.of(((Answer.Choice) a).code()))
                        .orElse(UNCHOSEN);
        Set<String> wanted = new LinkedHashSet<>(planned.muscles());
        wanted.addAll(added);
        rows.rows().forEach(r -> wanted.add(MuscleSide.of(r).muscle()));
        List<Muscle> shown =
                checklist.muscles().stream().filter(m -> wanted.contains(m.id())).toList();
        return new GridPlan(
                planned,
                shown.stream().map(Muscle::id).toList(),
                Set.copyOf(shown.stream().filter(Muscle::axial).map(Muscle::id).toList()));
    }

    /** One cell in the midline, else right and left. */
    List<MuscleSide> cells(String muscle) {
        return cells(muscle, MuscleSide.SIDES);
    }

    private List<MuscleSide> cells(String muscle, List<String> sides) {
        return axial.contains(muscle)
                ? List.of(new MuscleSide(muscle, MuscleSide.AXIAL))
                : sides.stream().map(s -> new MuscleSide(muscle, s)).toList();
    }

    /** The order in which typing fills the cells; a set of one side stays on that side. */
    List<MuscleSide> path() {
        return muscles.stream().flatMap(m -> cells(m, set.sides()).stream()).toList();
    }

    /** The cells that the set asks for; of a free choice all that are shown. */
    List<MuscleSide> planned() {
        return set == MuscleSet.FREE
                ? path()
                : path().stream().filter(c -> set.muscles().contains(c.muscle())).toList();
    }

    /** The cells that the set asks for and that have no grade yet. */
    List<MuscleSide> open(GradedRows rows) {
        return planned().stream().filter(c -> !rows.has(c)).toList();
    }

    /**
     * The cells without a grade that can be made the same as the other side, which is complete:
     * every planned muscle with two sides is graded on it. None while neither side is.
     */
    List<MuscleSide> openOnOtherSide(GradedRows rows) {
        return MuscleSide.SIDES.stream()
                .filter(side -> complete(side, rows))
                .flatMap(side -> graded(side, rows))
                .map(MuscleSide::other)
                .filter(c -> !rows.has(c))
                .toList();
    }

    private boolean complete(String side, GradedRows rows) {
        List<MuscleSide> asked =
                planned().stream()
                        .map(MuscleSide::muscle)
                        .distinct()
                        .filter(m -> !axial.contains(m))
                        .map(m -> new MuscleSide(m, side))
                        .toList();
        return !asked.isEmpty() && asked.stream().allMatch(rows::has);
    }

    private Stream<MuscleSide> graded(String side, GradedRows rows) {
        return muscles.stream()
                .filter(m -> !axial.contains(m))
                .map(m -> new MuscleSide(m, side))
                .filter(rows::has);
    }

    /** The cell that follows when this one is filled; empty after the last. */
    Optional<MuscleSide> next(MuscleSide cell) {
        List<MuscleSide> path = path();
        int at = path.indexOf(cell);
        if (at < 0) {
            return beside(cell, 0, 1);
        }
        return at + 1 < path.size() ? Optional.of(path.get(at + 1)) : Optional.empty();
    }

    /**
     * The cell to the right or left, below or above; empty at the edge.
     *
     * @param columns 1 towards the patient's left, -1 towards the right
     * @param rows 1 downwards, -1 upwards
     */
    Optional<MuscleSide> beside(MuscleSide cell, int columns, int rows) {
        int row = muscles.indexOf(cell.muscle()) + rows;
        if (row < 0 || row >= muscles.size()) {
            return Optional.empty();
        }
        List<MuscleSide> there = cells(muscles.get(row));
        int column = cell.side().equals(MuscleSide.LEFT) ? 1 : 0;
        if (rows == 0 && (column + columns < 0 || column + columns >= there.size())) {
            return Optional.empty();
        }
        return Optional.of(there.get(Math.min(column + columns, there.size() - 1)));
    }
}

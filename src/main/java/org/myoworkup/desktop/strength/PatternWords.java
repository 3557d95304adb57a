package org.myoworkup.desktop.strength;

import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.GridBasis;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the grid implies of one finding, in words: the value, from which muscles, or why not. */
final class PatternWords {
    private final Scope scope;
    private final CellWords cells;
    private final int occurrence;

    /**
     * @param occurrence of the examination
     */
    PatternWords(Scope scope, CellWords cells, int occurrence) {
        this.scope = scope;
        this.cells = cells;
        this.occurrence = occurrence;
    }

    /**
     * A line.
     *
     * @param value {@code present}, {@code absent} or {@code not known}, as what stands
     * @param because from which muscles, which are missing, or what was answered by hand
     * @param differs an answer by hand says the opposite of the grid
     */
    record Line(String name, String value, String because, Truth truth, boolean differs) {}

    Line of(String itemId, GridBasis basis, GradedRows rows, Scale scale) {
        Item item = scope.texts().checklist().item(itemId).orElseThrow();
        String name = scope.texts().label(itemId);
        boolean provisional = item.tag().provisional() || GridBasis.ownRule(itemId);
        String grid = because(basis, rows, scale);
        Optional<Answer.Finding> byHand =
                scope.session()
                        .workup()
                        .answer(Place.of(item, occurrence))
                        .filter(Answer.Finding.class::isInstance)
                        .map(Answer.Finding.class::cast);
        if (byHand.isPresent()) {
            Truth hand = truth(byHand.get());
            boolean differs = hand.known() && basis.value().known() && hand != basis.value();
            String key = differs ? "strength.by-hand.differs" : "strength.by-hand.is";
            String said = scope.say(key, scope.say("strength.value." + code(basis.value())), grid);
            String value = scope.say("form.finding." + byHand.get().code());
            return new Line(name, value, said, hand, differs);
        }
        String value = scope.say("strength.value." + code(basis.value()));
        return new Line(
                name,
                provisional && basis.value().known()
                        ? scope.say("strength.provisional", value)
                        : value,
                grid,
                basis.value(),
                false);
    }

    private static Truth truth(Answer.Finding finding) {
        return finding == Answer.Finding.EQUIVOCAL
                ? Truth.UNKNOWN
                : Truth.of(finding == Answer.Finding.PRESENT);
    }

    private static String code(Truth truth) {
        return truth.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String because(GridBasis basis, GradedRows rows, Scale scale) {
        if (basis.sidesDisagree()) {
            return scope.say("strength.sides-disagree");
        }
        if (basis.value().known()) {
            return scope.say(
                    "strength.from",
                    byMuscle(
                            basis.from(),
                            c ->
                                    scope.say(
                                            "strength.from.cell",
                                            side(c),
                                            scale.written(rows.grade(c).orElseThrow()))));
        }
        List<String> needs = basis.lacks().stream().map(this::need).toList();
        return scope.say("strength.lacks", scope.texts().series(needs));
    }

    /** A muscle with its sides, or the muscles one of which would do. */
    private String need(List<MuscleSide> group) {
        List<String> muscles = group.stream().map(cells::muscle).distinct().toList();
        return muscles.size() > 1
                ? scope.say("strength.one-of", muscles)
                : byMuscle(group, this::side);
    }

    private String side(MuscleSide cell) {
        return cell.axial() ? "" : scope.say("strength.side." + cell.side());
    }

    /** {@code Deltoid right 8, left 9; Biceps brachii left 7}. */
    private String byMuscle(
            List<MuscleSide> from, java.util.function.Function<MuscleSide, String> said) {
        Map<String, List<String>> sides = new LinkedHashMap<>();
        from.forEach(
                c ->
                        sides.computeIfAbsent(cells.muscle(c), _ -> new ArrayList<>())
                                .add(said.apply(c).strip()));
        return String.join(
                "; ",
                sides.entrySet().stream()
                        .map(
                                e ->
                                        String.join("", e.getValue()).isEmpty()
                                                ? e.getKey()
                                                : scope.say(
                                                        "strength.of-muscle",
                                                        e.getKey(),
                                                        e.getValue()))
                        .toList());
    }
}

package org.myoworkup.findings;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the answers mean, for the rules: readings over all occurrences, with what tables and values
 * imply. Hidden answers are not counted. An answer by hand wins over a derived one within its own
 * occurrence.
 */
public final class Findings {
    private static final Set<String> GRID_FINDINGS =
            Set.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER,
                    ItemIds.FINGER_FLEXORS,
                    ItemIds.QUADRICEPS,
                    ItemIds.FINGER_FLEXION_OVER_SHOULDER,
                    ItemIds.KNEE_EXTENSION_OVER_HIP);
    private static final String ANTIBODIES = "laboratory.antibodies.";
    private final Checklist checklist;
    private final Workup workup;
    private final Answers answers;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<Place, Contradiction> contradictions = new TreeMap<>();
    private final Map<Integer, Map<String, Truth>> grids = new HashMap<>();

    private Findings(Checklist checklist, Workup workup) {
        this.checklist = checklist;
        this.workup = workup;
        this.answers = new Visibility(checklist, workup.patient(), workup.answers()).shown();
    }

    public static Findings of(Checklist checklist, Workup workup) {
        return new Findings(checklist, workup);
    }

    /** An answer by hand that says the opposite of what the tables of its occurrence say. */
    public record Contradiction(Place place, Truth byHand, Truth derived, List<Place> from) {}

    /**
     * What the tables and values of this occurrence say of a finding, whatever was answered by
     * hand; unknown where nothing says anything.
     */
    public Reading implied(Item item, int occurrence) {
        return derivable(item.id()) ? derived(item, occurrence) : Reading.UNKNOWN;
    }

    /** The answers that count: those to questions that are asked. */
    public Answers answers() {
        return answers;
    }

    /**
     * The reading of a finding over all its occurrences.
     *
     * @throws IllegalArgumentException when the checklist has no such item
     */
    public Reading finding(String itemId) {
        Reading known = readings.get(itemId);
        if (known == null) {
            known = combine(item(itemId));
            readings.put(itemId, known);
        }
        return known;
    }

    /** Present when one of these is present, absent when all are absent, else unknown. */
    public Reading any(Collection<String> itemIds) {
        return itemIds.stream().map(this::finding).reduce(Reading::or).orElseThrow();
    }

    /** A laboratory value above the laboratory's own ULN in any draw. */
    public Reading elevated(String quantityId) {
        List<Reading> all = new ArrayList<>();
        for (Map.Entry<Place, Answer> entry : answers.toItem(quantityId).entrySet()) {
            if (entry.getValue() instanceof Answer.Quantity quantity) {
                all.add(Reading.derived(Enzyme.elevated(quantity), List.of(entry.getKey())));
            }
        }
        return combine(all, pending(item(quantityId)));
    }

    /** The code chosen for an item that is asked once; empty when there is none. */
    public Optional<String> choice(String itemId) {
        return answers.get(Place.of(itemId))
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }

    /** Age at the first symptom, in completed years. */
    public Optional<Ages.Range> ageAtOnset() {
        return new Ages(workup.patient(), answers).atOnset();
    }

    /** The sums of the last examination that has a strength grid. */
    public Optional<Mmt8> mmt8() {
        Map<Place, Answer> grids = answers.toItem(ItemIds.STRENGTH_GRID);
        return grids.values().stream()
                .filter(Answer.Table.class::isInstance)
                .reduce((first, last) -> last)
                .map(a -> Mmt8.of((Answer.Table) a));
    }

    /**
     * CK as a multiple of the ULN in its most abnormal draw, one decimal; empty without value or
     * ULN.
     */
    public Optional<BigDecimal> ckTimesUln() {
        return answers.toItem(ItemIds.CK).values().stream()
                .filter(Answer.Quantity.class::isInstance)
                .map(a -> Enzyme.timesUln((Answer.Quantity) a))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /**
     * Contradictions among the findings read so far from tables; every derivable finding is read
     * first.
     */
    public List<Contradiction> contradictions() {
        checklist.items().stream().map(Item::id).filter(this::derivable).forEach(this::finding);
        return List.copyOf(contradictions.values());
    }

    /**
     * The pending marks that concern this item: its own, its section's or its step's, in any
     * occurrence.
     */
    public List<PartState.Pending> pending(String itemId) {
        return pending(item(itemId));
    }

    private Item item(String itemId) {
        return checklist
                .item(itemId)
                .orElseThrow(() -> new IllegalArgumentException("no item " + itemId));
    }

    private TreeSet<Integer> occurrences(Item item) {
        if (item.repeat().isEmpty()) {
            return new TreeSet<>(Set.of(1));
        }
        return workup.occurrences(item.repeat());
    }

    private Reading combine(Item item) {
        List<Reading> all = new ArrayList<>();
        for (int occurrence : occurrences(item)) {
            all.add(in(item, occurrence));
        }
        return combine(all, pending(item));
    }

    /**
     * Over occurrences: present in any, else absent in at least one, else unknown. A pending one
     * keeps "present" open.
     */
    private static Reading combine(List<Reading> all, List<PartState.Pending> pending) {
        List<Reading> decided = all.stream().filter(Reading::present).toList();
        if (decided.isEmpty()) {
            decided = all.stream().filter(Reading::absent).toList();
        }
        if (decided.isEmpty()) {
            return all.stream().filter(r -> r.derived()).findFirst().orElse(Reading.UNKNOWN);
        }
        List<Place> from = decided.stream().flatMap(r -> r.from().stream()).distinct().toList();
        boolean mayBePresent = decided.stream().anyMatch(Reading::mayBePresent);
        boolean mayBeAbsent = decided.stream().allMatch(Reading::mayBeAbsent);
        boolean derived = decided.stream().allMatch(Reading::derived);
        Reading combined =
                new Reading(decided.getFirst().value(), mayBePresent, mayBeAbsent, from, derived);
        return pending.isEmpty() ? combined : combined.open();
    }

    private Reading in(Item item, int occurrence) {
        Place place = Place.of(item, occurrence);
        Reading derived = derivable(item.id()) ? derived(item, occurrence) : Reading.UNKNOWN;
        Answer answer = answers.get(place).orElse(null);
        if (answer == Answer.Finding.EQUIVOCAL) {
            return Reading.UNKNOWN;
        }
        if (!(answer instanceof Answer.Finding finding)) {
            return derived;
        }
        Truth truth = Truth.of(finding == Answer.Finding.PRESENT);
        if (truth == Truth.ABSENT && nonDiagnostic(item, occurrence)) {
            return Reading.UNKNOWN;
        }
        Reading byHand = Reading.byHand(truth, place);
        if (derived.known() && derived.value() != truth) {
            contradictions.put(
                    place, new Contradiction(place, truth, derived.value(), derived.from()));
            return byHand.contradicted(derived.from());
        }
        return byHand;
    }

    /** A biopsy that shows too little proves nothing absent. */
    private boolean nonDiagnostic(Item item, int occurrence) {
        boolean microscopy =
                item.section().equals("biopsy.features") || item.section().equals("biopsy.immuno");
        Answer adequacy =
                answers.get(Place.in(ItemIds.BIOPSY_ADEQUACY, "biopsy", occurrence)).orElse(null);
        return microscopy && new Answer.Choice("non-diagnostic").equals(adequacy);
    }

    private boolean derivable(String itemId) {
        return GRID_FINDINGS.contains(itemId)
                || itemId.equals(ItemIds.ENZYMES_ELEVATED)
                || (itemId.startsWith(ANTIBODIES) && !itemId.equals(ItemIds.ANTIBODY_RESULTS));
    }

    private Reading derived(Item item, int occurrence) {
        if (item.id().equals(ItemIds.ENZYMES_ELEVATED)) {
            return enzymes(item, occurrence);
        }
        boolean grid = GRID_FINDINGS.contains(item.id());
        Place table =
                grid
                        ? Place.in(ItemIds.STRENGTH_GRID, item.repeat(), occurrence)
                        : Place.of(ItemIds.ANTIBODY_RESULTS);
        if (!(answers.get(table).orElse(null) instanceof Answer.Table rows)) {
            return Reading.UNKNOWN;
        }
        Truth truth =
                grid
                        ? grids.computeIfAbsent(occurrence, _ -> new StrengthGrid(rows).implied())
                                .get(item.id())
                        : new AntibodyTable(rows).of(item.id().substring(ANTIBODIES.length()));
        return Reading.derived(truth, List.of(table));
    }

    /** CK, LDH, AST or ALT of this draw above ULN. */
    private Reading enzymes(Item item, int occurrence) {
        Reading any = null;
        for (String enzyme : ItemIds.EULAR_ACR_ENZYMES) {
            Place place = Place.in(enzyme, item.repeat(), occurrence);
            Reading one =
                    answers.get(place).orElse(null) instanceof Answer.Quantity quantity
                            ? Reading.derived(Enzyme.elevated(quantity), List.of(place))
                            : Reading.UNKNOWN;
            any = any == null ? one : any.or(one);
        }
        return Reading.derived(any.value(), any.from());
    }

    private List<PartState.Pending> pending(Item item) {
        List<PartState.Pending> found = new ArrayList<>();
        for (int occurrence : occurrences(item)) {
            Place place = Place.of(item, occurrence);
            Optional<Answer> answer = answers.get(place);
            if (answer.isPresent()) {
                pending(answer.get()).ifPresent(found::add);
                continue;
            }
            for (String part : List.of(item.section(), item.step())) {
                String repeat = part.startsWith(item.repeat()) ? item.repeat() : "";
                Place state =
                        repeat.isEmpty() ? Place.of(part) : Place.in(part, repeat, occurrence);
                workup.state(state).flatMap(Findings::pending).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<PartState.Pending> pending(Answer answer) {
        return answer instanceof PartState.Pending p ? Optional.of(p) : Optional.empty();
    }
}

package org.myoworkup.findings;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tables and values of one occurrence imply, whatever was answered by hand. */
final class Derivations {
    private static final Set<String> GRID_FINDINGS =
            Set.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER,
                    ItemIds.FINGER_FLEXORS,
                    ItemIds.QUADRICEPS,
                    ItemIds.FINGER_FLEXION_OVER_SHOULDER,
                    ItemIds.KNEE_EXTENSION_OVER_HIP,
                    ItemIds.TRUNK);
    private static final String ANTIBODIES = "laboratory.antibodies.";
    private static final String EMG = "emg";

    private final Checklist checklist;
    private final Answers answers;
    private final Map<Integer, Map<String, Truth>> grids = new HashMap<>();

    Derivations(Checklist checklist, Answers answers) {
        this.checklist = checklist;
        this.answers = answers;
    }

    /** True for a finding that follows from a table or from values where it was not answered. */
    boolean covers(String itemId) {
        return GRID_FINDINGS.contains(itemId)
                || itemId.equals(ItemIds.ENZYMES_ELEVATED)
                || itemId.equals(ItemIds.DECREMENT)
                || antibody(itemId);
    }

    private static boolean antibody(String itemId) {
        return itemId.startsWith(ANTIBODIES) && !itemId.equals(ItemIds.ANTIBODY_RESULTS);
    }

    /** What the tables say of a finding that {@link #covers} names. */
    Reading of(Item item, int occurrence) {
        if (item.id().equals(ItemIds.ENZYMES_ELEVATED)) {
            return enzymes(item, occurrence);
        }
        if (antibody(item.id())) {
            return table(Place.of(ItemIds.ANTIBODY_RESULTS))
                    .map(rows -> new AntibodyTable(rows).of(name(item.id())))
                    .map(t -> Reading.derived(t, List.of(Place.of(ItemIds.ANTIBODY_RESULTS))))
                    .orElse(Reading.UNKNOWN);
        }
        if (item.id().equals(ItemIds.DECREMENT)) {
            Place rows = Place.in(ItemIds.STIMULATION, item.repeat(), occurrence);
            return table(rows)
                    .map(t -> Reading.derived(RepetitiveStimulation.decrement(t), List.of(rows)))
                    .orElse(Reading.UNKNOWN);
        }
        Place place = Place.in(ItemIds.STRENGTH_GRID, item.repeat(), occurrence);
        return table(place)
                .map(rows -> grid(rows, occurrence).get(item.id()))
                .map(t -> Reading.derived(t, List.of(place)))
                .orElse(Reading.UNKNOWN);
    }

    private Map<String, Truth> grid(Answer.Table rows, int occurrence) {
        return grids.computeIfAbsent(occurrence, _ -> new StrengthGrid(rows).implied());
    }

    private static String name(String antibodyId) {
        return antibodyId.substring(ANTIBODIES.length());
    }

    /** An antibody that the results table shows weak, and nothing settles. */
    boolean weakOnly(String itemId) {
        return antibody(itemId)
                && table(Place.of(ItemIds.ANTIBODY_RESULTS))
                        .filter(rows -> new AntibodyTable(rows).weakOnly(name(itemId)))
                        .isPresent();
    }

    private Optional<Answer.Table> table(Place place) {
        return answers.get(place)
                .filter(Answer.Table.class::isInstance)
                .map(Answer.Table.class::cast);
    }

    /** CK, LDH, AST or ALT of this draw above ULN. */
    private Reading enzymes(Item item, int occurrence) {
        Reading any = Reading.derived(Truth.ABSENT, List.of());
        for (String enzyme : ItemIds.EULAR_ACR_ENZYMES) {
            Place place = Place.in(enzyme, item.repeat(), occurrence);
            Reading one =
                    answers.get(place).orElse(null) instanceof Answer.Quantity quantity
                            ? Reading.derived(Enzyme.elevated(quantity), List.of(place))
                            : Reading.UNKNOWN;
            any = any.or(one);
        }
        return Reading.derived(any.value(), any.from());
    }

    /** The EMG of this occurrence; empty when neither rows nor a conclusion were entered. */
    Optional<EmgStudy> emg(int occurrence) {
        Place tablePlace = Place.in(ItemIds.EMG_TABLE, EMG, occurrence);
        Place patternPlace = Place.in(ItemIds.EMG_PATTERN, EMG, occurrence);
        Optional<EmgTable> table = table(tablePlace).map(t -> new EmgTable(t, this::proximal));
        Optional<EmgPattern> byHand = code(patternPlace).flatMap(EmgPattern::of);
        if (table.isEmpty() && byHand.isEmpty()) {
            return Optional.empty();
        }
        boolean surface =
                code(Place.in(ItemIds.EMG_ELECTRODE, EMG, occurrence))
                        .filter("surface"::equals)
                        .isPresent();
        Optional<EmgPattern> implied = surface ? Optional.empty() : table.map(EmgTable::pattern);
        return Optional.of(
                new EmgStudy(
                        occurrence,
                        surface,
                        byHand.or(() -> implied).orElse(EmgPattern.INCONCLUSIVE),
                        byHand.isEmpty(),
                        implied,
                        surface ? List.of() : table.map(EmgTable::rows).orElse(List.of()),
                        List.of(byHand.isPresent() ? patternPlace : tablePlace),
                        notes(table, surface, byHand.isPresent())));
    }

    private static List<Message> notes(Optional<EmgTable> table, boolean surface, boolean byHand) {
        List<Message> notes = new ArrayList<>();
        if (surface) {
            notes.add(Message.of("findings.emg-surface"));
        } else if (!byHand) {
            table.ifPresent(t -> notes.addAll(t.missing()));
        }
        if (!surface && table.filter(EmgTable::myotonic).isPresent()) {
            notes.add(Message.of("findings.emg-myotonic"));
        }
        return notes;
    }

    private boolean proximal(String muscle) {
        return checklist.muscle(muscle).filter(Muscle::proximal).isPresent();
    }

    private Optional<String> code(Place place) {
        return answers.get(place)
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }
}

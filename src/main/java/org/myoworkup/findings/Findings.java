package org.myoworkup.findings;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
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
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the answers mean, for the rules: readings over all occurrences, with what tables and values
 * imply. Hidden answers are not counted. An answer by hand wins over a derived one within its own
 * occurrence.
 */
public final class Findings {
    private final Checklist checklist;
    private final Workup workup;
    private final Answers answers;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<Place, Contradiction> contradictions = new TreeMap<>();
    private final Occurrences occurrences;
    private final Derivations derivations;
    private final List<EmgStudy> emgStudies;
    private Optional<Reading> emg = Optional.empty();

    private Findings(Checklist checklist, Workup workup) {
        this.checklist = checklist;
        this.workup = workup;
        this.answers = new Visibility(checklist, workup.patient(), workup.answers()).shown();
        this.occurrences = new Occurrences(workup, answers);
        this.derivations = new Derivations(checklist, answers);
        this.emgStudies =
                occurrences.of("emg").stream()
                        .map(derivations::emg)
                        .flatMap(Optional::stream)
                        .toList();
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

    /**
     * The reading of a finding in one occurrence.
     *
     * @throws IllegalArgumentException when the checklist has no such item
     */
    public Reading finding(String itemId, int occurrence) {
        return in(item(itemId), occurrence);
    }

    /** Present when one of these is present, absent when all are absent, else unknown. */
    public Reading any(Collection<String> itemIds) {
        return itemIds.stream().map(this::finding).reduce(Reading::or).orElseThrow();
    }

    /** A laboratory value above the laboratory's own ULN in any draw. */
    public Reading elevated(String quantityId) {
        return inAnyDraw(quantityId, Enzyme::elevated);
    }

    /** A laboratory value above this multiple of the laboratory's own ULN in any draw. */
    public Reading above(String quantityId, BigDecimal timesUln) {
        return inAnyDraw(quantityId, q -> Enzyme.above(q, timesUln));
    }

    /** A laboratory value at this multiple of the laboratory's own ULN or above in any draw. */
    public Reading reaches(String quantityId, BigDecimal timesUln) {
        return inAnyDraw(quantityId, q -> Enzyme.reaches(q, timesUln));
    }

    /** A value above this limit in any draw; for items with a single unit. */
    public Reading over(String quantityId, BigDecimal limit) {
        return inAnyDraw(quantityId, q -> Enzyme.over(q, limit));
    }

    private Reading inAnyDraw(String quantityId, Function<Answer.Quantity, Truth> rule) {
        List<Reading> all = new ArrayList<>();
        for (Map.Entry<Place, Answer> entry : answers.toItem(quantityId).entrySet()) {
            if (entry.getValue() instanceof Answer.Quantity quantity) {
                all.add(Reading.derived(rule.apply(quantity), List.of(entry.getKey())));
            }
        }
        return Occurrences.combine(all, !pending(quantityId).isEmpty());
    }

    /**
     * A rule over several findings that is read in each occurrence of a repeating step by itself,
     * and then combined like a finding: two half patterns in two biopsies are no pattern.
     *
     * @param rule takes a reader of findings in one occurrence
     */
    public Reading inEach(String step, Function<Function<String, Reading>, Reading> rule) {
        List<Reading> all = new ArrayList<>();
        boolean[] pending = {false};
        for (int occurrence : occurrences.of(step)) {
            boolean[] here = {false};
            Reading reading =
                    rule.apply(
                            id -> {
                                Item item = item(id);
                                here[0] |= !occurrences.pending(item, occurrence).isEmpty();
                                return in(item, occurrence);
                            });
            pending[0] |= here[0] && !reading.known();
            all.add(reading);
        }
        return Occurrences.combine(all, pending[0]);
    }

    /** The EMGs that have rows or a conclusion, first occurrence first. */
    public List<EmgStudy> emgStudies() {
        return emgStudies;
    }

    /**
     * The irritable myopathic EMG pattern, read in each study and then combined like a finding; a
     * study with surface electrodes says nothing.
     */
    public Reading irritableEmg() {
        if (emg.isEmpty()) {
            emg = Optional.of(readEmg());
        }
        return emg.get();
    }

    private Reading readEmg() {
        List<Reading> all = new ArrayList<>();
        for (EmgStudy study : emgStudies) {
            Truth truth = study.irritableMyopathy();
            Place place = study.from().getFirst();
            if (study.derived() || !truth.known()) {
                all.add(Reading.derived(truth, study.from()));
            } else if (study.contradicted()) {
                Truth implied = study.implied().orElseThrow().irritableMyopathy();
                List<Place> rows = List.of(Place.in(ItemIds.EMG_TABLE, "emg", study.occurrence()));
                contradictions.put(place, new Contradiction(place, truth, implied, rows));
                all.add(Reading.byHand(truth, place).contradicted(rows));
            } else {
                all.add(Reading.byHand(truth, place));
            }
        }
        return Occurrences.combine(all, !pending(ItemIds.EMG_PATTERN).isEmpty());
    }

    /** How long it had lasted on the day of the visit; empty when that is not known. */
    public Optional<SymptomDuration> duration() {
        return SymptomDuration.of(answers);
    }

    /**
     * True when someone looked and there is no yes or no yet: equivocal, weak on a blot, or
     * pending.
     */
    public boolean unsettled(String itemId) {
        return !finding(itemId).known()
                && (answers.toItem(itemId).containsValue(Answer.Finding.EQUIVOCAL)
                        || derivations.weakOnly(itemId)
                        || !pending(itemId).isEmpty());
    }

    /**
     * What has to be said beside a finding or the EMG pattern: what is missing, or how far to trust
     * it.
     */
    public List<Message> notes(String itemId) {
        if (itemId.equals(ItemIds.EMG_PATTERN)) {
            return emgStudies.stream().flatMap(s -> s.notes().stream()).distinct().toList();
        }
        return derivations.weakOnly(itemId) && !finding(itemId).known()
                ? List.of(Message.of("findings.weak-on-blot", Message.label(itemId)))
                : List.of();
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

    /** The answer that the age at onset rests on: the age, else the date of onset. */
    public List<Place> ageAtOnsetFrom() {
        Place age = Place.of(ItemIds.ONSET_AGE);
        boolean given = answers.get(age).filter(Answer.Quantity.class::isInstance).isPresent();
        if (given) {
            return List.of(age);
        }
        return ageAtOnset().map(_ -> List.of(Place.of(ItemIds.ONSET_DATE))).orElse(List.of());
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
        return mostAbnormal(ItemIds.CK).map(Multiple::timesUln);
    }

    /** The draw with the highest multiple of the ULN; empty without value or ULN. */
    public Optional<Multiple> mostAbnormal(String quantityId) {
        List<Multiple> all = new ArrayList<>();
        answers.toItem(quantityId)
                .forEach(
                        (place, answer) -> {
                            if (answer instanceof Answer.Quantity quantity) {
                                Enzyme.timesUln(quantity)
                                        .ifPresent(t -> all.add(new Multiple(place, t)));
                            }
                        });
        return all.stream().max(Comparator.comparing(Multiple::timesUln));
    }

    /**
     * Contradictions among the findings read so far from tables; every derivable finding is read
     * first.
     */
    public List<Contradiction> contradictions() {
        checklist.items().stream().map(Item::id).filter(this::derivable).forEach(this::finding);
        irritableEmg();
        return List.copyOf(contradictions.values());
    }

    /**
     * The pending marks that concern this item: its own, its section's or its step's, in any
     * occurrence.
     */
    public List<PartState.Pending> pending(String itemId) {
        return occurrences.pending(item(itemId));
    }

    private Item item(String itemId) {
        return checklist
                .item(itemId)
                .orElseThrow(() -> new IllegalArgumentException("no item " + itemId));
    }

    private Reading combine(Item item) {
        List<Reading> all = new ArrayList<>();
        for (int occurrence : occurrences.of(item)) {
            all.add(in(item, occurrence));
        }
        return Occurrences.combine(all, !occurrences.pending(item).isEmpty());
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
        return derivations.covers(itemId);
    }

    private Reading derived(Item item, int occurrence) {
        return derivations.of(item, occurrence);
    }
}

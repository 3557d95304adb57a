package org.myoworkup.advice;

import org.myoworkup.advice.NotYetKnown.Decider;
import org.myoworkup.advice.NotYetKnown.Outcome;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Column;
import org.myoworkup.criteria.EularAcr2017.Score;
import org.myoworkup.criteria.EularAcrWhatIf;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every open item answered both ways. Within a column the score is a sum and is summed; only a
 * first biopsy changes the column, and is evaluated for real, once.
 */
final class WouldDecide {
    private final Chart chart;
    private final EularAcr2017.Result result;
    private final Map<String, Set<String>> sets;
    private final Outcome now;
    private final Visibility visibility;
    private final List<Decider> found = new ArrayList<>();

    WouldDecide(Chart chart, EularAcr2017.Result result, Decides decides) {
        this.chart = chart;
        this.result = result;
        this.sets = decides.sets();
        this.now = outcome(result.score());
        this.visibility =
                new Visibility(
                        chart.checklist(), chart.workup().patient(), chart.workup().answers());
    }

    /** The strongest five, shown bedside first. */
    List<Decider> lane() {
        Set<String> scored = new HashSet<>(ItemIds.SCORED_BIOPSY_FEATURES);
        for (EularAcr2017.Scored item : result.items()) {
            boolean finding = !item.item().equals(ItemIds.ONSET_AGE);
            if (finding && !ItemIds.SCORED_BIOPSY_FEATURES.contains(item.item())) {
                scored.add(item.item());
                if (!item.reading().known()) {
                    single(item.item());
                }
            }
        }
        biopsy();
        for (String item : sets.keySet()) {
            if (!scored.contains(item)) {
                other(item);
            }
        }
        Comparator<Decider> cheap = Comparator.comparing(Decider::invasiveness);
        Comparator<Decider> far = Comparator.comparingDouble(d -> -d.difference());
        return found.stream()
                .filter(d -> d.decides() || d.difference() > 0)
                .sorted(
                        Comparator.comparing((Decider d) -> !d.decides())
                                .thenComparing(cheap)
                                .thenComparing(far))
                .limit(NotYetKnown.MOST)
                .sorted(cheap.thenComparing(far))
                .toList();
    }

    private Outcome outcome(Score score) {
        return new Outcome(
                score.tenths(),
                score.probability(),
                result.applicable() ? Optional.of(score.category()) : Optional.empty());
    }

    private void single(String scored) {
        String item = scored.equals(ItemIds.DYSPHAGIA) ? dysphagiaItem() : scored;
        Place place = OpenQuestions.lastPlace(chart, item);
        if (!chart.notDone(place)) {
            Outcome present = outcome(EularAcrWhatIf.present(result, List.of(scored)));
            add(item, List.of(place), present, now, sets.getOrDefault(item, Set.of()));
        }
    }

    /** Where the history was taken and says no, only a swallow study is open. */
    private String dysphagiaItem() {
        return chart.findings().finding(ItemIds.DYSPHAGIA).absent()
                ? ItemIds.ABNORMAL_SWALLOW_STUDY
                : ItemIds.DYSPHAGIA;
    }

    /** One test: its open features all absent, and all present. */
    private void biopsy() {
        int occurrence = biopsyOccurrence();
        List<Place> open = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (String feature : ItemIds.SCORED_BIOPSY_FEATURES) {
            Place place = Place.in(feature, "biopsy", occurrence);
            if (!chart.findings().finding(feature).known() && !chart.notDone(place)) {
                open.add(place);
                decided.addAll(sets.getOrDefault(feature, Set.of()));
            }
        }
        if (open.isEmpty()) {
            return;
        }
        List<String> features = open.stream().map(Place::id).toList();
        if (result.column() == Column.WITH_BIOPSY) {
            add(
                    features.getFirst(),
                    open,
                    outcome(EularAcrWhatIf.present(result, features)),
                    now,
                    decided);
            return;
        }
        EularAcr2017.Result absent = allAbsent(open);
        add(
                features.getFirst(),
                open,
                outcome(EularAcrWhatIf.present(absent, features)),
                outcome(absent.score()),
                decided);
    }

    /** A specimen that shows too little is not read again: the next one is asked for. */
    private int biopsyOccurrence() {
        int last = chart.lastOccurrence("biopsy");
        Place adequacy = Place.in(ItemIds.BIOPSY_ADEQUACY, "biopsy", last);
        boolean spent =
                chart.answers()
                        .get(adequacy)
                        .equals(Optional.of(new Answer.Choice("non-diagnostic")));
        return spent ? Math.min(last + 1, Place.MAX) : last;
    }

    private EularAcr2017.Result allAbsent(List<Place> places) {
        Workup read = chart.workup();
        for (Place place : places) {
            read =
                    read.apply(
                            new Change.OfAnswer(
                                    place,
                                    read.answer(place),
                                    Optional.of(Answer.Finding.ABSENT),
                                    "",
                                    false));
        }
        return EularAcr2017.of(Findings.of(chart.checklist(), read));
    }

    /** An item of the further sets that the EULAR/ACR criteria do not score. */
    private void other(String itemId) {
        Optional<Item> item = chart.checklist().item(itemId);
        if (item.isEmpty()) {
            return;
        }
        Place place = OpenQuestions.lastPlace(chart, itemId);
        boolean known =
                item.get().type() instanceof AnswerType.Finding
                        ? chart.findings().finding(itemId).known()
                        : chart.answered(itemId);
        boolean asked = visibility.shows(item.get(), place.occurrence());
        if (!known && asked && !chart.notDone(place)) {
            add(
                    itemId,
                    List.of(place),
                    impliedBy(itemId, place),
                    now,
                    sets.getOrDefault(itemId, Set.of()));
        }
    }

    /**
     * What an item that is not scored itself does to the score: a raised CK is a raised enzyme; of
     * an open age the highest row is taken, the lowest is in the score already. Enzymes called
     * equivocal by hand stay so.
     */
    private Outcome impliedBy(String itemId, Place place) {
        return switch (itemId) {
            case ItemIds.ONSET_AGE -> outcome(EularAcrWhatIf.oldest(result));
            case ItemIds.CK ->
                    chart.findings().finding(ItemIds.ENZYMES_ELEVATED).known()
                                    || chart.at(ItemIds.ENZYMES_ELEVATED, place)
                                            .filter(n -> n.is(Answer.Finding.EQUIVOCAL))
                                            .isPresent()
                            ? now
                            : outcome(
                                    EularAcrWhatIf.present(
                                            result, List.of(ItemIds.ENZYMES_ELEVATED)));
            default -> now;
        };
    }

    private void add(
            String item, List<Place> places, Outcome present, Outcome absent, Set<String> decided) {
        found.add(
                new Decider(
                        item,
                        places,
                        Invasiveness.of(item),
                        present,
                        absent,
                        decided,
                        chart.awaited(item)));
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.checklist.Unit;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A workup as advice reads it: the counted answers by item, and of what was looked at more than
 * once, what holds now.
 *
 * <p>What holds now is the answer of the most recent occurrence that has one, present, absent or
 * measured; an occurrence that is not assessed, equivocal, pending or not done supersedes nothing.
 * Recent goes by date where both are dated, else by number. Where two dates cannot be told apart
 * both hold, and a rule takes the more abnormal.
 */
public final class Chart {
    private final Checklist checklist;
    private final Workup workup;
    private final Findings findings;
    private final Map<String, List<Noted>> answers = new HashMap<>();
    private final Map<String, Integer> lastOccurrences = new HashMap<>();
    private final Ages ages;

    private Chart(Checklist checklist, Workup workup, Findings findings) {
        this.checklist = checklist;
        this.workup = workup;
        this.findings = findings;
        this.ages = new Ages(workup.patient(), findings.answers());
        findings.answers()
                .all()
                .forEach(
                        (place, answer) ->
                                answers.computeIfAbsent(place.id(), _ -> new ArrayList<>(2))
                                        .add(new Noted(place, answer)));
    }

    /**
     * @param findings of this workup
     */
    public static Chart of(Checklist checklist, Workup workup, Findings findings) {
        return new Chart(checklist, workup, findings);
    }

    record Noted(Place place, Answer answer) {
        boolean is(Answer.Finding finding) {
            return answer == finding;
        }

        boolean chose(String code) {
            return answer instanceof Answer.Choice choice && choice.code().equals(code)
                    || answer instanceof Answer.Choices choices && choices.codes().contains(code);
        }

        boolean known() {
            return answer instanceof Answer.Given && answer != Answer.Finding.EQUIVOCAL;
        }
    }

    /** A row of a table with the table's place. */
    record Entry(Place place, Row row) {
        String code(String column) {
            return row.code(column).orElse("");
        }

        Optional<PartialDate> date(String column) {
            return row.cell(column)
                    .filter(Row.Cell.Date.class::isInstance)
                    .map(c -> ((Row.Cell.Date) c).date());
        }

        /** True when this column holds at least this number. */
        boolean atLeast(String column, int number) {
            return row.number(column)
                    .filter(n -> n.compareTo(BigDecimal.valueOf(number)) >= 0)
                    .isPresent();
        }
    }

    Checklist checklist() {
        return checklist;
    }

    Workup workup() {
        return workup;
    }

    Findings findings() {
        return findings;
    }

    /** The counted answers, for fingerprints. */
    public Answers answers() {
        return findings.answers();
    }

    /** Every answer to this item, first occurrence first. */
    List<Noted> all(String itemId) {
        return answers.getOrDefault(itemId, List.of());
    }

    /** What holds now; several where occurrences cannot be told apart. */
    List<Noted> latest(String itemId) {
        List<Noted> all = all(itemId);
        if (all.isEmpty()) {
            return all;
        }
        List<Noted> known = all.stream().filter(Noted::known).toList();
        if (known.size() < 2) {
            return known;
        }
        List<Noted> latest =
                known.stream()
                        .filter(one -> known.stream().noneMatch(o -> supersedes(o, one)))
                        .toList();
        return latest.isEmpty() ? known : latest;
    }

    private boolean supersedes(Noted later, Noted earlier) {
        Optional<PartialDate> one = dateOf(later);
        Optional<PartialDate> other = dateOf(earlier);
        if (one.isPresent() && other.isPresent()) {
            return Days.before(other.get(), one.get());
        }
        return later.place().occurrence() > earlier.place().occurrence();
    }

    /** The value's own date, else that of its section or step in the same occurrence. */
    Optional<PartialDate> dateOf(Noted noted) {
        if (noted.answer() instanceof Answer.Quantity quantity && quantity.date().isPresent()) {
            return quantity.date();
        }
        return dateItem(noted.place().id()).flatMap(item -> date(item, noted.place()));
    }

    private Optional<String> dateItem(String itemId) {
        if (itemId.startsWith("exam.")) {
            return Optional.of(AdviceItems.EXAM_DATE);
        }
        if (itemId.startsWith("emg.")) {
            return Optional.of(AdviceItems.EMG_DATE);
        }
        if (itemId.startsWith("biopsy.")) {
            return Optional.of(AdviceItems.BIOPSY_DATE);
        }
        if (itemId.startsWith("extramuscular.lung.")) {
            return Optional.of(AdviceItems.PFT_DATE);
        }
        if (itemId.startsWith("extramuscular.heart.")) {
            return Optional.of(AdviceItems.ECG_DATE);
        }
        String section = itemId.substring(0, itemId.lastIndexOf('.'));
        return checklist.item(section + ".date").map(Item::id);
    }

    /** The date answered to this item in the occurrence of this place. */
    Optional<PartialDate> date(String dateItem, Place sameOccurrence) {
        return at(dateItem, sameOccurrence)
                .filter(n -> n.answer() instanceof Answer.Date)
                .map(n -> ((Answer.Date) n.answer()).date());
    }

    /** The date answered to an item that is asked once, or to its first occurrence. */
    Optional<PartialDate> date(String dateItem) {
        return date(dateItem, Place.of(dateItem));
    }

    /** The answer to this item in the occurrence of this place. */
    Optional<Noted> at(String itemId, Place sameOccurrence) {
        for (Noted noted : all(itemId)) {
            if (noted.place().occurrence() == sameOccurrence.occurrence()) {
                return Optional.of(noted);
            }
        }
        return Optional.empty();
    }

    /** Where one of these findings is present now. */
    List<Place> present(Collection<String> itemIds) {
        List<Place> found = new ArrayList<>();
        for (String id : itemIds) {
            for (Noted noted : latest(id)) {
                if (noted.is(Answer.Finding.PRESENT)) {
                    found.add(noted.place());
                }
            }
        }
        return found;
    }

    List<Place> present(String... itemIds) {
        return present(Arrays.asList(itemIds));
    }

    /** Where one of these codes is chosen now. */
    List<Place> chosen(String itemId, String... codes) {
        List<Place> found = new ArrayList<>();
        for (Noted noted : latest(itemId)) {
            if (Arrays.stream(codes).anyMatch(noted::chose)) {
                found.add(noted.place());
            }
        }
        return found;
    }

    /** The code chosen for an item that is asked once; empty for none. */
    String choice(String itemId) {
        return findings.choice(itemId).orElse("");
    }

    /** True when a given answer stands in some occurrence; equivocal does not settle it. */
    boolean answered(String itemId) {
        return all(itemId).stream().anyMatch(Noted::known);
    }

    /** The values that hold now, in the item's first unit. */
    List<Measure> measures(String itemId) {
        return measures(itemId, latest(itemId));
    }

    /** Every value, in the item's first unit. */
    List<Measure> allMeasures(String itemId) {
        return measures(itemId, all(itemId));
    }

    private List<Measure> measures(String itemId, List<Noted> from) {
        List<Measure> found = new ArrayList<>(from.size());
        for (Noted noted : from) {
            if (noted.answer() instanceof Answer.Quantity quantity) {
                found.add(Measure.of(noted.place(), quantity, factor(itemId, quantity.unit())));
            }
        }
        return found;
    }

    private BigDecimal factor(String itemId, String unit) {
        return checklist
                .item(itemId)
                .filter(i -> i.type() instanceof AnswerType.Quantity)
                .flatMap(i -> ((AnswerType.Quantity) i.type()).unit(unit))
                .map(Unit::factor)
                .orElse(BigDecimal.ONE);
    }

    /** Where a value that holds now passes this test. */
    List<Measure> measures(Collection<String> itemIds, Predicate<Measure> test) {
        List<Measure> found = new ArrayList<>();
        for (String id : itemIds) {
            measures(id).stream().filter(test).forEach(found::add);
        }
        return found;
    }

    /** All rows of a table over its occurrences. */
    List<Entry> rows(String tableId) {
        return all(tableId).stream().flatMap(Chart::rows).toList();
    }

    /** The rows of the tables that hold now. */
    List<Entry> rowsNow(String tableId) {
        return latest(tableId).stream().flatMap(Chart::rows).toList();
    }

    private static Stream<Entry> rows(Noted noted) {
        return noted.answer() instanceof Answer.Table table
                ? table.rows().stream().map(r -> new Entry(noted.place(), r))
                : Stream.empty();
    }

    /** True when this item, or the section or step it stands in, awaits a result. */
    boolean awaited(String itemId) {
        return !findings.pending(itemId).isEmpty();
    }

    /** The last occurrence of a repeating part in which anything was entered; 1 for none. */
    int lastOccurrence(String part) {
        return lastOccurrences.computeIfAbsent(part, p -> workup.occurrences(p).last());
    }

    /** True when the item or its section or step is marked not done in this occurrence. */
    boolean notDone(Place place) {
        if (answers().get(place).orElse(null) instanceof PartState.NotDone) {
            return true;
        }
        return checklist
                .item(place.id())
                .map(
                        item ->
                                marked(item.section(), item.repeat(), place.occurrence())
                                        || marked(item.step(), item.repeat(), place.occurrence()))
                .orElse(false);
    }

    private boolean marked(String part, String repeat, int occurrence) {
        boolean inside = !repeat.isEmpty() && part.startsWith(repeat);
        Place place = inside ? Place.in(part, repeat, occurrence) : Place.of(part);
        return workup.state(place).orElse(null) instanceof PartState.NotDone;
    }

    Optional<Ages.Range> onsetAge() {
        return findings.ageAtOnset();
    }

    Optional<Ages.Range> presentAge() {
        return ages.on(ItemIds.VISIT_DATE);
    }

    /** Certainly under 18 at onset or at the visit. */
    boolean child() {
        return onsetAge().filter(a -> a.below(Ages.ADULT)).isPresent()
                || presentAge().filter(a -> a.below(Ages.ADULT)).isPresent();
    }

    /** The muscle's group in the shared list; its own id where it is none of the list. */
    String group(String muscle) {
        return checklist.muscle(muscle).map(Muscle::group).orElse(muscle);
    }
}

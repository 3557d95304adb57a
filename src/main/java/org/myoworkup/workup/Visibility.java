package org.myoworkup.workup;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Condition;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which questions are asked, given the answers so far. A hidden answer is kept, and nothing counts
 * it.
 */
public final class Visibility {
    private static final String VISIT = "history.visit.date";

    private final Checklist checklist;
    private final Patient patient;
    private final Answers answers;
    private Optional<Boolean> juvenile = Optional.empty();

    public Visibility(Checklist checklist, Patient patient, Answers answers) {
        this.checklist = checklist;
        this.patient = patient;
        this.answers = answers;
    }

    /** True when this item is asked in this occurrence of its part. */
    public boolean shows(Item item, int occurrence) {
        boolean section =
                checklist
                        .section(item.section())
                        .map(s -> holds(s.showWhen(), item.repeat(), occurrence))
                        .orElse(true);
        return section && holds(item.showWhen(), item.repeat(), occurrence);
    }

    /** True when this section is asked in this occurrence of the part that repeats. */
    public boolean shows(Section section, int occurrence) {
        String repeat = section.items().isEmpty() ? "" : section.items().getFirst().repeat();
        return holds(section.showWhen(), repeat, occurrence);
    }

    /** The answers to questions that are asked; what is hidden is left out. */
    public Answers shown() {
        Map<Place, Answer> shown = new TreeMap<>(answers.all());
        shown.keySet()
                .removeIf(
                        place ->
                                checklist
                                        .item(place.id())
                                        .filter(item -> !shows(item, place.occurrence()))
                                        .isPresent());
        return shown.size() == answers.all().size() ? answers : Answers.of(shown);
    }

    private boolean holds(Condition condition, String repeat, int occurrence) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.ItemIs is -> is(is, repeat, occurrence);
            case Condition.SexIs is -> is.values().contains(patient.sex().code());
            case Condition.Juvenile _ -> juvenile();
            case Condition.Any any -> any.of().stream().anyMatch(c -> holds(c, repeat, occurrence));
            case Condition.All all -> all.of().stream().allMatch(c -> holds(c, repeat, occurrence));
        };
    }

    private boolean is(Condition.ItemIs is, String repeat, int occurrence) {
        boolean samePart =
                checklist
                        .item(is.item())
                        .filter(i -> !repeat.isEmpty() && i.repeat().equals(repeat))
                        .isPresent();
        Place place = samePart ? Place.in(is.item(), repeat, occurrence) : Place.of(is.item());
        return answers.get(place).filter(a -> matches(a, is.values())).isPresent();
    }

    private static boolean matches(Answer answer, Set<String> values) {
        return switch (answer) {
            case Answer.Finding finding -> values.contains(finding.code());
            case Answer.Choice choice -> values.contains(choice.code());
            case Answer.Choices choices -> choices.codes().stream().anyMatch(values::contains);
            case PartState _ -> false;
            default -> values.contains("answered");
        };
    }

    /** Asked for many items and the same for all, so it is worked out once. */
    private boolean juvenile() {
        boolean known = juvenile.orElseGet(this::mayBeJuvenile);
        juvenile = Optional.of(known);
        return known;
    }

    private boolean mayBeJuvenile() {
        Ages ages = new Ages(patient, answers);
        boolean onsetMayBe = ages.atOnset().map(a -> a.min() < Ages.ADULT).orElse(true);
        boolean nowMayBe = ages.on(VISIT).map(a -> a.min() < Ages.ADULT).orElse(true);
        return onsetMayBe || nowMayBe;
    }
}

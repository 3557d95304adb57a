package org.myoworkup.desktop.laboratory;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One draw of muscle enzymes.
 *
 * @param occurrence of the section
 * @param date empty when none was given
 * @param enzymes what was answered, by item id: a value, or why there is none
 */
record Draw(int occurrence, Optional<PartialDate> date, Map<String, Answer> enzymes) {
    static final String SECTION = "laboratory.enzymes";

    /** The enzymes of the table, in its order. */
    static final List<String> ENZYMES =
            List.of(ItemIds.CK, ItemIds.AST, ItemIds.ALT, ItemIds.LDH, ItemIds.ALDOLASE);

    private static final Comparator<Draw> NEWEST_FIRST =
            Comparator.comparing((Draw d) -> d.date.map(PartialDate::latest).orElse(LocalDate.MIN))
                    .thenComparing(Draw::occurrence)
                    .reversed();

    /**
     * The draws in which a date or an enzyme was entered and the open one, newest first; those
     * without a date stand last.
     *
     * @param open the occurrence that is shown, listed even while it is empty
     */
    static List<Draw> of(Workup workup, int open) {
        TreeSet<Integer> occurrences = workup.occurrences(SECTION);
        occurrences.add(open);
        return occurrences.stream()
                .map(n -> read(workup, n))
                .filter(d -> d.occurrence == open || d.date.isPresent() || !d.enzymes.isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Draw read(Workup workup, int occurrence) {
        Map<String, Answer> enzymes = new LinkedHashMap<>();
        for (String enzyme : ENZYMES) {
            workup.answer(place(enzyme, occurrence)).ifPresent(a -> enzymes.put(enzyme, a));
        }
        Optional<PartialDate> date =
                workup.answer(place(AdviceItems.ENZYMES_DATE, occurrence))
                        .filter(Answer.Date.class::isInstance)
                        .map(a -> ((Answer.Date) a).date());
        return new Draw(occurrence, date, enzymes);
    }

    static Place place(String id, int occurrence) {
        return Place.in(id, SECTION, occurrence);
    }

    Optional<Answer.Quantity> value(String enzyme) {
        return Optional.ofNullable(enzymes.get(enzyme))
                .filter(Answer.Quantity.class::isInstance)
                .map(a -> (Answer.Quantity) a);
    }

    /** When this enzyme was drawn: its own date where it has one, else that of the draw. */
    Optional<PartialDate> date(String enzyme) {
        return value(enzyme).flatMap(Answer.Quantity::date).or(() -> date);
    }
}

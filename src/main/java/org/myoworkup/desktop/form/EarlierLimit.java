package org.myoworkup.desktop.form;

import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The upper limit of normal that the same laboratory printed beside the same item, in the same
 * unit, in another draw of this patient. It is offered, never filled in: limits change with the
 * method and, in a child, with the age.
 *
 * @param laboratory as written in the draw it comes from
 * @param date of that draw
 */
record EarlierLimit(BigDecimal uln, String laboratory, Optional<PartialDate> date) {
    private static final Comparator<EarlierLimit> BY_DATE =
            Comparator.comparing(l -> l.date.map(PartialDate::latest).orElse(LocalDate.MIN));

    /**
     * The limit of the latest such draw.
     *
     * @return empty where this draw does not name its laboratory, or no other draw of it has one
     */
    static Optional<EarlierLimit> of(Workup workup, Item item, Place place, String unit) {
        Optional<String> laboratory = laboratory(workup, item, place.occurrence());
        if (laboratory.isEmpty() || item.repeat().isEmpty()) {
            return Optional.empty();
        }
        return workup.occurrences(item.repeat()).stream()
                .filter(n -> n != place.occurrence())
                .filter(n -> folded(laboratory(workup, item, n)).equals(folded(laboratory)))
                .flatMap(n -> in(workup, item, n, unit).stream())
                .max(BY_DATE);
    }

    private static Optional<EarlierLimit> in(
            Workup workup, Item item, int occurrence, String unit) {
        return workup.answer(Place.of(item, occurrence))
                .filter(Answer.Quantity.class::isInstance)
                .map(a -> (Answer.Quantity) a)
                .filter(q -> q.unit().equals(unit))
                .flatMap(Answer.Quantity::uln)
                .map(
                        uln ->
                                new EarlierLimit(
                                        uln,
                                        laboratory(workup, item, occurrence).orElseThrow(),
                                        date(workup, item, occurrence)));
    }

    private static Optional<String> laboratory(Workup workup, Item item, int occurrence) {
        return besides(workup, item, "laboratory", occurrence)
                .filter(Answer.Text.class::isInstance)
                .map(a -> ((Answer.Text) a).text().strip());
    }

    private static Optional<PartialDate> date(Workup workup, Item item, int occurrence) {
        return besides(workup, item, "date", occurrence)
                .filter(Answer.Date.class::isInstance)
                .map(a -> ((Answer.Date) a).date());
    }

    private static Optional<Answer> besides(Workup workup, Item item, String name, int occurrence) {
        return workup.answer(Place.in(item.section() + "." + name, item.repeat(), occurrence));
    }

    private static Optional<String> folded(Optional<String> name) {
        return name.map(n -> n.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}

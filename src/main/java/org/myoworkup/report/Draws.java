package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Results with the day they are of: their own, else that of their draw. */
record Draws(Checklist checklist, Answers answers) {

    /** One answer and its day. */
    record Drawn(Item item, Place place, Answer answer, Optional<PartialDate> date) {
        private java.time.LocalDate order() {
            return date.map(PartialDate::latest).orElse(java.time.LocalDate.MIN);
        }
    }

    /** Everything given to this item, oldest first; what has no day comes before what has one. */
    List<Drawn> given(String itemId) {
        Item item = checklist.item(itemId).orElseThrow();
        List<Drawn> all = new ArrayList<>();
        answers.toItem(itemId)
                .forEach(
                        (place, answer) -> {
                            if (answer instanceof Answer.Given) {
                                all.add(new Drawn(item, place, answer, date(place, answer)));
                            }
                        });
        all.sort(Comparator.comparing(Drawn::order));
        return all;
    }

    Optional<Drawn> latest(String itemId) {
        List<Drawn> all = given(itemId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Optional<PartialDate> date(Place place, Answer answer) {
        if (answer instanceof Answer.Quantity quantity && quantity.date().isPresent()) {
            return quantity.date();
        }
        String section = checklist.item(place.id()).orElseThrow().section();
        String day = section + ".date";
        return checklist
                .item(day)
                .flatMap(i -> answers.get(Place.of(i, place.occurrence())))
                .filter(Answer.Date.class::isInstance)
                .map(a -> ((Answer.Date) a).date());
    }
}

package org.myoworkup.desktop.biopsy;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.util.Optional;

/** One biopsy of the open workup: the answers that say which it is, and its mark. */
record Biopsy(Scope scope, int occurrence) {

    /** The whole biopsy. */
    Place part() {
        return place(BiopsyCompanions.STEP);
    }

    Place place(String item) {
        return Place.in(item, BiopsyCompanions.STEP, occurrence);
    }

    private Optional<Answer> answer(String item) {
        return scope.session().workup().answer(place(item));
    }

    private Optional<String> code(String item) {
        return answer(item)
                .filter(Answer.Choice.class::isInstance)
                .map(a -> ((Answer.Choice) a).code());
    }

    Optional<String> site() {
        return code(AdviceItems.BIOPSY_SITE);
    }

    Optional<String> side() {
        return code(AdviceItems.BIOPSY_SIDE);
    }

    Optional<PartialDate> date() {
        return answer(AdviceItems.BIOPSY_DATE)
                .filter(Answer.Date.class::isInstance)
                .map(a -> ((Answer.Date) a).date());
    }

    Optional<String> adequacy() {
        return code(ItemIds.BIOPSY_ADEQUACY);
    }

    boolean nonDiagnostic() {
        return adequacy().filter("non-diagnostic"::equals).isPresent();
    }

    Optional<PartState> state() {
        return scope.session().workup().state(part());
    }

    Optional<PartState.Pending> pending() {
        return state().filter(PartState.Pending.class::isInstance).map(s -> (PartState.Pending) s);
    }

    /** Since when the report is awaited: from the day it was taken, else ordered. */
    Optional<PartialDate> pendingSince() {
        return pending().map(p -> p.taken().orElse(p.ordered()));
    }
}

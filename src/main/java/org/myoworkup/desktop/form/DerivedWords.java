package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.Optional;

/**
 * What the tables and values of an occurrence say of a finding, beside what was answered by hand.
 */
final class DerivedWords {
    private static final Line NOTHING = new Line("", false);

    private DerivedWords() {}

    /**
     * @param contradicts the answer by hand says the opposite
     */
    record Line(String words, boolean contradicts) {}

    static Line of(Scope scope, Item item, Place place) {
        if (!(item.type() instanceof AnswerType.Finding)) {
            return NOTHING;
        }
        Reading implied = scope.session().assessment().findings().implied(item, place.occurrence());
        if (!implied.known()) {
            return NOTHING;
        }
        Optional<Answer> byHand = scope.session().workup().answer(place);
        String value =
                scope.say(implied.present() ? "form.derived.present" : "form.derived.absent");
        if (byHand.isEmpty()) {
            return new Line(scope.say("form.derived", value, implied.from()), false);
        }
        boolean contradicts =
                byHand.get() instanceof Answer.Finding finding
                        && finding != Answer.Finding.EQUIVOCAL
                        && Truth.of(finding == Answer.Finding.PRESENT) != implied.value();
        return contradicts
                ? new Line(scope.say("form.derived.contradicts", value, implied.from()), true)
                : NOTHING;
    }
}

package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.findings.EmgStudy;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.Optional;

/**
 * What the tables and values of an occurrence say of a finding or of the EMG pattern, beside what
 * was answered by hand.
 */
final class DerivedWords {
    private static final Line NOTHING = new Line("", false);

    private DerivedWords() {}

    /**
     * @param contradicts the answer by hand says the opposite
     */
    record Line(String words, boolean contradicts) {}

    static Line of(Scope scope, Item item, Place place) {
        if (item.id().equals(ItemIds.EMG_PATTERN)) {
            return pattern(scope, item, place);
        }
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
            String key = item.tag().provisional() ? "form.derived.provisional" : "form.derived";
            return new Line(scope.say(key, value, implied.from()), false);
        }
        boolean contradicts =
                byHand.get() instanceof Answer.Finding finding
                        && finding != Answer.Finding.EQUIVOCAL
                        && Truth.of(finding == Answer.Finding.PRESENT) != implied.value();
        return contradicts
                ? new Line(scope.say("form.derived.contradicts", value, implied.from()), true)
                : NOTHING;
    }

    /** The EMG pattern that follows from the rows of its study. */
    private static Line pattern(Scope scope, Item item, Place place) {
        return scope.session().assessment().findings().emgStudies().stream()
                .filter(s -> s.occurrence() == place.occurrence())
                .findFirst()
                .map(s -> pattern(scope, item, s))
                .orElse(NOTHING);
    }

    private static Line pattern(Scope scope, Item item, EmgStudy study) {
        if (study.implied().isEmpty()) {
            return NOTHING;
        }
        String rows = scope.texts().option(item, study.implied().get().code());
        Place table = Place.in(ItemIds.EMG_TABLE, item.repeat(), study.occurrence());
        if (study.derived()) {
            return new Line(scope.say("form.derived.provisional", rows, table), false);
        }
        if (study.pattern() == study.implied().get()) {
            return NOTHING;
        }
        return study.contradicted()
                ? new Line(scope.say("form.derived.contradicts", rows, table), true)
                : new Line(scope.say("form.derived.differs", rows, table), false);
    }
}

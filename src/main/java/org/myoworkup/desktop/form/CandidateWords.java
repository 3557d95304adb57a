package org.myoworkup.desktop.form;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.workup.Place;

import java.util.List;

/** The candidates for a biopsy, at the question where its site is chosen. */
final class CandidateWords {
    /** More than these are read beside the reasons, in the findings so far. */
    private static final int MOST = 4;

    private CandidateWords() {}

    /** Empty at any other question. */
    static String of(Scope scope, Place place) {
        if (!place.id().equals(AdviceItems.BIOPSY_SITE)) {
            return "";
        }
        List<Candidate> found = scope.session().assessment().biopsySites().candidates();
        if (found.isEmpty()) {
            return scope.say("form.sites.none");
        }
        List<String> names =
                found.stream()
                        .limit(MOST)
                        .map(
                                c ->
                                        scope.say(
                                                "form.sites." + c.side(),
                                                scope.texts().label(c.muscle())))
                        .toList();
        int more = found.size() - names.size();
        return more > 0
                ? scope.say("form.sites.more", names, more)
                : scope.say("form.sites.all", names);
    }
}

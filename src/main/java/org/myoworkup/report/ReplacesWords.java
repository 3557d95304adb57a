package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Differences;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** "Replaces the printout of revision 12, 3 March 2026; 4 answers changed: CK, …" */
final class ReplacesWords {
    /** What fits into two lines of page 1. */
    private static final int MOST_NAMED = 6;

    private final List<String> order;
    private final Texts texts;

    ReplacesWords(Checklist checklist, Texts texts) {
        this.order = checklist.items().stream().map(Item::id).toList();
        this.texts = texts;
    }

    /**
     * @param now what is printed now
     */
    String sentence(Printout before, Workup now, Reports.Options options) {
        return texts.say(
                "report.replaces",
                String.valueOf(before.printing().revision()),
                AlertWords.time(
                        texts, before.printing().time().atZone(options.printed().getZone())),
                changed(before.since(now)));
    }

    private String changed(Differences differences) {
        if (differences.none()) {
            return texts.say("report.replaces-same");
        }
        List<String> what = new ArrayList<>();
        if (!differences.answers().isEmpty()) {
            what.add(
                    texts.say(
                            "report.replaces-answers",
                            differences.answers().size(),
                            named(differences.answers())));
        }
        if (differences.patient()) {
            what.add(texts.say("report.replaces-patient"));
        }
        if (!differences.notes().isEmpty()
                || !differences.states().isEmpty()
                || !differences.attachments().isEmpty()) {
            what.add(texts.say("report.replaces-others"));
        }
        return String.join("; ", what);
    }

    private String named(SortedSet<Place> places) {
        List<String> labels =
                places.stream()
                        .sorted(Comparator.comparing((Place p) -> rank(p)).thenComparing(p -> p))
                        .limit(MOST_NAMED)
                        .map(texts::label)
                        .toList();
        String some = String.join(", ", labels);
        int more = places.size() - labels.size();
        return more == 0 ? some : texts.say("report.replaces-more", some, more);
    }

    /** What the checklist does not know comes last. */
    private int rank(Place place) {
        int at = order.indexOf(place.id());
        return at < 0 ? order.size() : at;
    }
}

package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.NotYetKnown;
import org.myoworkup.advice.NotYetKnown.Decider;
import org.myoworkup.advice.NotYetKnown.Lane;
import org.myoworkup.advice.NotYetKnown.Open;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.report.ReportContent.NextContent;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What nobody has looked at yet, and where a biopsy may be taken. */
final class NextWords {
    /** Sites named, and excluded ones: more choice than this helps nobody. */
    static final int SITES = 4;

    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final Texts texts;
    private final AnswerWords words;

    NextWords(Checklist checklist, Workup workup, Assessment assessment, Texts texts) {
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
    }

    NextContent content(Reports.Extent extent) {
        NotYetKnown next = assessment.next();
        List<Labelled> lanes =
                Stream.concat(
                                lane(Lane.SAFETY, next.safety()).stream(),
                                lane(Lane.ALTERNATIVES, next.alternatives()).stream())
                        .toList();
        if (next.wouldDecide().isEmpty()) {
            return new NextContent(lanes, Optional.empty());
        }
        return extent == Reports.Extent.FULL
                ? new NextContent(lanes, Optional.of(deciders(next)))
                : new NextContent(
                        Stream.concat(lanes.stream(), Stream.of(briefly(next))).toList(),
                        Optional.empty());
    }

    private Labelled briefly(NotYetKnown next) {
        return new Labelled(
                texts.say("report.decide-brief"),
                texts.series(next.wouldDecide().stream().map(this::briefly).toList()));
    }

    /** With both outcomes, unless they are the same and only another set is decided. */
    private String briefly(Decider decider) {
        String present = texts.percent(decider.ifPresent().probability());
        String absent = texts.percent(decider.ifAbsent().probability());
        return present.equals(absent)
                ? name(decider)
                : texts.say("report.decides", name(decider), present, absent);
    }

    private Optional<Labelled> lane(Lane lane, List<Open> open) {
        String all = texts.series(open.stream().map(this::open).toList());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labelled(texts.say(lane.key()), all));
    }

    private String open(Open open) {
        return awaited(words.label(open.place()), open.awaited());
    }

    private String awaited(String label, boolean awaited) {
        return awaited ? texts.say("report.is-awaited", label) : label;
    }

    private TableContent deciders(NotYetKnown next) {
        return new TableContent(
                texts.say(Lane.WOULD_DECIDE.key()),
                Stream.of("item", "if-present", "if-absent", "also")
                        .map(k -> texts.say("report.decide-" + k))
                        .toList(),
                next.wouldDecide().stream().map(this::decider).toList(),
                List.of(34, 17, 17, 32));
    }

    private String name(Decider decider) {
        boolean test = decider.places().size() > 1;
        String item =
                test
                        ? texts.say(
                                "report.biopsy-features", String.valueOf(decider.places().size()))
                        : words.label(decider.places().getFirst());
        String name = texts.say("report.decider", item, texts.say(decider.invasiveness().key()));
        return awaited(name, decider.awaited());
    }

    private List<String> decider(Decider decider) {
        List<String> sets =
                assessment.criteria().stream()
                        .filter(s -> decider.sets().contains(s.id()))
                        .map(SetResult::name)
                        .map(texts::say)
                        .toList();
        return List.of(
                name(decider),
                outcome(decider.ifPresent()),
                outcome(decider.ifAbsent()),
                sets.isEmpty() ? texts.say("report.nothing") : texts.series(sets));
    }

    /** Below the cut-off is said so, never "not IIM": what else is open may still lift it. */
    private String outcome(NotYetKnown.Outcome outcome) {
        String percent = texts.percent(outcome.probability());
        return outcome.category()
                .map(c -> texts.say("report.class-name." + c.code()))
                .map(c -> texts.say("report.percent-class", percent, c))
                .orElse(percent);
    }

    /** Candidates for the biopsy; empty once a site is chosen. */
    List<Labelled> sites() {
        BiopsySites sites = assessment.biopsySites();
        if (settled() || sites.candidates().isEmpty()) {
            return List.of();
        }
        List<Labelled> said = new ArrayList<>();
        sites.candidates().stream()
                .limit(SITES)
                .map(c -> new Labelled(muscle(c.muscle(), c.side()), why(c)))
                .forEach(said::add);
        String excluded =
                texts.series(sites.excluded().stream().limit(SITES).map(this::excluded).toList());
        if (!excluded.isEmpty()) {
            said.add(new Labelled(texts.say("report.site-excluded"), excluded));
        }
        if (!sites.cautions().isEmpty()) {
            said.add(new Labelled(texts.say("report.site-first"), all(sites.cautions())));
        }
        return said;
    }

    /** A site was chosen, the specimen taken, or the biopsy given up. */
    private boolean settled() {
        boolean chosen =
                workup.answers().toItem(AdviceItems.BIOPSY_SITE).values().stream()
                        .anyMatch(Answer.Given.class::isInstance);
        PartState state = workup.states().get(Place.of("biopsy"));
        boolean taken = state instanceof PartState.Pending p && p.taken().isPresent();
        return chosen || taken || state instanceof PartState.NotDone;
    }

    /** "Deltoid, right". */
    String muscle(String muscle, String side) {
        return texts.say(
                "report.site",
                checklist.muscle(muscle).map(m -> m.label()).orElse(muscle),
                texts.say("report.side-" + side));
    }

    /** Reasons and warnings of a candidate. */
    String why(BiopsySites.Candidate candidate) {
        String key =
                switch (candidate.suits()) {
                    case BEST -> "report.site-best";
                    case ACCEPTABLE -> "report.site-acceptable";
                    case WITH_WARNING -> "report.site-warning";
                };
        return texts.say(key, all(candidate.reasons()), all(candidate.warnings()));
    }

    /** An excluded muscle with the reason. */
    String excluded(BiopsySites.Excluded excluded) {
        return texts.say(
                "report.site-out",
                muscle(excluded.muscle(), excluded.side()),
                texts.say(excluded.reason()));
    }

    private String all(List<Message> messages) {
        return String.join(", ", messages.stream().map(texts::say).toList());
    }
}

package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.criteria.Status;
import org.myoworkup.report.ReportContent.CriteriaContent;
import org.myoworkup.report.ReportContent.Labelled;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sets beside EULAR/ACR, worded so that an open result is never taken for "not met". */
final class CriteriaWords {
    /** More deciding items than this are counted and not named: each stands as not assessed. */
    private static final int NAMED = 3;

    private static final int NAMED_BRIEFLY = 2;

    private static final List<Integer> SHARES = List.of(22, 15, 31, 32);
    private static final List<Integer> BRIEF = List.of(26, 13, 61);
    private static final String NONE = "none";
    private static final String BETTER_OPEN = "criteria.better-explanation-open";

    private final Checklist checklist;
    private final Texts texts;
    private final AnswerWords words;
    private final List<SetResult> sets;

    CriteriaWords(Checklist checklist, Texts texts, List<SetResult> sets) {
        this.checklist = checklist;
        this.texts = texts;
        this.words = new AnswerWords(checklist, texts);
        this.sets = sets;
    }

    CriteriaContent content(Reports.Extent extent) {
        return new CriteriaContent(
                proviso() ? texts.say("report.sets-provided") : "",
                texts.say(
                        extent == Reports.Extent.FULL
                                ? "report.sets-legend"
                                : "report.sets-legend-brief"),
                extent == Reports.Extent.FULL ? table() : brief(),
                extent == Reports.Extent.FULL
                        ? List.of()
                        : sets.stream().filter(s -> !classed(s)).map(this::without).toList(),
                extent == Reports.Extent.FULL
                        ? sets.stream().map(this::source).toList()
                        : List.of(),
                extent == Reports.Extent.FULL ? notComputed() : List.of());
    }

    private TableContent brief() {
        return new TableContent(
                texts.say("report.sets"),
                Stream.of("set", "status", "result-and-deciding")
                        .map(k -> texts.say("report.sets-" + k))
                        .toList(),
                sets.stream()
                        .filter(CriteriaWords::classed)
                        .map(s -> List.of(name(s), status(s), brief(s)))
                        .toList(),
                BRIEF);
    }

    /** A class is reached, or would be if the criteria applied. */
    private static boolean classed(SetResult set) {
        return set.status() == Status.MET
                || set.status() == Status.SET_ASIDE
                || !set.result().code().equals(NONE);
    }

    private Labelled without(SetResult set) {
        return new Labelled(texts.say("report.pair", name(set), status(set)), brief(set));
    }

    private String brief(SetResult set) {
        return set.deciding().isEmpty()
                ? result(set)
                : texts.say("report.set-brief", result(set), deciding(set, NAMED_BRIEFLY));
    }

    private TableContent table() {
        return new TableContent(
                texts.say("report.sets"),
                Stream.of("set", "status", "result", "deciding")
                        .map(k -> texts.say("report.sets-" + k))
                        .toList(),
                sets.stream().map(this::row).toList(),
                SHARES);
    }

    private List<String> row(SetResult set) {
        return List.of(name(set), status(set), result(set), deciding(set, NAMED));
    }

    private String name(SetResult set) {
        String name = texts.say(set.name());
        return set.provisional() ? texts.say("report.set-provisional", name) : name;
    }

    private String status(SetResult set) {
        return set.status() == Status.SET_ASIDE
                ? texts.say("report.set-aside")
                : texts.say(set.status().label());
    }

    private String result(SetResult set) {
        List<String> said = new ArrayList<>();
        said.add(outcome(set));
        if (set.status() != Status.SET_ASIDE) {
            set.messages().stream()
                    .filter(m -> !m.key().equals(BETTER_OPEN))
                    .map(texts::say)
                    .forEach(said::add);
        }
        return String.join(". ", said);
    }

    private String outcome(SetResult set) {
        String result = texts.say(set.result().label());
        return switch (set.status()) {
            case UNDETERMINED ->
                    set.best().code().equals(set.result().code())
                            ? texts.say("report.so-far", result)
                            : texts.say(
                                    "report.so-far-could", result, texts.say(set.best().label()));
            case SET_ASIDE -> texts.say("report.no-class");
            case MET, NOT_MET -> result;
        };
    }

    private String deciding(SetResult set, int most) {
        List<String> labels = set.deciding().stream().map(this::label).distinct().toList();
        if (labels.isEmpty()) {
            return texts.say("report.nothing");
        }
        int more = labels.size() - most;
        String named = texts.series(labels.subList(0, Math.min(most, labels.size())));
        return more > 0 ? texts.say("report.and-more", named, String.valueOf(more)) : named;
    }

    private String label(String item) {
        return checklist
                .item(item)
                .map((Item i) -> words.label(i))
                .orElseGet(() -> words.label(Place.of(item)));
    }

    /** Said once above the table, as it holds for every row. */
    private boolean proviso() {
        return sets.stream().anyMatch(CriteriaWords::provided);
    }

    private static boolean provided(SetResult set) {
        return set.messages().stream().map(Message::key).anyMatch(BETTER_OPEN::equals);
    }

    private String source(SetResult set) {
        String key = set.provisional() ? "report.set-source-provisional" : "report.set-source";
        return texts.say(key, texts.say(set.name()), set.citation());
    }

    private List<String> notComputed() {
        return CriteriaSets.notComputed().stream()
                .map(n -> texts.say("report.set-source", texts.say(n.name()), n.citation()))
                .toList();
    }

    /** The sets that are met, each with its result; empty when none is. */
    String met() {
        List<SetResult> met = sets.stream().filter(s -> s.status() == Status.MET).toList();
        if (met.isEmpty()) {
            return "";
        }
        String all =
                texts.series(
                        met.stream()
                                .map(
                                        s ->
                                                texts.say(
                                                        "report.n.met-set",
                                                        name(s),
                                                        texts.say(s.result().label())))
                                .toList());
        boolean proviso = met.stream().anyMatch(CriteriaWords::provided);
        return texts.say(proviso ? "report.n.met-provided" : "report.n.met", all);
    }
}

package org.myoworkup.report;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.SetResult;
import org.myoworkup.criteria.Status;
import org.myoworkup.report.ReportContent.CriteriaContent;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sets beside EULAR/ACR, worded so that an open result is never taken for "not met". */
final class CriteriaWords {
    /** More deciding items than this are counted and not named: each stands as not assessed. */
    private static final int NAMED = 3;

    private static final List<Integer> SHARES = List.of(23, 12, 33, 32);
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

    CriteriaContent content() {
        return new CriteriaContent(
                table(), sets.stream().map(this::source).toList(), notComputed());
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
        return List.of(name(set), status(set), result(set), deciding(set));
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
            set.messages().stream().map(texts::say).forEach(said::add);
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

    private String deciding(SetResult set) {
        List<String> labels = set.deciding().stream().map(this::label).distinct().toList();
        if (labels.isEmpty()) {
            return texts.say("report.nothing");
        }
        int more = labels.size() - NAMED;
        String named = String.join("; ", labels.subList(0, Math.min(NAMED, labels.size())));
        return more > 0 ? texts.say("report.and-more", named, String.valueOf(more)) : named;
    }

    private String label(String item) {
        return checklist
                .item(item)
                .map((Item i) -> words.label(i))
                .orElseGet(() -> words.label(Place.of(item)));
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
                String.join(
                        "; ",
                        met.stream()
                                .map(
                                        s ->
                                                texts.say(
                                                        "report.n.met-set",
                                                        name(s),
                                                        texts.say(s.result().label())))
                                .toList());
        boolean proviso =
                met.stream()
                        .flatMap(s -> s.messages().stream())
                        .map(Message::key)
                        .anyMatch(BETTER_OPEN::equals);
        return texts.say(proviso ? "report.n.met-provided" : "report.n.met", all);
    }
}

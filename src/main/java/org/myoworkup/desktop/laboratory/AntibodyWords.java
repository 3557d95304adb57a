package org.myoworkup.desktop.laboratory;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What follows from the antibody results, in words. */
final class AntibodyWords {
    private final Scope scope;
    private final AnswerType.Table type;

    AntibodyWords(Scope scope) {
        this.scope = scope;
        type =
                (AnswerType.Table)
                        scope.texts()
                                .checklist()
                                .item(ItemIds.ANTIBODY_RESULTS)
                                .orElseThrow()
                                .type();
    }

    /** The antibody with its target or synonym: {@code Anti-TIF1γ (p155/140)}. */
    String name(String antibody) {
        return type.column("antibody").orElseThrow().options().stream()
                .filter(o -> o.code().equals(antibody))
                .map(Option::label)
                .findFirst()
                .orElse(antibody);
    }

    /** {@code Anti-SRP}. */
    private String shortName(String antibody) {
        return name(antibody).replaceFirst(" \\(.*", "");
    }

    String method(String code) {
        return scope.texts().option(type.column("method").orElseThrow(), code);
    }

    private List<String> withFinding() {
        return AntibodyGroup.withFinding(scope.texts().checklist());
    }

    /** The findings that the table implies; says so where there are none yet. */
    String derived() {
        List<String> parts = new ArrayList<>();
        add(parts, "labtable.derived.present", a -> implied(a).present());
        add(parts, "labtable.derived.weak", a -> !findings().notes(id(a)).isEmpty());
        add(parts, "labtable.derived.absent", a -> implied(a).absent());
        return parts.isEmpty()
                ? scope.say("labtable.derived.none")
                : scope.say("labtable.derived", String.join(" \u00b7 ", parts));
    }

    private void add(List<String> parts, String key, Predicate<String> which) {
        List<String> names = withFinding().stream().filter(which).map(this::shortName).toList();
        if (!names.isEmpty()) {
            parts.add(scope.say(key, names));
        }
    }

    /** The antibodies with a finding that have neither a row nor an answer by hand. */
    String untested(List<Row> rows) {
        List<String> names =
                withFinding().stream()
                        .filter(a -> !AntibodyGroup.hasRow(rows, a))
                        .filter(a -> scope.session().workup().answer(Place.of(id(a))).isEmpty())
                        .map(this::shortName)
                        .toList();
        return names.isEmpty() ? "" : scope.say("labtable.untested", names);
    }

    private static String id(String antibody) {
        return AntibodyGroup.finding(antibody);
    }

    private Findings findings() {
        return scope.session().assessment().findings();
    }

    private Reading implied(String antibody) {
        Item item = scope.texts().checklist().item(id(antibody)).orElseThrow();
        return findings().implied(item, 1);
    }
}

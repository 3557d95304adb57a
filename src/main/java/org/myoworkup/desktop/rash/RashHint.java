package org.myoworkup.desktop.rash;

import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the rash chart has to do with a finding. It asks and points out; it never answers.
 *
 * @param finding the question it is about
 * @param marks what on the chart it rests on
 * @param remark key of what tells the sign from its mimics; empty for none
 */
record RashHint(Kind kind, String finding, List<Mark> marks, String remark) {

    /** A region and a kind of lesion, on whichever side. */
    record Mark(String region, String lesion) {}

    enum Kind {
        /** The chart shows what the finding means, and it is not answered. */
        ASK,
        /** The chart shows it, and it is answered absent. */
        CONTRADICTS,
        /** Heliotrope is answered present, and the lids show oedema and no colour. */
        OEDEMA_ONLY
    }

    private static final Set<String> FLAT = Set.of("erythema", "violaceous", "pigment");
    private static final Set<String> RED = Set.of("erythema", "violaceous", "poikiloderma");
    private static final Set<String> LIDS = Set.of("eyelids");
    private static final Set<String> OEDEMA = Set.of("oedema");
    private static final Set<String> ANYWHERE = Set.of();

    /** Where each finding shows on the chart: its own definition in the checklist. */
    private static final List<Rule> RULES =
            List.of(
                    new Rule(ItemIds.HELIOTROPE, LIDS, FLAT, "rash.remark.heliotrope"),
                    new Rule("exam.skin.periorbital-oedema", LIDS, OEDEMA, ""),
                    new Rule(
                            ItemIds.GOTTRON_PAPULES,
                            Set.of("finger-joints", "elbow", "knee", "malleolus", "foot"),
                            Set.of("papules"),
                            "rash.remark.gottron-papules"),
                    new Rule(
                            ItemIds.GOTTRON_SIGN,
                            Set.of("finger-joints", "wrist", "elbow", "knee", "malleolus"),
                            FLAT,
                            "rash.remark.gottron-sign"),
                    new Rule(
                            ItemIds.EXTENSOR_ERYTHEMA,
                            Set.of("elbow", "knee"),
                            Set.of("erythema", "violaceous"),
                            ""),
                    new Rule(
                            "exam.skin.palmar-papules",
                            Set.of("palm"),
                            Set.of("papules"),
                            "rash.remark.palmar-papules"),
                    new Rule(ItemIds.MECHANICS_HANDS, Set.of("finger-sides"), Set.of("scale"), ""),
                    new Rule("exam.skin.v-sign", Set.of("chest", "neck-front"), RED, ""),
                    new Rule("exam.skin.shawl-sign", Set.of("upper-back", "neck-back"), RED, ""),
                    new Rule("exam.skin.holster-sign", Set.of("outer-thigh"), RED, ""),
                    new Rule(
                            "exam.skin.periungual",
                            Set.of("nail-folds"),
                            Set.of("erythema", "violaceous", "telangiectasia"),
                            ""),
                    new Rule("exam.skin.ulcer", ANYWHERE, Set.of("ulcer"), ""),
                    new Rule("exam.skin.cutaneous-necrosis", ANYWHERE, Set.of("necrosis"), ""),
                    new Rule("exam.skin.calcinosis", ANYWHERE, Set.of("calcinosis"), ""));

    private record Rule(String finding, Set<String> regions, Set<String> lesions, String remark) {
        List<Mark> in(List<Mark> marks) {
            return marks.stream()
                    .filter(m -> regions.isEmpty() || regions.contains(m.region()))
                    .filter(m -> lesions.contains(m.lesion()))
                    .toList();
        }
    }

    /** Every finding that a rule reads. */
    static List<String> findings() {
        return RULES.stream().map(Rule::finding).toList();
    }

    /**
     * @param rows of the chart
     * @param answers what stands at an item of the same examination
     */
    static List<RashHint> of(List<Row> rows, Function<String, Optional<Answer>> answers) {
        List<Mark> marks =
                rows.stream()
                        .map(
                                r ->
                                        new Mark(
                                                r.code(RashRows.REGION).orElse(""),
                                                r.code(RashRows.LESION).orElse("")))
                        .distinct()
                        .toList();
        List<RashHint> hints = new ArrayList<>();
        for (Rule rule : RULES) {
            List<Mark> found = rule.in(marks);
            Optional<Answer> answer = answers.apply(rule.finding());
            if (!found.isEmpty() && answer.isEmpty()) {
                hints.add(new RashHint(Kind.ASK, rule.finding(), found, remark(rule, marks)));
            } else if (!found.isEmpty() && answer.get() == Answer.Finding.ABSENT) {
                hints.add(new RashHint(Kind.CONTRADICTS, rule.finding(), found, ""));
            }
        }
        boolean heliotrope =
                answers.apply(ItemIds.HELIOTROPE).equals(Optional.of(Answer.Finding.PRESENT));
        if (heliotrope && oedemaAlone(marks)) {
            hints.add(
                    new RashHint(
                            Kind.OEDEMA_ONLY,
                            ItemIds.HELIOTROPE,
                            List.of(new Mark("eyelids", "oedema")),
                            "rash.remark.oedema"));
        }
        return hints;
    }

    private static String remark(Rule rule, List<Mark> marks) {
        return rule.lesions().equals(OEDEMA) && oedemaAlone(marks)
                ? "rash.remark.oedema"
                : rule.remark();
    }

    /** Swollen lids without colour. */
    private static boolean oedemaAlone(List<Mark> marks) {
        Set<Mark> there = Set.copyOf(marks);
        return there.contains(new Mark("eyelids", "oedema"))
                && FLAT.stream().noneMatch(l -> there.contains(new Mark("eyelids", l)));
    }
}

package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.report.RequestContent.Shape;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The blood list, by purpose and in the order of drawing; what came back, what is awaited and what
 * was marked not done stand apart, so that nothing is dropped and nothing is asked twice unseen.
 */
final class LaboratoryRequest {
    private static final String ANTIBODY = "laboratory.antibodies.";
    private static final String URINE = "laboratory.urine.";
    private static final String PRETREATMENT = "laboratory.pretreatment.";

    private static final List<String> ANTIBODIES =
            List.of(
                    "jo-1",
                    "pl-7",
                    "pl-12",
                    "ej",
                    "oj",
                    "ks",
                    "zo",
                    "ha",
                    "mi-2",
                    "tif1-gamma",
                    "nxp2",
                    "mda5",
                    "sae",
                    "srp",
                    "cn1a",
                    "ro52",
                    "pm-scl",
                    "ku",
                    "u1-rnp",
                    "hmgcr");

    private static final Answer.Choice NOT_SENT = new Answer.Choice("not-sent");

    /** What is the same blood test, answered in another way. */
    private static final Map<String, String> SAME_TEST =
            Map.of(
                    "laboratory.ana.titre", "laboratory.ana.pattern",
                    "laboratory.chemistry.hba1c", "laboratory.chemistry.hba1c-ngsp");

    /** Purpose to tests; purposes in the order of drawing. */
    static final Map<String, List<String>> TESTS = tests();

    private final RequestAnswers answers;
    private final AntibodyRows antibodies;
    private final List<Line> back = new ArrayList<>();
    private final List<Line> awaited = new ArrayList<>();
    private final List<Line> notDone = new ArrayList<>();

    LaboratoryRequest(RequestAnswers answers) {
        this.answers = answers;
        this.antibodies = new AntibodyRows(answers);
    }

    private static Map<String, List<String>> tests() {
        Map<String, List<String>> tests = new LinkedHashMap<>();
        tests.put(
                "before-immunoglobulins",
                Stream.concat(
                                ANTIBODIES.stream().map(a -> ANTIBODY + a),
                                Stream.of(
                                        "laboratory.ana.titre",
                                        "laboratory.infection.hbsag",
                                        "laboratory.infection.anti-hbc",
                                        "laboratory.infection.hcv",
                                        "laboratory.infection.hiv",
                                        "laboratory.infection.vzv",
                                        "laboratory.infection.tb",
                                        "laboratory.immunology.igg",
                                        "laboratory.immunology.iga"))
                        .toList());
        tests.put(
                "enzymes",
                List.of(
                        ItemIds.CK,
                        ItemIds.ALDOLASE,
                        ItemIds.LDH,
                        ItemIds.AST,
                        ItemIds.ALT,
                        "laboratory.liver.ggt"));
        tests.put(
                "safety",
                List.of(
                        AdviceItems.TROPONIN_I,
                        AdviceItems.POTASSIUM,
                        AdviceItems.CREATININE,
                        AdviceItems.INR,
                        AdviceItems.PLATELETS));
        tests.put(
                "mimics",
                List.of(
                        AdviceItems.TSH,
                        "laboratory.chemistry.calcium",
                        "laboratory.chemistry.phosphate",
                        "laboratory.chemistry.magnesium",
                        "laboratory.endocrine.vitamin-d",
                        "laboratory.immunology.electrophoresis"));
        tests.put("inflammation", List.of(ItemIds.CRP, ItemIds.ESR, AdviceItems.FERRITIN));
        tests.put(
                "treatment",
                List.of(
                        "laboratory.blood-count.leucocytes",
                        "laboratory.chemistry.glucose",
                        "laboratory.chemistry.hba1c",
                        PRETREATMENT + "tpmt",
                        PRETREATMENT + "g6pd",
                        PRETREATMENT + "pregnancy"));
        tests.put(
                "children",
                List.of(
                        "laboratory.juvenile.von-willebrand",
                        "laboratory.juvenile.neopterin",
                        "laboratory.juvenile.blood-film",
                        "laboratory.urine.protein"));
        return tests;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(order());
        TESTS.forEach(
                (purpose, ids) -> {
                    List<Line> open = open(purpose, ids);
                    if (!open.isEmpty()) {
                        parts.add(
                                new Part(
                                        answers.say("request.lab." + purpose),
                                        Shape.RUNNING,
                                        open));
                    }
                });
        antibodies.back().forEach(back::add);
        antibodies.awaited().forEach(awaited::add);
        apart("request.lab.back", back).ifPresent(parts::add);
        apart("request.lab.awaited", awaited).ifPresent(parts::add);
        apart("request.lab.not-done", notDone).ifPresent(parts::add);
        parts.add(
                new Part(
                        answers.say("request.receiving"),
                        Shape.LINES,
                        List.of(Line.of("", answers.say("request.lab.drawn-by")))));
        return parts;
    }

    private Part order() {
        List<Line> lines = new ArrayList<>();
        answers.stepMark("laboratory", 1).ifPresent(lines::add);
        lines.add(Line.of("", answers.say("request.lab.tubes")));
        lines.add(Line.of("", answers.say("request.lab.first")));
        lines.add(answers.line(AdviceItems.LAST_IVIG));
        lines.add(answers.line(AdviceItems.LAST_EXCHANGE));
        lines.add(answers.line(AdviceItems.IMMUNOSUPPRESSED));
        return new Part(answers.say("request.lab.order"), Shape.RUNNING, lines);
    }

    /** The tests that have neither result nor mark; the others are set apart. */
    private List<Line> open(String purpose, List<String> ids) {
        boolean child = purpose.equals("children");
        List<Line> open = new ArrayList<>();
        for (String id : ids) {
            if (!answers.asked(child ? ids.getFirst() : id) || known(id)) {
                continue;
            }
            open.add(
                    Line.box(
                            name(id),
                            id.equals(ItemIds.HMGCR)
                                    ? answers.say("request.lab.hmgcr")
                                    : answers.note(id)));
        }
        return open;
    }

    /** What is in urine is said so; everything else on the list is blood. */
    private String name(String id) {
        return id.startsWith(URINE)
                ? answers.say("request.lab.urine", answers.label(id))
                : antibodies.name(id).orElseGet(() -> answers.label(id));
    }

    /** Sets apart what has a result or a mark. */
    private boolean known(String id) {
        Optional<Line> result =
                result(id).or(() -> Optional.ofNullable(SAME_TEST.get(id)).flatMap(this::result));
        result.ifPresent(back::add);
        Optional<PartState> mark = answers.mark(id);
        mark.ifPresent(
                s -> {
                    switch (s) {
                        case PartState.Pending p ->
                                awaited.add(Line.of(name(id), answers.pending(p)));
                        case PartState.NotDone n ->
                                notDone.add(Line.box(name(id), answers.notDone(n)));
                    }
                });
        return result.isPresent() || mark.isPresent() || antibodies.covers(id);
    }

    private Optional<Line> result(String id) {
        return answers.draws()
                .latest(id)
                .filter(d -> !d.answer().equals(NOT_SENT))
                .map(d -> Line.box(name(id), answers.drawn(d)));
    }

    private Optional<Part> apart(String key, List<Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(answers.say(key), Shape.COLUMNS, lines));
    }
}

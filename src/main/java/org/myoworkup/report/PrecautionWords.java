package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.report.RequestContent.Shape;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What whoever takes the needle or the knife must know first: each answered with yes or no, or
 * plainly not answered.
 */
final class PrecautionWords {
    private static final String HEPATITIS = "history.background.hepatitis";
    private static final String HIV = "history.background.hiv";
    private static final String PREGNANT = "history.background.pregnant";
    private static final String ALLERGY = "history.drugs.allergy";
    private static final String PROCEDURE = "history.procedure.";
    private static final String INFECTION = "laboratory.infection.";

    private final RequestAnswers answers;

    PrecautionWords(RequestAnswers answers) {
        this.answers = answers;
    }

    Part part() {
        List<Line> lines = new ArrayList<>();
        lines.add(drug(AdviceItems.ANTICOAGULANT, "anticoagulant"));
        lines.add(drug(PROCEDURE + "antiplatelet", "antiplatelet"));
        lines.add(value(AdviceItems.INR));
        lines.add(value(AdviceItems.PLATELETS));
        lines.add(finding(AdviceItems.BLEEDING_TENDENCY, List.of()));
        lines.add(finding(PROCEDURE + "device", List.of(PROCEDURE + "device-kind")));
        lines.add(finding(AdviceItems.LYMPHOEDEMA, List.of(AdviceItems.LYMPHOEDEMA_LIMB)));
        lines.add(finding(PROCEDURE + "valve", List.of()));
        lines.add(finding(PROCEDURE + "local-anaesthetic", List.of()));
        lines.add(finding(PROCEDURE + "latex", List.of()));
        lines.add(finding(PROCEDURE + "iodine", List.of()));
        lines.add(finding(ALLERGY, List.of("history.drugs.allergy-which")));
        lines.add(
                infection(
                        HEPATITIS,
                        List.of(INFECTION + "hbsag", INFECTION + "anti-hbc", INFECTION + "hcv")));
        lines.add(infection(HIV, List.of(INFECTION + "hiv")));
        lines.add(finding(PROCEDURE + "needle-fear", List.of()));
        lines.add(finding(PROCEDURE + "capacity", List.of()));
        lines.add(finding(PROCEDURE + "interpreter", List.of()));
        if (answers.asked(PREGNANT)) {
            lines.add(finding(PREGNANT, List.of("laboratory.pretreatment.pregnancy")));
        }
        return new Part(answers.say("request.precautions"), Shape.COLUMNS, lines);
    }

    private Line finding(String id, List<String> details) {
        return line(id, answers.yesOrNo(id), said(details));
    }

    private Stream<String> said(List<String> details) {
        return details.stream().flatMap(d -> answers.said(d).stream());
    }

    private Line line(String id, Optional<String> state, Stream<String> details) {
        List<String> more =
                Stream.concat(Stream.of(answers.note(id)).filter(n -> !n.isEmpty()), details)
                        .toList();
        String said = state.orElseGet(answers::gap);
        return Line.box(
                answers.label(id),
                more.isEmpty() ? said : answers.say("request.detail", said, answers.series(more)));
    }

    /** A drug that is listed and not stopped is taken, also when nobody answered the question. */
    private Line drug(String id, String drugClass) {
        List<Row> rows = answers.drugs(drugClass);
        boolean taken = rows.stream().anyMatch(r -> r.cell("stop").isEmpty());
        Optional<String> state = answers.yesOrNo(id);
        Optional<String> listed =
                taken && state.isEmpty()
                        ? Optional.of(answers.state(id, Answer.Finding.PRESENT))
                        : state;
        return line(id, listed, rows.isEmpty() ? Stream.empty() : Stream.of(answers.drugs(rows)));
    }

    private Line value(String id) {
        return Line.box(answers.label(id), answers.latest(id).orElseGet(answers::gap));
    }

    /** Known infection: told or found. Only tests that are all negative say no by themselves. */
    private Line infection(String told, List<String> tests) {
        List<Draws.Drawn> results =
                tests.stream().flatMap(t -> answers.draws().latest(t).stream()).toList();
        boolean found = results.stream().anyMatch(r -> chose(r, "positive"));
        boolean clear =
                results.size() == tests.size()
                        && results.stream().allMatch(r -> chose(r, "negative"));
        Optional<String> state = answers.yesOrNo(told);
        if (found) {
            state = Optional.of(answers.state(told, Answer.Finding.PRESENT));
        } else if (state.isEmpty() && clear) {
            state = Optional.of(answers.state(told, Answer.Finding.ABSENT));
        }
        return line(
                told,
                state,
                results.stream().map(r -> answers.label(r.item().id()) + " " + answers.drawn(r)));
    }

    private static boolean chose(Draws.Drawn drawn, String code) {
        return drawn.answer().equals(new Answer.Choice(code));
    }
}

package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Drugs with doses and days, as answered in whatever step they were asked. */
final class DrugWords {
    private static final String TREATMENTS = AdviceItems.TREATMENTS;
    private static final String PROCEDURE = "biopsy.procedure.";
    private static final String PLAN = "plan.treatment.";

    /** Each has a line of its own. */
    private static final Set<String> NAMED =
            Set.of("statin", "checkpoint-inhibitor", "glucocorticoid", "anticoagulant");

    private final RequestAnswers answers;
    private final int occurrence;

    /**
     * @param occurrence of the biopsy
     */
    DrugWords(RequestAnswers answers, int occurrence) {
        this.answers = answers;
        this.occurrence = occurrence;
    }

    List<Line> atBiopsy() {
        List<Line> lines = new ArrayList<>();
        lines.add(glucocorticoid());
        lines.add(immunosuppressants());
        lines.add(immunoglobulins());
        lines.add(statin());
        lines.add(checkpointInhibitor());
        lines.add(anticoagulant());
        others().ifPresent(lines::add);
        return lines;
    }

    /** Dose and days are asked for even when only one is known. */
    private Line glucocorticoid() {
        List<Row> listed = answers.drugs("glucocorticoid");
        List<Row> given = given(c -> c.equals("glucocorticoid"));
        List<Row> rows = Stream.concat(listed.stream(), given.stream()).toList();
        List<String> said = new ArrayList<>();
        answers.said(PROCEDURE + "steroid-dose", occurrence)
                .or(() -> answers.said(AdviceItems.STEROID_DOSE))
                .or(() -> known(rows, "dose") ? Optional.empty() : Optional.of(answers.gap()))
                .ifPresent(d -> said.add(answers.say("request.drug.dose", d)));
        answers.said(AdviceItems.BIOPSY_STEROID_DAYS, occurrence)
                .or(
                        () ->
                                answers.said(AdviceItems.STEROID_START)
                                        .map(s -> answers.say("request.day-of-start", s)))
                .or(
                        () ->
                                known(rows, "start")
                                        ? Optional.empty()
                                        : Optional.of(
                                                answers.say("request.drug.days", answers.gap())))
                .ifPresent(said::add);
        plan("corticosteroids").ifPresent(said::add);
        drugs(listed).ifPresent(said::add);
        treatments(given).ifPresent(said::add);
        return Line.of(answers.say("request.drug.glucocorticoid"), answers.series(said));
    }

    private static boolean known(List<Row> rows, String column) {
        return rows.stream().anyMatch(r -> r.cell(column).isPresent());
    }

    private Line immunosuppressants() {
        List<String> said = new ArrayList<>();
        answers.said(PROCEDURE + "immunosuppressant", occurrence).ifPresent(said::add);
        plan("immunosuppressants").ifPresent(said::add);
        plan("targeted").ifPresent(said::add);
        treatments(given(c -> !c.equals("glucocorticoid") && !c.equals("immunoglobulin")))
                .ifPresent(said::add);
        if (said.isEmpty()) {
            answers.said(AdviceItems.IMMUNOSUPPRESSED)
                    .ifPresent(
                            s ->
                                    said.add(
                                            answers.named(
                                                    answers.label(AdviceItems.IMMUNOSUPPRESSED),
                                                    s)));
        }
        return line("request.drug.immunosuppressant", said);
    }

    private Line immunoglobulins() {
        List<String> said = new ArrayList<>();
        answers.said(AdviceItems.BIOPSY_IVIG, occurrence)
                .or(() -> answers.said(AdviceItems.LAST_IVIG))
                .ifPresent(said::add);
        plan("immunoglobulins").ifPresent(said::add);
        treatments(given(c -> c.equals("immunoglobulin"))).ifPresent(said::add);
        return line("request.drug.immunoglobulins", said);
    }

    Line statin() {
        return taken(AdviceItems.STATIN, "statin", List.of());
    }

    Line checkpointInhibitor() {
        return taken(
                AdviceItems.CHECKPOINT_INHIBITOR,
                "checkpoint-inhibitor",
                List.of("exam.safety.checkpoint-inhibitor-date"));
    }

    /** Continued, stopped or bridged, and which. */
    Line anticoagulant() {
        List<String> said = new ArrayList<>();
        said.add(answers.said(PROCEDURE + "anticoagulant", occurrence).orElseGet(answers::gap));
        drugs(answers.drugs("anticoagulant")).ifPresent(said::add);
        return line("request.drug.anticoagulant", said);
    }

    private Line taken(String id, String drugClass, List<String> details) {
        List<Row> rows = answers.drugs(drugClass);
        List<String> said = new ArrayList<>();
        answers.yesOrNo(id)
                .or(() -> rows.isEmpty() ? Optional.of(answers.gap()) : Optional.empty())
                .ifPresent(said::add);
        Optional.of(answers.note(id)).filter(n -> !n.isEmpty()).ifPresent(said::add);
        details.forEach(d -> answers.said(d).ifPresent(said::add));
        drugs(rows).ifPresent(said::add);
        return Line.of(answers.label(id), answers.series(said));
    }

    private Optional<Line> others() {
        List<Row> rows =
                answers.rows(AdviceItems.DRUGS).stream()
                        .filter(r -> !NAMED.contains(r.code("class").orElse("")))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.of(answers.say("request.drug.others"), answers.drugs(rows)));
    }

    private Line line(String key, List<String> said) {
        return Line.of(answers.say(key), said.isEmpty() ? answers.gap() : answers.series(said));
    }

    private Optional<String> drugs(List<Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(answers.drugs(rows));
    }

    /** Rows of the treatments given whose class passes; an open class passes as an empty code. */
    private List<Row> given(Predicate<String> wanted) {
        return answers.rows(TREATMENTS).stream()
                .filter(r -> wanted.test(r.code("class").orElse("")))
                .toList();
    }

    private Optional<String> treatments(List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        answers.inWords(
                                TREATMENTS, rows, List.of("drug", "dose", "start", "stop")));
    }

    /** What the plan says of this treatment: decision, drug, dose, day. */
    private Optional<String> plan(String treatment) {
        List<String> said = new ArrayList<>();
        for (String part : List.of("", "-drug", "-dose", "-date")) {
            String id = PLAN + treatment + part;
            if (answers.checklist().item(id).isPresent()) {
                answers.said(id).ifPresent(said::add);
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        answers.say(
                                "request.drug.plan",
                                answers.label(PLAN + treatment),
                                String.join(", ", said)));
    }
}

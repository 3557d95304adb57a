package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<String> said = new ArrayList<>();
        Optional<String> dose =
                answers.said(PROCEDURE + "steroid-dose", occurrence)
                        .or(() -> answers.said(AdviceItems.STEROID_DOSE));
        Optional<String> days = answers.said(AdviceItems.BIOPSY_STEROID_DAYS, occurrence);
        Optional<String> since = answers.said(AdviceItems.STEROID_START);
        said.add(answers.say("request.drug.dose", dose.orElseGet(answers::gap)));
        said.add(
                days.or(() -> since.map(s -> answers.say("request.day-of-start", s)))
                        .orElseGet(() -> answers.say("request.drug.days", answers.gap())));
        plan("corticosteroids").ifPresent(said::add);
        rows("glucocorticoid").ifPresent(said::add);
        return Line.of(answers.say("request.drug.glucocorticoid"), String.join("; ", said));
    }

    private Line immunosuppressants() {
        List<String> said = new ArrayList<>();
        answers.said(PROCEDURE + "immunosuppressant", occurrence).ifPresent(said::add);
        plan("immunosuppressants").ifPresent(said::add);
        plan("targeted").ifPresent(said::add);
        List<Row> rows =
                answers.rows(TREATMENTS).stream()
                        .filter(r -> !treatment(r, "glucocorticoid"))
                        .filter(r -> !treatment(r, "immunoglobulin"))
                        .toList();
        if (!rows.isEmpty()) {
            said.add(treatments(rows));
        }
        if (said.isEmpty()) {
            answers.said(AdviceItems.IMMUNOSUPPRESSED)
                    .ifPresent(
                            s -> said.add(answers.label(AdviceItems.IMMUNOSUPPRESSED) + ": " + s));
        }
        return line("request.drug.immunosuppressant", said);
    }

    private Line immunoglobulins() {
        List<String> said = new ArrayList<>();
        answers.said(AdviceItems.BIOPSY_IVIG, occurrence)
                .or(() -> answers.said(AdviceItems.LAST_IVIG))
                .ifPresent(said::add);
        plan("immunoglobulins").ifPresent(said::add);
        List<Row> rows =
                answers.rows(TREATMENTS).stream()
                        .filter(r -> treatment(r, "immunoglobulin"))
                        .toList();
        if (!rows.isEmpty()) {
            said.add(treatments(rows));
        }
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
        answers.said(PROCEDURE + "anticoagulant", occurrence).ifPresent(said::add);
        List<Row> rows = answers.drugs("anticoagulant");
        if (!rows.isEmpty()) {
            said.add(answers.drugs(rows));
        }
        return line("request.drug.anticoagulant", said);
    }

    private Line taken(String id, String drugClass, List<String> details) {
        List<String> said = new ArrayList<>();
        answers.yesOrNo(id).ifPresent(said::add);
        Optional.of(answers.note(id)).filter(n -> !n.isEmpty()).ifPresent(said::add);
        details.forEach(d -> answers.said(d).ifPresent(said::add));
        List<Row> rows = answers.drugs(drugClass);
        if (!rows.isEmpty()) {
            said.add(answers.drugs(rows));
        }
        return Line.of(answers.label(id), said.isEmpty() ? answers.gap() : String.join("; ", said));
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
        return Line.of(answers.say(key), said.isEmpty() ? answers.gap() : String.join("; ", said));
    }

    private Optional<String> rows(String drugClass) {
        List<String> said = new ArrayList<>();
        List<Row> listed = answers.drugs(drugClass);
        if (!listed.isEmpty()) {
            said.add(answers.drugs(listed));
        }
        List<Row> given =
                answers.rows(TREATMENTS).stream().filter(r -> treatment(r, drugClass)).toList();
        if (!given.isEmpty()) {
            said.add(treatments(given));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }

    private static boolean treatment(Row row, String code) {
        return row.code("class").equals(Optional.of(code));
    }

    private String treatments(List<Row> rows) {
        return answers.inWords(TREATMENTS, rows, List.of("drug", "dose", "start", "stop"));
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

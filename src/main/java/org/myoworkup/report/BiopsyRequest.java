package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.Chart;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.report.RequestContent.Shape;
import org.myoworkup.session.Request;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is asked of whoever takes the biopsy, and the card that goes with it to the pathologist. */
final class BiopsyRequest {
    private static final String PROCEDURE = "biopsy.procedure.";

    /** Clinical practice from memory: provisional. */
    private static final List<String> STAINS =
            List.of(
                    "he",
                    "gomori",
                    "atpase",
                    "nadh",
                    "sdh",
                    "cox",
                    "pas",
                    "oil-red",
                    "acid-phosphatase",
                    "congo",
                    "alkaline-phosphatase");

    private static final List<String> IMMUNO =
            List.of(
                    "mhc-1",
                    "mhc-2",
                    "c5b9",
                    "cd3",
                    "cd4",
                    "cd8",
                    "cd20",
                    "cd68",
                    "cd31",
                    "cd56",
                    "neonatal-myosin",
                    "mxa",
                    "p62",
                    "tdp-43",
                    "dystrophy",
                    "electron");
    private static final List<String> HANDLING = List.of("damp", "cool", "freeze", "spare");

    private final Request request;
    private final Checklist checklist;
    private final Workup workup;
    private final Assessment assessment;
    private final RequestAnswers answers;
    private final NextWords sites;
    private final int occurrence;

    BiopsyRequest(
            Request request,
            Checklist checklist,
            Workup workup,
            Assessment assessment,
            Texts texts,
            RequestAnswers answers) {
        this.request = request;
        this.checklist = checklist;
        this.workup = workup;
        this.assessment = assessment;
        this.answers = answers;
        this.sites = new NextWords(checklist, workup, assessment, texts);
        this.occurrence = request.occurrence();
    }

    List<Part> parts() {
        List<Line> where = new ArrayList<>();
        answers.stepMark("biopsy", occurrence).ifPresent(where::add);
        where.addAll(site());
        where.add(answers.line(PROCEDURE + "technique", occurrence));
        answers.said(AdviceItems.BIOPSY_DATE, occurrence)
                .ifPresent(d -> where.add(Line.warning(answers.say("request.biopsy.already", d))));
        List<Line> before = new ArrayList<>();
        before.addAll(new ProceduresBefore(answers).emgs());
        before.addAll(imaging());
        before.add(new DrugWords(answers, occurrence).anticoagulant());
        return List.of(
                new Part(answers.say("request.biopsy.site"), Shape.LINES, where),
                new Part(answers.say("request.biopsy.before"), Shape.LINES, before));
    }

    private Optional<String> chosen(String id) {
        return answers.chosen(id, occurrence);
    }

    /** As chosen in the workup, else for this sheet, else the candidates as such. */
    private List<Line> site() {
        Optional<String> muscle = chosen(AdviceItems.BIOPSY_SITE);
        if (muscle.isPresent()) {
            return chosen(muscle.get(), chosen(AdviceItems.BIOPSY_SIDE));
        }
        if (request.site().isPresent()) {
            Request.Site site = request.site().get();
            List<Line> lines = new ArrayList<>();
            lines.add(
                    Line.of(
                            answers.say("request.biopsy.proposed"),
                            sites.muscle(site.muscle(), site.side())));
            lines.addAll(warnings(site.muscle(), Optional.of(site.side())));
            return lines;
        }
        return candidates();
    }

    private List<Line> chosen(String muscle, Optional<String> side) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(answers.say("request.biopsy.muscle-side"), where()));
        if (side.isEmpty()) {
            lines.add(Line.warning(answers.say("request.biopsy.side-open")));
        }
        lines.addAll(warnings(muscle, side));
        return lines;
    }

    /** Muscle and side in words, each open where nobody chose it. */
    private String where() {
        boolean open =
                chosen(AdviceItems.BIOPSY_SITE).isEmpty()
                        && chosen(AdviceItems.BIOPSY_SIDE).isEmpty()
                        && request.site().isEmpty();
        if (open) {
            return answers.gap();
        }
        String muscle =
                chosen(AdviceItems.BIOPSY_SITE)
                        .map(
                                m ->
                                        answers.said(PROCEDURE + "site-note", occurrence)
                                                .orElseGet(() -> answers.muscle(m)))
                        .or(() -> request.site().map(s -> answers.muscle(s.muscle())))
                        .orElseGet(answers::gap);
        String side =
                chosen(AdviceItems.BIOPSY_SIDE)
                        .or(
                                () ->
                                        chosen(AdviceItems.BIOPSY_SITE).isPresent()
                                                ? Optional.empty()
                                                : request.site().map(Request.Site::side))
                        .map(answers::side)
                        .orElseGet(answers::gap);
        return answers.say("request.biopsy.where", muscle, side);
    }

    /** What the adviser holds against this muscle; without a side, against either side. */
    private List<Line> warnings(String muscle, Optional<String> side) {
        Chart chart = Chart.of(checklist, workup, assessment.findings());
        List<Line> lines = new ArrayList<>();
        for (String one : side.map(List::of).orElse(List.of("right", "left"))) {
            BiopsySites.judge(chart, muscle, one)
                    .ifPresent(
                            j -> {
                                String name = sites.muscle(muscle, one);
                                j.excluded()
                                        .ifPresent(e -> lines.add(Line.warning(sites.excluded(e))));
                                j.candidate()
                                        .warnings()
                                        .forEach(
                                                w ->
                                                        lines.add(
                                                                Line.warning(
                                                                        answers.say(
                                                                                "report.site-out",
                                                                                name,
                                                                                w))));
                            });
        }
        return lines;
    }

    private List<Line> candidates() {
        BiopsySites found = assessment.biopsySites();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(answers.say("request.biopsy.muscle-side"), answers.gap()));
        found.candidates().stream()
                .limit(NextWords.SITES)
                .forEach(
                        c ->
                                lines.add(
                                        Line.box(
                                                sites.muscle(c.muscle(), c.side()),
                                                answers.say(
                                                        "request.biopsy.candidate",
                                                        sites.why(c)))));
        found.excluded().stream()
                .limit(NextWords.SITES)
                .forEach(e -> lines.add(Line.warning(sites.excluded(e))));
        return lines;
    }

    private List<Line> imaging() {
        List<Line> lines = new ArrayList<>();
        for (int which : answers.occurrences("imaging")) {
            List<String> said =
                    Stream.of("date", "region", "oedema", "fat", "pattern", "biopsy-muscle")
                            .map(k -> "imaging.mri." + k)
                            .flatMap(
                                    id ->
                                            answers
                                                    .said(id, which)
                                                    .map(s -> answers.label(id) + " " + s)
                                                    .stream())
                            .toList();
            if (!said.isEmpty()) {
                lines.add(Line.of(answers.say("request.biopsy.imaging"), answers.series(said)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Line.of(answers.say("request.biopsy.imaging"), answers.gap()));
        }
        return lines;
    }

    /** Which specimen the card goes with. */
    Part specimen() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(answers.say("request.biopsy.muscle-side"), where()));
        lines.add(
                Line.of(
                        answers.label(AdviceItems.BIOPSY_DATE),
                        answers.said(AdviceItems.BIOPSY_DATE, occurrence)
                                .orElseGet(() -> answers.say("request.line"))));
        lines.add(
                Line.of(
                        answers.label(PROCEDURE + "accession-number"),
                        answers.said(PROCEDURE + "accession-number", occurrence)
                                .orElseGet(() -> answers.say("request.line"))));
        lines.addAll(new ProceduresBefore(answers).emgs());
        lines.addAll(new DrugWords(answers, occurrence).atBiopsy());
        return new Part(answers.say("request.card.specimen"), Shape.COLUMNS, lines);
    }

    /** Stains and handling; what is wanted is ticked by hand. */
    List<Part> wanted() {
        return List.of(
                boxes("request.card.stains", STAINS, c -> "request.stain." + c),
                boxes("request.card.immuno", IMMUNO, c -> "request.immuno." + c),
                boxes("request.card.handling", HANDLING, c -> "request.handling." + c));
    }

    private Part boxes(String title, List<String> codes, UnaryOperator<String> key) {
        return new Part(
                answers.say(title),
                Shape.RUNNING,
                codes.stream().map(c -> Line.box(answers.say(key.apply(c)), "")).toList());
    }
}

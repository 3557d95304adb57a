package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.report.RequestContent.Shape;
import org.myoworkup.session.Request;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of whoever does the EMG. */
final class EmgRequest {
    /** What speaks for repetitive stimulation when it is present. */
    private static final List<String> FATIGABLE =
            List.of(
                    "history.cranial.fluctuation",
                    "history.cranial.ptosis",
                    "history.cranial.diplopia",
                    AdviceItems.PTOSIS,
                    AdviceItems.FATIGABLE_BULBAR,
                    AdviceItems.CHECKPOINT_INHIBITOR);

    private final Request request;
    private final RequestAnswers answers;
    private final NeedleSide side;
    private final WeakMuscles weak;

    EmgRequest(Request request, Assessment assessment, RequestAnswers answers) {
        this.request = request;
        this.answers = answers;
        this.side = new NeedleSide(request.occurrence(), assessment.biopsySites(), answers);
        this.weak = new WeakMuscles(answers);
    }

    List<Part> parts() {
        return List.of(wanted(), muscles(), first(), receiving());
    }

    private Part wanted() {
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.of(
                        answers.say("request.emg.question"),
                        request.question()
                                .map(q -> answers.say("request.emg.question." + q.code()))
                                .orElseGet(answers::gap)));
        answers.stepMark("emg", request.occurrence()).ifPresent(lines::add);
        answers.said(AdviceItems.EMG_DATE, request.occurrence())
                .ifPresent(d -> lines.add(Line.warning(answers.say("request.emg.already", d))));
        lines.addAll(side.lines());
        lines.add(
                Line.of(
                        answers.say("request.emg.conduction"),
                        answers.say("request.emg.conduction.least")));
        lines.add(Line.of(answers.say("request.emg.repetitive"), repetitive()));
        return new Part(answers.say("request.emg.wanted"), Shape.LINES, lines);
    }

    private String repetitive() {
        List<String> why =
                Stream.concat(
                                request.question().stream()
                                        .filter(EmgQuestion.JUNCTION::equals)
                                        .map(q -> answers.say("request.emg.question." + q.code())),
                                FATIGABLE.stream()
                                        .filter(id -> answers.is(id, Answer.Finding.PRESENT))
                                        .map(answers::label))
                        .distinct()
                        .toList();
        if (!why.isEmpty()) {
            return answers.say("request.emg.repetitive.because", answers.series(why));
        }
        List<String> open =
                FATIGABLE.stream()
                        .filter(id -> !answers.is(id, Answer.Finding.ABSENT))
                        .map(this::open)
                        .toList();
        return open.isEmpty()
                ? answers.say("request.emg.repetitive.no")
                : answers.say("request.emg.repetitive.open", answers.series(open));
    }

    private String open(String id) {
        return answers.yesOrNo(id)
                .map(s -> answers.say("request.detail", answers.label(id), s))
                .orElseGet(() -> answers.label(id));
    }

    private Part muscles() {
        List<String> asked = request.question().map(EmgQuestion::muscles).orElse(List.of());
        List<Line> lines = new ArrayList<>();
        asked.stream().map(this::muscle).forEach(lines::add);
        if (asked.isEmpty()) {
            lines.add(Line.of("", answers.gap()));
        }
        weak.beside(asked)
                .ifPresent(w -> lines.add(Line.box(answers.say("request.emg.also-weak"), w)));
        lines.add(Line.of("", answers.say("request.emg.deep")));
        return new Part(answers.say("request.emg.muscles"), Shape.RUNNING, lines);
    }

    private Line muscle(String id) {
        boolean motorNeuron = request.question().equals(Optional.of(EmgQuestion.MOTOR_NEURON));
        String name = answers.muscle(id);
        if (motorNeuron && id.equals("thoracic-paraspinals")) {
            name = answers.say("request.emg.two-levels", name);
        } else if (motorNeuron && id.equals("first-dorsal-interosseous")) {
            name = answers.say("request.emg.both-sides", name);
        }
        return Line.box(name, weak.of(id).map(w -> answers.say("request.emg.weak", w)).orElse(""));
    }

    private Part first() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.box(answers.say("request.emg.ck"), creatineKinase()));
        answers.said(AdviceItems.CK_BEFORE_NEEDLE, request.occurrence())
                .ifPresent(s -> lines.add(Line.of(answers.label(AdviceItems.CK_BEFORE_NEEDLE), s)));
        ProceduresBefore before = new ProceduresBefore(answers);
        DrugWords drugs = new DrugWords(answers, request.occurrence());
        lines.add(drugs.checkpointInhibitor());
        lines.add(drugs.statin());
        lines.addAll(before.biopsies());
        if (request.occurrence() > 1) {
            lines.addAll(before.emgs());
        }
        return new Part(answers.say("request.emg.first"), Shape.LINES, lines);
    }

    private String creatineKinase() {
        Optional<String> value = answers.latest(ItemIds.CK);
        if (value.isPresent()) {
            return answers.say("request.emg.ck.yes", value.get());
        }
        return answers.mark(ItemIds.CK)
                .filter(PartState.Pending.class::isInstance)
                .map(PartState.Pending.class::cast)
                .map(
                        p ->
                                answers.say(
                                        p.taken().isPresent()
                                                ? "request.emg.ck.taken"
                                                : "request.emg.ck.ordered",
                                        answers.pending(p)))
                .orElseGet(
                        () -> {
                            String no = answers.say("request.emg.ck.no");
                            String note = answers.note(ItemIds.CK);
                            return note.isEmpty() ? no : answers.say("request.with-note", no, note);
                        });
    }

    private Part receiving() {
        List<Line> lines =
                Stream.of("right", "left", "ck", "precautions")
                        .map(k -> Line.box(answers.say("request.emg.done." + k), ""))
                        .toList();
        List<Line> all = new ArrayList<>(lines);
        all.add(Line.of("", answers.say("request.emg.done.by")));
        return new Part(answers.say("request.receiving"), Shape.RUNNING, all);
    }
}

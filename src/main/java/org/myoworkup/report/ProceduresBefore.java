package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The EMGs and biopsies on record, planned or done: side and day keep the two apart. */
final class ProceduresBefore {
    static final String EMG_SIDE = "emg.study.side";

    private final RequestAnswers answers;

    ProceduresBefore(RequestAnswers answers) {
        this.answers = answers;
    }

    /** Those of which a side or a day is known; else one line with both open. */
    List<Line> emgs() {
        List<Line> lines =
                answers.occurrences("emg").stream()
                        .filter(
                                which ->
                                        Stream.of(EMG_SIDE, AdviceItems.EMG_DATE)
                                                .anyMatch(
                                                        id ->
                                                                answers.answer(id, which)
                                                                        .isPresent()))
                        .map(this::emg)
                        .toList();
        return lines.isEmpty() ? List.of(emg(1)) : lines;
    }

    private Line emg(int which) {
        return Line.of(
                answers.say("request.biopsy.emg"),
                answers.say(
                        "request.biopsy.emg-of",
                        answers.said(EMG_SIDE, which).orElseGet(answers::gap),
                        answers.said(AdviceItems.EMG_DATE, which).orElseGet(answers::gap)));
    }

    /** Those of which a muscle or side is known. */
    List<Line> biopsies() {
        List<Line> lines = new ArrayList<>();
        for (int which : answers.occurrences("biopsy")) {
            Optional<String> muscle = answers.chosen(AdviceItems.BIOPSY_SITE, which);
            Optional<String> side = answers.chosen(AdviceItems.BIOPSY_SIDE, which);
            if (muscle.isPresent() || side.isPresent()) {
                String where =
                        answers.say(
                                "request.biopsy.where",
                                muscle.map(answers::muscle).orElseGet(answers::gap),
                                side.map(answers::side).orElseGet(answers::gap));
                lines.add(
                        Line.of(
                                answers.say("request.emg.biopsy"),
                                answers.said(AdviceItems.BIOPSY_DATE, which)
                                        .map(d -> answers.say("request.biopsy.taken", where, d))
                                        .orElse(where)));
            }
        }
        return lines;
    }

    /** Side of the last biopsy that is planned, else of the last that was taken. */
    Optional<String> biopsySide() {
        Optional<String> planned = Optional.empty();
        Optional<String> taken = Optional.empty();
        for (int which : answers.occurrences("biopsy")) {
            Optional<String> side =
                    answers.chosen(AdviceItems.BIOPSY_SIDE, which)
                            .filter(NeedleSide.SIDES::contains);
            if (side.isPresent() && taken(which)) {
                taken = side;
            } else if (side.isPresent()) {
                planned = side;
            }
        }
        return planned.isPresent() ? planned : taken;
    }

    private boolean taken(int which) {
        return answers.answer(AdviceItems.BIOPSY_DATE, which)
                .filter(Answer.Given.class::isInstance)
                .isPresent();
    }
}

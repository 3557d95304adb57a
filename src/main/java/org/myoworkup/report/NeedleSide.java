package org.myoworkup.report;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.workup.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The side for the needle: as entered, else opposite the biopsy, else opposite the side on which
 * alone the adviser names its best sites. Where none of these says a side, one side only and the
 * other left for biopsy.
 */
final class NeedleSide {
    static final Set<String> SIDES = Set.of("right", "left");

    private final int occurrence;
    private final BiopsySites sites;
    private final RequestAnswers answers;

    NeedleSide(int occurrence, BiopsySites sites, RequestAnswers answers) {
        this.occurrence = occurrence;
        this.sites = sites;
        this.answers = answers;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Optional<String> entered = entered();
        Optional<String> biopsy = new ProceduresBefore(answers).biopsySide();
        Optional<String> advised = advisedSide();
        Optional<String> needle =
                entered.or(() -> biopsy.or(() -> advised).map(NeedleSide::opposite));
        lines.add(Line.of(answers.say("request.emg.side"), words(entered, biopsy, advised)));
        if (entered.isPresent() && entered.equals(biopsy)) {
            lines.add(Line.warning(answers.say("request.emg.side.same", side(biopsy))));
        }
        needle.filter(this::lymphoedema)
                .ifPresent(
                        s ->
                                lines.add(
                                        Line.warning(
                                                answers.say(
                                                        "request.emg.side.lymphoedema",
                                                        answers.side(s)))));
        return lines;
    }

    private String words(
            Optional<String> entered, Optional<String> biopsy, Optional<String> advised) {
        if (entered.isPresent()) {
            return answers.say("request.emg.side.entered", side(entered));
        }
        if (biopsy.isPresent()) {
            return answers.say(
                    "request.emg.side.biopsy",
                    side(biopsy.map(NeedleSide::opposite)),
                    side(biopsy));
        }
        return advised.isPresent()
                ? answers.say(
                        "request.emg.side.advised",
                        side(advised.map(NeedleSide::opposite)),
                        side(advised))
                : answers.say("request.emg.side.one");
    }

    private String side(Optional<String> code) {
        return answers.side(code.orElseThrow());
    }

    private static String opposite(String side) {
        return side.equals("right") ? "left" : "right";
    }

    /** Both sides is no side to choose. */
    private Optional<String> entered() {
        return answers.chosen(ProceduresBefore.EMG_SIDE, occurrence).filter(SIDES::contains);
    }

    /** Only where every best candidate lies on one side: between two sides nobody chose yet. */
    private Optional<String> advisedSide() {
        List<Candidate> all = sites.candidates();
        List<String> best =
                all.stream()
                        .filter(c -> c.suits() == all.getFirst().suits())
                        .map(Candidate::side)
                        .distinct()
                        .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private boolean lymphoedema(String side) {
        return answers.answer(AdviceItems.LYMPHOEDEMA_LIMB)
                .filter(Answer.Choices.class::isInstance)
                .filter(
                        a ->
                                ((Answer.Choices) a)
                                        .codes().stream().anyMatch(c -> c.startsWith(side)))
                .isPresent();
    }
}

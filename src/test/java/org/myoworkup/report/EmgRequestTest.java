package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.report.RequestSheet.GAP;
import static org.myoworkup.report.RequestSheet.content;
import static org.myoworkup.report.RequestSheet.line;
import static org.myoworkup.report.RequestSheet.lines;
import static org.myoworkup.report.RequestSheet.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.session.Request;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Workup;

import java.util.List;

/** What whoever does the EMG is asked. */
class EmgRequestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none             | one side only; leave the other for biopsy",
                "planned-right    | left: opposite the biopsy (right)",
                "planned-left     | right: opposite the biopsy (left)",
                "taken-and-planned| right: opposite the biopsy (left)",
                "candidates-both  | one side only; leave the other for biopsy",
                "candidates-left  | right: the candidates for biopsy lie on the other side (left",
                "entered          | right, as entered in the workup"
            })
    void theNeedleGoesOppositeTheBiopsy(String situation, String expected) {
        CaseBuilder builder = CaseBuilder.adult();
        switch (situation) {
            case "planned-right" -> builder.choice("biopsy.procedure.side", "right");
            case "planned-left" -> builder.choice("biopsy.procedure.side", "left");
            case "taken-and-planned" ->
                    builder.choice("biopsy.procedure.side", "right")
                            .date("biopsy.procedure.date", "2023-01-05")
                            .choice("biopsy#2.procedure.side", "left");
            case "candidates-both" ->
                    builder.grade("deltoid", "right", "7").grade("deltoid", "left", "7");
            case "candidates-left" ->
                    builder.grade("deltoid", "right", "10").grade("deltoid", "left", "7");
            case "entered" -> builder.choice("emg.study.side", "right");
            default -> assertThat(situation).isEqualTo("none");
        }

        assertThat(line(content(builder, Request.Kind.EMG), "Side to needle").text())
                .startsWith(expected);
    }

    @Test
    void theNeedleOnTheSideOfTheBiopsyOrOfLymphoedemaIsWarnedOf() {
        CaseBuilder builder =
                CaseBuilder.adult()
                        .choice("biopsy.procedure.side", "left")
                        .choice("emg.study.side", "left")
                        .present("history.procedure.lymphoedema")
                        .with(
                                "history.procedure.lymphoedema-limb",
                                new Answer.Choices(List.of("left-leg")));

        assertThat(lines(content(builder, Request.Kind.EMG), "What is asked for"))
                .filteredOn(Line::warning)
                .extracting(Line::text)
                .anyMatch(t -> t.startsWith("the biopsy is on the same side (left)"))
                .anyMatch(t -> t.startsWith("lymphoedema of a limb on the side to needle (left)"));
    }

    @ParameterizedTest
    @EnumSource(EmgQuestion.class)
    void theMusclesOfAQuestionAreNeedleMusclesAndWeakOnesAreMarked(EmgQuestion question) {
        Workup workup =
                CaseBuilder.adult()
                        .grade("quadriceps", "right", "7")
                        .grade("quadriceps", "left", "10")
                        .grade("triceps", "left", "T")
                        .workup();
        List<String> said =
                said(content(workup, Request.of(Request.Kind.EMG, 1).asking(question)), "Muscles");

        assertThat(question.muscles())
                .doesNotHaveDuplicates()
                .allMatch(m -> ReportCase.BUNDLED.muscle(m).filter(x -> x.in("E")).isPresent());
        for (String id : question.muscles()) {
            Muscle muscle = ReportCase.BUNDLED.muscle(id).orElseThrow();
            String weak = muscle.group().equals("quadriceps") ? ": weak, right 7" : "";
            assertThat(said)
                    .anyMatch(
                            s ->
                                    s.equals(muscle.label() + weak)
                                            || (question == EmgQuestion.MOTOR_NEURON
                                                    && s.startsWith(muscle.label() + ", ")));
        }
        assertThat(said)
                .contains(
                        "Weak on examination, and not named above:"
                                + " Triceps brachii (left T (trace))");
    }

    @Test
    void withoutAQuestionNoMuscleIsAskedFor() {
        assertThat(said(content(CaseBuilder.adult(), Request.Kind.EMG), "Muscles")).contains(GAP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value   | yes: 5027 U/L, ULN 190, 26.5 × ULN, 3 March 2024",
                "taken   | yes, result awaited: ordered 1 March 2024, taken 2 March 2024",
                "ordered | not yet (ordered 1 March 2024): draw before the needle",
                "none    | not yet recorded: draw before the needle"
            })
    void creatineKinaseBeforeTheNeedle(String situation, String expected) {
        CaseBuilder builder = CaseBuilder.adult();
        switch (situation) {
            case "value" ->
                    builder.with("laboratory.enzymes.ck", Answer.Quantity.of("900", "U/L", "190"))
                            .date("laboratory.enzymes.date", "2024-02-01")
                            .with(
                                    "laboratory.enzymes#2.ck",
                                    Answer.Quantity.of("5027", "U/L", "190"))
                            .date("laboratory.enzymes#2.date", "2024-03-03");
            case "taken" ->
                    builder.with(
                            "laboratory.enzymes.ck",
                            CaseBuilder.pending("2024-03-01", "2024-03-02"));
            case "ordered" ->
                    builder.state("laboratory.enzymes", CaseBuilder.pending("2024-03-01", ""));
            default -> assertThat(situation).isEqualTo("none");
        }

        assertThat(line(content(builder, Request.Kind.EMG), "CK drawn").text()).isEqualTo(expected);
    }

    @Test
    void repetitiveStimulationSaysWhyOrWhatIsOpen() {
        CaseBuilder builder = CaseBuilder.adult().present("exam.safety.checkpoint-inhibitor");

        assertThat(line(content(builder, Request.Kind.EMG), "Repetitive").text())
                .startsWith("asked for, facial and accessory nerve")
                .contains("Checkpoint inhibitor");
        assertThat(line(content(CaseBuilder.adult(), Request.Kind.EMG), "Repetitive").text())
                .startsWith("if weakness fluctuates")
                .contains("Ptosis", "______");
    }
}

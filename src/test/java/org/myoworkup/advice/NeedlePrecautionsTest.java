package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.advice.Advised.put;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Before the needle: what is said, and that nothing is said where nothing applies. */
class NeedlePrecautionsTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);

    private static List<Precaution> of(CaseBuilder built, int occurrence) {
        Workup workup = built.workup();
        return NeedlePrecautions.of(CaseBuilder.CHECKLIST, workup, built.findings(), occurrence);
    }

    private static List<String> ids(CaseBuilder built) {
        return of(built, 1).stream().map(Precaution::id).toList();
    }

    /** An adult whose CK is known: nothing to mind. */
    private static CaseBuilder quiet() {
        return CaseBuilder.adult()
                .with("laboratory.enzymes.ck", Answer.Quantity.of("300", "U/L", "190"));
    }

    @Test
    void nothingIsSaidWhereNothingApplies() {
        assertThat(ids(quiet())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check.precaution-no-deep         | laboratory.blood-count.inr=3.4
                    check.precaution-no-deep         | laboratory.blood-count.platelets=49
                    check.precaution-no-needle       | laboratory.blood-count.platelets=29
                    check.precaution-anticoagulant   | history.procedure.anticoagulant=present
                    check.precaution-anticoagulant   | history.procedure.antiplatelet=present
                    check.precaution-anticoagulant   | emg.study.anticoagulation=doac
                    check.precaution-tendency        | history.procedure.bleeding=present
                    check.precaution-device          | history.procedure.device=present
                    check.precaution-valve           | history.procedure.valve=present
                    check.precaution-lymphoedema     | history.procedure.lymphoedema=present
                    check.precaution-skin-infection  | exam.skin.biopsy-site-infection=present
                    check.precaution-needle-fear     | history.procedure.needle-fear=present
                    ''                               | laboratory.blood-count.inr=3.0
                    ''                               | laboratory.blood-count.platelets=50
                    ''                               | emg.study.anticoagulation=none
                    ''                               | history.procedure.device=absent
                    ''                               | history.procedure.device=equivocal
                    """)
    void oneLineForACause(String key, String answer) {
        CaseBuilder built = quiet();
        String[] parts = answer.split("=");
        boolean value = parts[1].matches("[0-9.]+");
        put(built, parts[0], value ? parts[1] + " " + unit(parts[0]) : parts[1]);
        List<Precaution> found = of(built, 1);
        assertThat(found.stream().map(p -> p.message().key()).toList())
                .isEqualTo(key.isEmpty() ? List.of() : List.of(key));
        assertThat(found).allMatch(Precaution::provisional);
        found.forEach(p -> assertThat(TEXTS.say(p.message())).doesNotContain("{"));
    }

    private static String unit(String item) {
        return ((org.myoworkup.checklist.AnswerType.Quantity)
                        CaseBuilder.CHECKLIST.item(item).orElseThrow().type())
                .units()
                .getFirst()
                .code();
    }

    @Test
    void ckIsDrawnFirstUntilItIsDrawnOrOnItsWay() {
        assertThat(ids(CaseBuilder.adult())).containsExactly("ck-first");
        assertThat(ids(CaseBuilder.adult().choice("emg.study.ck-before", "yes"))).isEmpty();
        assertThat(ids(CaseBuilder.adult().choice("emg.study.ck-before", "not-drawn")))
                .containsExactly("ck-first");
        assertThat(
                        ids(
                                CaseBuilder.adult()
                                        .with(
                                                "laboratory.enzymes.ck",
                                                CaseBuilder.pending("2024-03-01", ""))))
                .containsExactly("ck-first");
        assertThat(
                        ids(
                                CaseBuilder.adult()
                                        .with(
                                                "laboratory.enzymes.ck",
                                                CaseBuilder.pending("2024-03-01", "2024-03-01"))))
                .isEmpty();
        assertThat(
                        ids(
                                CaseBuilder.adult()
                                        .with(
                                                "laboratory.enzymes#2.ck",
                                                Answer.Quantity.of("300", "U/L"))))
                .isEmpty();
    }

    @Test
    void theGravestOfOneCauseIsSaid() {
        CaseBuilder built =
                quiet().present("history.procedure.anticoagulant")
                        .with(
                                "laboratory.blood-count.inr",
                                Answer.Quantity.of("4.1", unit("laboratory.blood-count.inr")));
        assertThat(of(built, 1))
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(TEXTS.say(p.message()))
                                        .contains("INR")
                                        .contains("no deep muscles"));
    }

    @Test
    void whatACheckSaysOfTheRowsIsNotSaidTwice() {
        CaseBuilder built =
                quiet().with(
                                "laboratory.blood-count.inr",
                                Answer.Quantity.of("4.1", unit("laboratory.blood-count.inr")))
                        .row(
                                "emg.study.muscles",
                                Map.of(
                                        "muscle", new Row.Cell.Code("iliopsoas"),
                                        "side", new Row.Cell.Code("right"),
                                        "fibrillations", Row.Cell.Number.of(1)));
        assertThat(of(built, 1)).isEmpty();
        assertThat(Advised.of(built).checks()).anyMatch(a -> a.id().equals("bleeding-risk"));
        assertThat(of(built, 2)).extracting(Precaution::id).containsExactly("bleeding");
    }

    @Test
    void surfaceElectrodesNeedOnlyWhatStimulationNeeds() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .choice("emg.study.electrode", "surface")
                        .present("history.procedure.device", "history.procedure.needle-fear");
        assertThat(ids(built)).containsExactly("device");
    }

    @Test
    void theLimbWithLymphoedemaIsNamed() {
        CaseBuilder built =
                quiet().present("history.procedure.lymphoedema")
                        .with(
                                "history.procedure.lymphoedema-limb",
                                new Answer.Choices(List.of("right-arm", "left-leg")));
        assertThat(TEXTS.say(of(built, 1).getFirst().message())).contains("right arm, left leg");
    }

    @Test
    void pacingWiresForbidStimulation() {
        CaseBuilder built =
                quiet().present("history.procedure.device")
                        .with(
                                "history.procedure.device-kind",
                                new Answer.Choices(List.of("external-wires")));
        assertThat(TEXTS.say(of(built, 1).getFirst().message())).contains("no nerve stimulation");
    }

    @Test
    void aChildIsNamed() {
        assertThat(ids(Advised.child())).contains("child");
    }
}

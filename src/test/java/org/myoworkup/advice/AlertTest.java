package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class AlertTest {
    private static CaseBuilder orthopnoea() {
        return CaseBuilder.adult().present("exam.safety.orthopnoea");
    }

    private static Acknowledged acknowledgedAll(Advised advised) {
        Map<String, String> prints = new HashMap<>();
        advised.flags().forEach(a -> prints.put(a.key(), a.fingerprint(advised.chart().answers())));
        advised.checks()
                .forEach(a -> prints.put(a.key(), a.fingerprint(advised.chart().answers())));
        return new Acknowledged(prints);
    }

    private static List<String> open(Acknowledged acknowledged, CaseBuilder built) {
        Advised advised = Advised.of(built);
        return Advised.ids(acknowledged.open(advised.flags(), advised.chart().answers()));
    }

    @Test
    void nothingAcknowledgedShowsEverything() {
        assertThat(open(Acknowledged.NONE, orthopnoea())).containsExactly("respiratory-weakness");
    }

    @Test
    void anAcknowledgedFlagStaysAwayWhileItsInputsStay() {
        Acknowledged acknowledged = acknowledgedAll(Advised.of(orthopnoea()));
        assertThat(open(acknowledged, orthopnoea())).isEmpty();
        assertThat(open(acknowledged, orthopnoea().present("exam.skin.heliotrope"))).isEmpty();
    }

    @Test
    void itReturnsWithANewReason() {
        Acknowledged acknowledged = acknowledgedAll(Advised.of(orthopnoea()));
        assertThat(open(acknowledged, orthopnoea().present("exam.safety.weak-cough")))
                .containsExactly("respiratory-weakness");
        assertThat(open(acknowledged, orthopnoea().present("exam#2.safety.orthopnoea")))
                .containsExactly("respiratory-weakness");
    }

    @Test
    void itReturnsWithAnotherValue() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .with(
                                "laboratory.chemistry.potassium",
                                Answer.Quantity.of("2.4", "mmol/L"));
        Acknowledged acknowledged = acknowledgedAll(Advised.of(built));
        built.with("laboratory.chemistry.potassium", Answer.Quantity.of("2.40", "mmol/L"));
        assertThat(open(acknowledged, built)).isEmpty();
        built.with("laboratory.chemistry.potassium", Answer.Quantity.of("2.3", "mmol/L"));
        assertThat(open(acknowledged, built)).containsExactly("hypokalaemia");
    }

    @Test
    void whatStandsAtSeveralPlacesIsDismissedPlaceByPlace() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .choice("biopsy.procedure.site", "deltoid")
                        .choice("biopsy#2.procedure.site", "biceps");
        List<Alert> checks = Advised.of(built).checks();
        assertThat(checks).extracting(Alert::id).containsOnly("side-missing");
        assertThat(checks).extracting(Alert::key).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theFingerprintHoldsNothingOfThePatient() {
        Advised advised = Advised.of(orthopnoea());
        assertThat(advised.flags().getFirst().fingerprint(advised.chart().answers()))
                .matches("[0-9a-f]{32}");
    }
}

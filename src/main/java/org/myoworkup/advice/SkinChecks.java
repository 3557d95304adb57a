package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rash, its chart, and the biopsy that takes its place where there is none. */
final class SkinChecks {
    private static final String EULAR_ACR = "2017 EULAR/ACR criteria";
    private static final Check NO_RASH =
            Check.of("no-rash-no-biopsy", "check.no-rash-no-biopsy", EULAR_ACR, Tag.V);
    private static final Check RASH_OPEN =
            Check.of("rash-open-no-biopsy", "check.rash-open-no-biopsy", EULAR_ACR, Tag.V);
    private static final Check CHART =
            Check.of("heliotrope-chart", "check.heliotrope-chart", Check.OWN, Tag.O);
    private static final Check NO_CHART =
            Check.of("heliotrope-chart", "check.heliotrope-no-chart", Check.OWN, Tag.O);
    private static final Check ERYTHEMA =
            Check.of("extensor-erythema", "check.extensor-erythema", EULAR_ACR, Tag.V);

    private final Chart chart;
    private final EularAcr2017.Result result;
    private final List<Alert> alerts = new ArrayList<>();

    SkinChecks(Chart chart, EularAcr2017.Result result) {
        this.chart = chart;
        this.result = result;
    }

    List<Alert> alerts() {
        rashAndBiopsy();
        for (Chart.Noted sign : chart.all(ItemIds.HELIOTROPE)) {
            if (sign.is(Answer.Finding.PRESENT)) {
                chartOf(sign);
            }
        }
        for (Chart.Noted erythema : chart.all(AdviceItems.EXTENSOR_ERYTHEMA)) {
            boolean open = chart.at(ItemIds.GOTTRON_SIGN, erythema.place()).isEmpty();
            if (erythema.is(Answer.Finding.PRESENT) && open) {
                alerts.add(ERYTHEMA.note(List.of(erythema.place())));
            }
        }
        return alerts;
    }

    /** Only once the score classifies: before that a biopsy has time. */
    private void rashAndBiopsy() {
        boolean classified = result.category().filter(EularAcr2017.Category::iim).isPresent();
        if (!classified || result.column() == EularAcr2017.Column.WITH_BIOPSY) {
            return;
        }
        Reading rash = chart.findings().any(AdviceItems.RASH);
        if (rash.absent()) {
            alerts.add(NO_RASH.conflict(rash.from()));
        } else if (!rash.known()) {
            List<Place> signs =
                    AdviceItems.RASH.stream()
                            .filter(id -> !chart.findings().finding(id).known())
                            .map(Place::of)
                            .toList();
            alerts.add(RASH_OPEN.note(signs));
        }
    }

    /** A chart without the eyelids contradicts the sign; no chart at all is only not filled in. */
    private void chartOf(Chart.Noted sign) {
        Optional<Chart.Noted> drawn = chart.at(AdviceItems.RASH_CHART, sign.place());
        Place place = Place.in(AdviceItems.RASH_CHART, "exam", sign.place().occurrence());
        if (drawn.isEmpty()) {
            alerts.add(NO_CHART.note(List.of(sign.place(), place)));
            return;
        }
        boolean eyelids =
                !(drawn.get().answer() instanceof Answer.Table table)
                        || table.rows().stream()
                                .anyMatch(r -> r.code("region").equals(Optional.of("eyelids")));
        if (!eyelids) {
            alerts.add(CHART.conflict(List.of(sign.place(), place)));
        }
    }
}

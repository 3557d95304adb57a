package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The muscle that was or will be biopsied, its side, and steroids before. */
final class BiopsyChecks {
    private static final BigDecimal TWO_WEEKS = BigDecimal.valueOf(14);
    private static final Check STRONG =
            Check.of("biopsy-strong", "check.biopsy-strong", Check.OWN, Tag.O);
    private static final Check END_STAGE =
            Check.of("biopsy-end-stage", "check.biopsy-end-stage", Check.OWN, Tag.O);
    private static final Check STEROIDS =
            Check.of("biopsy-steroids", "check.biopsy-steroids", Check.PROCEDURES, Tag.M);
    private static final Check SIDE =
            Check.of("side-missing", "check.side-missing", Check.OWN, Tag.O);

    private final Chart chart;
    private final MuscleState state;
    private final List<Alert> alerts = new ArrayList<>();

    BiopsyChecks(Chart chart) {
        this.chart = chart;
        this.state = new MuscleState(chart);
    }

    List<Alert> alerts() {
        for (Chart.Noted site : chart.all(AdviceItems.BIOPSY_SITE)) {
            if (site.answer() instanceof Answer.Choice muscle) {
                site(site.place(), muscle.code());
            }
        }
        steroids();
        emgSide();
        return alerts;
    }

    private void site(Place place, String muscle) {
        String side =
                chart.at(AdviceItems.BIOPSY_SIDE, place)
                        .filter(n -> n.answer() instanceof Answer.Choice)
                        .map(n -> ((Answer.Choice) n.answer()).code())
                        .orElse("");
        if (side.isEmpty()) {
            alerts.add(SIDE.conflict(List.of(place), place));
            return;
        }
        MuscleState.Of of = state.of(muscle, side);
        List<Object> spent = of.spent();
        List<Place> items = Check.join(List.of(place), of.from());
        if (!spent.isEmpty()) {
            alerts.add(END_STAGE.conflict(items, Message.label(muscle), spent));
        } else if (of.full() && !of.oedema() && !state.emgChange(muscle)) {
            alerts.add(STRONG.conflict(items, Message.label(muscle)));
        }
    }

    private void steroids() {
        for (Chart.Noted date : chart.all(AdviceItems.BIOPSY_DATE)) {
            Optional<PartialDate> since = chart.date(AdviceItems.STEROID_START);
            Optional<PartialDate> taken = chart.date(AdviceItems.BIOPSY_DATE, date.place());
            boolean entered = chart.at(AdviceItems.BIOPSY_STEROID_DAYS, date.place()).isPresent();
            if (!entered
                    && since.isPresent()
                    && taken.isPresent()
                    && Days.before(plus(since.get()), taken.get())) {
                alerts.add(
                        STEROIDS.note(List.of(date.place(), Place.of(AdviceItems.STEROID_START))));
            }
        }
        for (Measure days : chart.allMeasures(AdviceItems.BIOPSY_STEROID_DAYS)) {
            if (days.above(TWO_WEEKS)) {
                alerts.add(STEROIDS.note(List.of(days.place())));
            }
        }
    }

    /** The last day that is certainly within two weeks of the start. */
    private static PartialDate plus(PartialDate start) {
        return PartialDate.of(start.latest().plusDays(TWO_WEEKS.longValueExact()));
    }

    private void emgSide() {
        List<Place> open =
                chart.rows(AdviceItems.EMG_MUSCLES).stream()
                        .filter(r -> r.code("side").isEmpty())
                        .map(Chart.Entry::place)
                        .distinct()
                        .toList();
        if (!open.isEmpty()) {
            alerts.add(SIDE.conflict(open, open.getFirst()));
        }
    }
}

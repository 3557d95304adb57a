package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in an order that cannot be, and tests that do not go with the recorded sex. Only what is
 * certain is said: partial dates overlap in most workups.
 */
final class DateChecks {
    private static final Check BEFORE_BIRTH =
            Check.of("onset-before-birth", "check.onset-before-birth", Check.OWN, Tag.O);
    private static final Check AFTER_VISIT =
            Check.of("onset-after-visit", "check.onset-after-visit", Check.OWN, Tag.O);
    private static final Check TEST_BEFORE_ONSET =
            Check.of("test-before-onset", "check.test-before-onset", Check.OWN, Tag.O);
    private static final Check SEX =
            Check.of("sex-screening", "check.sex-screening", Check.OWN, Tag.O);

    private static final List<String> ONSETS =
            List.of(ItemIds.ONSET_DATE, AdviceItems.WEAKNESS_DATE);
    private static final List<String> TESTS =
            List.of(AdviceItems.EMG_DATE, AdviceItems.BIOPSY_DATE);
    private static final Map<Sex, Set<String>> NOT_FOR =
            Map.of(
                    Sex.MALE, Set.of("cervical-screening", "ca-125", "pelvic-ultrasound"),
                    Sex.FEMALE, Set.of("psa"));

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    DateChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        for (String onset : ONSETS) {
            chart.date(onset).ifPresent(date -> onset(Place.of(onset), date));
        }
        chart.date(ItemIds.ONSET_DATE).ifPresent(this::tests);
        sex();
        return alerts;
    }

    private void onset(Place place, PartialDate onset) {
        Optional<PartialDate> birth = chart.workup().patient().birthDate();
        if (birth.filter(b -> Days.before(onset, b)).isPresent()) {
            alerts.add(BEFORE_BIRTH.conflict(List.of(place), onset, birth.get()));
        }
        Optional<PartialDate> visit = chart.date(ItemIds.VISIT_DATE);
        if (visit.filter(v -> Days.before(v, onset)).isPresent()) {
            alerts.add(
                    AFTER_VISIT.conflict(
                            List.of(place, Place.of(ItemIds.VISIT_DATE)), onset, visit.get()));
        }
    }

    private void tests(PartialDate onset) {
        for (String test : TESTS) {
            for (Chart.Noted noted : chart.all(test)) {
                if (noted.answer() instanceof Answer.Date date && Days.before(date.date(), onset)) {
                    alerts.add(
                            TEST_BEFORE_ONSET.conflict(
                                    List.of(noted.place(), Place.of(ItemIds.ONSET_DATE)),
                                    noted.place(),
                                    date.date(),
                                    onset));
                }
            }
        }
    }

    private void sex() {
        Set<String> not = NOT_FOR.getOrDefault(chart.workup().patient().sex(), Set.of());
        List<Place> done =
                chart.rows(AdviceItems.CANCER_PANEL).stream()
                        .filter(r -> not.contains(r.code("test")))
                        .filter(r -> r.date("done").isPresent() || !r.code("result").isEmpty())
                        .map(Chart.Entry::place)
                        .toList();
        if (!done.isEmpty()) {
            alerts.add(SEX.conflict(done));
        }
    }
}

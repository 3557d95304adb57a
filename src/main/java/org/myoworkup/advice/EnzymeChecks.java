package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What CK and the other enzymes call in question. */
final class EnzymeChecks {
    private static final BigDecimal MARKED = BigDecimal.valueOf(6);
    private static final String MILD = "1.5";
    private static final Check NORMAL_CK =
            Check.of("ck-normal-weak", "check.ck-normal-weak", Check.PRACTICE, Tag.M);
    private static final Check STEROID_MYOPATHY =
            Check.of("steroid-myopathy", "check.steroid-myopathy", Check.PRACTICE, Tag.M);
    private static final Check NOT_CK =
            Check.of("enzymes-not-ck", "check.enzymes-not-ck", Check.OWN, Tag.O);
    private static final Check ONLY_MILD =
            Check.of("enzymes-mild", "check.enzymes-mild", Check.OWN, Tag.O);

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    EnzymeChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        weakWithNormalCk();
        steroidMyopathy();
        thinItem();
        return alerts;
    }

    private void weakWithNormalCk() {
        Reading ck = chart.findings().elevated(ItemIds.CK);
        if (!ck.absent() || !chart.findings().any(AdviceItems.RASH).absent()) {
            return;
        }
        List<Place> weak = markedWeakness();
        if (!weak.isEmpty()) {
            alerts.add(NORMAL_CK.note(Check.join(ck.from(), weak)));
        }
    }

    /** Arms and legs both weak, or a proximal muscle at grade 6 or less. */
    private List<Place> markedWeakness() {
        Reading arms = chart.findings().finding(ItemIds.PROXIMAL_UPPER);
        Reading legs = chart.findings().finding(ItemIds.PROXIMAL_LOWER);
        if (arms.present() && legs.present()) {
            return Check.join(arms.from(), legs.from());
        }
        if (!arms.present() && !legs.present()) {
            return List.of();
        }
        return chart.rowsNow(ItemIds.STRENGTH_GRID).stream()
                .filter(r -> r.code("limitedBy").isEmpty())
                .filter(
                        r ->
                                chart.checklist()
                                        .muscle(r.code("muscle"))
                                        .filter(m -> m.proximal() && !m.axial())
                                        .isPresent())
                .filter(
                        r ->
                                r.row()
                                        .number("grade")
                                        .filter(g -> g.compareTo(MARKED) <= 0)
                                        .isPresent())
                .map(Chart.Entry::place)
                .distinct()
                .toList();
    }

    private void steroidMyopathy() {
        List<Place> steroids = longSteroids();
        List<Measure> ck = chart.measures(ItemIds.CK);
        boolean normal = !ck.isEmpty() && ck.stream().allMatch(m -> m.elevated() == Truth.ABSENT);
        List<Chart.Entry> rows = latestNeedle();
        boolean quiet =
                !rows.isEmpty()
                        && rows.stream()
                                .noneMatch(
                                        r ->
                                                r.atLeast("fibrillations", 1)
                                                        || r.atLeast("positiveSharpWaves", 1))
                        && rows.stream().anyMatch(r -> r.row().number("fibrillations").isPresent());
        if (!steroids.isEmpty() && normal && quiet) {
            List<Place> items = new ArrayList<>(steroids);
            ck.forEach(m -> items.add(m.place()));
            rows.forEach(r -> items.add(r.place()));
            alerts.add(STEROID_MYOPATHY.note(items));
        }
    }

    private List<Chart.Entry> latestNeedle() {
        List<Chart.Entry> needled = Needled.rows(chart);
        return chart.rowsNow(AdviceItems.EMG_MUSCLES).stream().filter(needled::contains).toList();
    }

    private List<Place> longSteroids() {
        List<Place> found = new ArrayList<>(chart.present(AdviceItems.STEROID_LONG));
        Optional<PartialDate> start = chart.date(AdviceItems.STEROID_START);
        Optional<PartialDate> visit = chart.date(ItemIds.VISIT_DATE);
        if (found.isEmpty()
                && start.isPresent()
                && visit.isPresent()
                && visit.get().earliest().isAfter(start.get().latest().plusMonths(3))) {
            found.add(Place.of(AdviceItems.STEROID_START));
        }
        return found;
    }

    /** The enzyme item of the EULAR/ACR criteria, carried by little. */
    private void thinItem() {
        Reading item = chart.findings().finding(ItemIds.ENZYMES_ELEVATED);
        if (!item.present() || !item.derived()) {
            return;
        }
        if (!chart.findings().elevated(ItemIds.CK).present()) {
            alerts.add(NOT_CK.note(item.from()));
            return;
        }
        boolean mild =
                ItemIds.EULAR_ACR_ENZYMES.stream()
                        .flatMap(e -> chart.allMeasures(e).stream())
                        .filter(m -> m.elevated() == Truth.PRESENT)
                        .allMatch(m -> m.exact() && !m.aboveTimesUln(MILD));
        if (mild) {
            alerts.add(ONLY_MILD.note(item.from()));
        }
    }
}

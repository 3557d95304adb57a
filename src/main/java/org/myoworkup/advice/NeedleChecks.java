package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the EMG needle spoils: the biopsy, CK, MRI; and when it bleeds. */
final class NeedleChecks {
    private static final int SIX_WEEKS = 6 * 7;
    private static final Check SAME_MUSCLE =
            Check.of("needle-and-biopsy", "check.needle-and-biopsy", Check.PROCEDURES, Tag.M);
    private static final Check OTHER_HEAD =
            Check.of("needle-near-biopsy", "check.needle-near-biopsy", Check.PROCEDURES, Tag.M);
    private static final Check CK =
            Check.of("ck-after-needle", "check.ck-after-needle", Check.PROCEDURES, Tag.M);
    private static final Check CK_SAME_DAY =
            Check.of("ck-same-day", "check.ck-same-day", Check.PROCEDURES, Tag.M);
    private static final Check MRI =
            Check.of("mri-after-needle", "check.mri-after-needle", Check.PROCEDURES, Tag.M);
    private static final Check MYOTONIC =
            Check.of(
                    "myotonic-discharges",
                    "check.myotonic-discharges",
                    "ENMC criteria, EMG exclusions",
                    Tag.V);
    private static final Check BLEEDING =
            Check.of("bleeding-risk", "check.bleeding-risk", Check.PROCEDURES, Tag.M);

    /** Deep or hard to compress. */
    private static final Set<String> DEEP =
            Set.of(
                    "iliopsoas",
                    "cervical-paraspinals",
                    "thoracic-paraspinals",
                    "lumbar-paraspinals",
                    "diaphragm",
                    "tibialis-posterior");

    static boolean deep(String muscle) {
        return DEEP.contains(muscle);
    }

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    NeedleChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        for (Chart.Noted site : chart.all(AdviceItems.BIOPSY_SITE)) {
            biopsy(site);
        }
        for (Chart.Noted ck : chart.all(ItemIds.CK)) {
            if (ck.answer() instanceof Answer.Quantity) {
                draw(ck);
            }
        }
        for (Chart.Noted mri : chart.all(AdviceItems.MRI_DATE)) {
            mri(mri);
        }
        myotonic();
        bleeding();
        return alerts;
    }

    private List<Chart.Entry> needled() {
        return Needled.rows(chart);
    }

    private void biopsy(Chart.Noted site) {
        if (!(site.answer() instanceof Answer.Choice muscle)) {
            return;
        }
        String side =
                chart.at(AdviceItems.BIOPSY_SIDE, site.place())
                        .filter(n -> n.answer() instanceof Answer.Choice)
                        .map(n -> ((Answer.Choice) n.answer()).code())
                        .orElse("");
        // one line for a biopsy: the same muscle before another head of it
        if (!biopsy(site, muscle.code(), side, SameMuscle.SAME)) {
            biopsy(site, muscle.code(), side, SameMuscle.OTHER_HEAD);
        }
    }

    private boolean biopsy(Chart.Noted site, String muscle, String side, SameMuscle same) {
        Optional<PartialDate> taken = chart.date(AdviceItems.BIOPSY_DATE, site.place());
        for (Chart.Entry row : needled()) {
            Truth soon = soon(row.place(), taken);
            if (SameMuscle.of(chart, row.code("muscle"), muscle) != same
                    || !row.code("side").equals(side)
                    || soon == Truth.ABSENT) {
                continue;
            }
            List<Place> items = List.of(site.place(), row.place());
            Message.Label label = Message.label(row.code("muscle"));
            alerts.add(
                    same == SameMuscle.SAME
                            ? SAME_MUSCLE.when(soon == Truth.PRESENT, items, label)
                            : OTHER_HEAD.note(items, label));
            return true;
        }
        return false;
    }

    /** Whether the EMG came less than six weeks before. */
    private Truth soon(Place emg, Optional<PartialDate> biopsy) {
        Optional<PartialDate> needle = chart.date(AdviceItems.EMG_DATE, emg);
        return needle.isPresent() && biopsy.isPresent()
                ? Days.between(needle.get(), biopsy.get(), 0, SIX_WEEKS - 1)
                : Truth.UNKNOWN;
    }

    private void draw(Chart.Noted ck) {
        List<Place> stated =
                chart.at(AdviceItems.BEFORE_DRAW, ck.place())
                        .filter(n -> n.chose("needle-emg") || n.chose("im-injection"))
                        .map(n -> List.of(n.place()))
                        .orElse(List.of());
        if (!stated.isEmpty()) {
            alerts.add(CK.conflict(Check.join(List.of(ck.place()), stated)));
            return;
        }
        Optional<PartialDate> drawn = chart.dateOf(ck);
        if (drawn.isEmpty()) {
            return;
        }
        for (Map.Entry<Place, PartialDate> needle : needlesAndInjections().entrySet()) {
            if (afterNeedle(ck, drawn.get(), needle)) {
                return;
            }
        }
    }

    private boolean afterNeedle(
            Chart.Noted ck, PartialDate drawn, Map.Entry<Place, PartialDate> needle) {
        Truth within = Days.between(needle.getValue(), drawn, 0, 3);
        if (within == Truth.ABSENT) {
            return false;
        }
        List<Place> items = List.of(ck.place(), needle.getKey());
        boolean sameDay = drawn.exact() && drawn.equals(needle.getValue());
        if (!sameDay) {
            alerts.add(CK.when(within == Truth.PRESENT, items));
            return true;
        }
        if (bloodFirst(ck, needle.getKey())) {
            return false;
        }
        boolean needleFirst = chose(AdviceItems.NEEDLE_SAME_DAY, ck.place(), "needle-first");
        alerts.add(needleFirst ? CK.conflict(items) : CK_SAME_DAY.note(items));
        return true;
    }

    private boolean bloodFirst(Chart.Noted ck, Place needle) {
        boolean emg = needle.id().equals(AdviceItems.EMG_DATE);
        return chose(AdviceItems.NEEDLE_SAME_DAY, ck.place(), "blood-first")
                || (emg && chose(AdviceItems.CK_BEFORE_NEEDLE, needle, "yes"));
    }

    private boolean chose(String item, Place sameOccurrence, String code) {
        return chart.at(item, sameOccurrence).filter(n -> n.chose(code)).isPresent();
    }

    private Map<Place, PartialDate> needlesAndInjections() {
        Map<Place, PartialDate> dates = Needled.dates(chart);
        for (Chart.Entry row : chart.rows(AdviceItems.LOCAL_INJURY)) {
            if (row.code("kind").equals("injection") || row.code("kind").equals("needle-emg")) {
                row.date("date").ifPresent(d -> dates.putIfAbsent(row.place(), d));
            }
        }
        return dates;
    }

    private void mri(Chart.Noted mri) {
        if (!(mri.answer() instanceof Answer.Date taken)) {
            return;
        }
        Optional<Chart.Noted> region = chart.at(AdviceItems.MRI_REGION, mri.place());
        for (Chart.Entry row : needled()) {
            Optional<PartialDate> needle = chart.date(AdviceItems.EMG_DATE, row.place());
            if (needle.isPresent()
                    && Regions.seen(chart, region, row.code("muscle"))
                    && Days.between(needle.get(), taken.date(), 0, 7) != Truth.ABSENT) {
                alerts.add(MRI.note(List.of(mri.place(), row.place())));
                return;
            }
        }
        for (Chart.Noted site : chart.all(AdviceItems.BIOPSY_SITE)) {
            Optional<PartialDate> biopsy = chart.date(AdviceItems.BIOPSY_DATE, site.place());
            if (site.answer() instanceof Answer.Choice muscle
                    && biopsy.isPresent()
                    && Regions.seen(chart, region, muscle.code())
                    && Days.between(biopsy.get(), taken.date(), 0, 7) != Truth.ABSENT) {
                alerts.add(MRI.note(List.of(mri.place(), site.place())));
                return;
            }
        }
    }

    private void myotonic() {
        List<Place> rows =
                needled().stream()
                        .filter(r -> r.atLeast("myotonic", 1))
                        .map(Chart.Entry::place)
                        .distinct()
                        .toList();
        if (!rows.isEmpty()) {
            alerts.add(MYOTONIC.note(rows));
        }
    }

    private void bleeding() {
        List<Measure> thin = new ArrayList<>();
        chart.measures(AdviceItems.INR).stream()
                .filter(m -> m.above(BigDecimal.valueOf(3)))
                .forEach(thin::add);
        chart.measures(AdviceItems.PLATELETS).stream()
                .filter(m -> m.below(BigDecimal.valueOf(50)))
                .forEach(thin::add);
        List<Place> planned = planned();
        if (!thin.isEmpty() && !planned.isEmpty()) {
            List<Place> values = thin.stream().map(Measure::place).toList();
            alerts.add(BLEEDING.note(Check.join(values, planned), values));
        }
    }

    /** A biopsy that is to be taken, or deep muscles in the EMG. */
    private List<Place> planned() {
        List<Place> found = new ArrayList<>();
        needled().stream()
                .filter(r -> deep(r.code("muscle")))
                .map(Chart.Entry::place)
                .distinct()
                .forEach(found::add);
        for (PartState.Pending pending : chart.findings().pending(AdviceItems.BIOPSY_SITE)) {
            if (pending.taken().isEmpty()) {
                found.add(Place.of("biopsy"));
            }
        }
        for (Chart.Noted site : chart.all(AdviceItems.BIOPSY_SITE)) {
            if (chart.date(AdviceItems.BIOPSY_DATE, site.place()).isEmpty() && site.known()) {
                found.add(site.place());
            }
        }
        return found.stream().distinct().toList();
    }
}

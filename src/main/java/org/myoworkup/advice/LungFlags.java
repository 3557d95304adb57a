package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breathing, swallowing and the lung. */
final class LungFlags {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ML = BigDecimal.valueOf(1000);

    private final Chart chart;
    private final Thresholds limits;

    LungFlags(Chart chart, Thresholds limits) {
        this.chart = chart;
        this.limits = limits;
    }

    Optional<Alert> respiratoryWeakness() {
        FlagLine line = new FlagLine();
        perWeight(line);
        line.values(
                "flag.fvc-percent",
                chart.measures(List.of(AdviceItems.FVC_PERCENT), m -> m.below(limits.fvcPercent())),
                limits.fvcPercent());
        fall(line);
        supine(line);
        line.values(
                "flag.mip",
                chart.measures(List.of(AdviceItems.MIP), m -> m.below(limits.mip())),
                limits.mip());
        line.values(
                "flag.mep",
                chart.measures(List.of(AdviceItems.MEP), m -> m.below(limits.mep())),
                limits.mep());
        line.values(
                "flag.paco2",
                chart.measures(
                        List.of(AdviceItems.PACO2),
                        m -> m.above(limits.paco2()) && !venous(m.place())),
                limits.paco2());
        line.signs(chart.present(AdviceItems.ORTHOPNOEA));
        line.signs(chart.present(AdviceItems.WEAK_COUGH));
        return line.flag("respiratory-weakness", "flag.respiratory-weakness");
    }

    /** A venous sample says nothing of arterial carbon dioxide. */
    private boolean venous(Place place) {
        return chart.at(AdviceItems.GAS_SAMPLE, place).filter(n -> n.chose("venous")).isPresent();
    }

    /** Needs a weight; the one that holds now. */
    private void perWeight(FlagLine line) {
        for (Measure weight : chart.measures(AdviceItems.WEIGHT)) {
            for (Measure fvc : chart.measures(AdviceItems.FVC)) {
                if (weight.value().signum() <= 0 || !weight.exact()) {
                    continue;
                }
                BigDecimal limit = limits.fvcPerKg().multiply(weight.value()).divide(ML);
                if (fvc.below(limit)) {
                    BigDecimal perKg =
                            fvc.value().multiply(ML).divide(weight.value(), 1, RoundingMode.DOWN);
                    line.reason(
                            Message.of("flag.fvc-per-kg", perKg, limits.fvcPerKg()),
                            List.of(fvc.place(), weight.place()));
                }
            }
        }
    }

    /** As entered, else worked out against the best earlier test. */
    private void fall(FlagLine line) {
        List<Measure> entered =
                chart.measures(List.of(AdviceItems.FVC_FALL), m -> m.atLeast(limits.fvcFall()));
        if (!entered.isEmpty()) {
            line.values("flag.fvc-fall", entered, limits.fvcFall());
            return;
        }
        List<Measure> all = chart.allMeasures(AdviceItems.FVC);
        for (Measure now : chart.measures(AdviceItems.FVC)) {
            all.stream()
                    .filter(m -> m.exact() && now.exact() && earlier(m.place(), now.place()))
                    .max((one, other) -> one.value().compareTo(other.value()))
                    .ifPresent(best -> fall(line, "flag.fvc-fall", best, now, limits.fvcFall()));
        }
    }

    private boolean earlier(Place one, Place other) {
        Optional<PartialDate> first = chart.date(AdviceItems.PFT_DATE, one);
        Optional<PartialDate> second = chart.date(AdviceItems.PFT_DATE, other);
        if (first.isPresent() && second.isPresent()) {
            return Days.before(first.get(), second.get());
        }
        return one.occurrence() < other.occurrence();
    }

    private void supine(FlagLine line) {
        for (Measure lying : chart.measures(AdviceItems.FVC_SUPINE)) {
            chart.allMeasures(AdviceItems.FVC).stream()
                    .filter(m -> m.place().occurrence() == lying.place().occurrence())
                    .filter(m -> m.exact() && lying.exact())
                    .forEach(
                            sitting ->
                                    fall(
                                            line,
                                            "flag.fvc-supine",
                                            sitting,
                                            lying,
                                            limits.fvcSupineFall()));
        }
    }

    private static void fall(
            FlagLine line, String key, Measure from, Measure to, BigDecimal limit) {
        if (from.value().signum() <= 0) {
            return;
        }
        BigDecimal percent =
                from.value()
                        .subtract(to.value())
                        .multiply(HUNDRED)
                        .divide(from.value(), 1, RoundingMode.HALF_UP);
        if (percent.compareTo(limit) >= 0) {
            line.reason(Message.of(key, percent, limit), List.of(to.place(), from.place()));
        }
    }

    Optional<Alert> aspiration() {
        return new FlagLine()
                .signs(chart.present(AdviceItems.SALIVA))
                .signs(chart.present(AdviceItems.COUGH_ON_SWALLOWING))
                .signs(chart.present(AdviceItems.ASPIRATION_PNEUMONIA))
                .signs(chart.chosen(AdviceItems.SWALLOW_WATER_TEST, "cough-wet"))
                .signs(
                        chart.chosen(
                                AdviceItems.SWALLOW_FINDINGS, "aspiration", "silent-aspiration"))
                .flag("aspiration", "flag.aspiration");
    }

    /** Whatever the antibody: waiting for it has cost lives. */
    Optional<Alert> rapidlyProgressive() {
        List<Place> worse = new ArrayList<>(chart.present(AdviceItems.DYSPNOEA_WORSENING));
        if (worse.isEmpty()) {
            worse.addAll(recentDyspnoea());
        }
        FlagLine line = new FlagLine();
        line.values(
                "flag.spo2",
                chart.measures(AdviceItems.SPO2, m -> m.atMost(limits.spo2())),
                limits.spo2());
        line.signs(chart.present(AdviceItems.NEW_LUNG_SIGNS));
        if (worse.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        line.with(worse);
        return line.flag("rp-ild", "flag.rp-ild", mda5());
    }

    /** Breathlessness that began within the last months has worsened within them. */
    private List<Place> recentDyspnoea() {
        Optional<PartialDate> since = chart.date(AdviceItems.DYSPNOEA_DATE);
        Optional<PartialDate> visit = chart.date(ItemIds.VISIT_DATE);
        if (chart.present(AdviceItems.DYSPNOEA).isEmpty() || since.isEmpty() || visit.isEmpty()) {
            return List.of();
        }
        return Days.withinMonths(since.get(), visit.get(), limits.worseningMonths())
                        == Truth.PRESENT
                ? List.of(Place.of(AdviceItems.DYSPNOEA), Place.of(AdviceItems.DYSPNOEA_DATE))
                : List.of();
    }

    private Message mda5() {
        Reading reading = chart.findings().finding(AdviceItems.MDA5);
        if (reading.present()) {
            return Message.of("flag.mda5-positive");
        }
        if (reading.absent()) {
            return Message.of("flag.mda5-negative");
        }
        if (chart.awaited(AdviceItems.MDA5) || mda5Row("pending")) {
            return Message.of("flag.mda5-pending");
        }
        boolean weak =
                mda5Row("weak-positive")
                        || mda5Row("borderline")
                        || chart.all(AdviceItems.MDA5).stream().anyMatch(n -> !n.known());
        return Message.of(weak ? "flag.mda5-unsettled" : "flag.mda5-not-sent");
    }

    private boolean mda5Row(String result) {
        return chart.rows(ItemIds.ANTIBODY_RESULTS).stream()
                .filter(r -> r.code("antibody").equals("mda5"))
                .anyMatch(r -> r.code("result").equals(result));
    }

    /**
     * MDA5, or the skin that goes with it: what of HRCT, lung function and ferritin is still
     * missing.
     */
    Optional<Alert> atRisk() {
        FlagLine line = new FlagLine();
        Reading mda5 = chart.findings().finding(AdviceItems.MDA5);
        if (mda5.present()) {
            line.reason(Message.of("flag.mda5-positive"), mda5.from());
        }
        Reading rash = chart.findings().any(AdviceItems.RASH);
        if (rash.present() && chart.findings().any(AdviceItems.WEAKNESS).absent()) {
            List<Place> skin =
                    chart.present(
                            AdviceItems.SKIN_ULCER,
                            AdviceItems.JUVENILE_ULCERATION,
                            AdviceItems.PALMAR_PAPULES);
            if (!skin.isEmpty()) {
                line.signs(skin).with(rash.from());
            }
        }
        List<Object> missing = missingLungTests();
        return missing.isEmpty()
                ? Optional.empty()
                : line.alert(
                        "rp-ild-risk",
                        Alert.Tier.NOTE,
                        "flag.rp-ild-risk",
                        FlagLine.PRACTICE,
                        Tag.G,
                        missing);
    }

    private List<Object> missingLungTests() {
        List<Object> missing = new ArrayList<>();
        if (!chart.answered(AdviceItems.HRCT_PATTERN) && !chart.answered(AdviceItems.HRCT_DATE)) {
            missing.add(Message.of("flag.hrct"));
        }
        if (!chart.answered(AdviceItems.FVC_PERCENT) && !chart.answered(AdviceItems.FVC)) {
            missing.add(Message.of("flag.lung-function"));
        }
        if (!chart.answered(AdviceItems.FERRITIN)) {
            missing.add(Message.label(AdviceItems.FERRITIN));
        }
        return missing;
    }
}

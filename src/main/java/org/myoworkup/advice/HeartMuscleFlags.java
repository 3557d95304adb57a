package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heart, breakdown of muscle, and potassium. */
final class HeartMuscleFlags {
    private final Chart chart;
    private final Thresholds limits;

    HeartMuscleFlags(Chart chart, Thresholds limits) {
        this.chart = chart;
        this.limits = limits;
    }

    private List<Measure> raised(String itemId) {
        return chart.measures(List.of(itemId), m -> m.elevated() == Truth.PRESENT);
    }

    private static List<Place> places(List<Measure> measures) {
        return measures.stream().map(Measure::place).toList();
    }

    private FlagLine myocarditisSigns() {
        List<Measure> troponin = raised(AdviceItems.TROPONIN_I);
        FlagLine line = new FlagLine();
        if (!troponin.isEmpty()) {
            line.reason(Message.of("flag.troponin-i"), places(troponin));
        }
        return line.signs(chart.present(AdviceItems.NEW_ARRHYTHMIA))
                .signs(chart.present(AdviceItems.HEART));
    }

    /** Any sign of an inflamed heart; for the list of severe juvenile disease. */
    List<Place> heartSigns() {
        return myocarditisSigns().items();
    }

    Optional<Alert> myocarditis() {
        return myocarditisSigns().flag("myocarditis", "flag.myocarditis");
    }

    /** Troponin T may come from skeletal muscle, so alone it is no flag. */
    Optional<Alert> troponinT() {
        List<Measure> raised = raised(AdviceItems.TROPONIN_T);
        if (raised.isEmpty() || chart.answered(AdviceItems.TROPONIN_I)) {
            return Optional.empty();
        }
        return new FlagLine()
                .signs(places(raised))
                .alert(
                        "troponin-t",
                        Alert.Tier.NOTE,
                        "flag.troponin-t",
                        "Lilleker 2018; troponin studies in myositis",
                        Tag.V);
    }

    Optional<Alert> checkpointTriad() {
        List<Place> given = checkpointInhibitor();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        FlagLine line = new FlagLine();
        List<Measure> ck = raised(ItemIds.CK);
        if (!ck.isEmpty()) {
            line.reason(Message.of("flag.ck-raised"), places(ck));
        }
        line.signs(chart.present(AdviceItems.EYES));
        for (String troponin : List.of(AdviceItems.TROPONIN_I, AdviceItems.TROPONIN_T)) {
            line.signs(places(raised(troponin)));
        }
        line.signs(chart.present(AdviceItems.DYSPNOEA));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return line.with(given).flag("checkpoint-triad", "flag.checkpoint-triad");
    }

    /** Ticked, or a row of the drug table that is running or was stopped recently enough. */
    private List<Place> checkpointInhibitor() {
        List<Place> given = new ArrayList<>(chart.present(AdviceItems.CHECKPOINT_INHIBITOR));
        if (!given.isEmpty()) {
            return given;
        }
        Optional<PartialDate> visit = chart.date(ItemIds.VISIT_DATE);
        for (Chart.Entry drug : chart.rows(AdviceItems.DRUGS)) {
            if (drug.code("class").equals("checkpoint-inhibitor")
                    && recent(drug.date("stop"), visit)) {
                given.add(drug.place());
            }
        }
        return given;
    }

    private boolean recent(Optional<PartialDate> stop, Optional<PartialDate> visit) {
        if (stop.isEmpty()) {
            return true; // no end was entered: it is being given
        }
        boolean after = visit.filter(v -> !Days.before(stop.get(), v)).isPresent();
        return after
                || visit.filter(
                                v ->
                                        Days.withinMonths(stop.get(), v, limits.checkpointMonths())
                                                == Truth.PRESENT)
                        .isPresent();
    }

    /**
     * CK with a sign that the kidney or the heart is in danger. The values may come from different
     * draws: each is the one that holds now.
     */
    Optional<Alert> rhabdomyolysis() {
        List<Measure> ck = chart.measures(List.of(ItemIds.CK), m -> m.above(limits.ck()));
        if (ck.isEmpty()) {
            return Optional.empty();
        }
        FlagLine line = new FlagLine().signs(chart.present(AdviceItems.DARK_URINE));
        List<Measure> creatinine = raised(AdviceItems.CREATININE);
        List<Place> rising = chart.chosen(AdviceItems.CREATININE_RISING, "rising");
        if (!creatinine.isEmpty()) {
            line.reason(Message.of("flag.creatinine-raised"), places(creatinine)).with(rising);
        } else if (!rising.isEmpty()) {
            line.reason(Message.of("flag.creatinine-rising"), rising);
        }
        line.values(
                "flag.potassium-high",
                chart.measures(
                        List.of(AdviceItems.POTASSIUM), m -> m.atLeast(limits.potassiumHigh())),
                limits.potassiumHigh());
        return line.isEmpty()
                ? Optional.empty()
                : line.with(places(ck))
                        .flag(
                                "rhabdomyolysis",
                                "flag.rhabdomyolysis",
                                ck.getFirst().value(),
                                limits.ck());
    }

    Optional<Alert> hypokalaemia() {
        return new FlagLine()
                .values(
                        "flag.potassium-low",
                        chart.measures(
                                List.of(AdviceItems.POTASSIUM),
                                m -> m.atMost(limits.potassiumLow())),
                        limits.potassiumLow())
                .flag("hypokalaemia", "flag.hypokalaemia");
    }
}

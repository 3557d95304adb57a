package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Skin, infection, what is no myositis, and signs of cancer. */
final class OtherFlags {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Treatments that lower resistance; antimalarials, immunoglobulins and exchange do not. */
    private static final Set<String> IMMUNOSUPPRESSIVE =
            Set.of(
                    "glucocorticoid",
                    "methotrexate",
                    "azathioprine",
                    "mycophenolate",
                    "calcineurin-inhibitor",
                    "cyclophosphamide",
                    "rituximab",
                    "jak-inhibitor",
                    "other-targeted");

    private final Chart chart;
    private final Thresholds limits;

    OtherFlags(Chart chart, Thresholds limits) {
        this.chart = chart;
        this.limits = limits;
    }

    Optional<Alert> skinIschaemia() {
        return new FlagLine()
                .signs(chart.present(AdviceItems.DIGITAL_ISCHAEMIA, AdviceItems.NECROSIS_SPREADING))
                .flag("skin-ischaemia", "flag.skin-ischaemia");
    }

    Optional<Alert> infection() {
        FlagLine line = new FlagLine().signs(chart.present(AdviceItems.FEVER));
        List<Measure> hot =
                chart.measures(
                        List.of(AdviceItems.TEMPERATURE, AdviceItems.FEVER_HIGHEST),
                        m -> m.atLeast(limits.fever()));
        line.values("flag.temperature", hot, limits.fever());
        List<Place> drugs = immunosuppression();
        return line.isEmpty() || drugs.isEmpty()
                ? Optional.empty()
                : line.with(drugs).flag("infection", "flag.infection");
    }

    private List<Place> immunosuppression() {
        List<Place> found = new ArrayList<>(chart.present(AdviceItems.IMMUNOSUPPRESSED));
        boolean denied =
                chart.latest(AdviceItems.IMMUNOSUPPRESSED).stream()
                        .anyMatch(n -> n.is(Answer.Finding.ABSENT));
        if (!denied) {
            chart.rows(AdviceItems.TREATMENTS).stream()
                    .filter(r -> IMMUNOSUPPRESSIVE.contains(r.code("class")))
                    .filter(
                            r ->
                                    r.row().cell("stop").isEmpty()
                                            && r.row().cell("start").isPresent())
                    .forEach(r -> found.add(r.place()));
            chart.measures(List.of(AdviceItems.STEROID_DOSE), m -> m.above(BigDecimal.ZERO))
                    .forEach(m -> found.add(m.place()));
        }
        for (String plan :
                List.of(
                        AdviceItems.STEROIDS_STARTED,
                        AdviceItems.IMMUNOSUPPRESSANTS_STARTED,
                        AdviceItems.TARGETED_STARTED)) {
            found.addAll(chart.chosen(plan, "started"));
        }
        return found;
    }

    /** Guillain-Barré syndrome, spinal cord, myasthenic crisis. */
    Optional<Alert> notMyositisNow() {
        FlagLine line = new FlagLine();
        List<Place> ascending = chart.present(AdviceItems.ASCENDING);
        List<Place> reflexes = new ArrayList<>(chart.present(AdviceItems.AREFLEXIA));
        if (reflexes.isEmpty()) {
            reflexes.addAll(chart.chosen(AdviceItems.REFLEXES, "absent"));
        }
        if (!ascending.isEmpty() && !reflexes.isEmpty()) {
            line.reason(Message.of("flag.ascending-areflexia"), ascending).with(reflexes);
        }
        return line.signs(
                        chart.present(
                                AdviceItems.SENSORY_LEVEL,
                                AdviceItems.SPHINCTER,
                                AdviceItems.FATIGABLE_BULBAR))
                .flag("not-myositis-now", "flag.not-myositis-now");
    }

    /** Adults only: in children cancer is not looked for without a reason of its own. */
    Optional<Alert> cancerSign() {
        if (chart.child()) {
            return Optional.empty();
        }
        FlagLine line = new FlagLine();
        weightLoss(line);
        return line.signs(chart.present(AdviceItems.CANCER_SIGNS))
                .flag("cancer-sign", "flag.cancer-sign");
    }

    private void weightLoss(FlagLine line) {
        List<Place> loss = chart.present(AdviceItems.WEIGHT_LOSS);
        if (loss.isEmpty()) {
            return;
        }
        for (Measure lost : chart.measures(AdviceItems.WEIGHT_LOST)) {
            for (Measure weight : chart.measures(AdviceItems.WEIGHT)) {
                if (percent(lost, weight).compareTo(limits.weightLoss()) > 0) {
                    line.reason(
                            Message.of(
                                    "flag.weight-loss",
                                    percent(lost, weight).setScale(1, RoundingMode.HALF_UP),
                                    limits.weightLoss()),
                            List.of(lost.place(), weight.place(), loss.getFirst()));
                    return;
                }
            }
        }
        List<Place> dysphagia = chart.present(ItemIds.DYSPHAGIA);
        if (!dysphagia.isEmpty()) {
            line.reason(Message.of("flag.dysphagia-weight-loss"), dysphagia).with(loss);
        }
    }

    /** Of the weight before the loss. */
    private static BigDecimal percent(Measure lost, Measure now) {
        BigDecimal before = now.value().add(lost.value());
        boolean certain =
                now.exact() && before.signum() > 0 && (lost.exact() || lost.above(BigDecimal.ZERO));
        return certain
                ? lost.value().multiply(HUNDRED).divide(before, 4, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }
}

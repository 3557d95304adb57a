package org.myoworkup.advice;

import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Subgroup;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Sex;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which factors are there, absent or unknown. */
final class CancerFactors {
    private static final Set<String> DERMATOMYOSITIS =
            Set.of("dermatomyositis", "dm-sine-dermatitis", "juvenile-dm");

    /** Hypomyopathic disease is part of clinically amyopathic dermatomyositis. */
    private static final Set<String> INTERMEDIATE =
            Set.of(
                    "amyopathic-dm",
                    "hypomyopathic-dm",
                    "polymyositis",
                    "imnm",
                    "imnm-srp",
                    "imnm-hmgcr");

    /** These leave the subtype open: what the findings say counts. */
    private static final Set<String> OPEN = Set.of("", "undecided", "unspecified-iim");

    private final Chart chart;
    private final EularAcr2017.Result result;
    private final Map<CancerFactor, Truth> factors = new EnumMap<>(CancerFactor.class);

    private CancerFactors(Chart chart, EularAcr2017.Result result) {
        this.chart = chart;
        this.result = result;
    }

    static Map<CancerFactor, Truth> of(Chart chart, EularAcr2017.Result result) {
        CancerFactors factors = new CancerFactors(chart, result);
        factors.subtype();
        factors.antibodies();
        factors.clinical();
        return factors.factors;
    }

    private void subtype() {
        String named = chart.choice(AdviceItems.SUBTYPE);
        if (!OPEN.contains(named)) {
            put(CancerFactor.DERMATOMYOSITIS, Truth.of(DERMATOMYOSITIS.contains(named)));
            put(CancerFactor.INTERMEDIATE_SUBTYPE, Truth.of(INTERMEDIATE.contains(named)));
            return;
        }
        derivedSubtype();
    }

    /** Where derived labels disagree the higher risk counts; ASyS alone is low. */
    private void derivedSubtype() {
        Subgroup group = result.subgroup().orElse(null);
        if (group == Subgroup.DM) {
            put(CancerFactor.DERMATOMYOSITIS, Truth.PRESENT);
            put(CancerFactor.INTERMEDIATE_SUBTYPE, Truth.ABSENT);
        } else if (group == Subgroup.ADM || group == Subgroup.PM_IMNM) {
            put(CancerFactor.DERMATOMYOSITIS, Truth.ABSENT);
            put(CancerFactor.INTERMEDIATE_SUBTYPE, Truth.PRESENT);
        } else if (group == Subgroup.IBM || antisynthetase()) {
            put(CancerFactor.DERMATOMYOSITIS, Truth.ABSENT);
            put(CancerFactor.INTERMEDIATE_SUBTYPE, Truth.ABSENT);
        } else {
            boolean rash = !chart.findings().any(AdviceItems.RASH).absent();
            put(CancerFactor.DERMATOMYOSITIS, rash ? Truth.UNKNOWN : Truth.ABSENT);
            put(CancerFactor.INTERMEDIATE_SUBTYPE, Truth.UNKNOWN);
        }
    }

    private boolean antisynthetase() {
        return chart.findings().any(AdviceItems.ANTISYNTHETASE).present()
                && chart.findings().any(AdviceItems.RASH).absent();
    }

    private void antibodies() {
        put(CancerFactor.TIF1_GAMMA, AdviceItems.TIF1_GAMMA);
        put(CancerFactor.NXP2, AdviceItems.NXP2);
        put(CancerFactor.SAE, AdviceItems.SAE);
        put(CancerFactor.HMGCR, AdviceItems.HMGCR);
        put(CancerFactor.MI_2, AdviceItems.MI_2);
        put(CancerFactor.MDA5, AdviceItems.MDA5);
    }

    private void clinical() {
        put(
                CancerFactor.AGE_OVER_40,
                chart.onsetAge()
                        .map(
                                a ->
                                        a.atLeast(41)
                                                ? Truth.PRESENT
                                                : a.below(41) ? Truth.ABSENT : Truth.UNKNOWN)
                        .orElse(Truth.UNKNOWN));
        put(CancerFactor.PERSISTENT_ACTIVITY, AdviceItems.PERSISTENT_ACTIVITY);
        put(CancerFactor.DYSPHAGIA, dysphagia());
        put(CancerFactor.CUTANEOUS_NECROSIS, AdviceItems.NECROSIS);
        Sex sex = chart.workup().patient().sex();
        put(
                CancerFactor.MALE,
                sex == Sex.MALE ? Truth.PRESENT : sex == Sex.FEMALE ? Truth.ABSENT : Truth.UNKNOWN);
    }

    /** Moderate or severe; none at all is absent. */
    private Truth dysphagia() {
        Reading answered = chart.findings().finding(ItemIds.SEVERE_DYSPHAGIA);
        List<String> items =
                List.of(AdviceItems.SWALLOW_SEVERITY, AdviceItems.HISTORY_DYSPHAGIA_SEVERITY);
        boolean severe =
                items.stream().anyMatch(i -> !chart.chosen(i, "moderate", "severe").isEmpty());
        if (answered.present() || severe) {
            return Truth.PRESENT;
        }
        boolean mild = items.stream().anyMatch(i -> !chart.chosen(i, "none", "mild").isEmpty());
        boolean none = chart.findings().finding(ItemIds.DYSPHAGIA).absent();
        return answered.absent() || mild || none ? Truth.ABSENT : Truth.UNKNOWN;
    }

    private void put(CancerFactor factor, String item) {
        put(factor, chart.findings().finding(item).value());
    }

    private void put(CancerFactor factor, Truth truth) {
        factors.put(factor, truth);
    }
}

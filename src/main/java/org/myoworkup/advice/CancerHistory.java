package org.myoworkup.advice;

import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cancers that were entered, and whether they belong to the myositis. */
final class CancerHistory {
    private static final int MONTHS = CancerScreening.YEARS * 12;
    private static final Set<String> PRESENT_NOW = Set.of("active", "under-treatment");

    private final Chart chart;
    private final List<Chart.Entry> cancers;

    CancerHistory(Chart chart) {
        this.chart = chart;
        this.cancers = chart.rows(AdviceItems.CANCER_LIST);
    }

    /** A cancer is there now: then it is staged and treated and not screened for. */
    boolean known() {
        return !chart.present(AdviceItems.CANCER_FOUND).isEmpty()
                || cancers.stream().anyMatch(c -> PRESENT_NOW.contains(c.code("status")))
                || chart.rows(AdviceItems.CANCER_PANEL).stream()
                        .anyMatch(r -> r.code("result").equals("cancer"));
    }

    /** Within three years before or after onset, from the dates. */
    Truth associated() {
        Optional<PartialDate> onset = chart.date(ItemIds.ONSET_DATE);
        boolean any =
                !cancers.isEmpty()
                        || !chart.present(AdviceItems.CANCER_FOUND, AdviceItems.CANCER_EVER)
                                .isEmpty();
        if (!any) {
            boolean denied =
                    chart.findings().finding(AdviceItems.CANCER_EVER).absent()
                            && !chart.answered(AdviceItems.CANCER_DATE);
            return denied ? Truth.ABSENT : Truth.UNKNOWN;
        }
        if (onset.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Truth> all = new ArrayList<>();
        for (Chart.Entry cancer : cancers) {
            all.add(near(cancer.date("date"), onset.get()));
        }
        for (Chart.Noted found : chart.all(AdviceItems.CANCER_FOUND)) {
            if (found.is(Answer.Finding.PRESENT)) {
                all.add(near(chart.date(AdviceItems.CANCER_DATE, found.place()), onset.get()));
            }
        }
        return all.stream().reduce(Truth::or).orElse(Truth.UNKNOWN);
    }

    private static Truth near(Optional<PartialDate> cancer, PartialDate onset) {
        return cancer.map(c -> Days.apart(c, onset, MONTHS)).orElse(Truth.UNKNOWN);
    }
}

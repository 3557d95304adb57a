package org.myoworkup.advice;

import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a needle was: rows of muscles that were tested, not with surface electrodes. */
final class Needled {
    private Needled() {}

    static List<Chart.Entry> rows(Chart chart) {
        return chart.rows(AdviceItems.EMG_MUSCLES).stream()
                .filter(r -> r.code("notTested").isEmpty())
                .filter(r -> !surface(chart, r.place()))
                .toList();
    }

    private static boolean surface(Chart chart, Place place) {
        return chart.at(AdviceItems.EMG_ELECTRODE, place)
                .filter(n -> n.chose("surface"))
                .isPresent();
    }

    /** The dates of EMG studies with a needle, by the place of the date. */
    static Map<Place, PartialDate> dates(Chart chart) {
        Map<Place, PartialDate> dates = new LinkedHashMap<>();
        for (Chart.Noted noted : chart.all(AdviceItems.EMG_DATE)) {
            if (!surface(chart, noted.place())) {
                chart.date(AdviceItems.EMG_DATE, noted.place())
                        .ifPresent(d -> dates.put(noted.place(), d));
            }
        }
        return dates;
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;

/** Answers by hand against the tables and against an older visit. */
final class TableChecks {
    private static final Check HAND =
            Check.of("hand-against-table", "check.hand-against-table", Check.OWN, Tag.O);
    private static final Check EARLIER_SIGN =
            Check.of(
                    "sign-seen-earlier",
                    "check.sign-seen-earlier",
                    "2017 EULAR/ACR criteria; rule of this checklist",
                    Tag.O);
    private static final Check EARLIER_WEAKNESS =
            Check.of("weakness-earlier", "check.weakness-earlier", Check.OWN, Tag.O);

    /** They count when seen now or documented earlier, so a later "absent" contradicts itself. */
    private static final List<String> SIGNS =
            List.of(
                    ItemIds.HELIOTROPE,
                    ItemIds.GOTTRON_PAPULES,
                    ItemIds.GOTTRON_SIGN,
                    AdviceItems.EXTENSOR_ERYTHEMA,
                    AdviceItems.MECHANICS_HANDS,
                    AdviceItems.NECROSIS);

    private final Chart chart;
    private final List<Alert> alerts = new ArrayList<>();

    TableChecks(Chart chart) {
        this.chart = chart;
    }

    List<Alert> alerts() {
        for (Findings.Contradiction c : chart.findings().contradictions()) {
            alerts.add(HAND.conflict(Check.join(List.of(c.place()), c.from()), c.place()));
        }
        for (String sign : SIGNS) {
            goneAgain(sign, EARLIER_SIGN, true);
        }
        for (String weakness : AdviceItems.WEAKNESS) {
            goneAgain(weakness, EARLIER_WEAKNESS, false);
        }
        return alerts;
    }

    private void goneAgain(String item, Check check, boolean conflict) {
        List<Chart.Noted> all = chart.all(item);
        for (Chart.Noted later : all) {
            if (!later.is(Answer.Finding.ABSENT)) {
                continue;
            }
            List<Place> earlier =
                    all.stream()
                            .filter(n -> n.is(Answer.Finding.PRESENT))
                            .map(Chart.Noted::place)
                            .filter(p -> p.occurrence() < later.place().occurrence())
                            .toList();
            if (!earlier.isEmpty()) {
                alerts.add(
                        check.when(
                                conflict,
                                Check.join(List.of(later.place()), earlier),
                                later.place(),
                                earlier.getLast()));
            }
        }
    }
}

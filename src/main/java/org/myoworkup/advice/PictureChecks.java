package org.myoworkup.advice;

import org.myoworkup.checklist.Tag;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Reading;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patterns that point to inclusion body myositis or away from myositis. */
final class PictureChecks {
    private static final int IBM_AGE = 45;
    private static final Check FINGERS =
            Check.of("ibm-fingers", "check.ibm-fingers", "ENMC 2011 IBM criteria", Tag.V);
    private static final Check IBM_YOUNG =
            Check.of("ibm-young", "check.ibm-young", "ENMC 2011 IBM criteria", Tag.V);
    private static final Check IBM_CK =
            Check.of("ibm-ck", "check.ibm-ck", "ENMC 2011 IBM criteria", Tag.V);
    private static final Check MIMIC =
            Check.of("mimic-signs", "check.mimic-signs", "Mimics of myositis, reviews", Tag.M);
    private static final Check NECK =
            Check.of("head-drop", "check.head-drop", "2017 EULAR/ACR criteria", Tag.V);

    private final Chart chart;
    private final EularAcr2017.Result result;
    private final List<Alert> alerts = new ArrayList<>();

    PictureChecks(Chart chart, EularAcr2017.Result result) {
        this.chart = chart;
        this.result = result;
    }

    List<Alert> alerts() {
        fingers();
        ibm();
        FlagLine mimics = new FlagLine().signs(chart.present(AdviceItems.MIMIC_SIGNS));
        mimics.alert(MIMIC.id(), Alert.Tier.NOTE, MIMIC.key(), MIMIC.source(), MIMIC.tag())
                .ifPresent(alerts::add);
        neck();
        return alerts;
    }

    private void fingers() {
        Reading fingers = chart.findings().finding(ItemIds.FINGER_FLEXION_OVER_SHOULDER);
        boolean old = chart.onsetAge().filter(a -> a.max() > IBM_AGE).isPresent();
        if (fingers.present() && old) {
            alerts.add(FINGERS.note(fingers.from()));
        }
    }

    /** IBM by the clinician or by the EULAR/ACR tree. */
    private void ibm() {
        boolean named = chart.choice(AdviceItems.SUBTYPE).equals("ibm");
        boolean derived = result.subgroup().equals(Optional.of(EularAcr2017.Subgroup.IBM));
        if (!named && !derived) {
            return;
        }
        List<Place> items = named ? List.of(Place.of(AdviceItems.SUBTYPE)) : List.of();
        if (chart.onsetAge().filter(a -> a.below(IBM_AGE)).isPresent()) {
            alerts.add(IBM_YOUNG.note(Check.join(items, List.of(Place.of(ItemIds.ONSET_AGE)))));
        }
        List<Place> high =
                chart.allMeasures(ItemIds.CK).stream()
                        .filter(m -> m.aboveTimesUln("15"))
                        .map(Measure::place)
                        .toList();
        if (!high.isEmpty()) {
            alerts.add(IBM_CK.note(Check.join(items, high)));
        }
    }

    /** A dropped head is weakness of the extensors. */
    private void neck() {
        List<Place> weak = new ArrayList<>(chart.present(AdviceItems.HEAD_DROP));
        chart.rowsNow(ItemIds.STRENGTH_GRID).stream()
                .filter(r -> r.code("muscle").equals("neck-extensors"))
                .filter(r -> r.code("limitedBy").isEmpty())
                .filter(
                        r ->
                                r.code("grade").equals("T")
                                        || r.row()
                                                .number("grade")
                                                .filter(g -> g.compareTo(BigDecimal.TEN) < 0)
                                                .isPresent())
                .forEach(r -> weak.add(r.place()));
        Reading flexors = chart.findings().finding(ItemIds.NECK_FLEXORS_WEAKER);
        boolean fromGrid = flexors.present() && flexors.derived();
        if (!weak.isEmpty() && !fromGrid) {
            alerts.add(NECK.note(weak));
        }
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/**
 * Flags of children. The questions of the juvenile sections count wherever they are asked, also
 * while the age is unknown; questions that adults are asked too count in a patient certainly under
 * 18 at onset or at the visit.
 */
final class ChildFlags {
    private static final String SHARE = "SHARE recommendations for juvenile dermatomyositis 2017";

    private final Chart chart;
    private final Thresholds limits;
    private final HeartMuscleFlags heart;
    private final boolean child;

    ChildFlags(Chart chart, Thresholds limits, HeartMuscleFlags heart) {
        this.chart = chart;
        this.limits = limits;
        this.heart = heart;
        this.child = chart.child();
    }

    private List<Place> gut() {
        FlagLine line =
                new FlagLine()
                        .signs(chart.present(AdviceItems.GI_BLEEDING, AdviceItems.GUT_PERFORATION));
        return line.items();
    }

    Optional<Alert> gutVasculopathy() {
        FlagLine line = new FlagLine().signs(gut()).signs(chart.present(AdviceItems.JUVENILE_PAIN));
        if (child) {
            line.signs(chart.present(AdviceItems.ABDOMINAL_PAIN));
        }
        return line.flag("gi-vasculopathy", "flag.gi-vasculopathy");
    }

    /** The signs by which juvenile disease is called severe. */
    Optional<Alert> severe() {
        FlagLine line =
                new FlagLine()
                        .signs(
                                chart.present(
                                        AdviceItems.BED_BOUND,
                                        AdviceItems.JUVENILE_CNS,
                                        AdviceItems.JUVENILE_ULCERATION,
                                        AdviceItems.INTENSIVE_CARE))
                        .values(
                                "flag.cmas",
                                chart.measures(
                                        List.of(AdviceItems.CMAS), m -> m.below(limits.cmas())),
                                limits.cmas())
                        .signs(gut());
        if (child) {
            strength(line);
            line.signs(chart.present(AdviceItems.SALIVA))
                    .signs(chart.chosen(AdviceItems.FEEDING, "nil"))
                    .signs(heart.heartSigns())
                    .signs(chart.present(AdviceItems.ILD, AdviceItems.SEIZURE))
                    .signs(chart.present(AdviceItems.SKIN_ULCER));
            infant(line);
        }
        return line.alert("jdm-severe", Alert.Tier.FLAG, "flag.jdm-severe", SHARE, Tag.V);
    }

    /** Certain even if every group that was not tested were of full strength. */
    private void strength(FlagLine line) {
        Optional<Mmt8.Sum> sum = chart.findings().mmt8().map(Mmt8::unilateral);
        if (sum.isEmpty() || sum.get().tested() == 0) {
            return;
        }
        int most = sum.get().points() + 10 * (sum.get().groups() - sum.get().tested());
        if (most < limits.mmt8().intValueExact()) {
            List<Place> grid =
                    chart.all(ItemIds.STRENGTH_GRID).stream()
                            .filter(Chart.Noted::known)
                            .map(Chart.Noted::place)
                            .toList();
            line.reason(Message.of("flag.mmt8", most, limits.mmt8()), List.of(grid.getLast()));
        }
    }

    private void infant(FlagLine line) {
        Optional<Ages.Range> age = chart.presentAge().or(chart::onsetAge);
        if (age.filter(a -> a.below(1)).isPresent()) {
            line.reason(
                    Message.of("flag.infant"),
                    List.of(
                            Place.of(
                                    chart.presentAge().isPresent()
                                            ? ItemIds.VISIT_DATE
                                            : ItemIds.ONSET_AGE)));
        }
    }
}

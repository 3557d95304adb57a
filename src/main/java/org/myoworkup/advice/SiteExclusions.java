package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a muscle must not be biopsied now. The core knows no today, so an exclusion ends by its own
 * date; it has lapsed only when the visit or the examination certainly came later.
 */
final class SiteExclusions {
    private static final int WEEKS = 6;

    /** What spoils a muscle for six weeks; an old biopsy spoils its site for good. */
    private static final Map<String, String> INJURIES =
            Map.of(
                    "vaccine", "site.vaccine",
                    "injection", "site.injection",
                    "trauma", "site.trauma",
                    "surgery", "site.trauma",
                    "needle-emg", "site.needled",
                    "skin-infection", "site.skin-infection");

    private final Chart chart;
    private final Optional<LocalDate> latestKnown;
    private final List<Chart.Entry> needled;

    SiteExclusions(Chart chart) {
        this.chart = chart;
        this.needled = Needled.rows(chart);
        this.latestKnown =
                Stream.concat(
                                chart.date(ItemIds.VISIT_DATE).stream(),
                                chart.all(AdviceItems.EXAM_DATE).stream()
                                        .filter(n -> n.answer() instanceof Answer.Date)
                                        .map(n -> ((Answer.Date) n.answer()).date()))
                        .map(PartialDate::earliest)
                        .max(LocalDate::compareTo);
    }

    Optional<BiopsySites.Excluded> of(String muscle, String side) {
        return oldSite(muscle, side)
                .or(() -> needle(muscle, side))
                .or(() -> injury(muscle, side))
                .or(() -> lymphoedema(muscle, side));
    }

    private Optional<BiopsySites.Excluded> oldSite(String muscle, String side) {
        for (Chart.Noted site : chart.all(AdviceItems.BIOPSY_SITE)) {
            boolean done =
                    chart.at(AdviceItems.BIOPSY_DATE, site.place())
                            .filter(Chart.Noted::known)
                            .isPresent();
            if (done
                    && site.answer() instanceof Answer.Choice taken
                    && SameMuscle.of(chart, taken.code(), muscle) == SameMuscle.SAME
                    && chart.at(AdviceItems.BIOPSY_SIDE, site.place())
                            .filter(n -> n.chose(side))
                            .isPresent()) {
                return excluded(muscle, side, "site.old-biopsy", Optional.empty(), site.place());
            }
        }
        for (Chart.Entry row : chart.rows(AdviceItems.LOCAL_INJURY)) {
            if (row.code("kind").equals("biopsy") && concerns(row, muscle, side)) {
                return excluded(muscle, side, "site.old-biopsy", Optional.empty(), row.place());
            }
        }
        return Optional.empty();
    }

    /**
     * The needle spoils its whole side; where both sides were needled, the muscles that were
     * needled.
     */
    private Optional<BiopsySites.Excluded> needle(String muscle, String side) {
        boolean right = needledOn("right");
        boolean left = needledOn("left");
        for (Chart.Entry row : needled) {
            boolean same =
                    SameMuscle.of(chart, row.code("muscle"), muscle) != SameMuscle.NO
                            || !(right && left);
            Optional<LocalDate> until = until(chart.date(AdviceItems.EMG_DATE, row.place()));
            if (row.code("side").equals(side) && same && !lapsed(until)) {
                return excluded(muscle, side, "site.needled", until, row.place());
            }
        }
        return Optional.empty();
    }

    private boolean needledOn(String side) {
        return needled.stream().anyMatch(r -> r.code("side").equals(side));
    }

    private Optional<BiopsySites.Excluded> injury(String muscle, String side) {
        for (Chart.Entry row : chart.rows(AdviceItems.LOCAL_INJURY)) {
            String key = INJURIES.get(row.code("kind"));
            Optional<LocalDate> until = until(row.date("date"));
            if (key != null && concerns(row, muscle, side) && !lapsed(until)) {
                return excluded(muscle, side, key, until, row.place());
            }
        }
        return Optional.empty();
    }

    private boolean concerns(Chart.Entry row, String muscle, String side) {
        return row.code("side").equals(side)
                && SameMuscle.of(chart, row.code("muscle"), muscle) != SameMuscle.NO;
    }

    private Optional<BiopsySites.Excluded> lymphoedema(String muscle, String side) {
        List<Place> limb =
                chart.chosen(
                        AdviceItems.LYMPHOEDEMA_LIMB, side + "-" + Regions.limb(chart, muscle));
        return limb.isEmpty()
                ? Optional.empty()
                : excluded(muscle, side, "site.lymphoedema", Optional.empty(), limb.getFirst());
    }

    private static Optional<BiopsySites.Excluded> excluded(
            String muscle, String side, String key, Optional<LocalDate> until, Place from) {
        Message reason =
                until.isPresent()
                        ? Message.of("site.until", Message.of(key), PartialDate.of(until.get()))
                        : Message.of(key);
        return Optional.of(new BiopsySites.Excluded(muscle, side, reason, until, from));
    }

    private static Optional<LocalDate> until(Optional<PartialDate> from) {
        return from.map(d -> d.latest().plusWeeks(WEEKS));
    }

    private boolean lapsed(Optional<LocalDate> until) {
        return until.isPresent() && latestKnown.filter(d -> !d.isBefore(until.get())).isPresent();
    }

    /** What holds for any site. */
    List<Message> cautions() {
        List<Message> cautions = new ArrayList<>();
        shown(AdviceItems.INR, cautions, "site.inr", "site.inr-open");
        shown(AdviceItems.PLATELETS, cautions, "site.platelets", "site.platelets-open");
        List.of(
                        AdviceItems.ANTICOAGULANT,
                        AdviceItems.BLEEDING_TENDENCY,
                        AdviceItems.SITE_INFECTION)
                .stream()
                .filter(id -> !chart.present(id).isEmpty())
                .forEach(id -> cautions.add(Message.of("site.caution", Message.label(id))));
        boolean limbOpen =
                !chart.present(AdviceItems.LYMPHOEDEMA).isEmpty()
                        && !chart.answered(AdviceItems.LYMPHOEDEMA_LIMB);
        if (limbOpen) {
            cautions.add(Message.of("site.lymphoedema-side-open"));
        }
        return cautions;
    }

    private void shown(String item, List<Message> cautions, String key, String open) {
        List<Measure> values = chart.measures(item);
        if (values.isEmpty()) {
            cautions.add(Message.of(open));
        } else {
            String sign =
                    values.getFirst().given().comparator().map(Answer.Comparator::sign).orElse("");
            cautions.add(Message.of(key, sign, values.getFirst().value()));
        }
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to mind before the needle of one EMG, one line a cause. What {@link NeedleChecks} says of
 * rows that are there already is not said again.
 */
public final class NeedlePrecautions {
    private static final BigDecimal INR = BigDecimal.valueOf(3);
    private static final BigDecimal PLATELETS = BigDecimal.valueOf(50);

    /** Below this the needle is avoided altogether. */
    private static final BigDecimal PLATELETS_LEAST = BigDecimal.valueOf(30);

    private static final Map<String, String> LIMBS =
            Map.of(
                    "right-arm", "check.limb-right-arm",
                    "left-arm", "check.limb-left-arm",
                    "right-leg", "check.limb-right-leg",
                    "left-leg", "check.limb-left-leg");

    private final Chart chart;
    private final Place table;
    private final List<Precaution> found = new ArrayList<>();

    private NeedlePrecautions(Chart chart, Place table) {
        this.chart = chart;
        this.table = table;
    }

    /**
     * @param findings of this workup
     * @param occurrence which EMG, from 1
     */
    public static List<Precaution> of(
            Checklist checklist, Workup workup, Findings findings, int occurrence) {
        Place table = Place.in(AdviceItems.EMG_MUSCLES, "emg", occurrence);
        return new NeedlePrecautions(Chart.of(checklist, workup, findings), table).all();
    }

    private List<Precaution> all() {
        boolean needle = !chose(AdviceItems.EMG_ELECTRODE, "surface");
        if (needle) {
            ck();
            bleeding();
        }
        device();
        if (needle) {
            lymphoedema();
            present(
                    AdviceItems.SITE_INFECTION,
                    "skin-infection",
                    "check.precaution-skin-infection");
            present(AdviceItems.VALVE, "valve", "check.precaution-valve");
            present(AdviceItems.NEEDLE_FEAR, "needle-fear", "check.precaution-needle-fear");
            if (chart.child()) {
                add("child", List.of(), "check.precaution-child");
            }
        }
        return List.copyOf(found);
    }

    private void add(String id, List<Place> items, String key, Object... args) {
        found.add(new Precaution(id, Message.of(key, args), items, Check.PROCEDURES, Tag.M));
    }

    private boolean chose(String item, String code) {
        return chart.at(item, table).filter(n -> n.chose(code)).isPresent();
    }

    private List<Place> presentAt(String item) {
        return chart.latest(item).stream()
                .filter(n -> n.is(Answer.Finding.PRESENT))
                .map(Chart.Noted::place)
                .toList();
    }

    private void present(String item, String id, String key) {
        List<Place> places = presentAt(item);
        if (!places.isEmpty()) {
            add(id, places, key);
        }
    }

    /** No value in any draw, no sample on its way, and nobody said it was drawn. */
    private void ck() {
        boolean settled =
                chart.all(ItemIds.CK).stream()
                        .anyMatch(
                                n ->
                                        n.answer() instanceof Answer.Quantity
                                                || n.answer() instanceof PartState.NotDone);
        boolean taken =
                chart.findings().pending(ItemIds.CK).stream().anyMatch(p -> p.taken().isPresent());
        if (!settled && !taken && !chose(AdviceItems.CK_BEFORE_NEEDLE, "yes")) {
            add("ck-first", List.of(), "check.precaution-ck-first");
        }
    }

    private void bleeding() {
        Optional<Measure> few = low(PLATELETS_LEAST);
        Optional<Measure> thin =
                chart.measures(AdviceItems.INR).stream().filter(m -> m.above(INR)).findFirst();
        if (few.isPresent()) {
            add(
                    "bleeding",
                    List.of(few.get().place()),
                    "check.precaution-no-needle",
                    few.get().value());
        } else if (thin.isPresent() || low(PLATELETS).isPresent()) {
            Place value = thin.or(() -> low(PLATELETS)).orElseThrow().place();
            if (!deepRows()) {
                add("bleeding", List.of(value), "check.precaution-no-deep", value);
            }
        } else if (!presentAt(AdviceItems.BLEEDING_TENDENCY).isEmpty()) {
            present(AdviceItems.BLEEDING_TENDENCY, "bleeding", "check.precaution-tendency");
        } else {
            thinned();
        }
    }

    private Optional<Measure> low(BigDecimal limit) {
        return chart.measures(AdviceItems.PLATELETS).stream()
                .filter(m -> m.below(limit))
                .findFirst();
    }

    /** Deep muscles stand in this table: the check of needle and bleeding says so already. */
    private boolean deepRows() {
        return Needled.rows(chart).stream()
                .anyMatch(r -> r.place().equals(table) && NeedleChecks.deep(r.code("muscle")));
    }

    private void thinned() {
        List<Place> from = new ArrayList<>(presentAt(AdviceItems.ANTICOAGULANT));
        from.addAll(presentAt(AdviceItems.ANTIPLATELET));
        chart.at(AdviceItems.EMG_ANTICOAGULATION, table)
                .filter(n -> n.known() && !n.chose("none"))
                .ifPresent(n -> from.add(n.place()));
        if (!from.isEmpty()) {
            add("bleeding", from, "check.precaution-anticoagulant");
        }
    }

    private void device() {
        List<Place> places = presentAt(AdviceItems.DEVICE);
        boolean wires =
                chart.all(AdviceItems.DEVICE_KIND).stream()
                        .anyMatch(n -> n.chose("external-wires"));
        if (!places.isEmpty()) {
            add(
                    "device",
                    places,
                    wires ? "check.precaution-pacing-wires" : "check.precaution-device");
        }
    }

    private void lymphoedema() {
        List<Place> places = presentAt(AdviceItems.LYMPHOEDEMA);
        if (places.isEmpty()) {
            return;
        }
        List<Object> limbs = new ArrayList<>();
        for (Chart.Noted noted : chart.all(AdviceItems.LYMPHOEDEMA_LIMB)) {
            if (noted.answer() instanceof Answer.Choices choices) {
                choices.codes().stream()
                        .flatMap(c -> Optional.ofNullable(LIMBS.get(c)).stream())
                        .forEach(key -> limbs.add(Message.of(key)));
            }
        }
        if (limbs.isEmpty()) {
            add("lymphoedema", places, "check.precaution-lymphoedema");
        } else {
            add("lymphoedema", places, "check.precaution-lymphoedema-limb", limbs);
        }
    }
}

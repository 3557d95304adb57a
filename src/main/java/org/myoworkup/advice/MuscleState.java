package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What strength grid, MRI and EMG that hold now say of one muscle on one side. */
final class MuscleState {
    static final int END_STAGE = 3;
    private static final int FATTY = 3;

    private final Chart chart;
    private final List<Chart.Entry> grid;
    private final List<Chart.Entry> mri;
    private final List<Chart.Entry> needle;

    MuscleState(Chart chart) {
        this.chart = chart;
        this.grid = chart.rowsNow(ItemIds.STRENGTH_GRID);
        this.mri = chart.rowsNow(AdviceItems.MRI_MUSCLES);
        this.needle = Needled.rows(chart);
    }

    /**
     * One muscle on one side.
     *
     * @param grade 0 to 10, trace as 0.5; empty where it was not tested or the test was limited
     * @param oedema MRI shows oedema
     * @param fat highest MRI grade, 0 where none was given
     * @param wasted by eye or by MRI
     * @param own whether MRI names this very muscle
     */
    record Of(
            Optional<BigDecimal> grade,
            boolean oedema,
            int fat,
            boolean wasted,
            boolean own,
            List<Place> from) {
        boolean full() {
            return grade.filter(g -> g.compareTo(BigDecimal.TEN) >= 0).isPresent();
        }

        boolean weakest() {
            return grade.filter(g -> g.compareTo(BigDecimal.valueOf(END_STAGE)) <= 0).isPresent();
        }

        boolean endStage() {
            return weakest() || wasted || fat >= FATTY;
        }

        /** Why it has too little muscle left, in words. */
        List<Object> spent() {
            List<Object> why = new ArrayList<>();
            if (weakest()) {
                why.add(Message.of("site.grade", grade.orElseThrow()));
            }
            if (wasted) {
                why.add(Message.of("site.wasted"));
            }
            if (fat >= FATTY) {
                why.add(Message.of("site.fat", fat));
            }
            return why;
        }
    }

    Of of(String muscle, String side) {
        Optional<BigDecimal> grade = Optional.empty();
        boolean oedema = false;
        boolean wasted = false;
        boolean own = false;
        int fat = 0;
        List<Place> from = new ArrayList<>();
        for (Chart.Entry row : grid) {
            if (row.code("muscle").equals(chart.group(muscle)) && sameSide(row, side)) {
                grade = grade(row);
                wasted |= row.row().flag("atrophy");
                from.add(row.place());
            }
        }
        for (Chart.Entry row : mri) {
            if (SameMuscle.of(chart, row.code("muscle"), muscle) == SameMuscle.SAME
                    && row.code("side").equals(side)) {
                oedema |= row.atLeast("oedema", 1);
                wasted |= row.row().flag("atrophy");
                fat = Math.max(fat, row.row().number("fat").map(BigDecimal::intValue).orElse(0));
                own |= row.code("muscle").equals(muscle);
                from.add(row.place());
            }
        }
        return new Of(grade, oedema, fat, wasted, own, from.stream().distinct().toList());
    }

    private static boolean sameSide(Chart.Entry row, String side) {
        return row.code("side").equals(side) || row.code("side").equals("axial");
    }

    private static Optional<BigDecimal> grade(Chart.Entry row) {
        if (!row.code("limitedBy").isEmpty()) {
            return Optional.empty();
        }
        return row.code("grade").equals("T")
                ? Optional.of(new BigDecimal("0.5"))
                : row.row().number("grade");
    }

    /** Whether the needle was in this very muscle, on either side. */
    boolean needled(String muscle) {
        return needle.stream().anyMatch(r -> r.code("muscle").equals(muscle));
    }

    /** Whether needle EMG found this muscle, or its group, changed on either side. */
    boolean emgChange(String muscle) {
        return !emgChange(muscle, Set.of("right", "left", "axial")).isEmpty();
    }

    /** The EMG tables that found this muscle changed on one of these sides. */
    List<Place> emgChange(String muscle, Set<String> sides) {
        return needle.stream()
                .filter(r -> SameMuscle.of(chart, r.code("muscle"), muscle) == SameMuscle.SAME)
                .filter(r -> sides.contains(r.code("side")))
                .filter(MuscleState::changed)
                .map(Chart.Entry::place)
                .distinct()
                .toList();
    }

    private static boolean changed(Chart.Entry row) {
        return row.atLeast("fibrillations", 1)
                || row.atLeast("positiveSharpWaves", 1)
                || row.atLeast("crd", 1)
                || Set.of("short", "mixed").contains(row.code("muapDuration"))
                || Set.of("decreased", "mixed").contains(row.code("muapAmplitude"))
                || row.code("recruitment").equals("early");
    }
}

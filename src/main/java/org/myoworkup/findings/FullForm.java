package org.myoworkup.findings;

import org.myoworkup.workup.Answer;

import java.util.List;

/**
 * The full form of manual muscle testing (IMACS form 04), 26 values. A total needs every value: it
 * is never rescaled.
 *
 * @param axial two values, 0 to 20
 * @param proximal eight groups on both sides, 0 to 160
 * @param distal four groups on both sides, 0 to 80
 */
public record FullForm(Mmt8.Sum axial, Mmt8.Sum proximal, Mmt8.Sum distal) {
    public static final List<String> AXIAL = List.of(Mmt8.NECK, "neck-extensors");
    public static final List<String> PROXIMAL =
            List.of(
                    "trapezius",
                    "deltoid",
                    "biceps",
                    "gluteus-maximus",
                    "gluteus-medius",
                    "iliopsoas",
                    "hamstrings",
                    "quadriceps");
    public static final List<String> DISTAL =
            List.of(
                    "wrist-extensors",
                    "wrist-flexors",
                    "ankle-dorsiflexors",
                    "ankle-plantar-flexors");

    /** The sums of one examination's grid. */
    public static FullForm of(Answer.Table grid) {
        return new FullForm(
                sum(grid, AXIAL, List.of(MuscleSide.AXIAL)),
                sum(grid, PROXIMAL, MuscleSide.SIDES),
                sum(grid, DISTAL, MuscleSide.SIDES));
    }

    private static Mmt8.Sum sum(Answer.Table grid, List<String> muscles, List<String> sides) {
        Mmt8.Sum sum = Mmt8.Sum.of(muscles.size() * sides.size());
        for (String muscle : muscles) {
            for (String side : sides) {
                sum = sum.plus(Mmt8.grade(grid, muscle, side));
            }
        }
        return sum;
    }

    /** All 26 values, 0 to 260. */
    public Mmt8.Sum all() {
        return axial.plus(proximal).plus(distal);
    }
}

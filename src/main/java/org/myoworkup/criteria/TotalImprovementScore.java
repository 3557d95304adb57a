package org.myoworkup.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * 2016 ACR/EULAR response criteria: Aggarwal R, Rider LG, Ruperto N, et al. Ann Rheum Dis
 * 2017;76:792-801; juvenile: Rider LG, et al. 2017;76:782-791. The adult cut-offs are verified in
 * secondary sources; level scores, enzyme ranges and juvenile cut-offs are from memory:
 * provisional.
 */
public final class TotalImprovementScore {
    public static final String CITATION =
            "Aggarwal R, Rider LG, Ruperto N, et al. Ann Rheum Dis 2017;76:792–801,"
                    + " doi:10.1136/annrheumdis-2017-211400";
    public static final boolean PROVISIONAL = true;

    /** Upper ends of the bands of change, in percent of the range; above the last the most. */
    private static final int[] BANDS = {5, 15, 25, 40};

    private static final int[] MMT_BANDS = {2, 10, 20, 30};

    private TotalImprovementScore() {}

    /** The six core set measures, with the scores of their five bands in tenths. */
    public enum Measure {
        PHYSICIAN_GLOBAL(0, 75, 150, 175, 200),
        PATIENT_GLOBAL(0, 25, 50, 75, 100),
        STRENGTH(0, 100, 200, 275, 325),
        HAQ(0, 50, 75, 75, 100),
        ENZYME(0, 25, 50, 75, 75),
        EXTRAMUSCULAR(0, 75, 125, 150, 200);

        private final int[] tenths;

        Measure(int... tenths) {
            this.tenths = tenths;
        }
    }

    /**
     * The enzyme followed, the most abnormal one at baseline, with its range in multiples of ULN.
     */
    public enum MuscleEnzyme {
        CK(15),
        ALDOLASE(6),
        LDH(3),
        AST(3),
        ALT(3);

        private final int times;

        MuscleEnzyme(int times) {
            this.times = times;
        }
    }

    /** How much it improved. */
    public enum Category {
        NONE("none"),
        MINIMAL("minimal"),
        MODERATE("moderate"),
        MAJOR("major");

        private final String code;

        Category(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * What the measures range over.
     *
     * @param strength highest MMT total of the form used: 80, 150 or 260
     * @param uln of the enzyme, above 0, in the unit of its values
     */
    public record Ranges(int strength, MuscleEnzyme enzyme, BigDecimal uln) {
        private BigDecimal of(Measure measure) {
            return switch (measure) {
                case STRENGTH -> BigDecimal.valueOf(strength);
                case HAQ -> BigDecimal.valueOf(3);
                case ENZYME -> uln.multiply(BigDecimal.valueOf(enzyme.times));
                default -> BigDecimal.TEN;
            };
        }
    }

    /**
     * The score.
     *
     * @param change absolute change in percent of the range, two decimals, negative for worsening
     * @param levels score of each measure in tenths
     * @param tenths total, 0 to 1000
     */
    public record Result(
            Map<Measure, BigDecimal> change,
            Map<Measure, Integer> levels,
            int tenths,
            Category category) {
        public Result {
            change = Map.copyOf(change);
            levels = Map.copyOf(levels);
        }
    }

    /**
     * The score of two visits; worsening of a measure scores 0 and never less.
     *
     * @throws IllegalArgumentException when a measure is missing: a partial total would mislead
     */
    public static Result of(
            Map<Measure, BigDecimal> baseline,
            Map<Measure, BigDecimal> followUp,
            Ranges ranges,
            boolean juvenile) {
        Map<Measure, BigDecimal> change = new EnumMap<>(Measure.class);
        Map<Measure, Integer> levels = new EnumMap<>(Measure.class);
        int total = 0;
        for (Measure measure : Measure.values()) {
            if (!baseline.containsKey(measure) || !followUp.containsKey(measure)) {
                throw new IllegalArgumentException("lacks " + measure);
            }
            BigDecimal lower = baseline.get(measure).subtract(followUp.get(measure));
            BigDecimal better = measure == Measure.STRENGTH ? lower.negate() : lower;
            BigDecimal percent = better.multiply(BigDecimal.valueOf(100));
            BigDecimal range = ranges.of(measure);
            change.put(measure, percent.divide(range, 2, RoundingMode.HALF_UP));
            int level = measure.tenths[band(measure, percent, range)];
            levels.put(measure, level);
            total += level;
        }
        return new Result(change, levels, total, category(total, juvenile));
    }

    /** Upper ends belong to their band; compared without rounding. */
    private static int band(Measure measure, BigDecimal percentTimesRange, BigDecimal range) {
        int[] bands = measure == Measure.STRENGTH ? MMT_BANDS : BANDS;
        int band = 0;
        while (band < bands.length
                && percentTimesRange.compareTo(range.multiply(BigDecimal.valueOf(bands[band])))
                        > 0) {
            band++;
        }
        return band;
    }

    private static Category category(int tenths, boolean juvenile) {
        if (tenths >= (juvenile ? 700 : 600)) {
            return Category.MAJOR;
        }
        if (tenths >= (juvenile ? 450 : 400)) {
            return Category.MODERATE;
        }
        return tenths >= (juvenile ? 300 : 200) ? Category.MINIMAL : Category.NONE;
    }
}

package org.myoworkup.bench;

import java.util.Arrays;
import java.util.Collection;

/** What was measured again and again, in one unit. */
record Times(double... sorted) {

    /**
     * @throws IllegalArgumentException when nothing was measured
     */
    Times {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    static Times of(Collection<Double> measured) {
        return new Times(measured.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int count() {
        return sorted.length;
    }

    double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    double least() {
        return sorted[0];
    }

    /** The sample that this share of all is not above. */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}

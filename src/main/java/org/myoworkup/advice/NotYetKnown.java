package org.myoworkup.advice;

import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.criteria.EularAcr2017.Category;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What nobody has looked at yet, in three short lanes. What was marked not done never appears; what
 * was equivocal or is awaited does.
 *
 * @param safety what protects the patient today
 * @param alternatives what would show another disease
 * @param wouldDecide what would move the classification, at most five, bedside first
 */
public record NotYetKnown(List<Open> safety, List<Open> alternatives, List<Decider> wouldDecide) {
    /** Longest list of what would decide. */
    public static final int MOST = 5;

    /** The lanes, with the keys of their titles. */
    public enum Lane {
        SAFETY("next.safety"),
        ALTERNATIVES("next.alternatives"),
        WOULD_DECIDE("next.decide");

        private final String key;

        Lane(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Key of the title of all three. */
    public static final String TITLE = "next.title";

    public NotYetKnown {
        safety = List.copyOf(safety);
        alternatives = List.copyOf(alternatives);
        wouldDecide = List.copyOf(wouldDecide);
    }

    /**
     * @param place where it is answered
     * @param awaited ordered, the result is not there yet
     */
    public record Open(Place place, Invasiveness invasiveness, boolean awaited) {}

    /**
     * One item, or the biopsy with its features as one test.
     *
     * @param item the item to go to
     * @param places what would be answered: one place, or the open features of the biopsy
     * @param sets ids of further criteria sets whose result it can change
     */
    public record Decider(
            String item,
            List<Place> places,
            Invasiveness invasiveness,
            Outcome ifPresent,
            Outcome ifAbsent,
            Set<String> sets,
            boolean awaited) {
        public Decider {
            places = List.copyOf(places);
            sets = Set.copyOf(sets);
        }

        /** True when the class or another set depends on it, not the probability alone. */
        public boolean decides() {
            return !sets.isEmpty() || !ifPresent.category().equals(ifAbsent.category());
        }

        double difference() {
            return Math.abs(ifPresent.probability() - ifAbsent.probability());
        }
    }

    /**
     * What the EULAR/ACR criteria would say.
     *
     * @param tenths of a point
     * @param probability 0 to 1
     * @param category empty when the criteria do not apply
     */
    public record Outcome(int tenths, double probability, Optional<Category> category) {}

    /** Without the further criteria sets. */
    public static NotYetKnown of(Chart chart, EularAcr2017.Result result) {
        return of(chart, result, Decides.NOTHING);
    }

    /**
     * @param result of the chart's findings
     * @param decides what the further criteria sets wait for
     */
    public static NotYetKnown of(Chart chart, EularAcr2017.Result result, Decides decides) {
        return new NotYetKnown(
                OpenQuestions.safety(chart),
                OpenQuestions.alternatives(chart),
                new WouldDecide(chart, result, decides).lane());
    }
}

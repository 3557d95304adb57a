package org.myoworkup.workup;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Ages in completed years, as ranges where the dates are partial. */
public final class Ages {
    /** First age that is not juvenile. */
    public static final int ADULT = 18;

    private static final String ONSET_AGE = "history.onset.age";
    private static final String ONSET_DATE = "history.onset.date";

    private final Patient patient;
    private final Answers answers;

    public Ages(Patient patient, Answers answers) {
        this.patient = patient;
        this.answers = answers;
    }

    /**
     * An age that lies between two numbers of completed years, both included.
     *
     * @param min at least this
     * @param max at most this
     */
    public record Range(int min, int max) {
        /** True when it is one number. */
        public boolean exact() {
            return min == max;
        }

        /** True when it is certainly below this age. */
        public boolean below(int age) {
            return max < age;
        }

        /** True when it is certainly this age or more. */
        public boolean atLeast(int age) {
            return min >= age;
        }
    }

    /**
     * Age at the first symptom assumed related to the disease: as given, else from birth and onset
     * dates; empty when neither is known. A given age of 17.9 counts as 17 completed years.
     */
    public Optional<Range> atOnset() {
        Optional<Answer> given = answers.get(Place.of(ONSET_AGE));
        if (given.orElse(null) instanceof Answer.Quantity quantity) {
            return Optional.of(given(quantity));
        }
        return on(ONSET_DATE);
    }

    private static Range given(Answer.Quantity quantity) {
        int years = quantity.value().setScale(0, java.math.RoundingMode.FLOOR).intValueExact();
        if (quantity.comparator().equals(Optional.of(Answer.Comparator.LESS))) {
            return new Range(0, years);
        }
        boolean open = quantity.comparator().isPresent();
        return new Range(years, open ? 150 : years);
    }

    /**
     * Age on the date answered to this item; empty when birth date or that date is missing, or they
     * contradict.
     */
    public Optional<Range> on(String dateItem) {
        if (patient.birthDate().isEmpty()
                || !(answers.get(Place.of(dateItem)).orElse(null) instanceof Answer.Date day)) {
            return Optional.empty();
        }
        PartialDate birth = patient.birthDate().get();
        int min = years(birth.latest(), day.date().earliest());
        int max = years(birth.earliest(), day.date().latest());
        return max < 0 ? Optional.empty() : Optional.of(new Range(Math.max(min, 0), max));
    }

    private static int years(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -1 : Period.between(from, to).getYears();
    }
}

package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How long the disease had lasted on the day of the visit; never until today.
 *
 * @param min months, two decimals, days counted as 1/31; at least this
 * @param max at most this; empty when the value was given as "more than"
 * @param from the answers it rests on
 */
public record SymptomDuration(BigDecimal min, Optional<BigDecimal> max, List<Place> from) {
    private static final BigDecimal DAYS = BigDecimal.valueOf(31);

    public SymptomDuration {
        from = List.copyOf(from);
    }

    /**
     * From the first weakness where its date is given, else as answered, else from the first
     * symptom. Dates count until the visit: empty without a visit date, and where the dates
     * contradict each other.
     */
    static Optional<SymptomDuration> of(Answers answers) {
        if (date(answers, ItemIds.WEAKNESS_DATE).isPresent()) {
            return since(answers, ItemIds.WEAKNESS_DATE);
        }
        Place place = Place.of(ItemIds.ONSET_DURATION);
        if (answers.get(place).orElse(null) instanceof Answer.Quantity quantity) {
            return Optional.of(given(quantity, place));
        }
        return since(answers, ItemIds.ONSET_DATE);
    }

    private static SymptomDuration given(Answer.Quantity quantity, Place place) {
        BigDecimal value = quantity.value();
        if (quantity.comparator().isEmpty()) {
            return new SymptomDuration(value, Optional.of(value), List.of(place));
        }
        boolean more = quantity.comparator().get() == Answer.Comparator.GREATER;
        return new SymptomDuration(
                more ? value : BigDecimal.ZERO,
                more ? Optional.empty() : Optional.of(value),
                List.of(place));
    }

    private static Optional<SymptomDuration> since(Answers answers, String dateItem) {
        Optional<PartialDate> start = date(answers, dateItem);
        Optional<PartialDate> visit = date(answers, ItemIds.VISIT_DATE);
        if (start.isEmpty() || visit.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal max = months(start.get().earliest(), visit.get().latest());
        BigDecimal min = months(start.get().latest(), visit.get().earliest());
        if (max.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new SymptomDuration(
                        min.max(BigDecimal.ZERO),
                        Optional.of(max),
                        List.of(Place.of(dateItem), Place.of(ItemIds.VISIT_DATE))));
    }

    private static Optional<PartialDate> date(Answers answers, String item) {
        return answers.get(Place.of(item))
                .filter(Answer.Date.class::isInstance)
                .map(a -> ((Answer.Date) a).date());
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return BigDecimal.ONE.negate();
        }
        Period period = Period.between(from, to);
        return BigDecimal.valueOf(period.getDays())
                .divide(DAYS, 2, RoundingMode.DOWN)
                .add(BigDecimal.valueOf(period.toTotalMonths()));
    }

    /** Strictly longer than this many months; unknown where the range holds the limit. */
    public Truth longerThan(int months) {
        BigDecimal limit = BigDecimal.valueOf(months);
        int least = min.compareTo(limit);
        if (least > 0 || (least == 0 && max.isEmpty())) {
            return Truth.PRESENT;
        }
        boolean within = max.filter(m -> m.compareTo(limit) <= 0).isPresent();
        return within ? Truth.ABSENT : Truth.UNKNOWN;
    }
}

package org.myoworkup.desktop.laboratory;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Unit;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CK over the draws: as multiples of the laboratory's own upper limit where every dated draw has
 * one, else in U/L.
 *
 * @param dated oldest first
 * @param undated cannot be placed on an axis
 */
record CkCourse(List<Point> dated, List<Point> undated) {
    /** From this ratio of the highest to the lowest value a linear axis hides the low ones. */
    private static final double WIDE = 10;

    /**
     * One CK value.
     *
     * @param date as far as known, empty for an undated draw
     * @param unitsPerLitre the value in U/L
     * @param limit the laboratory's upper limit in U/L
     * @param afterNeedle drawn within 3 days after a needle or an injection, or perhaps so
     */
    record Point(
            int occurrence,
            Optional<PartialDate> date,
            Answer.Quantity quantity,
            BigDecimal unitsPerLitre,
            Optional<BigDecimal> limit,
            boolean afterNeedle) {

        double times() {
            return limit.map(l -> unitsPerLitre.divide(l, MathContext.DECIMAL64).doubleValue())
                    .orElse(Double.NaN);
        }

        boolean exactDate() {
            return date.filter(PartialDate::exact).isPresent();
        }
    }

    CkCourse {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * @param type of the CK item, for its units
     * @param afterNeedle where the checks say that a needle came shortly before
     */
    static CkCourse of(AnswerType.Quantity type, List<Draw> draws, Set<Place> afterNeedle) {
        List<Point> dated = new ArrayList<>();
        List<Point> undated = new ArrayList<>();
        for (Draw draw : draws) {
            draw.value(ItemIds.CK)
                    .map(q -> point(type, draw, q, afterNeedle))
                    .ifPresent(p -> (p.date.isPresent() ? dated : undated).add(p));
        }
        dated.sort(
                Comparator.comparing((Point p) -> p.date.orElseThrow().earliest())
                        .thenComparing(Point::occurrence));
        undated.sort(Comparator.comparing(Point::occurrence));
        return new CkCourse(dated, undated);
    }

    private static Point point(
            AnswerType.Quantity type, Draw draw, Answer.Quantity ck, Set<Place> afterNeedle) {
        BigDecimal factor = type.unit(ck.unit()).map(Unit::factor).orElseThrow();
        return new Point(
                draw.occurrence(),
                draw.date(ItemIds.CK),
                ck,
                ck.value().multiply(factor),
                ck.uln().map(u -> u.multiply(factor)),
                afterNeedle.contains(Draw.place(ItemIds.CK, draw.occurrence())));
    }

    Stream<Point> all() {
        return Stream.concat(dated.stream(), undated.stream());
    }

    /** A line needs two values with dates. */
    boolean plotted() {
        return dated.size() > 1;
    }

    /** True when the axis is in multiples of the upper limit, false when it is in U/L. */
    boolean multiples() {
        return dated.stream().allMatch(p -> p.limit.isPresent());
    }

    /** What is plotted of a point. */
    double plotted(Point point) {
        return multiples() ? point.times() : point.unitsPerLitre.doubleValue();
    }

    /**
     * Where the upper limit lies on the axis: empty where the draws have different ones, or none.
     */
    Optional<Double> limit() {
        if (multiples()) {
            return Optional.of(1.0);
        }
        List<Double> limits = limits();
        return limits.size() == 1 ? Optional.of(limits.getFirst()) : Optional.empty();
    }

    /** The upper limits of the dated draws in U/L, each once, lowest first. */
    List<Double> limits() {
        return dated.stream()
                .flatMap(p -> p.limit.stream())
                .map(BigDecimal::doubleValue)
                .distinct()
                .sorted()
                .toList();
    }

    /** A logarithmic axis is offered: the range is wide and no value is nought. */
    boolean wide() {
        double least = dated.stream().mapToDouble(this::plotted).min().orElse(0);
        double most = dated.stream().mapToDouble(this::plotted).max().orElse(0);
        return least > 0 && most / least >= WIDE;
    }
}

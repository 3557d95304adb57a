package org.myoworkup.desktop.laboratory;

import org.myoworkup.advice.Alert;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * CK over the draws: as multiples of the laboratory's own upper limit where every dated draw has
 * one, else in U/L.
 *
 * @param dated oldest first
 * @param undated cannot be placed on an axis
 */
record CkCourse(List<Point> dated, List<Point> undated) {
    /** The checks that say a needle or an injection came shortly before CK was drawn. */
    private static final Set<String> NEEDLE_CHECKS = Set.of("ck-after-needle", "ck-same-day");

    /** From this ratio of the highest to the lowest value a linear axis hides the low ones. */
    private static final double WIDE = 10;

    /**
     * One CK value.
     *
     * @param date as far as known, empty for an undated draw
     * @param unitsPerLitre the value in U/L
     * @param limit the laboratory's upper limit in U/L
     * @param needle whether it was drawn within 3 days after a needle or an injection
     */
    record Point(
            int occurrence,
            Optional<PartialDate> date,
            Answer.Quantity quantity,
            BigDecimal unitsPerLitre,
            Optional<BigDecimal> limit,
            Needle needle) {

        double times() {
            return limit.map(l -> unitsPerLitre.divide(l, MathContext.DECIMAL64).doubleValue())
                    .orElse(Double.NaN);
        }

        boolean exactDate() {
            return date.filter(PartialDate::exact).isPresent();
        }
    }

    /** Whether a needle or an injection came within 3 days before the draw. */
    enum Needle {
        NONE,
        /** The same day, or dates that leave it open. */
        PERHAPS,
        BEFORE
    }

    CkCourse {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * @param type of the CK item, for its units
     * @param needles what the checks say of each draw, by the place of its CK
     */
    static CkCourse of(AnswerType.Quantity type, List<Draw> draws, Map<Place, Needle> needles) {
        List<Point> dated = new ArrayList<>();
        List<Point> undated = new ArrayList<>();
        for (Draw draw : draws) {
            draw.value(ItemIds.CK)
                    .map(q -> point(type, draw, q, needles))
                    .ifPresent(p -> (p.date.isPresent() ? dated : undated).add(p));
        }
        dated.sort(
                Comparator.comparing((Point p) -> p.date.orElseThrow().earliest())
                        .thenComparing(Point::occurrence));
        undated.sort(Comparator.comparing(Point::occurrence));
        return new CkCourse(dated, undated);
    }

    /** What the checks say of a needle before each draw; a conflict is certain, a note is not. */
    static Map<Place, Needle> needles(List<Alert> checks) {
        Map<Place, Needle> needles = new TreeMap<>();
        checks.stream()
                .filter(a -> NEEDLE_CHECKS.contains(a.id()))
                .forEach(
                        a ->
                                a.items().stream()
                                        .filter(p -> p.id().equals(ItemIds.CK))
                                        .forEach(p -> needles.put(p, needle(a))));
        return needles;
    }

    private static Needle needle(Alert check) {
        return check.tier() == Alert.Tier.CONFLICT ? Needle.BEFORE : Needle.PERHAPS;
    }

    private static Point point(
            AnswerType.Quantity type, Draw draw, Answer.Quantity ck, Map<Place, Needle> needles) {
        BigDecimal factor = type.unit(ck.unit()).map(Unit::factor).orElseThrow();
        return new Point(
                draw.occurrence(),
                draw.date(ItemIds.CK),
                ck,
                ck.value().multiply(factor),
                ck.uln().map(u -> u.multiply(factor)),
                needles.getOrDefault(Draw.place(ItemIds.CK, draw.occurrence()), Needle.NONE));
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

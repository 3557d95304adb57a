package org.myoworkup.findings;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What manual muscle testing of one examination implies. Grades are Kendall 0 to 10; trace lies
 * between 0 and 1. A muscle that was not tested, or whose test was limited by pain, effort, a
 * joint, a contracture or an amputation, is unknown.
 */
public final class StrengthGrid {
    private static final int NORMAL = 10;
    private static final double TRACE = 0.5;
    private static final List<String> SIDES = MuscleSide.SIDES;
    static final List<String> UPPER = List.of("deltoid", "biceps", "trapezius");
    static final List<String> HIP = List.of("iliopsoas", "gluteus-maximus", "gluteus-medius");
    static final List<String> LOWER =
            List.of("iliopsoas", "gluteus-maximus", "gluteus-medius", "hamstrings", "quadriceps");
    static final List<String> TRUNK = List.of("abdominals", "trunk-extensors");
    static final List<String> ANKLE =
            List.of("ankle-dorsiflexors", "ankle-plantar-flexors", "ankle-evertors");

    private final Map<String, Double> grades = new HashMap<>();

    public StrengthGrid(Answer.Table table) {
        for (Row row : table.rows()) {
            grade(row).ifPresent(g -> grades.put(key(row), g));
        }
    }

    private static String key(Row row) {
        return row.code("muscle").orElse("") + "/" + row.code("side").orElse("");
    }

    private static Optional<Double> grade(Row row) {
        if (row.code("limitedBy").isPresent()) {
            return Optional.empty();
        }
        return Grade.of(row).map(g -> g == Grade.TRACE ? TRACE : g.points());
    }

    /** Grade of this muscle on this side, 0 to 10, trace as 0.5; empty when unknown. */
    public Optional<Double> grade(String muscle, String side) {
        return Optional.ofNullable(grades.get(muscle + "/" + side));
    }

    /** What the grid implies for each of the pattern findings, by item id. */
    public Map<String, Truth> implied() {
        return Map.of(
                ItemIds.PROXIMAL_UPPER, upper(),
                ItemIds.PROXIMAL_LOWER, lower(),
                ItemIds.NECK_FLEXORS_WEAKER, neck(),
                ItemIds.LEGS_PROXIMAL_WEAKER, legs(),
                ItemIds.FINGER_FLEXORS, eitherSideWeak("finger-flexors"),
                ItemIds.QUADRICEPS, eitherSideWeak("quadriceps"),
                ItemIds.FINGER_FLEXION_OVER_SHOULDER, eitherSide(this::fingersUnderShoulder),
                ItemIds.KNEE_EXTENSION_OVER_HIP, eitherSide(this::kneeUnderHip),
                ItemIds.TRUNK, trunk());
    }

    boolean weak(String muscle, String side) {
        return grade(muscle, side).filter(g -> g < NORMAL).isPresent();
    }

    boolean normal(String muscle, String side) {
        return grade(muscle, side).filter(g -> g >= NORMAL).isPresent();
    }

    private boolean weakOnBothSides(List<String> muscles) {
        return muscles.stream().anyMatch(m -> SIDES.stream().allMatch(s -> weak(m, s)));
    }

    boolean normalOnASide(String muscle) {
        return SIDES.stream().anyMatch(s -> normal(muscle, s));
    }

    private Truth upper() {
        if (weakOnBothSides(UPPER)) {
            return Truth.PRESENT;
        }
        boolean enough = normalOnASide("deltoid") && normalOnASide("biceps");
        return enough ? Truth.ABSENT : Truth.UNKNOWN;
    }

    private Truth lower() {
        if (weakOnBothSides(LOWER)) {
            return Truth.PRESENT;
        }
        boolean enough = normalOnASide("quadriceps") && HIP.stream().anyMatch(this::normalOnASide);
        return enough ? Truth.ABSENT : Truth.UNKNOWN;
    }

    /** Weak extensors (a dropped head) never tick it. */
    private Truth neck() {
        Optional<Double> flexors = grade("neck-flexors", "axial");
        Optional<Double> extensors = grade("neck-extensors", "axial");
        if (flexors.filter(f -> f >= NORMAL).isPresent()) {
            return Truth.ABSENT;
        }
        if (flexors.isEmpty() || extensors.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(flexors.get() < extensors.get());
    }

    private Truth legs() {
        Truth right = legs("right");
        Truth left = legs("left");
        if (!right.known() || !left.known()) {
            return right.known() ? right : left;
        }
        return right == left ? right : Truth.UNKNOWN;
    }

    Truth legs(String side) {
        OptionalDouble proximal = grades(LOWER, side).average();
        OptionalDouble ankle = grades(ANKLE, side).average();
        if (proximal.isPresent() && proximal.getAsDouble() >= NORMAL) {
            return Truth.ABSENT;
        }
        if (proximal.isEmpty() || ankle.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(proximal.getAsDouble() < ankle.getAsDouble());
    }

    private java.util.stream.DoubleStream grades(List<String> muscles, String side) {
        return muscles.stream()
                .map(m -> grade(m, side))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue);
    }

    /** Abdominals or back extensors below 10: present; both 10: absent. */
    private Truth trunk() {
        return TRUNK.stream()
                .map(m -> grade(m, "axial").map(g -> Truth.of(g < NORMAL)).orElse(Truth.UNKNOWN))
                .reduce(Truth::or)
                .orElseThrow();
    }

    private Truth eitherSideWeak(String muscle) {
        return eitherSide(
                s -> grade(muscle, s).map(g -> Truth.of(g < NORMAL)).orElse(Truth.UNKNOWN));
    }

    private static Truth eitherSide(Function<String, Truth> rule) {
        return SIDES.stream().map(rule).reduce(Truth::or).orElseThrow();
    }

    Truth fingersUnderShoulder(String side) {
        return grade("finger-flexors", side)
                .flatMap(f -> grade("deltoid", side).map(d -> Truth.of(f < d)))
                .orElse(Truth.UNKNOWN);
    }

    /**
     * A knee extensor of full strength is not weaker than anything, so a grid of tens ticks
     * nothing.
     */
    Truth kneeUnderHip(String side) {
        if (normal("quadriceps", side)) {
            return Truth.ABSENT;
        }
        return grade("quadriceps", side)
                .flatMap(q -> grade("iliopsoas", side).map(h -> Truth.of(q <= h)))
                .orElse(Truth.UNKNOWN);
    }
}

package org.myoworkup.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Part;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.Side;
import org.myoworkup.anatomy.View;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class StopTest {
    /** Nobody who has only the keyboard is kept from an area. */
    @ParameterizedTest
    @EnumSource
    void arrowsReachEveryArea(Kind kind) {
        List<Stop> stops = Stop.of(kind);
        Set<Stop> reached = new HashSet<>(Set.of(stops.getFirst()));
        Deque<Stop> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Stop from = open.pop();
            for (Stop.Way way : Stop.Way.values()) {
                from.next(way, stops).filter(reached::add).ifPresent(open::push);
            }
        }
        assertThat(reached.stream().map(s -> s.shape().area()).collect(Collectors.toSet()))
                .isEqualTo(Body.shapes(kind).stream().map(Shape::area).collect(Collectors.toSet()));
    }

    @Test
    void anAreaHasOneStopInEachViewTheEnlargedOne() {
        List<Stop> palms =
                Stop.of(Kind.SKIN).stream().filter(s -> s.shape().id().equals("palm")).toList();
        assertThat(palms).hasSize(2).allMatch(s -> s.shape().part() == Part.HAND);
    }

    @ParameterizedTest
    @CsvSource({
        "MUSCLES, FRONT, deltoid, RIGHT, DOWN, biceps, RIGHT",
        "MUSCLES, FRONT, biceps, RIGHT, UP, deltoid, RIGHT",
        "MUSCLES, FRONT, quadriceps, RIGHT, RIGHT, hip-adductors, RIGHT",
        "MUSCLES, FRONT, quadriceps, LEFT, LEFT, hip-adductors, LEFT",
        "MUSCLES, BACK, hamstrings, RIGHT, UP, gluteus-maximus, RIGHT",
        "SKIN, FRONT, knee, RIGHT, DOWN, shin-calf, RIGHT",
        "SKIN, FRONT, knee, RIGHT, RIGHT, knee, LEFT",
        "SKIN, BACK, elbow, LEFT, DOWN, forearm, LEFT"
    })
    void anArrowGoesToTheNearestThatWay(
            Kind kind, View view, String from, Side side, Stop.Way way, String to, Side toSide) {
        List<Stop> stops = Stop.of(kind);
        Stop start =
                stops.stream()
                        .filter(s -> s.shape().view() == view)
                        .filter(s -> s.shape().id().equals(from) && s.shape().side() == side)
                        .findFirst()
                        .orElseThrow();
        Shape reached = start.next(way, stops).orElseThrow().shape();
        assertThat(reached.id() + " " + reached.side()).isEqualTo(to + " " + toSide);
    }
}

package org.myoworkup.desktop.keys;

import javafx.scene.input.KeyCode;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.workup.Place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest keys from one question of a step to another, as somebody who knows it would press. */
final class ShortestWay {
    private final List<Place> asked;

    /** One stroke of a key, with those held down. */
    record Stroke(KeyCode code, List<KeyCode> held) {}

    private record Leg(int from, Stroke stroke) {}

    /**
     * @param asked the questions of the step that are asked, in their order
     */
    ShortestWay(List<Place> asked) {
        this.asked = asked;
    }

    List<Stroke> between(Place from, Place to) {
        int start = asked.indexOf(from);
        int end = asked.indexOf(to);
        Map<Integer, Leg> reached = new HashMap<>(Map.of(start, new Leg(-1, null)));
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!reached.containsKey(end)) {
            int at = open.remove();
            legs(at).forEach(
                            (next, stroke) -> {
                                if (reached.putIfAbsent(next, new Leg(at, stroke)) == null) {
                                    open.add(next);
                                }
                            });
        }
        List<Stroke> way = new ArrayList<>();
        for (int at = end; at != start; at = reached.get(at).from()) {
            way.addFirst(reached.get(at).stroke());
        }
        return way;
    }

    private Map<Integer, Stroke> legs(int at) {
        Map<Integer, Stroke> legs = new HashMap<>();
        if (free(at)) {
            leg(legs, at + 1, KeyCode.DOWN);
            leg(legs, at - 1, KeyCode.UP);
        }
        leg(legs, at - 1, KeyCode.ENTER, KeyCode.SHIFT);
        leg(legs, heading(at, 1), KeyCode.DOWN, KeyCode.CONTROL);
        leg(legs, heading(at, -1), KeyCode.UP, KeyCode.CONTROL);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            KeyCode code = KeyCode.valueOf("" + letter);
            leg(legs, begun(at, letter, 1), code, KeyCode.ALT);
            leg(legs, begun(at, letter, -1), code, KeyCode.ALT, KeyCode.SHIFT);
        }
        return legs;
    }

    private void leg(Map<Integer, Stroke> legs, int to, KeyCode code, KeyCode... held) {
        if (to >= 0 && to < asked.size()) {
            legs.putIfAbsent(to, new Stroke(code, List.of(held)));
        }
    }

    /** Where the arrow keys mean nothing else. */
    private boolean free(int at) {
        return item(at).type() instanceof AnswerType.Finding;
    }

    private int heading(int from, int by) {
        for (int at = from + by; at >= 0 && at < asked.size(); at += by) {
            if (at == 0 || !head(at).equals(head(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private int begun(int from, char letter, int by) {
        for (int i = 1; i <= asked.size(); i++) {
            int at = Math.floorMod(from + by * i, asked.size());
            if (Character.toUpperCase(item(at).label().charAt(0)) == letter) {
                return at;
            }
        }
        return -1;
    }

    private String head(int at) {
        return item(at).section() + " " + item(at).group();
    }

    private Item item(int at) {
        return RealProgram.CHECKLIST.item(asked.get(at).id()).orElseThrow();
    }
}

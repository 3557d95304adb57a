package org.myoworkup.desktop.table;

import org.myoworkup.workup.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that were begun and hold nothing yet, while a workup is open: they are no answers, and
 * going to another step and back does not lose them.
 */
public final class Drafts {
    private final Map<Place, List<Line>> kept = new HashMap<>();

    void keep(Place place, List<Line> lines) {
        kept.put(place, List.copyOf(lines));
    }

    List<Line> of(Place place) {
        return kept.getOrDefault(place, List.of());
    }
}

package org.myoworkup.advice;

import java.util.Map;
import java.util.Set;

/** What the further criteria sets still wait for. */
@FunctionalInterface
public interface Decides {
    /** No further set is asked. */
    Decides NOTHING = Map::of;

    /**
     * The open items that can change the result of a set, with the ids of those sets.
     *
     * @return item id to ids of criteria sets
     */
    Map<String, Set<String>> sets();
}

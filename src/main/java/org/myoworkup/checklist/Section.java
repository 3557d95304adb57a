package org.myoworkup.checklist;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id {@code step.section}
 * @param how guidance for the whole section, empty for none
 * @param repeats the section itself may occur more than once (a laboratory draw)
 * @param groups code and heading of the groups its items stand in, in order; empty for none
 */
public record Section(
        String id,
        String label,
        String how,
        boolean repeats,
        Condition showWhen,
        List<Option> groups,
        List<Item> items) {

    public Section {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
    }

    public String step() {
        return id.substring(0, id.indexOf('.'));
    }
}

package org.myoworkup.checklist;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id {@code step.section}
 * @param how guidance for the whole section, empty for none
 * @param repeats the section itself may occur more than once (a laboratory draw)
 */
public record Section(
        String id,
        String label,
        String how,
        boolean repeats,
        Condition showWhen,
        List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }

    public String step() {
        return id.substring(0, id.indexOf('.'));
    }
}

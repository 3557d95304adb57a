package org.myoworkup.checklist;

import java.util.Set;

/**
 * A muscle or muscle group of the one list that all tables share.
 *
 * @param group id of the group it belongs to; its own id where it is the group
 * @param uses where it may be named: {@code S} strength, {@code E} EMG, {@code M} imaging, {@code
 *     B} biopsy
 * @param axial tested once, without a side
 * @param proximal limb-girdle or axial muscle, for "one of them proximal" rules
 * @param warn why it is a poor biopsy site, empty for none
 */
public record Muscle(
        String id,
        String label,
        String group,
        Set<String> uses,
        boolean axial,
        boolean proximal,
        String warn) {

    public Muscle {
        uses = Set.copyOf(uses);
    }

    public boolean in(String use) {
        return uses.contains(use);
    }
}

package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Place;

import java.util.List;

/**
 * One line of a criteria set as the answers fill it.
 *
 * @param label what the set asks
 * @param value unknown counts as absent in the result
 * @param against true when presence speaks against the class
 * @param from the answers it rests on; while it is unknown, those given so far
 * @param derived true when it was worked out and not answered as such
 * @param open the items whose answer can still change this line
 */
public record Element(
        Message label,
        Truth value,
        boolean against,
        List<Place> from,
        boolean derived,
        List<String> open) {

    public Element {
        from = List.copyOf(from);
        open = List.copyOf(open);
    }
}

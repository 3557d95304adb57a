package org.myoworkup.desktop.shell;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/** Which open question follows. */
final class NextOpen {
    private final List<String> order;

    NextOpen(Checklist checklist) {
        order = checklist.items().stream().map(Item::id).toList();
    }

    /**
     * @param here the question that has the focus
     * @param step that is shown
     * @param open in the order of the checklist
     * @return the first open question after the one here, else after the beginning of the step, and
     *     from the last the first of all; empty when none is open
     */
    Optional<Place> after(Optional<Place> here, String step, List<Place> open) {
        int known = here.map(open::indexOf).orElse(-1);
        if (known >= 0) {
            return Optional.of(open.get((known + 1) % open.size()));
        }
        int from = here.map(p -> order.indexOf(p.id())).orElseGet(() -> begin(step) - 1);
        int occurrence = here.map(Place::occurrence).orElse(1);
        return open.stream()
                .filter(p -> order.indexOf(p.id()) > from && p.occurrence() >= occurrence)
                .findFirst()
                .or(() -> open.stream().filter(p -> order.indexOf(p.id()) > from).findFirst())
                .or(() -> open.stream().findFirst());
    }

    /** Of a step without questions, which the review is, the first of all. */
    private int begin(String step) {
        return order.stream()
                .filter(id -> id.startsWith(step + "."))
                .findFirst()
                .map(order::indexOf)
                .orElse(0);
    }
}

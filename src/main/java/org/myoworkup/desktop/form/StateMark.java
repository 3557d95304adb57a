package org.myoworkup.desktop.form;

import javafx.scene.Node;

import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Marking something not done or pending, the same for an item, a section and a step.
 *
 * @param anchor where the small form opens
 * @param stands the mark it has
 * @param set sets it; throws a Refusal when it cannot be true
 */
record StateMark(
        Scope scope,
        Place place,
        Node anchor,
        Supplier<Optional<PartState>> stands,
        Consumer<PartState> set) {

    void notDone() {
        scope.bubble().fill(anchor, new NotDoneForm(this));
    }

    void pending() {
        scope.bubble().fill(anchor, new PendingForm(this));
    }
}

package org.myoworkup.desktop.form;

import javafx.scene.Node;

import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
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
public record StateMark(
        Scope scope,
        Place place,
        Node anchor,
        Supplier<Optional<PartState>> stands,
        Consumer<PartState> set) {

    void notDone() {
        scope.bubble().fill(anchor, new NotDoneForm(this));
    }

    /** Asks for the dates, beginning with what stands, else with an order of today. */
    void pending() {
        pending(Optional.empty());
    }

    /** Asks for the dates, beginning with what stands, else with an order and a sample of today. */
    public void taken() {
        pending(Optional.of(PartialDate.of(scope.session().today())));
    }

    private void pending(Optional<PartialDate> taken) {
        scope.bubble().fill(anchor, new PendingForm(this, taken));
    }
}

package org.myoworkup.criteria;

import org.myoworkup.findings.Reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a criteria set reads, three-valued.
 *
 * @param reading what the answers say of it
 * @param open the items whose answer can still change it, in the order of the rule; empty when it
 *     is settled
 */
record Input(Reading reading, List<String> open) {

    Input {
        open = List.copyOf(open);
    }

    static Input of(Reading reading, String... items) {
        return new Input(reading, reading.isOpen() ? List.of(items) : List.of());
    }

    /** Present when one is present, absent when all are absent. */
    static Input or(List<Input> inputs) {
        Reading any = inputs.getFirst().reading;
        boolean settled = !any.mayBeAbsent();
        for (Input input : inputs.subList(1, inputs.size())) {
            any = any.or(input.reading);
            settled |= !input.reading.mayBeAbsent();
        }
        return new Input(any, settled ? List.of() : opens(inputs));
    }

    static Input or(Input... inputs) {
        return or(List.of(inputs));
    }

    /** Absent when one is absent, present when all are present. */
    static Input and(Input... inputs) {
        List<Input> opposites = new ArrayList<>();
        for (Input input : inputs) {
            opposites.add(input.not());
        }
        return or(opposites).not();
    }

    Input not() {
        return new Input(reading.not(), open);
    }

    private static List<String> opens(List<Input> inputs) {
        Set<String> all = new LinkedHashSet<>();
        for (Input input : inputs) {
            all.addAll(input.open);
        }
        return List.copyOf(all);
    }
}

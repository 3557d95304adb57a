package org.myoworkup.criteria;

import org.myoworkup.findings.Findings;
import org.myoworkup.findings.Reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    static Input finding(Findings findings, String item) {
        return of(findings.finding(item), item);
    }

    /** Present when one is present, absent when all are absent. */
    static Input or(List<Input> inputs) {
        Reading any = inputs.stream().map(Input::reading).reduce(Reading::or).orElseThrow();
        boolean settled = inputs.stream().anyMatch(i -> !i.reading.mayBeAbsent());
        return new Input(any, settled ? List.of() : opens(inputs));
    }

    static Input or(Input... inputs) {
        return or(List.of(inputs));
    }

    /** Absent when one is absent, present when all are present. */
    static Input and(Input... inputs) {
        return or(Stream.of(inputs).map(Input::not).toList()).not();
    }

    Input not() {
        return new Input(reading.not(), open);
    }

    private static List<String> opens(List<Input> inputs) {
        Set<String> all = new LinkedHashSet<>();
        inputs.forEach(i -> all.addAll(i.open));
        return new ArrayList<>(all);
    }
}

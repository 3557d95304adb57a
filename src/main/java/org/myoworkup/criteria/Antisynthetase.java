package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;

import java.util.List;

/** What the three sets for antisynthetase syndrome have in common. */
final class Antisynthetase {
    static final Outcome ASYS = new Outcome("asys", 1, Message.of("criteria.asys"));

    private Antisynthetase() {}

    /** Without an antibody result it cannot be assessed, which is not "negative". */
    static List<Message> messages(Inputs inputs) {
        return inputs.antisynthetase().reading().known()
                ? List.of()
                : List.of(Message.of("criteria.antibody-needed"));
    }
}

package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;

/**
 * What a criteria set can come to.
 *
 * @param code as printed for machines: {@code definite-dm}
 * @param strength orders the outcomes of one set, 0 for none; two of the same strength are kinds
 *     and not grades
 * @param label what it is called
 */
public record Outcome(String code, int strength, Message label) {
    static final Outcome NONE = new Outcome("none", 0, Message.of("criteria.none"));

    /** Another disease explains the picture better. */
    static final Outcome EXCLUDED = new Outcome("excluded", 0, Message.of("criteria.excluded"));
}

package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;

/** How a criteria set stands, given that not everything is known. */
public enum Status {
    MET("met", Message.of("criteria.met")),
    NOT_MET("not-met", Message.of("criteria.not-met")),
    /** The open answers can still lead to a stronger class, or a contradiction to a weaker one. */
    UNDETERMINED("undetermined", Message.of("criteria.undetermined")),
    /** Another disease explains the picture better. */
    SET_ASIDE("set-aside", Message.of("criteria.set-aside"));

    private final String code;
    private final Message label;

    Status(String code, Message label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public Message label() {
        return label;
    }
}

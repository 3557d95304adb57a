package org.myoworkup.workup;

import org.myoworkup.checklist.Message;

/**
 * Something that cannot be accepted or done, with what to say about it. Never a defect of the
 * program. Its {@code getMessage()} is the message key only: what the arguments hold may be a
 * patient's and goes into no log.
 */
public final class Refusal extends RuntimeException {
    private final transient Message message;
    private final String path;

    /**
     * @param path where in the input, for example {@code answers.exam.skin.heliotrope}; empty for
     *     the whole of it
     */
    public Refusal(String path, Message message) {
        super(message.key());
        this.path = path;
        this.message = message;
    }

    public Refusal(Message message) {
        this("", message);
    }

    public Message message() {
        return message;
    }

    public String path() {
        return path;
    }
}

package org.myoworkup.session;

import org.myoworkup.checklist.Message;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A workplace with its store open. Closing it writes what is still waiting and gives the store
 * back.
 */
public final class OpenWorkplace implements AutoCloseable {
    private final Workplace workplace;
    private final Backups backups;
    private final List<Message> notices;
    private final Runnable closing;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param backups of the folder it lies in
     * @param notices see {@link #notices}
     * @param closing what closing does
     */
    public OpenWorkplace(
            Workplace workplace, Backups backups, List<Message> notices, Runnable closing) {
        this.workplace = workplace;
        this.backups = backups;
        this.notices = List.copyOf(notices);
        this.closing = closing;
    }

    public Workplace workplace() {
        return workplace;
    }

    public Backups backups() {
        return backups;
    }

    /**
     * What was found on opening that whoever works here should know: that the program had ended
     * unexpectedly, that the clock was set back. Nothing of a patient.
     */
    public List<Message> notices() {
        return notices;
    }

    /** The second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closing.run();
        }
    }
}

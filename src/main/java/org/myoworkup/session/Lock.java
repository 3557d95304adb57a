package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.util.Optional;

/**
 * Whether an open workup takes changes: once it is signed, for a reason only, which then stands at
 * every change until it is signed again or closed.
 */
final class Lock {
    private volatile boolean signing;
    private volatile Optional<String> reason = Optional.empty();

    /** True when no change is taken. */
    boolean shut(Workup workup) {
        return signing || (signed(workup) && reason.isEmpty());
    }

    private static boolean signed(Workup workup) {
        return !workup.sample() && !workup.signatures().isEmpty();
    }

    /** True while a signature is on its way to the disk. */
    boolean signing() {
        return signing;
    }

    /** For which changes are taken. */
    Optional<String> reason() {
        return reason;
    }

    /**
     * Opens a signed workup for changes.
     *
     * @throws Refusal when nobody signed it, while it is being signed, or without a reason
     */
    void open(Workup workup, String why) {
        if (signing || !signed(workup)) {
            throw new Refusal(Message.of(signing ? "sign.underway" : "sign.not-signed"));
        }
        if (why.isBlank()) {
            throw new Refusal(Message.of("sign.needs-reason"));
        }
        reason = Optional.of(why.strip());
    }

    /** A signature is handed over. */
    void sign() {
        if (signing) {
            throw new Refusal(Message.of("sign.underway"));
        }
        signing = true;
        reason = Optional.empty();
    }

    /** The signature is on disk. */
    void signed() {
        signing = false;
    }

    /**
     * The change with the reason for which it is taken, before what it says itself.
     *
     * @throws Refusal when none is taken
     */
    Change admit(Workup workup, Change change) {
        if (shut(workup)) {
            throw new Refusal(Message.of(signing ? "sign.underway" : "sign.locked"));
        }
        return reason.filter(_ -> signed(workup))
                .map(why -> change.because(joined(why, change)))
                .orElse(change);
    }

    /** What was done about an alert stands in its acknowledgement already. */
    private static String joined(String why, Change change) {
        String own = change.reason();
        if (own.isBlank() || change instanceof Change.OfAlert) {
            return why;
        }
        return own.startsWith(why) ? own : why + " \u2013 " + own;
    }
}

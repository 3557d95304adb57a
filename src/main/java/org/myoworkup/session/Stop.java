package org.myoworkup.session;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Whether whoever waits for the work on this thread wants it to end. The work asks where it can end
 * with nothing half done, so that what was stopped left everything as it was.
 */
public final class Stop {
    private static final ScopedValue<BooleanSupplier> WANTED = ScopedValue.newInstance();

    private Stop() {}

    /**
     * Does this work, which ends at its next {@link #check} once this is wanted.
     *
     * @throws Exception what the work throws
     */
    public static <T> T during(BooleanSupplier wanted, Callable<T> work) throws Exception {
        return ScopedValue.where(WANTED, wanted).call(work::call);
    }

    /**
     * Goes on, unless it is to end.
     *
     * @throws Refusal saying that it was stopped
     */
    public static void check() {
        if (WANTED.isBound() && WANTED.get().getAsBoolean()) {
            throw new Refusal(Message.of("file.stopped"));
        }
    }
}

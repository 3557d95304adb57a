package org.myoworkup.session;

/**
 * A workplace with its store open. Closing it writes what is still waiting and gives the store
 * back.
 *
 * @param closing what closing does
 */
public record OpenWorkplace(Workplace workplace, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}

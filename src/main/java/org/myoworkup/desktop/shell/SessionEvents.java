package org.myoworkup.desktop.shell;

import javafx.application.Platform;

import org.myoworkup.session.SaveState;
import org.myoworkup.session.Session;
import org.myoworkup.workup.Change;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens to the open workup, told on the window's thread and at most once a pulse: many
 * changes at once give one refresh.
 */
final class SessionEvents implements Session.Listener, AutoCloseable {
    private final Session session;
    private final Runnable changed;
    private final Runnable saving;
    private final AtomicBoolean changeWaits = new AtomicBoolean();
    private final AtomicBoolean savingWaits = new AtomicBoolean();
    private volatile boolean closed;

    SessionEvents(Session session, Runnable changed, Runnable saving) {
        this.session = session;
        this.changed = changed;
        this.saving = saving;
        session.listen(this);
    }

    @Override
    public void changed(Change change) {
        once(changeWaits, changed);
    }

    @Override
    public void signing() {
        once(changeWaits, changed);
    }

    @Override
    public void saving(SaveState state) {
        once(savingWaits, saving);
    }

    private void once(AtomicBoolean waits, Runnable then) {
        if (waits.compareAndSet(false, true)) {
            Platform.runLater(
                    () -> {
                        waits.set(false);
                        if (!closed) {
                            then.run();
                        }
                    });
        }
    }

    @Override
    public void close() {
        closed = true;
        session.unlisten(this);
    }
}

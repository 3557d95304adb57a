package org.myoworkup.session;

import org.myoworkup.workup.Change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be undone and made again, since the workup was opened or last signed. */
final class Steps {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** A change of its own: what was undone before is forgotten. */
    void made(Change change) {
        done.push(change);
        undone.clear();
    }

    Optional<Change> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** The change last made was taken back. */
    void undone() {
        undone.push(done.pop());
    }

    /** The change last taken back was made again. */
    void redone() {
        done.push(undone.pop());
    }

    /** Nothing before this moment is undone any more. */
    void end() {
        done.clear();
        undone.clear();
    }
}

package org.myoworkup.session;

import org.myoworkup.workup.Change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What can be undone and made again, since the workup was opened or last signed. Changes made by
 * one key are one step.
 */
final class Steps {
    private final Deque<List<Change>> done = new ArrayDeque<>();
    private final Deque<List<Change>> undone = new ArrayDeque<>();

    /** A step of its own, in the order it was made: what was undone before is forgotten. */
    void made(List<Change> step) {
        done.push(List.copyOf(step));
        undone.clear();
    }

    /** Empty when there is nothing to take back. */
    List<Change> undoable() {
        return done.isEmpty() ? List.of() : done.peek();
    }

    /** Empty when there is nothing to make again. */
    List<Change> redoable() {
        return undone.isEmpty() ? List.of() : undone.peek();
    }

    /** The step last made was taken back. */
    void undone() {
        undone.push(done.pop());
    }

    /** The step last taken back was made again. */
    void redone() {
        done.push(undone.pop());
    }

    /** Nothing before this moment is undone any more. */
    void end() {
        done.clear();
        undone.clear();
    }
}

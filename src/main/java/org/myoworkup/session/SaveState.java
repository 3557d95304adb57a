package org.myoworkup.session;

import org.myoworkup.checklist.Message;

import java.time.Instant;

/** Whether what was answered is on disk. */
public sealed interface SaveState {

    /**
     * Everything is on disk; {@code at} is when the last change reached it, or when the workup was
     * opened.
     */
    record Saved(Instant at) implements SaveState {}

    /** A change is on its way. */
    record Saving() implements SaveState {}

    /** A change could not be written; it is kept and tried again until it succeeds. */
    record NotSaved(Message why) implements SaveState {}

    /** A sample: nothing is kept. */
    record NotKept() implements SaveState {}
}

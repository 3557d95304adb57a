package org.myoworkup.checklist;

/**
 * The checklist's own files are wrong: says which file, which entry and why. Never caused by a
 * patient's data.
 */
public final class ChecklistException extends RuntimeException {
    public ChecklistException(String where, String why) {
        super(where + ": " + why);
    }
}

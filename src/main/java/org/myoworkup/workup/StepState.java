package org.myoworkup.workup;

/** How far a step is. */
public enum StepState {
    NOT_STARTED,
    IN_PROGRESS,
    /** Everything asked is answered, not done with a reason, or equivocal. */
    COMPLETE,
    /** Something in it awaits a result. */
    PENDING,
    /** The whole step was marked not done, with a reason. */
    NOT_DONE
}

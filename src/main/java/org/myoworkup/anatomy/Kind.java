package org.myoworkup.anatomy;

/** What is drawn on the body. */
public enum Kind {
    /** The muscle groups of a manual muscle test. */
    MUSCLES,
    /** The regions of the rash chart. */
    SKIN
}

package org.myoworkup.checklist;

/** How well a definition or number was checked against its source. */
public enum Tag {
    /** Read in a stored copy of the source. */
    V,
    /** Read only in a weak, secondary source. */
    V2,
    /** From memory, not yet checked against the paper. */
    M,
    /** Doubtful. */
    D,
    /** Our own decision. */
    O,
    /** General clinical knowledge. */
    G;

    /** True when what carries this tag must be shown as "provisional". */
    public boolean provisional() {
        return this == M || this == D || this == O;
    }
}

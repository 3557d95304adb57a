package org.myoworkup.anatomy;

/** From where the body is seen. */
public enum View {
    /** The viewer faces the patient: the patient's right is on the viewer's left. */
    FRONT,
    /** The viewer stands behind the patient: right is on the right. */
    BACK
}

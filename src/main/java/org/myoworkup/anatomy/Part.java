package org.myoworkup.anatomy;

/** Which of the drawings of a view: the whole figure, or an enlarged part beside it. */
public enum Part {
    BODY(Body.WIDTH / 2.0),
    /** Enlarged, left above; in the front view. */
    FACE(38),
    /** Enlarged, below the figure's hands: palms in the front view, backs in the back view. */
    HAND(Body.WIDTH / 2.0);

    /** Where the midline lies that right and left are mirror images about. */
    final double axis;

    Part(double axis) {
        this.axis = axis;
    }
}

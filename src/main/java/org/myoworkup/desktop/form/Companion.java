package org.myoworkup.desktop.form;

import javafx.scene.Node;

/** Stands with the questions of a section: a chart, a plot, pictures. */
public interface Companion {
    Node node();

    /**
     * Shows what stands now; called after every change and when another occurrence is shown.
     *
     * @param occurrence of the section's questions
     */
    void refresh(int occurrence);

    /** Hands over what is being typed. */
    default void commit() {}

    /** The form goes away. */
    default void close() {}
}

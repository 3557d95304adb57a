package org.myoworkup.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Lights a place for a moment, so that the eye finds what one jumped to. Nothing moves or fades, so
 * that it is the same where the computer asks for less motion.
 */
public final class Lit {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Duration MOMENT = Duration.seconds(1.5);

    private Lit() {}

    public static void light(Node place) {
        place.pseudoClassStateChanged(LIT, true);
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> place.pseudoClassStateChanged(LIT, false));
        moment.play();
    }
}

package org.myoworkup.desktop.alert;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.Alert;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The red flags nobody acted on yet, over everything else; not there when there are none. Many
 * scroll, so that the questions stay in reach; how many there are is always seen.
 */
public final class FlagStrip extends VBox {
    /** In pixels, at most: about a quarter of a small screen. */
    private static final double TALLEST = 190;

    private final Session session;
    private final Texts texts;
    private final Label title = Parts.label("", "flag-title");
    private final AlertList list;

    /**
     * @param go leads to an answer
     */
    public FlagStrip(Session session, Texts texts, Consumer<Place> go) {
        this.session = session;
        this.texts = texts;
        this.list = new AlertList(session, texts, "flag:", Optional.of(go));
        setId("flags");
        title.setId("flags-title");
        setAccessibleRole(AccessibleRole.PARENT);
        getStyleClass().add("flag-strip");
        getChildren().addAll(title, new Scroll(list));
        refresh();
    }

    /** Shows the flags as they stand. */
    public void refresh() {
        List<Alert> open = session.assessment().openFlags();
        list.show(open);
        title.setText(texts.say("window.flags", open.size()));
        setAccessibleText(title.getText());
        setVisible(!open.isEmpty());
        setManaged(!open.isEmpty());
    }

    /** As tall as its content, up to a bound. */
    private static final class Scroll extends ScrollPane {
        private final VBox list;

        Scroll(VBox list) {
            super(list);
            this.list = list;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().addAll("flag-scroll", "edge-to-edge");
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(TALLEST, list.prefHeight(width) + 2);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}

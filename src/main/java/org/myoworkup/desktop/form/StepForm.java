package org.myoworkup.desktop.form;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.myoworkup.checklist.Step;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

/** The form of one step. */
public final class StepForm extends BorderPane {
    public StepForm(Session session, Texts texts, Step step) {
        setTop(new Label(texts.label(step.id())));
    }

    public void reveal(Place place) {
        setBottom(new Label(place.toString()));
    }

    public void commit() {}

    public void close() {}
}

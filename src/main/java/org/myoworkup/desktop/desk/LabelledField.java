package org.myoworkup.desktop.desk;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** An input under its label, with room below for what is wrong with it, in words. */
public final class LabelledField<C extends Control> extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final C control;
    private final String name;
    private final Label problem = Parts.wrapped("", "field-problem");

    public LabelledField(String id, String name, C control) {
        this.name = name;
        this.control = control;
        control.setId(id);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        Label label = Parts.label(name, "field-label");
        label.setLabelFor(control);
        problem.setId(id + "-problem");
        problem.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
        getStyleClass().add("labelled-field");
        getChildren().addAll(label, control, problem);
        accept();
    }

    public C control() {
        return control;
    }

    /** Says what is wrong; the words are part of the field's accessible name. */
    public void refuse(String why) {
        problem.setText(why);
        show(true);
        control.setAccessibleText(name + ". " + why);
    }

    /** Nothing is wrong with it. */
    public void accept() {
        problem.setText("");
        show(false);
        control.setAccessibleText(name);
    }

    public boolean refused() {
        return problem.isVisible();
    }

    private void show(boolean wrong) {
        problem.setVisible(wrong);
        problem.setManaged(wrong);
        control.pseudoClassStateChanged(WRONG, wrong);
    }
}

package org.myoworkup.desktop.form;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.workup.Place;

/** A few fields in a popover, with the words of the deed on its button. */
public abstract class SmallForm extends VBox {
    private final Scope scope;
    private final Label trouble = new Label();

    protected SmallForm(Scope scope, Place place, String titleKey) {
        this.scope = scope;
        getStyleClass().add("small-form");
        setId("small-form");
        Label title = new Label(scope.say(titleKey));
        title.getStyleClass().add("info-title");
        Label about = new Label(scope.texts().label(place));
        about.getStyleClass().add("info-line");
        about.setWrapText(true);
        trouble.getStyleClass().addAll("field-line", "trouble");
        trouble.setId("small-form:trouble");
        trouble.setWrapText(true);
        trouble.setVisible(false);
        trouble.setManaged(false);
        getChildren().addAll(title, about);
    }

    protected final Scope scope() {
        return scope;
    }

    protected final void addCaptioned(String key, Region control) {
        Label caption = new Label(scope.say(key));
        caption.getStyleClass().add("caption");
        caption.setLabelFor(control);
        getChildren().add(new VBox(caption, control));
    }

    /** Adds the line of buttons; the last thing to add. */
    protected final void finish(String deedKey, Runnable deed) {
        Button done = new Button(scope.say(deedKey));
        done.setId("small-form:done");
        done.getStyleClass().add(Styles.ACCENT);
        done.setDefaultButton(true);
        done.setOnAction(_ -> deed.run());
        Button cancel = new Button(scope.say("form.cancel"));
        cancel.setId("small-form:cancel");
        cancel.setOnAction(_ -> scope.bubble().close());
        HBox buttons = new HBox(cancel, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(trouble, buttons);
    }

    /** Says why it was not taken; blank takes the words away. */
    protected final void refuse(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
        trouble.setManaged(!words.isEmpty());
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    /** What the keyboard reaches first. */
    protected abstract Node first();

    @Override
    public void requestFocus() {
        first().requestFocus();
    }
}

package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.kit.Icons;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;

/** "Not done: declined" or "Pending: ordered 3 March 2024", with the way to take it back. */
final class StateLine extends HBox {

    StateLine(Scope scope, Place place, PartState state, Runnable takeBack) {
        boolean pending = state instanceof PartState.Pending;
        Label words = new Label(StateWords.of(scope.texts(), state));
        words.setGraphic(Icons.of(pending ? Feather.CLOCK : Feather.MINUS_CIRCLE));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setId(place + ":state");
        HBox.setHgrow(words, Priority.ALWAYS);
        TextButton back =
                new TextButton(
                        scope.say("form.state.take-back"),
                        scope.say(
                                "form.named",
                                scope.texts().label(place),
                                scope.say("form.state.take-back")));
        back.setId(place + ":take-back");
        back.setAction(takeBack);
        getChildren().add(words);
        if (!scope.session().locked()) {
            getChildren().add(back);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("state-line", pending ? "awaited" : "not-done");
    }
}

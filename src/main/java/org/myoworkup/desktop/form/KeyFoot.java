package org.myoworkup.desktop.form;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.myoworkup.texts.Texts;

import java.util.List;

/** Below the form: the keys that answer the question that has the focus. */
final class KeyFoot extends FlowPane {
    private final Texts texts;
    private final FormWalk walk;
    private final ChangeListener<Node> focus = (_, _, _) -> show();
    private Subscription scene = Subscription.EMPTY;
    private List<KeyHint> shown = List.of();

    KeyFoot(Texts texts, FormWalk walk) {
        this.texts = texts;
        this.walk = walk;
        setId("key-foot");
        getStyleClass().add("key-foot");
        getChildren().add(label(texts.say("keys.foot"), "key-more"));
    }

    /** Follows the focus while this form is shown. */
    void follow(Node form) {
        scene = form.sceneProperty().subscribe(this::scene);
    }

    private void scene(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(focus);
        }
    }

    void close() {
        scene.unsubscribe();
        scene(getScene(), null);
    }

    private void show() {
        List<KeyHint> hints = walk.hints();
        if (hints.equals(shown)) {
            return;
        }
        shown = hints;
        getChildren().clear();
        for (KeyHint hint : hints) {
            Label key = label(hint.key(), "key-cap");
            Label words = label(hint.words(), "key-words");
            key.setLabelFor(words);
            HBox pair = new HBox(key, words);
            pair.getStyleClass().add("key-pair");
            getChildren().add(pair);
        }
        getChildren().add(label(texts.say("keys.foot"), "key-more"));
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}

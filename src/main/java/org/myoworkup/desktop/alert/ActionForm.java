package org.myoworkup.desktop.alert;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Refusal;

import java.util.function.Consumer;

/** One line to write what was done about an alert, in its place under the alert. */
final class ActionForm extends VBox {
    private final Texts texts;
    private final TextField words = new TextField();
    private final Label trouble = Parts.wrapped("", "field-problem");
    private final Consumer<String> record;
    private final Runnable close;

    /**
     * @param kind the last word of its sentences: what was done, or why it does not apply
     * @param record takes the words, and may refuse them
     */
    ActionForm(String id, String kind, Texts texts, Consumer<String> record, Runnable close) {
        this.texts = texts;
        this.record = record;
        this.close = close;
        String asked = texts.say("window.alert.ask." + kind);
        words.setId(id + ":words");
        words.setAccessibleText(asked);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        trouble.setId(id + ":trouble");
        say("");
        Button done =
                Parts.button(
                        id + ":record",
                        texts.say("window.alert.record." + kind),
                        Feather.CHECK,
                        this::take);
        Button cancel = Parts.button(id + ":cancel", texts.say("window.cancel"), Feather.X, close);
        done.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, done, cancel);
        line.getStyleClass().add("row-line");
        Label caption = Parts.label(asked, "text-small");
        caption.setLabelFor(words);
        getChildren().addAll(caption, line, trouble);
        getStyleClass().add("action-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            take();
            event.consume();
        }
    }

    private void take() {
        try {
            record.accept(words.getText());
            close.run();
        } catch (Refusal refusal) {
            say(texts.say(refusal.message()));
            words.requestFocus();
        }
    }

    private void say(String problem) {
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}

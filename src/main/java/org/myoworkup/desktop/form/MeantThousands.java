package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.kit.Icons;
import org.myoworkup.desktop.kit.TextButton;

/**
 * Says that 1,234 was read as one and a bit, as loudly as a warning, with one key for the person
 * who meant a thousand. Stands for as long as the field holds what was so typed.
 */
final class MeantThousands extends FlowPane {
    private final Asked asked;
    private final String part;
    private final TextField field;
    private final Runnable commit;
    private String said = "";

    /**
     * @param part of the field: value or uln
     * @param commit hands over what the field then holds
     */
    MeantThousands(Asked asked, String part, TextField field, Runnable commit) {
        this.asked = asked;
        this.part = part;
        this.field = field;
        this.commit = commit;
        getStyleClass().add("thousands");
        setAlignment(Pos.CENTER_LEFT);
        say("");
    }

    /** What was typed here, and not read from the workup, may have meant thousands. */
    static boolean doubtful(TextField field, String shown) {
        return !field.getText().equals(shown) && QuantityText.looksLikeThousands(field.getText());
    }

    /**
     * @param read what was understood; blank when there is nothing to doubt
     */
    void say(String read) {
        String now = read + "\n" + field.getText();
        if (now.equals(said)) {
            return; // a key that is being pressed must not be replaced under the hand
        }
        said = now;
        boolean doubtful = !read.isBlank();
        setVisible(doubtful);
        setManaged(doubtful);
        getChildren().clear();
        if (!doubtful) {
            return;
        }
        Label words =
                new Label(
                        asked.say("form.quantity.decimal", read), Icons.of(Feather.ALERT_TRIANGLE));
        words.setId(asked.place() + ":" + part + "-decimal");
        words.setWrapText(true);
        String meant = QuantityText.asThousands(field.getText());
        String key = asked.say("form.quantity.meant", meant);
        TextButton button = new TextButton(key, asked.say("form.named", asked.label(), key));
        button.setId(asked.place() + ":" + part + "-meant");
        button.setAction(
                () -> {
                    field.setText(meant);
                    field.requestFocus();
                    commit.run();
                });
        getChildren().addAll(words, button);
    }
}

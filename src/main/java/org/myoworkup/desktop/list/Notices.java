package org.myoworkup.desktop.list;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.IconLine;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;

import java.util.function.Supplier;

/**
 * What whoever works here should know of the database, a line each, above the list until it is
 * dismissed. Nothing of a patient stands in it.
 */
public final class Notices extends VBox {
    private final Supplier<Texts> texts;

    /**
     * @param texts in the language of the moment
     */
    public Notices(Supplier<Texts> texts) {
        this.texts = texts;
        setId("notices");
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Adds a line below those that stand there. */
    public void add(Message message) {
        String words = texts.get().say(message);
        IconLine line = new IconLine(Feather.INFO, words);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(line);
        row.getStyleClass().add("notice");
        row.getChildren()
                .add(
                        Parts.iconButton(
                                "dismiss-" + message.key(),
                                texts.get().say("window.notice.dismiss", words),
                                Feather.X,
                                () -> remove(row)));
        getChildren().add(row);
        setVisible(true);
    }

    private void remove(HBox row) {
        getChildren().remove(row);
        setVisible(!getChildren().isEmpty());
    }
}

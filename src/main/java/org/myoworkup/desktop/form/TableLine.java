package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.kit.IconButton;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Row;

/**
 * One row to read: what it is about, what stands in it. A click or Enter opens it, Delete takes it
 * away.
 */
final class TableLine extends HBox {

    TableLine(
            Asked asked,
            AnswerType.Table type,
            Row row,
            int index,
            Runnable open,
            Runnable remove) {
        RowWords words = new RowWords(asked.scope().texts(), type);
        TextButton key =
                new TextButton(words.key(row), asked.say("form.table.open", words.key(row)));
        key.getStyleClass().add("table-key");
        key.setId(asked.place() + "[" + index + "]");
        key.setAction(open);
        Label rest = new Label(words.rest(row));
        rest.setWrapText(true);
        rest.setMaxWidth(Double.MAX_VALUE);
        rest.getStyleClass().add("table-rest");
        rest.setOnMouseClicked(_ -> open.run());
        HBox.setHgrow(rest, Priority.ALWAYS);
        IconButton bin =
                new IconButton(Feather.TRASH_2, asked.say("form.table.remove", words.key(row)));
        bin.setId(asked.place() + "[" + index + "]:remove");
        bin.setFocusTraversable(false);
        bin.setAction(remove);
        getChildren().addAll(key, rest, bin);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        getStyleClass().add("table-line");
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        remove.run();
                        event.consume();
                    }
                });
    }
}

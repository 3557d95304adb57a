package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.myoworkup.workup.Place;

import java.util.List;

/**
 * Asks before several things are marked by one key: shows how many and which, and does nothing
 * until that is confirmed.
 */
public final class TogetherForm extends SmallForm {
    private static final int SHOWN = 8;
    private static final double LINE = 26;

    private final ListView<String> list = new ListView<>();

    /**
     * @param titleKey what is about to be marked
     * @param lines each thing that is marked, in words
     * @param left what stays as it is, in words; empty to say nothing
     * @param deedKey the words of the deed on its button
     */
    public TogetherForm(
            Scope scope,
            Place place,
            String titleKey,
            List<String> lines,
            String left,
            String deedKey,
            Runnable deed) {
        super(scope, place, titleKey);
        Label count = new Label(scope.say("form.together.count", lines.size()));
        count.setId("together:count");
        count.getStyleClass().add("info-how");
        list.getItems().setAll(lines);
        list.setId("together:list");
        list.setAccessibleText(scope.say("form.together.count", lines.size()));
        list.setFixedCellSize(LINE);
        list.setPrefHeight(Math.min(SHOWN, lines.size()) * LINE + 4);
        getChildren().addAll(count, list);
        if (!left.isEmpty()) {
            Label stays = new Label(left);
            stays.setWrapText(true);
            stays.getStyleClass().add("info-line");
            getChildren().add(stays);
        }
        Runnable confirmed =
                () -> {
                    scope.bubble().close();
                    deed.run();
                };
        // the list would keep Enter from the default button
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        confirmed.run();
                        event.consume();
                    }
                });
        finish(deedKey, confirmed);
    }

    @Override
    protected Node first() {
        return list;
    }
}

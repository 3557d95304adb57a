package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Tag;

import java.util.List;

/**
 * How to look for it, where the definition comes from, how well that was checked, and its codes.
 */
final class ItemInfo {
    private ItemInfo() {}

    static Node of(Scope scope, Item item) {
        VBox box = new VBox();
        box.getStyleClass().add("item-info");
        add(box, scope.texts().label(item.id()), "info-title");
        String how = scope.texts().how(item);
        add(box, how.isEmpty() ? scope.say("form.info.label-says-all") : how, "info-how");
        if (!item.source().isEmpty()) {
            add(box, scope.say("form.info.source", item.source()), "info-line");
        }
        add(
                box,
                tag(scope, item.tag()),
                item.tag().provisional() ? "info-provisional" : "info-line");
        List<String> codes =
                item.codes().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(c -> scope.say("form.info.code." + c.getKey(), c.getValue()))
                        .toList();
        if (!codes.isEmpty()) {
            add(box, String.join(" \u00b7 ", codes), "info-line");
        }
        return box;
    }

    private static String tag(Scope scope, Tag tag) {
        return switch (tag) {
            case V -> scope.say("form.tag.verified");
            case V2 -> scope.say("form.tag.secondary");
            case M, D, O -> scope.say("form.tag.provisional");
            case G -> scope.say("form.tag.general");
        };
    }

    private static void add(VBox box, String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        box.getChildren().add(label);
    }
}

package org.myoworkup.desktop.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings of a section's groups; each stands over the first question seen of its group. */
final class GroupHeads {
    private final Section section;
    private final Map<String, Node> heads = new LinkedHashMap<>();
    private final List<Companion> beside = new ArrayList<>();

    GroupHeads(Scope scope, Section section) {
        this.section = section;
        for (Option group : section.groups()) {
            List<Companion> tools = scope.instruments().beside(scope, section, group.code());
            beside.addAll(tools);
            heads.put(group.code(), head(scope.texts().group(section, group.code()), tools));
        }
    }

    private Node head(String words, List<Companion> tools) {
        Label title = new Label(words);
        title.getStyleClass().add("group-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title);
        tools.forEach(t -> head.getChildren().add(t.node()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("group-head");
        return head;
    }

    /**
     * Puts each heading over the first visible row of its group.
     *
     * @param rows those made so far, by item
     */
    void place(Map<String, ItemRow> rows) {
        if (heads.isEmpty()) {
            return;
        }
        String last = "";
        for (Item item : section.items()) {
            ItemRow row = rows.get(item.id());
            if (row == null) {
                continue;
            }
            boolean first = row.isVisible() && !item.group().equals(last);
            row.head(first ? Optional.of(heads.get(item.group())) : Optional.empty());
            last = first ? item.group() : last;
        }
    }

    void refresh(int occurrence) {
        beside.forEach(c -> c.refresh(occurrence));
    }

    void close() {
        beside.forEach(Companion::close);
    }
}

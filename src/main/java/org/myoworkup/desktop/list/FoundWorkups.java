package org.myoworkup.desktop.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The workups that were found, how many, and what the list is kept to. */
final class FoundWorkups extends VBox {
    private final Texts texts;
    private final ListFilters filters;
    private final Runnable again;
    private final ListView<Workups.Listed> rows = new ListView<>();
    private final Label count = Parts.wrapped("", "text-muted");
    private final Label missed = Parts.wrapped("", "title-4");
    private final VBox listed;
    private final Node nothing;
    private final StackPane below = new StackPane();

    /**
     * @param clear takes away what is sought and every filter
     * @param again reads the list anew
     */
    FoundWorkups(
            Desk desk,
            Consumer<WorkupId> open,
            ListFilters filters,
            Runnable clear,
            Runnable again) {
        this.texts = desk.texts();
        this.filters = filters;
        this.again = again;
        rows.setId("workups");
        rows.setAccessibleText(texts.say("window.list.title"));
        rows.setCellFactory(_ -> new WorkupCell(desk, open));
        rows.getStyleClass().addAll("workup-rows", "edge-to-edge");
        count.setId("list-count");
        Label title = Parts.label(texts.say("window.list.title"), "title-4");
        title.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, filters, count);
        HBox.setHgrow(filters, Priority.ALWAYS);
        line.getStyleClass().add("list-line");
        listed = new VBox(WorkupCell.heads(texts), rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        nothing = nothing(clear);
        below.getChildren().addAll(listed, nothing);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        getStyleClass().add("list-body");
        getChildren().addAll(line, below);
    }

    private Node nothing(Runnable clear) {
        missed.setId("nothing-said");
        VBox box =
                new VBox(
                        Parts.icon(Feather.SEARCH, "empty-icon"),
                        missed,
                        Parts.link(texts.say("find.show-all"), clear));
        box.getStyleClass().addAll("empty-state", "nothing-found");
        box.setId("nothing-found");
        box.setMinHeight(0);
        return box;
    }

    ListView<Workups.Listed> rows() {
        return rows;
    }

    Optional<Workups.Listed> chosen() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    /**
     * @param most more than so many were not read
     */
    void show(List<Workups.Listed> found, String typed, int most) {
        rows.getItems().setAll(found);
        count.setText(counted(found.size(), most));
        if (found.isEmpty()) {
            missed.setText(missed(typed.strip()));
            only(nothing);
        } else {
            rows.getSelectionModel().selectFirst();
            only(listed);
        }
    }

    /** A filter that is on is named beside the count: it keeps patients out of sight. */
    private String counted(int found, int most) {
        String words =
                found < most
                        ? texts.say("window.list.count", found)
                        : texts.say("window.list.first", most);
        return filters.on().isEmpty() ? words : texts.say("find.kept-to", words, filters.names());
    }

    private String missed(String typed) {
        if (filters.on().isEmpty()) {
            return texts.say("find.nothing.words", typed);
        }
        return typed.isEmpty()
                ? texts.say("find.nothing.filters", filters.names())
                : texts.say("find.nothing.both", typed, filters.names());
    }

    /** A list that cannot be read is never shown as an empty one. */
    void unreadable(Message why) {
        VBox box =
                new VBox(
                        Parts.icon(Feather.ALERT_TRIANGLE, "empty-icon"),
                        Parts.label(texts.say("window.list.unreadable"), "title-4"),
                        Parts.wrapped(texts.say(why)),
                        Parts.button(
                                "retry", texts.say("window.retry"), Feather.REFRESH_CW, again));
        box.getStyleClass().add("empty-state");
        box.setId("unreadable");
        count.setText("");
        below.getChildren().removeIf(n -> "unreadable".equals(n.getId()));
        below.getChildren().add(box);
        only(box);
    }

    private void only(Node shown) {
        below.getChildren().forEach(n -> n.setVisible(n == shown));
    }
}

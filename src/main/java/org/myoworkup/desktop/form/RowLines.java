package org.myoworkup.desktop.form;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Alert;
import org.myoworkup.desktop.alert.AlertList;
import org.myoworkup.desktop.kit.Icons;
import org.myoworkup.workup.Place;

import java.util.List;
import java.util.Optional;

/** The quiet lines under a field, each made only when it has something to say. */
final class RowLines {
    private final Pane side;
    private final Place place;
    private Node state;
    private Label trouble;
    private Label derived;
    private Label note;
    private AlertList alerts;

    RowLines(Pane side, Place place) {
        this.side = side;
        this.place = place;
    }

    void state(Optional<StateLine> line) {
        if (state != null) {
            side.getChildren().remove(state);
            state = null;
        }
        line.ifPresent(
                l -> {
                    state = l;
                    side.getChildren().addFirst(l);
                });
    }

    void trouble(String words) {
        trouble = line(trouble, words, "trouble", Feather.ALERT_CIRCLE);
    }

    void derived(DerivedWords.Line line) {
        derived = line(derived, line.words(), "derived", Feather.CORNER_DOWN_RIGHT);
        if (derived != null) {
            derived.getStyleClass().remove("differs");
            if (line.contradicts()) {
                derived.getStyleClass().add("differs");
            }
        }
    }

    void note(String words) {
        note = line(note, words, "note", Feather.MESSAGE_SQUARE);
    }

    /** What does not fit at this question, under everything else. */
    void alerts(Scope scope, List<Alert> found) {
        if (alerts == null && found.isEmpty()) {
            return;
        }
        if (alerts == null) {
            alerts = new AlertList(scope.session(), scope.texts(), "item-alert:", Optional.empty());
            side.getChildren().add(alerts);
        }
        alerts.show(found);
    }

    private Label line(Label old, String words, String kind, Ikon icon) {
        if (words.isEmpty()) {
            side.getChildren().remove(old);
            return null;
        }
        Label line = old == null ? label(kind, icon) : old;
        line.setText(words);
        return line;
    }

    private Label label(String kind, Ikon icon) {
        Label label = new Label();
        label.setGraphic(Icons.of(icon));
        label.setWrapText(true);
        label.getStyleClass().addAll("field-line", kind);
        label.setId(place + ":" + kind);
        label.setAccessibleRole(AccessibleRole.TEXT);
        side.getChildren().add(label);
        return label;
    }
}

package org.myoworkup.desktop.alert;

import javafx.scene.layout.VBox;

import org.myoworkup.advice.Alert;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Alerts under each other; one that stays keeps its line, and what is being written in it. */
public final class AlertList extends VBox {
    private final Session session;
    private final Texts texts;
    private final String prefix;
    private final Optional<Consumer<Place>> go;
    private final Map<String, AlertLine> lines = new LinkedHashMap<>();

    /**
     * @param prefix of the ids of the lines; the alert's key follows
     * @param go leads to an answer; empty where the list stands at its item already
     */
    public AlertList(Session session, Texts texts, String prefix, Optional<Consumer<Place>> go) {
        this.session = session;
        this.texts = texts;
        this.prefix = prefix;
        this.go = go;
        getStyleClass().add("alerts");
    }

    /** Shows these, in this order; nothing at all where there is none. */
    public void show(List<Alert> alerts) {
        lines.keySet().retainAll(alerts.stream().map(Alert::key).toList());
        for (Alert alert : alerts) {
            lines.computeIfAbsent(
                            alert.key(),
                            key -> new AlertLine(session, texts, alert, prefix + key, go))
                    .show(alert);
        }
        List<AlertLine> shown = alerts.stream().map(a -> lines.get(a.key())).toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }
}

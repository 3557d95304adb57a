package org.myoworkup.desktop.alert;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Alert;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One alert: its word and sentence, where the rule comes from, the way to its answers, and the way
 * to say that somebody acted on it or why it does not apply. What is being written stays when the
 * answers change.
 */
public final class AlertLine extends VBox {
    private final Session session;
    private final Texts texts;
    private final Optional<Consumer<Place>> go;
    private final String id;
    private final String kind;
    private final Label words;
    private final Label source = Parts.wrapped("", "text-small");
    private final LinkFlow links = new LinkFlow("alert-links");
    private final Hyperlink act;
    private final VBox asking = new VBox();
    private Alert alert;

    /**
     * @param go leads to an answer; empty where the line stands at its item already
     */
    public AlertLine(
            Session session, Texts texts, Alert first, String id, Optional<Consumer<Place>> go) {
        this.session = session;
        this.texts = texts;
        this.go = go;
        this.id = id;
        this.alert = first;
        boolean flag = first.tier() == Alert.Tier.FLAG;
        this.kind = flag ? "flag" : "check";
        words = Parts.wrapped("", "alert-words");
        words.setId(id);
        act = Parts.link(texts.say("window.alert.act." + kind), this::ask);
        act.setId(id + ":act");
        act.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(icon(first.tier()), words, act);
        line.getStyleClass().add("alert-line");
        getStyleClass().addAll("alert", "alert-" + first.tier().code());
        getChildren().addAll(line, links, asking);
        setMinHeight(USE_PREF_SIZE);
        write();
    }

    private static Node icon(Alert.Tier tier) {
        return Parts.icon(
                switch (tier) {
                    case FLAG -> Feather.ALERT_OCTAGON;
                    case CONFLICT -> Feather.ALERT_TRIANGLE;
                    case NOTE -> Feather.INFO;
                },
                "alert-icon");
    }

    /** Shows the alert as it stands now. */
    public void show(Alert now) {
        if (!now.equals(alert)) {
            alert = now;
            write();
        }
    }

    private void write() {
        String sentence =
                texts.say("window.alert." + alert.tier().code(), texts.say(alert.message()));
        words.setText(sentence);
        act.setAccessibleText(act.getText() + " " + sentence);
        source.setText(source(texts, alert));
        links.getChildren().clear();
        links.add(source);
        go.ifPresent(
                to -> {
                    for (Place place : alert.items()) {
                        Hyperlink link = Parts.link(texts.label(place), () -> to.accept(place));
                        link.setId(id + "@" + place);
                        links.add(Parts.styled(link, "text-small"));
                    }
                });
    }

    /** Where the rule comes from, and "provisional" where it is. */
    static String source(Texts texts, Alert alert) {
        return alert.provisional()
                ? texts.say("window.alert.source-provisional", texts.source(alert.source()))
                : texts.say("window.alert.source", texts.source(alert.source()));
    }

    private void ask() {
        ActionForm form =
                new ActionForm(
                        id, kind, texts, said -> session.acknowledge(alert, said), this::end);
        asking.getChildren().setAll(form);
        form.requestFocus();
    }

    private void end() {
        asking.getChildren().clear();
        if (getScene() != null) {
            act.requestFocus();
        }
    }
}

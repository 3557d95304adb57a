package org.myoworkup.desktop.alert;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Flags that somebody acted on and checks that somebody dismissed: who, when and what. */
public final class ActedOn {
    private ActedOn() {}

    /** One for each that still stands and stays away, the flags first, and how to take it back. */
    public static List<Node> lines(Session session, Texts texts) {
        Assessment assessment = session.assessment();
        Days days = new Days(texts.language());
        List<Node> lines = new ArrayList<>();
        Stream.concat(assessment.redFlags().stream(), assessment.consistency().stream())
                .filter(a -> assessment.acknowledged().covers(a, assessment.findings().answers()))
                .forEach(a -> lines.add(line(session, texts, days, a)));
        if (!lines.isEmpty()) {
            lines.add(Parts.wrapped(texts.say("window.review.acted.text"), "text-muted"));
        }
        return lines;
    }

    private static Node line(Session session, Texts texts, Days days, Alert alert) {
        Acknowledgement done = session.workup().acknowledged().get(alert.key());
        String key = alert.tier() == Alert.Tier.FLAG ? "window.acted.flag" : "window.acted.check";
        VBox line =
                new VBox(
                        Parts.wrapped(texts.say(alert.message()), "text-muted"),
                        Parts.wrapped(
                                texts.say(
                                        key, done.done(), done.name(), days.dateTime(done.time())),
                                "acted-words"));
        line.setId("acted:" + alert.key());
        return line;
    }
}

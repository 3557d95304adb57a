package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Item;
import org.myoworkup.desktop.alert.ActedOn;
import org.myoworkup.desktop.alert.AlertList;
import org.myoworkup.desktop.assessment.AssessmentPanel;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is open in a workup, the contradictions first; each leads to where it can be settled. */
final class OpenPoints extends VBox {
    private static final String BETTER_EXPLANATION = "history.exclusions.better-explanation";

    private final Texts texts;
    private final Session session;
    private final Consumer<Place> go;
    private final AlertList conflicts;

    OpenPoints(Texts texts, Session session, Consumer<Place> go) {
        this.texts = texts;
        this.session = session;
        this.go = go;
        this.conflicts = new AlertList(session, texts, "review-alert:", Optional.of(go));
        getStyleClass().add("open-points");
    }

    void refresh() {
        Assessment assessment = session.assessment();
        Progress progress = assessment.progress();
        getChildren().clear();
        List<Alert> open =
                assessment.openChecks().stream()
                        .filter(a -> a.tier() == Alert.Tier.CONFLICT)
                        .toList();
        conflicts.show(open);
        group(
                "conflicts",
                "review-conflicts",
                open.size(),
                open.isEmpty() ? List.of() : List.of(conflicts));
        group(
                "contradictions",
                "review-contradictions",
                assessment.contradictions().stream()
                        .map(c -> AssessmentPanel.line(texts, c, go))
                        .toList());
        group("better", "review-better", betterExplanation());
        group(
                "equivocal",
                "review-equivocal",
                progress.equivocal().stream().map(p -> link(p, texts.label(p))).toList());
        group("pending", "review-pending", progress.awaited().stream().map(this::awaited).toList());
        group(
                "not-done",
                "review-not-done",
                progress.notDone().stream().map(this::notDone).toList());
        missing(progress.missing());
        List<Node> acted = ActedOn.lines(session, texts);
        group("acted", "review-acted", acted.size() - 1, acted);
    }

    private void group(String key, String id, List<? extends Node> lines) {
        group(key, id, lines.size(), lines);
    }

    private void group(String key, String id, int count, List<? extends Node> lines) {
        if (lines.isEmpty()) {
            return;
        }
        VBox box = new VBox(Parts.label(texts.say("window.review." + key, count), "title-4"));
        box.getChildren().addAll(lines);
        box.setId(id);
        box.getStyleClass().add("review-card");
        getChildren().add(box);
    }

    /** Asked again until answered: every class hangs on it. */
    private List<Node> betterExplanation() {
        Place place = Place.of(BETTER_EXPLANATION);
        boolean unanswered =
                texts.checklist().item(BETTER_EXPLANATION).isPresent()
                        && session.workup().answer(place).isEmpty();
        return unanswered ? List.of(link(place, texts.label(place))) : List.of();
    }

    private Node link(Place place, String words) {
        Node link = Parts.link(words, () -> go.accept(place));
        link.setId("open-" + place);
        return link;
    }

    private Node awaited(Progress.Awaited one) {
        LocalDate today = session.today();
        PartState.Pending pending = one.pending();
        List<String> words = new ArrayList<>();
        words.add(texts.label(one.place()));
        words.add(texts.say("window.pending.ordered", pending.ordered()));
        pending.taken().ifPresent(d -> words.add(texts.say("window.pending.taken", d)));
        boolean late = Days.overdue(pending, today);
        pending.due()
                .ifPresent(
                        d ->
                                words.add(
                                        texts.say(
                                                late
                                                        ? "window.pending.overdue"
                                                        : "window.pending.due",
                                                d)));
        if (!pending.who().isBlank()) {
            words.add(texts.say("window.pending.who", pending.who()));
        }
        javafx.scene.control.Hyperlink link =
                Parts.link(String.join(" · ", words), () -> go.accept(one.place()));
        link.setId("open-" + one.place());
        link.setGraphic(Parts.icon(late ? Feather.ALERT_CIRCLE : Feather.CLOCK));
        link.getStyleClass().add(late ? "overdue" : "pending");
        return link;
    }

    private Node notDone(Place place) {
        Optional<? extends Answer> state =
                session.workup()
                        .state(place)
                        .map(s -> (Answer) s)
                        .or(() -> session.workup().answer(place));
        String why =
                state.filter(PartState.NotDone.class::isInstance)
                        .map(s -> (PartState.NotDone) s)
                        .map(
                                n ->
                                        texts.say("window.not-done." + n.reason().code())
                                                + (n.note().isBlank() ? "" : " – " + n.note()))
                        .orElse("");
        return link(place, texts.named(texts.label(place), why));
    }

    private void missing(List<Place> missing) {
        Map<String, List<Place>> steps = new LinkedHashMap<>();
        for (Place place : missing) {
            String step = place.id().substring(0, place.id().indexOf('.'));
            steps.computeIfAbsent(step, _ -> new ArrayList<>()).add(place);
        }
        List<Node> panes = new ArrayList<>();
        steps.forEach(
                (step, places) ->
                        panes.add(new MissingOfStep(texts, step, places, this::sections)));
        VBox box =
                new VBox(
                        Parts.label(texts.say("window.review.missing", missing.size()), "title-4"));
        box.getChildren().addAll(panes);
        box.setId("review-missing");
        box.getStyleClass().add("review-card");
        getChildren().add(box);
    }

    private List<Node> sections(List<Place> places) {
        Map<String, List<Place>> sections = new LinkedHashMap<>();
        for (Place place : places) {
            String section =
                    texts.checklist().item(place.id()).map(Item::section).orElse(place.id());
            sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(place);
        }
        List<Node> shown = new ArrayList<>();
        sections.forEach(
                (section, of) -> {
                    FlowPane flow = new FlowPane();
                    flow.getStyleClass().add("missing-items");
                    of.forEach(p -> flow.getChildren().add(link(p, texts.label(p))));
                    shown.add(Parts.label(texts.label(section), "column-head"));
                    shown.add(flow);
                });
        return shown;
    }
}

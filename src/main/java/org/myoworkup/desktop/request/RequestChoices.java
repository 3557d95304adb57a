package org.myoworkup.desktop.request;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.myoworkup.advice.AdviceItems;
import org.myoworkup.advice.BiopsySites.Candidate;
import org.myoworkup.advice.EmgQuestion;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.desktop.kit.PillRow;
import org.myoworkup.session.Request;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The few choices of a sheet: what the EMG is asked, and which candidate a biopsy request names.
 * They are for the sheet alone and no answers of the workup.
 */
final class RequestChoices extends VBox {
    private static final int SITES = 6;
    private static final String OPEN = "open";

    private final Session session;
    private final Texts texts;
    private final Consumer<Request> changed;
    private Request request;

    /**
     * @param changed hears the request after every choice
     */
    RequestChoices(Session session, Texts texts, Request request, Consumer<Request> changed) {
        this.session = session;
        this.texts = texts;
        this.request = request;
        this.changed = changed;
        getStyleClass().add("request-choices");
        switch (request.kind()) {
            case EMG -> questions();
            case BIOPSY -> sites();
            case LABORATORY -> {
                // the list is the same for everybody
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void questions() {
        String caption = texts.say("request.choose.question");
        List<Pill> pills =
                Stream.of(EmgQuestion.values())
                        .map(
                                q ->
                                        pill(
                                                q.code(),
                                                texts.say("request.emg.question." + q.code()),
                                                caption))
                        .toList();
        row(caption, pills, Optional.empty(), this::ask);
    }

    private void ask(String code) {
        choose(request.asking(EmgQuestion.of(code).orElseThrow()));
    }

    private void sites() {
        Place site = Place.in(AdviceItems.BIOPSY_SITE, "biopsy", request.occurrence());
        boolean chosen =
                session.assessment()
                        .findings()
                        .answers()
                        .get(site)
                        .filter(Answer.Choice.class::isInstance)
                        .isPresent();
        List<Candidate> candidates = session.assessment().biopsySites().candidates();
        if (chosen) {
            getChildren().add(Parts.wrapped(texts.say("request.choose.chosen"), "text-muted"));
        } else if (candidates.isEmpty()) {
            getChildren().add(Parts.wrapped(texts.say("request.choose.none"), "text-muted"));
        } else {
            candidates(candidates.stream().limit(SITES).toList());
        }
    }

    private void candidates(List<Candidate> candidates) {
        String caption = texts.say("request.choose.site");
        List<Pill> pills = new ArrayList<>();
        pills.add(pill(OPEN, texts.say("request.choose.open"), caption));
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            String words =
                    texts.say(
                            "report.site",
                            texts.label(candidate.muscle()),
                            texts.say("report.side-" + candidate.side()));
            pills.add(pill(String.valueOf(i), words, caption));
        }
        row(
                caption,
                pills,
                Optional.of(OPEN),
                code ->
                        choose(
                                request.at(
                                        code.equals(OPEN)
                                                ? Optional.empty()
                                                : Optional.of(site(candidates, code)))));
    }

    private static Request.Site site(List<Candidate> candidates, String code) {
        Candidate candidate = candidates.get(Integer.parseInt(code));
        return new Request.Site(candidate.muscle(), candidate.side());
    }

    private Pill pill(String code, String words, String caption) {
        Pill pill = new Pill(code, words, texts.say("form.named", caption, words));
        pill.setId("request:" + code);
        return pill;
    }

    private void row(
            String caption, List<Pill> pills, Optional<String> stands, Consumer<String> chosen) {
        PillRow[] row = new PillRow[1];
        row[0] =
                new PillRow(
                        pills,
                        code -> {
                            row[0].select(Optional.of(code));
                            chosen.accept(code);
                        });
        row[0].select(stands);
        Label label = Parts.label(caption, "field-label");
        getChildren().addAll(label, row[0]);
    }

    private void choose(Request now) {
        request = now;
        changed.accept(now);
    }

    /** What the keyboard reaches first; empty where there is nothing to choose. */
    Optional<Node> first() {
        return getChildren().stream()
                .filter(PillRow.class::isInstance)
                .map(r -> (Node) ((PillRow) r).stop())
                .findFirst();
    }
}

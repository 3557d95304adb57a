package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.LinkFlow;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.signing.SignCard;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.function.Consumer;

/** The workup as text, what is open in it with the way there, and the ways to hand it on. */
public final class ReviewView extends ScrollPane {
    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final Handing handing;
    private final OpenPoints open;
    private final SignCard signing;
    private final VBox narrative = new VBox();
    private int asked;
    private boolean closed;

    /**
     * @param go leads to an item, section or step
     * @param patient leads to the patient's details
     */
    public ReviewView(Desk desk, Session session, Consumer<Place> go, Runnable patient) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.handing = new Handing(desk, session);
        this.signing = new SignCard(desk, session, go, patient);
        this.open = new OpenPoints(texts, session, go);
        setId("review");
        setAccessibleText(texts.say("window.review"));
        narrative.setId("narrative");
        narrative.getStyleClass().add("narrative");
        LinkFlow head = new LinkFlow();
        head.add(Parts.label(texts.say("window.review"), "title-3"));
        handing.buttons().forEach(head::add);
        head.getStyleClass().add("review-head");
        VBox page =
                new VBox(
                        head,
                        handing.outcome(),
                        signing,
                        handing.printedLine(),
                        open,
                        card("window.review.summary", narrative));
        page.getStyleClass().add("review-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("review-view", "edge-to-edge");
        refresh();
    }

    private Node card(String title, Node content) {
        VBox card = new VBox(Parts.label(texts.say(title), "title-4"), content);
        card.getStyleClass().add("review-card");
        return card;
    }

    /** Shows the workup as it stands. */
    public void refresh() {
        open.refresh();
        signing.refresh();
        handing.refresh();
        handing.printedLine().refresh();
        int number = ++asked;
        Workup workup = session.workup();
        Assessment assessment = session.assessment();
        desk.background()
                .run(
                        () ->
                                desk.workplace()
                                        .cases()
                                        .narrative(workup, assessment, texts.language()),
                        text -> paragraphs(number, text, false),
                        why -> paragraphs(number, texts.say(why), true));
    }

    private void paragraphs(int number, String text, boolean failed) {
        if (closed || number != asked) {
            return;
        }
        narrative.getChildren().clear();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            Label paragraph = Parts.wrapped(line);
            if (failed) {
                paragraph.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE, "warning-icon"));
            }
            narrative.getChildren().add(paragraph);
        }
        handing.narrative(failed ? "" : text);
    }

    /** Asks for a place and writes the report there. */
    public void savePdf() {
        handing.exportPdf();
    }

    /** Shows the report as it will be printed. */
    public void preview() {
        handing.preview();
    }

    /** Asks for a place and writes the case file there. */
    public void saveCase() {
        handing.exportCase();
    }

    /** Copies the report as text, as soon as it is made. */
    public void copy() {
        handing.copy();
    }

    /** Takes no more results. */
    public void close() {
        closed = true;
        handing.closePreview();
    }
}

package org.myoworkup.desktop.request;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.form.Typing;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Request;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import java.util.Optional;

/**
 * Shows a request sheet as text before it goes anywhere, copies it, saves it as PDF. Making one
 * answers nothing; marking the step as ordered is a button of its own.
 */
final class RequestDialog {
    private static final String STYLES = StyleSheet.of("request");
    private static final int LINES = 16;

    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final Handover handover;
    private final RequestChoices choices;
    private final TextArea preview = new TextArea();
    private final Button copy;
    private final Button pdf;
    private final Button ordered;
    private final Label mark = Parts.wrapped("", "text-muted");
    private final Dialog<ButtonType> dialog;
    private Request request;
    private int asked;

    RequestDialog(Desk desk, Session session, Request request) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.request = request;
        this.handover = new Handover(desk, this::busy);
        this.choices = new RequestChoices(session, texts, request, this::choose);
        this.copy =
                Parts.button(
                        "request-copy",
                        texts.say("request.copy"),
                        Feather.COPY,
                        () -> handover.copy(preview.getText()));
        this.pdf =
                Parts.button("request-pdf", texts.say("request.save"), Feather.PRINTER, this::save);
        this.ordered =
                Parts.button(
                        "request-ordered",
                        texts.say("request.mark", texts.label(place())),
                        Feather.CLOCK,
                        this::markOrdered);
        this.dialog = Dialogs.dialog(desk.stage(), texts, title(), content(session.workup()));
        dialog.getDialogPane().setId("request-dialog");
        dialog.getDialogPane().getStylesheets().add(STYLES);
        Dialogs.leaves(dialog, texts, "request-close");
        refresh();
    }

    private String title() {
        return texts.say(
                "request.dialog",
                texts.say("request.heading." + request.kind().step()),
                new Who(texts).line(session.workup().patient()));
    }

    private VBox content(Workup workup) {
        Label patient = Parts.wrapped(new Who(texts).line(workup.patient()), "title-4");
        patient.setId("request-patient");
        VBox content = new VBox(patient);
        if (workup.patient().identifiers() < 2) {
            content.getChildren()
                    .add(Parts.label(texts.say("window.one-identifier"), "chip", "chip-warning"));
        }
        if (workup.sample()) {
            content.getChildren()
                    .add(Parts.label(texts.say("window.sample.chip-long"), "chip", "chip-sample"));
        }
        preview.setId("request-preview");
        preview.setAccessibleText(texts.say("request.preview"));
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(LINES);
        preview.getStyleClass().add("request-preview");
        Typing.tabLeaves(preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        Label caption = Parts.label(texts.say("request.preview"), "field-label");
        caption.setLabelFor(preview);
        mark.setId("request-mark");
        pdf.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(copy, pdf, ordered);
        buttons.getStyleClass().add("request-buttons");
        VBox sheet = new VBox(caption, preview);
        sheet.getStyleClass().add("labelled-field");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        content.getChildren()
                .addAll(
                        Parts.wrapped(texts.say("request.about"), "text-muted"),
                        choices,
                        sheet,
                        buttons,
                        mark,
                        handover.outcome());
        content.getStyleClass().addAll("dialog-content", "request-content");
        return content;
    }

    void show() {
        // After the dialog has given the keyboard to its button.
        dialog.setOnShown(
                _ -> Platform.runLater(() -> choices.first().orElse(preview).requestFocus()));
        dialog.show();
    }

    private void choose(Request now) {
        request = now;
        refresh();
    }

    private Place place() {
        String step = request.kind().step();
        return Place.in(step, step, request.occurrence());
    }

    /** Shows the sheet and the mark of the step as they stand. */
    private void refresh() {
        Optional<PartState> state = session.workup().state(place());
        ordered.setDisable(state.isPresent() || session.locked());
        mark.setText(state.map(this::stands).orElse(texts.say("request.mark.none")));
        int number = ++asked;
        Request wanted = request;
        Workup workup = session.workup();
        Assessment assessment = session.assessment();
        copy.setDisable(true);
        desk.background()
                .run(
                        () ->
                                desk.workplace()
                                        .cases()
                                        .requestText(workup, assessment, wanted, texts.language()),
                        text -> preview(number, text, true),
                        why -> preview(number, texts.say(why), false));
    }

    private void preview(int number, String text, boolean made) {
        if (number == asked) {
            double where = preview.getScrollTop();
            preview.setText(text);
            preview.setScrollTop(where);
            copy.setDisable(!made);
        }
    }

    private String stands(PartState state) {
        return switch (state) {
            case PartState.Pending p ->
                    texts.say("request.mark.ordered", texts.label(place()), p.ordered());
            case PartState.NotDone _ -> texts.say("request.mark.not-done", texts.label(place()));
        };
    }

    private void markOrdered() {
        session.mark(
                place(),
                Optional.of(
                        new PartState.Pending(
                                PartialDate.of(session.today()),
                                Optional.empty(),
                                Optional.empty(),
                                "")));
        refresh();
        preview.requestFocus();
    }

    private void save() {
        Workup workup = session.workup();
        Request wanted = request;
        handover.savePdf(
                name(),
                file ->
                        desk.workplace()
                                .cases()
                                .request(
                                        workup,
                                        wanted,
                                        texts.language(),
                                        Handover.paper(desk),
                                        file));
    }

    private void busy(boolean busy) {
        pdf.setDisable(busy);
    }

    /** Record number, which request, day. */
    private String name() {
        return "MyoWorkup "
                + Handover.named(session.workup().patient().recordNumber())
                + " "
                + texts.say("request.file." + request.kind().step())
                + " "
                + session.today();
    }
}

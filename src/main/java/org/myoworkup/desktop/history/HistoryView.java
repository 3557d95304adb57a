package org.myoworkup.desktop.history;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.HistoryForm;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.WorkupId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries, newest first, to be filtered, looked at one by one, and written to a file. */
final class HistoryView extends VBox {
    /** What is read waits so long for what is still being written. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String EVERY = "";
    private static final String NO_STEP = "-";

    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final WorkupId id;
    private final Optional<Place> place;
    private final ObservableList<HistoryLine> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryLine> shown = new FilteredList<>(all);
    private final ComboBox<String> step = new ComboBox<>();
    private final TextField search = new TextField();
    private final Label count = Parts.label("", "text-muted");
    private final HistoryTable table;
    private final HistoryDetails details;
    private final Handover handover;
    private final Button signed;
    private final List<Button> files;
    private boolean closed;

    HistoryView(Desk desk, Session session, WorkupId id, Optional<Place> place) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.id = id;
        this.place = place;
        this.table = new HistoryTable(texts, shown);
        this.details = new HistoryDetails(texts);
        this.handover = new Handover(desk, this::busy);
        this.signed =
                Parts.button(
                        "history-signed",
                        texts.say("changes.signed-pdf"),
                        Feather.PRINTER,
                        this::signedPdf);
        this.files =
                List.of(
                        file("history-csv", HistoryForm.CSV),
                        file("history-json", HistoryForm.JSON));
        count.setId("history-count");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("history");
        getChildren().addAll(filters(), table, details, tools(), handover.outcome());
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        count.setText(texts.say("changes.reading"));
        table.setPlaceholder(Parts.wrapped(texts.say("changes.reading"), "text-muted"));
        read();
    }

    private FlowPane filters() {
        List<String> steps = new ArrayList<>(List.of(EVERY));
        texts.checklist().steps().stream().map(Step::id).forEach(steps::add);
        steps.add(NO_STEP);
        step.getItems().setAll(steps);
        step.setValue(EVERY);
        step.setId("history-step");
        step.setAccessibleText(texts.say("changes.step"));
        step.setCellFactory(_ -> new StepCell());
        step.setButtonCell(new StepCell());
        step.valueProperty().subscribe(_ -> filter());
        search.setId("history-search");
        search.setPromptText(texts.say("changes.search"));
        search.setAccessibleText(texts.say("changes.search"));
        search.textProperty().subscribe(_ -> filter());
        FlowPane line = new FlowPane(search, step, count);
        line.getStyleClass().add("history-filters");
        if (place.isPresent()) {
            line.getChildren().remove(step);
        }
        return line;
    }

    private FlowPane tools() {
        FlowPane line = new FlowPane(signed);
        if (place.isEmpty()) {
            line.getChildren().addAll(files);
        }
        line.getStyleClass().add("history-tools");
        signed.setDisable(true);
        return line;
    }

    private final class StepCell extends ListCell<String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : stepWords(item));
        }
    }

    private String stepWords(String of) {
        return switch (of) {
            case EVERY -> texts.say("changes.every-step");
            case NO_STEP -> texts.say("changes.no-step");
            default -> texts.label(of);
        };
    }

    private void read() {
        desk.background()
                .run(
                        () -> {
                            desk.workplace().saver().drain(PATIENCE);
                            return desk.workplace().history(id, texts.language());
                        },
                        this::show,
                        this::failed);
    }

    private void show(List<HistoryLine> lines) {
        if (closed) {
            return;
        }
        all.setAll(lines.stream().filter(this::concerns).toList());
        table.setPlaceholder(Parts.wrapped(texts.say("changes.none"), "text-muted"));
        filter();
        if (!shown.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private boolean concerns(HistoryLine line) {
        return place.isEmpty() || line.place().equals(place);
    }

    private void failed(Message why) {
        table.setPlaceholder(Parts.wrapped(texts.say(why)));
        count.setText("");
    }

    private void filter() {
        String wanted = Optional.ofNullable(step.getValue()).orElse(EVERY);
        String words = search.getText();
        shown.setPredicate(
                line ->
                        (wanted.equals(EVERY) || line.step().orElse(NO_STEP).equals(wanted))
                                && (words.isBlank() || line.holds(words)));
        count.setText(texts.say("changes.count", shown.size(), all.size()));
    }

    private void chosen(HistoryLine line) {
        details.show(Optional.ofNullable(line));
        signed.setDisable(signature().isEmpty());
    }

    private Optional<Signature> signature() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(l -> l.entry().event() instanceof Signature)
                .map(l -> (Signature) l.entry().event());
    }

    private void signedPdf() {
        signature()
                .ifPresent(
                        s ->
                                handover.savePdf(
                                        name("signed-" + s.revision()),
                                        file ->
                                                SafeFile.write(
                                                        file,
                                                        desk.workplace()
                                                                .signedPdf(
                                                                        id,
                                                                        s.revision(),
                                                                        texts.language(),
                                                                        Handover.paper(desk)))));
    }

    private Button file(String button, HistoryForm form) {
        return Parts.button(
                button,
                texts.say("changes.save." + form.ending()),
                Feather.DOWNLOAD,
                () ->
                        handover.save(
                                form == HistoryForm.CSV
                                        ? FileChoice.Kind.CSV
                                        : FileChoice.Kind.JSON,
                                name("history") + "." + form.ending(),
                                file ->
                                        SafeFile.write(
                                                file,
                                                desk.workplace()
                                                        .history(id, texts.language(), form))));
    }

    private String name(String what) {
        String number = Handover.named(session.workup().patient().recordNumber());
        return "MyoWorkup " + number + " " + what + " " + session.today();
    }

    private void busy(boolean busy) {
        files.forEach(b -> b.setDisable(busy));
        signed.setDisable(busy || signature().isEmpty());
    }

    void focusFirst() {
        search.requestFocus();
    }

    /** Takes no more results. */
    void close() {
        closed = true;
    }
}

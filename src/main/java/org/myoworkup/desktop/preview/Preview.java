package org.myoworkup.desktop.preview;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.session.Printers.Order;
import org.myoworkup.session.Reports.Paper;
import org.myoworkup.session.SafeFile;
import org.myoworkup.settings.Setting;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Printing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PDF in a window of its own before it goes anywhere: the very bytes that are seen are saved and
 * printed. Escape closes it.
 */
public final class Preview {
    static final String STYLES = StyleSheet.of("preview");
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 740;

    private final Stage stage = new Stage();
    private final Desk desk;
    private final Texts texts;
    private final Sheet sheet;
    private final Handover handover;
    private final PageView view;
    private final Label page = Parts.label("");
    private final Label trouble = Parts.wrapped("", "preview-trouble");
    private final ComboBox<Paper> paper =
            new ComboBox<>(FXCollections.observableArrayList(Paper.values()));
    private final Button previous;
    private final Button next;
    private final Button print;
    private final Button save;
    private final Button open;
    private Optional<MadePdf> pdf = Optional.empty();
    private Optional<Path> saved = Optional.empty();
    private int asked;

    public Preview(Desk desk, Sheet sheet) {
        this.desk = desk.in(stage);
        this.texts = desk.texts();
        this.sheet = sheet;
        this.handover = new Handover(this.desk, this::busy);
        this.view = new PageView(this.desk, this::turned, this::refused);
        this.previous = icon("previous", Feather.CHEVRON_LEFT, () -> view.turn(view.shown() - 1));
        this.next = icon("next", Feather.CHEVRON_RIGHT, () -> view.turn(view.shown() + 1));
        this.print = button("print", Feather.PRINTER, this::print);
        this.save = button("save", Feather.DOWNLOAD, () -> save(_ -> {}));
        this.open = button("open", Feather.EXTERNAL_LINK, this::openInViewer);
        String who = new Who(texts).line(sheet.patient());
        stage.initOwner(desk.stage());
        stage.setTitle(texts.say("preview.title", sheet.revision(), who));
        stage.setScene(new Scene(root(who), WIDTH, HEIGHT));
        stage.getScene().getRoot().setStyle(desk.stage().getScene().getRoot().getStyle());
        stage.setOnHidden(_ -> view.close());
    }

    private Button icon(String part, Feather icon, Runnable action) {
        return Parts.iconButton("preview-" + part, texts.say("preview.do." + part), icon, action);
    }

    private Button button(String part, Feather icon, Runnable action) {
        return Parts.button("preview-" + part, texts.say("preview.do." + part), icon, action);
    }

    private BorderPane root(String who) {
        BorderPane root = new BorderPane(view);
        root.setId("preview");
        root.getStyleClass().addAll("window-root", "preview");
        Styles.addTo(root);
        root.getStylesheets().add(STYLES);
        root.setTop(new VBox(head(who), tools()));
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        return root;
    }

    private VBox head(String who) {
        Label patient = Parts.wrapped(who, "title-4");
        patient.setId("preview-patient");
        trouble.setId("preview-trouble");
        say("");
        VBox head = new VBox(patient, trouble);
        if (sheet.patient().identifiers() < 2) {
            head.getChildren()
                    .add(Parts.label(texts.say("window.one-identifier"), "chip", "chip-warning"));
        }
        head.getStyleClass().add("preview-head");
        return head;
    }

    private HBox tools() {
        page.setId("preview-number");
        paper.setId("preview-paper");
        paper.setAccessibleText(texts.say("preview.paper"));
        paper.setConverter(PaperWords.converter(texts));
        paper.setValue(Handover.paper(desk));
        paper.setOnAction(_ -> choose(paper.getValue()));
        HBox tools =
                new HBox(
                        previous,
                        page,
                        next,
                        Parts.spacer(),
                        paper,
                        icon("smaller", Feather.ZOOM_OUT, () -> view.zoom(-1)),
                        icon("fit", Feather.MAXIMIZE, view::fitWidth),
                        icon("larger", Feather.ZOOM_IN, () -> view.zoom(1)));
        tools.getStyleClass().add("preview-tools");
        return tools;
    }

    private VBox foot() {
        FlowPane buttons = new FlowPane(print, save, open, button("close", Feather.X, this::close));
        print.getStyleClass().add("accent");
        buttons.getStyleClass().add("preview-buttons");
        VBox foot = new VBox(handover.outcome(), buttons);
        foot.getStyleClass().add("preview-foot");
        return foot;
    }

    /** Opens the window; the PDF is made behind it. */
    public void show() {
        turned();
        make();
        stage.show();
        view.requestFocus();
    }

    public void close() {
        stage.close();
    }

    private void choose(Paper chosen) {
        desk.background()
                .run(
                        () -> {
                            desk.settings().set(Setting.PAPER, chosen.name());
                            return chosen;
                        },
                        _ -> {},
                        this::refused);
        make();
    }

    private void make() {
        int number = ++asked;
        Paper on = paper.getValue();
        pdf = Optional.empty();
        saved = Optional.empty();
        busy(true);
        say("");
        page.setText(texts.say("preview.making"));
        desk.background()
                .run(
                        () ->
                                MadePdf.of(
                                        sheet.making().apply(on), desk.workplace().cases().pages()),
                        made -> {
                            if (number == asked) {
                                made(made);
                            }
                        },
                        why -> {
                            if (number == asked) {
                                page.setText(texts.say("preview.none"));
                                refused(why);
                            }
                        });
    }

    private void made(MadePdf made) {
        pdf = Optional.of(made);
        busy(false);
        view.show(made);
    }

    private void turned() {
        previous.setDisable(pdf.isEmpty() || view.shown() == 1);
        next.setDisable(pdf.isEmpty() || view.shown() == view.pages());
        if (pdf.isPresent()) {
            page.setText(texts.say("preview.page", view.shown(), view.pages()));
        }
    }

    private void refused(Message why) {
        say(texts.say(why));
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
        trouble.setVisible(!words.isEmpty());
    }

    private void busy(boolean busy) {
        print.setDisable(busy || pdf.isEmpty());
        save.setDisable(busy || pdf.isEmpty());
        open.setDisable(busy || pdf.isEmpty());
    }

    private void print() {
        new PrintForm(desk, sheet, pdf.orElseThrow(), paper.getValue(), this::printed).show();
    }

    private void printed(Order order) {
        handover.done(
                texts.say(
                        "preview.print.done",
                        order.printer(),
                        order.first(),
                        order.last(),
                        order.copies()));
        sheet.printed().accept(printing(Printing.Way.PRINTER));
    }

    private Printing printing(Printing.Way way) {
        return new Printing(sheet.revision(), Instant.now(), way);
    }

    private void save(Consumer<Path> then) {
        byte[] bytes = pdf.orElseThrow().bytes();
        handover.savePdf(
                sheet.name(),
                file -> SafeFile.write(file, bytes),
                file -> {
                    saved = Optional.of(file);
                    sheet.printed().accept(printing(Printing.Way.FILE));
                    then.accept(file);
                });
    }

    /** A program of the desktop reads files: the one that was saved, else one that is saved now. */
    private void openInViewer() {
        saved.ifPresentOrElse(desk.files()::show, () -> save(desk.files()::show));
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case PAGE_DOWN -> view.turn(view.shown() + 1);
            case PAGE_UP -> view.turn(view.shown() - 1);
            case HOME -> view.turn(1);
            case END -> view.turn(view.pages());
            default -> {
                if (!event.isShortcutDown() || !zoomed(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean zoomed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> view.zoom(1);
            case MINUS, SUBTRACT -> view.zoom(-1);
            case DIGIT0, NUMPAD0 -> view.fitWidth();
            default -> {
                return false;
            }
        }
        return true;
    }
}

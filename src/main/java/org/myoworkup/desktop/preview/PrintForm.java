package org.myoworkup.desktop.preview;

import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Dialogs;
import org.myoworkup.desktop.desk.LabelledField;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.desk.Who;
import org.myoworkup.desktop.kit.Shown;
import org.myoworkup.session.Printers.Order;
import org.myoworkup.session.Printers.Printer;
import org.myoworkup.session.Reports.Paper;
import org.myoworkup.settings.Setting;
import org.myoworkup.texts.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses printer, copies and pages of a PDF that is seen, and prints them. */
final class PrintForm {
    private static final int MOST_COPIES = 99;

    private final Desk desk;
    private final Texts texts;
    private final MadePdf pdf;
    private final Consumer<Order> done;
    private final LabelledField<ComboBox<Printer>> printer;
    private final LabelledField<TextField> copies;
    private final CheckBox collated = new CheckBox();
    private final PageChoice pages;
    private final Label trouble = Parts.wrapped("", "field-problem");
    private final Dialog<ButtonType> dialog;
    private final Button go;
    private final PrintRun run;

    /**
     * @param paper of the PDF
     * @param done told what was handed to the printer
     */
    PrintForm(Desk desk, Sheet sheet, MadePdf pdf, Paper paper, Consumer<Order> done) {
        this.desk = desk;
        this.texts = desk.texts();
        this.pdf = pdf;
        this.done = done;
        this.printer =
                new LabelledField<>(
                        "print-printer", texts.say("preview.print.printer"), new ComboBox<>());
        this.copies =
                new LabelledField<>(
                        "print-copies",
                        texts.say("preview.print.copies"),
                        new TextField(String.valueOf(desk.settings().number(Setting.COPIES))));
        this.pages = new PageChoice(texts, pdf.pages());
        this.run = new PrintRun(desk, this::printed, this::refused);
        String who = new Who(texts).line(sheet.patient());
        this.dialog =
                Dialogs.dialog(
                        desk.stage(),
                        texts,
                        texts.say("preview.print.title", sheet.revision(), who),
                        content(who, paper));
        this.go = Dialogs.deed(dialog, "print-go", texts.say("preview.print.go"));
        go.setDisable(true);
        go.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    print();
                });
        dialog.getDialogPane().setId("print-form");
        dialog.getDialogPane().getStylesheets().add(Preview.STYLES);
        dialog.getDialogPane().setStyle(desk.stage().getScene().getRoot().getStyle());
        dialog.setOnCloseRequest(this::leave);
    }

    private VBox content(String who, Paper paper) {
        printer.control().setConverter(new Shown<>(this::name));
        printer.control().setPromptText(texts.say("preview.print.looking"));
        printer.control().valueProperty().subscribe(_ -> collation());
        collated.setId("print-collated");
        collated.setText(texts.say("preview.print.collated"));
        collated.setAccessibleText(collated.getText());
        collated.setMnemonicParsing(false);
        collated.setSelected(true);
        copies.control().textProperty().subscribe(_ -> collation());
        trouble.setId("print-trouble");
        trouble.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
        say("");
        Label patient = Parts.wrapped(who, "title-4");
        Label on =
                Parts.wrapped(
                        texts.say("preview.print.paper", PaperWords.name(texts, paper)),
                        "text-muted");
        copies.control().setPrefColumnCount(4);
        FlowPane sheets = new FlowPane(copies, collated);
        sheets.getStyleClass().add("print-row");
        VBox content = new VBox(patient, printer, on, sheets, pages, run.progress(), trouble);
        content.getStyleClass().addAll("dialog-content", "print-content");
        return content;
    }

    private String name(Printer one) {
        return one.usual() ? texts.say("preview.print.usual", one.name()) : one.name();
    }

    /** Shows the form; the printers are looked for behind it. */
    void show() {
        dialog.show();
        desk.background()
                .run(() -> desk.workplace().cases().printers().all(), this::found, this::refused);
    }

    private void found(List<Printer> all) {
        if (all.isEmpty()) {
            printer.control().setPromptText(texts.say("preview.print.none"));
            refused(Message.of("preview.print.no-printer"));
            return;
        }
        printer.control().setItems(FXCollections.observableArrayList(all));
        String last = desk.settings().text(Setting.PRINTER);
        printer.control()
                .setValue(
                        all.stream()
                                .filter(p -> p.name().equals(last))
                                .findFirst()
                                .or(() -> all.stream().filter(Printer::usual).findFirst())
                                .orElse(all.getFirst()));
        go.setDisable(false);
        printer.control().requestFocus();
    }

    /** Sorting is asked where there is something to sort and the printer can do it. */
    private void collation() {
        boolean asked =
                Optional.ofNullable(printer.control().getValue())
                                .filter(Printer::collates)
                                .isPresent()
                        && Numbers.whole(copies.control().getText(), 2, MOST_COPIES).isPresent();
        collated.setDisable(!asked);
    }

    private void print() {
        say("");
        copies.accept();
        Optional<Integer> number = Numbers.whole(copies.control().getText(), 1, MOST_COPIES);
        if (number.isEmpty()) {
            copies.refuse(texts.say("preview.print.copies-wrong", MOST_COPIES));
            copies.control().requestFocus();
            Dialogs.fit(dialog);
            return;
        }
        pages.range()
                .ifPresentOrElse(
                        range ->
                                start(
                                        new Order(
                                                printer.control().getValue().name(),
                                                range.first(),
                                                range.last(),
                                                number.get(),
                                                collated.isSelected())),
                        () -> Dialogs.fit(dialog));
    }

    private void start(Order order) {
        go.setDisable(true);
        Map<Setting, String> chosen =
                Map.of(
                        Setting.PRINTER, order.printer(),
                        Setting.COPIES, String.valueOf(order.copies()));
        run.start(pdf, order, chosen);
    }

    private void printed(Order order, boolean whole) {
        if (whole) {
            dialog.close();
            done.accept(order);
        } else {
            go.setDisable(false);
            say(texts.say("preview.print.cancelled"));
        }
    }

    private void refused(Message why) {
        go.setDisable(printer.control().getItems().isEmpty());
        say(texts.say(why) + " " + texts.say("preview.print.instead"));
    }

    /** While it prints, leaving means to stop the printing. */
    private void leave(DialogEvent event) {
        if (run.cancel()) {
            event.consume();
        }
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
        trouble.setManaged(!words.isEmpty());
        if (trouble.getScene() != null) {
            Dialogs.fit(dialog);
        }
    }
}

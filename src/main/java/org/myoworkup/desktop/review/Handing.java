package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.FileChoice;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hands the workup on: PDF, case file, text for the hospital record. */
final class Handing {
    /** Where paper is Letter. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CO", "CL", "VE");

    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final Button pdf;
    private final Button caseFile;
    private final Button copy;
    private final HBox outcome = new HBox();
    private String narrative = "";

    Handing(Desk desk, Session session) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.pdf =
                Parts.button(
                        "export-pdf",
                        texts.say("window.export.pdf"),
                        Feather.PRINTER,
                        this::exportPdf);
        this.caseFile =
                Parts.button(
                        "export-case",
                        texts.say("window.export.case"),
                        Feather.DOWNLOAD,
                        this::exportCase);
        this.copy =
                Parts.button(
                        "copy-narrative",
                        texts.say("window.export.copy"),
                        Feather.COPY,
                        this::copy);
        pdf.getStyleClass().add("accent");
        copy.setDisable(true);
        outcome.setId("outcome");
        outcome.getStyleClass().add("outcome");
        hide();
    }

    List<Button> buttons() {
        return List.of(copy, caseFile, pdf);
    }

    /** Where it is said what came of it. */
    Node outcome() {
        return outcome;
    }

    /** The text that "copy" takes; empty for none. */
    void narrative(String text) {
        narrative = text;
        copy.setDisable(text.isEmpty());
    }

    private void exportPdf() {
        desk.files()
                .save(desk.stage(), FileChoice.Kind.PDF, name(".pdf"))
                .ifPresent(
                        chosen -> {
                            Path file = ending(chosen, ".pdf");
                            if (!file.equals(chosen) && Files.exists(file)) {
                                refused(
                                        Message.of(
                                                "window.export.exists",
                                                file.toString())); // nobody was asked about
                                // this one
                                return;
                            }
                            Workup workup = session.workup();
                            write(
                                    file,
                                    true,
                                    () ->
                                            desk.workplace()
                                                    .cases()
                                                    .report(
                                                            workup,
                                                            texts.language(),
                                                            paper(),
                                                            file));
                        });
    }

    private void exportCase() {
        desk.files()
                .save(desk.stage(), FileChoice.Kind.CASE, name(".myoworkup.json"))
                .ifPresent(
                        file -> {
                            Workup workup = session.workup();
                            write(file, false, () -> desk.workplace().cases().export(workup, file));
                        });
    }

    private void write(Path file, boolean shown, Runnable writing) {
        busy(true);
        say(Feather.LOADER, "outcome-busy", texts.say("window.export.writing", file.toString()));
        desk.background()
                .run(
                        () -> {
                            writing.run();
                            return file;
                        },
                        written -> written(written, shown),
                        this::refused);
    }

    private void written(Path file, boolean shown) {
        busy(false);
        say(Feather.CHECK_CIRCLE, "outcome-done", texts.say("window.export.done", file.toString()));
        if (shown) {
            Button open =
                    Parts.button(
                            "open-exported",
                            texts.say("window.export.open"),
                            Feather.EXTERNAL_LINK,
                            () -> desk.files().show(file));
            outcome.getChildren().addAll(Parts.spacer(), open);
        }
    }

    private void refused(Message why) {
        busy(false);
        say(Feather.ALERT_TRIANGLE, "outcome-refused", texts.say(why));
    }

    private void busy(boolean busy) {
        pdf.setDisable(busy);
        caseFile.setDisable(busy);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(narrative); // its first line says whose it is
        Clipboard.getSystemClipboard().setContent(content);
        say(Feather.CHECK_CIRCLE, "outcome-done", texts.say("window.export.copied"));
    }

    private void say(Feather icon, String style, String words) {
        Label label = Parts.wrapped(words);
        label.setId("outcome-text");
        label.setGraphic(Parts.icon(icon));
        HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
        outcome.getChildren().setAll(label);
        outcome.getStyleClass().setAll("outcome", style);
        outcome.setVisible(true);
        outcome.setManaged(true);
    }

    private void hide() {
        outcome.setVisible(false);
        outcome.setManaged(false);
    }

    /** Record number and day; characters that some file system does not take become a dash. */
    private String name(String ending) {
        String number =
                session.workup().patient().recordNumber().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return "MyoWorkup " + number + " " + session.today() + ending;
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(name + ending);
    }

    private Reports.Paper paper() {
        return LETTER.contains(texts.language().getCountry())
                ? Reports.Paper.LETTER
                : Reports.Paper.A4;
    }
}

package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Days;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.desktop.preview.Preview;
import org.myoworkup.desktop.preview.Sheet;
import org.myoworkup.session.Reports;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hands the workup on: PDF, case file, text for the hospital record. */
final class Handing {
    private static final String SIGNED = "signed";

    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final PrintedLine line;
    private final SplitMenuButton pdf;
    private final Button caseFile;
    private final Button copy;
    private final Handover handover;
    private final Button previewing;
    private Optional<Preview> preview = Optional.empty();
    private String narrative = "";
    private boolean copying;

    Handing(Desk desk, Session session) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.line = new PrintedLine(desk, session);
        this.handover = new Handover(desk, this::busy);
        this.pdf = pdf();
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
        this.previewing =
                Parts.button(
                        "export-preview", texts.say("preview.preview"), Feather.EYE, this::preview);
        copy.setDisable(true);
    }

    /** The usual PDF by one key, the others behind the arrow. */
    private SplitMenuButton pdf() {
        SplitMenuButton button =
                new SplitMenuButton(
                        other(
                                "export-full-pdf",
                                texts.say("clinic.full-pdf"),
                                Reports.Extent.FULL,
                                Reports.Enclosed.CASE),
                        other(
                                "export-pdf-without-case",
                                texts.say("window.export.pdf-without-case"),
                                Reports.Extent.SUMMARY,
                                Reports.Enclosed.NOTHING));
        button.setId("export-pdf");
        button.setText(texts.say("window.export.pdf"));
        button.setGraphic(Parts.icon(Feather.PRINTER));
        button.setAccessibleText(texts.say("window.export.pdf"));
        button.setTooltip(new Tooltip(texts.say("window.export.pdf-about")));
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> exportPdf());
        button.getStyleClass().add("accent");
        return button;
    }

    /** A way to each revision that was signed, newest first, behind the ways that stay. */
    void refresh() {
        pdf.getItems().removeIf(i -> SIGNED.equals(i.getUserData()));
        session.workup().signatures().reversed().stream()
                .map(Signature::revision)
                .distinct()
                .forEach(r -> pdf.getItems().add(signed(r)));
    }

    private MenuItem signed(int revision) {
        MenuItem item = new MenuItem(texts.say("sign.pdf", String.valueOf(revision)));
        item.setId("export-signed-" + revision);
        item.setUserData(SIGNED);
        item.setOnAction(_ -> exportSigned(revision));
        return item;
    }

    private void exportSigned(int revision) {
        session.id()
                .ifPresent(
                        id ->
                                handover.savePdf(
                                        name() + " signed-" + revision,
                                        file ->
                                                SafeFile.write(
                                                        file,
                                                        desk.workplace()
                                                                .signedPdf(
                                                                        id,
                                                                        revision,
                                                                        texts.language(),
                                                                        Handover.paper(desk)))));
    }

    private MenuItem other(
            String id, String words, Reports.Extent extent, Reports.Enclosed enclosed) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> exportPdf(extent, enclosed));
        return item;
    }

    List<ButtonBase> buttons() {
        return List.of(copy, caseFile, previewing, pdf);
    }

    /** Where it is said what came of it. */
    Node outcome() {
        return handover.outcome();
    }

    /** What was printed last, and what changed since. */
    PrintedLine printedLine() {
        return line;
    }

    private Optional<Printout> replaced() {
        return session.id().flatMap(desk.workplace()::printout);
    }

    /** The text that "copy" takes; empty for none. */
    void narrative(String text) {
        narrative = text;
        copy.setDisable(text.isEmpty());
        if (copying && !text.isEmpty()) {
            copy();
        }
    }

    /** Now, or as soon as there is a text to copy. */
    void copy() {
        copying = narrative.isEmpty();
        if (!copying) {
            handover.copy(narrative);
        }
    }

    /** The usual report. */
    void exportPdf() {
        exportPdf(Reports.Extent.SUMMARY, Reports.Enclosed.CASE);
    }

    private void exportPdf(Reports.Extent extent, Reports.Enclosed enclosed) {
        Workup workup = session.workup();
        handover.savePdf(
                name(),
                file ->
                        desk.workplace()
                                .cases()
                                .report(
                                        workup,
                                        texts.language(),
                                        Handover.paper(desk),
                                        extent,
                                        enclosed,
                                        replaced(),
                                        file),
                _ ->
                        line.printed(
                                new Printing(workup.revision(), Instant.now(), Printing.Way.FILE),
                                workup));
    }

    void preview() {
        closePreview();
        Workup workup = session.workup();
        Preview shown =
                new Preview(
                        desk,
                        new Sheet(
                                workup.patient(),
                                workup.revision(),
                                name(),
                                paper ->
                                        desk.workplace()
                                                .cases()
                                                .pdf(
                                                        workup,
                                                        texts.language(),
                                                        paper,
                                                        Reports.Extent.SUMMARY,
                                                        replaced()),
                                printing -> printed(printing, workup)));
        preview = Optional.of(shown);
        shown.show();
    }

    private void printed(Printing printing, Workup workup) {
        line.printed(printing, workup);
        handover.done(
                texts.say(
                        "preview.done." + printing.way().name().toLowerCase(Locale.ROOT),
                        printing.revision(),
                        Days.time(printing.time())));
    }

    /** Closes the preview where one is open: it must not outlive the workup it shows. */
    void closePreview() {
        preview.ifPresent(Preview::close);
        preview = Optional.empty();
    }

    void exportCase() {
        Workup workup = session.workup();
        handover.saveCase(
                name() + ".myoworkup.json", file -> desk.workplace().cases().export(workup, file));
    }

    private void busy(boolean busy) {
        pdf.setDisable(busy);
        caseFile.setDisable(busy);
    }

    /** Record number and day. */
    private String name() {
        String number = Handover.named(session.workup().patient().recordNumber());
        return "MyoWorkup " + number + " " + session.today();
    }
}

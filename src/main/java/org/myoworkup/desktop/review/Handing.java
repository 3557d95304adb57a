package org.myoworkup.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.myoworkup.desktop.desk.Desk;
import org.myoworkup.desktop.desk.Handover;
import org.myoworkup.desktop.desk.Parts;
import org.myoworkup.session.Session;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.List;

/** Hands the workup on: PDF, case file, text for the hospital record. */
final class Handing {
    private final Desk desk;
    private final Texts texts;
    private final Session session;
    private final Button pdf;
    private final Button caseFile;
    private final Button copy;
    private final Handover handover;
    private String narrative = "";

    Handing(Desk desk, Session session) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.handover = new Handover(desk, this::busy);
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
                        () -> handover.copy(narrative));
        pdf.getStyleClass().add("accent");
        copy.setDisable(true);
    }

    List<Button> buttons() {
        return List.of(copy, caseFile, pdf);
    }

    /** Where it is said what came of it. */
    Node outcome() {
        return handover.outcome();
    }

    /** The text that "copy" takes; empty for none. */
    void narrative(String text) {
        narrative = text;
        copy.setDisable(text.isEmpty());
    }

    private void exportPdf() {
        Workup workup = session.workup();
        handover.savePdf(
                name(),
                file ->
                        desk.workplace()
                                .cases()
                                .report(workup, texts.language(), Handover.paper(desk), file));
    }

    private void exportCase() {
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

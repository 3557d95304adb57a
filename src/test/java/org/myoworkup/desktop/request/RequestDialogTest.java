package org.myoworkup.desktop.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.kit.Pill;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A request from the step's title line to the saved page. */
class RequestDialogTest {
    private static final String CASE =
            """
            {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.1"},
             "patient": {"recordNumber": "812", "familyName": "Okafor", "givenName": "Ngozi",
                         "birthDate": "1979-05-02", "sex": "female"},
             "answers": {
               "history.procedure.anticoagulant": "absent",
               "exam.strength.muscles": [
                 {"muscle": "quadriceps", "side": "right", "grade": 7},
                 {"muscle": "deltoid", "side": "left", "grade": 7},
                 {"muscle": "deltoid", "side": "right", "grade": 10}],
               "laboratory.enzymes.date": "2024-01-03",
               "laboratory.enzymes.ck": {"value": 1240, "unit": "U/L", "uln": 170}}}
            """;

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        shows("empty-list");
        program.choose(Files.writeString(out.resolve("case.myoworkup.json"), CASE));
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void anEmgRequestIsSeenCopiedSavedAndTheStepMarkedAndUnmarked() throws Exception {
        press("step-emg");
        open("emg");
        assertThat(label("request-patient")).contains("Okafor", "2 May 1979", "812");
        until(() -> preview().startsWith("Okafor, Ngozi · born 2 May 1979"));
        assertThat(preview())
                .contains("CK drawn: yes: 1240 U/L, ULN 170, 7.3 × ULN, 3 January 2024")
                .contains("Muscles asked for (provisional; the examiner chooses)\nnot answered");
        everythingHasAName();
        robot.interact(() -> find("request:inclusion-body", Pill.class).orElseThrow().fire());
        until(() -> preview().contains("Flexor digitorum profundus"));
        assertThat(preview()).contains("[ ] Vastus lateralis: weak, right 7");
        save("request-emg");

        press("request-copy");
        until(() -> label("outcome-text").startsWith("Copied"));
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(preview());

        Path pdf = out.resolve("emg.pdf");
        program.choose(pdf);
        press("request-pdf");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        String page = text(pdf);
        preview()
                .lines()
                .map(l -> dense(l.replaceFirst("^\\[ ] ", "")))
                .filter(l -> !l.startsWith("†") && !l.matches("(Madefrom|Nameand|Sign|Date).*"))
                .forEach(l -> assertThat(page).contains(l));
        assertThat(page).contains("Madefromrevision0,");

        press("request-ordered");
        until(() -> label("request-mark").startsWith("EMG is marked as ordered on "));
        assertThat(find("request-ordered", ButtonBase.class).orElseThrow().isDisabled()).isTrue();
        until(() -> preview().contains("EMG is marked in the workup as: pending"));
        robot.type(KeyCode.ESCAPE);
        until(() -> find("request-preview", Node.class).isEmpty());
        press("undo");
        open("emg");
        assertThat(label("request-mark")).isEqualTo("The step is not marked as ordered.");
    }

    @Test
    void aBiopsyRequestNamesACandidateOnlyWhenOneIsChosen() throws Exception {
        press("step-biopsy");
        open("biopsy");
        until(() -> preview().contains("Muscle and side: not answered"));
        assertThat(preview()).contains("[ ] Deltoid, left: candidate (provisional");
        robot.interact(
                () ->
                        RealProgram.all(Pill.class)
                                .filter(p -> p.getText().equals("Deltoid, left"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        until(() -> preview().contains("Proposed for this request (the surgeon decides): Deltoid"));
        everythingHasAName();
        save("request-biopsy");
        robot.type(KeyCode.ESCAPE);
        until(() -> find("request-preview", Node.class).isEmpty());

        press("step-laboratory");
        open("laboratory");
        until(() -> preview().contains("Already resulted"));
        save("request-laboratory");
        large("request-laboratory-200");
    }

    @Test
    void tabLeavesThePreviewAndTheDialogStandsAtTwiceTheText() throws Exception {
        press("step-emg");
        program.screenshot("request-tool");
        open("emg");
        until(() -> !preview().isEmpty());
        robot.interact(() -> find("request-preview", Node.class).orElseThrow().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(find("request-copy", Node.class).orElseThrow().isFocused()).isTrue();
        large("request-emg-200");
        robot.type(KeyCode.ESCAPE);
        until(() -> find("request-preview", Node.class).isEmpty());
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        program.screenshot("request-tool-200");
    }

    private void open(String step) throws Exception {
        until(() -> find(step + ":request", ButtonBase.class).isPresent());
        press(step + ":request");
        shows("request-preview");
        until(() -> !preview().isEmpty());
    }

    private static void everythingHasAName() {
        Scene scene = find("request-preview", Node.class).orElseThrow().getScene();
        List<Node> unnamed =
                RealProgram.all(Node.class)
                        .filter(n -> n.getScene() == scene && n.isFocusTraversable())
                        .filter(n -> name(n).isBlank() || n.getAccessibleRole() == null)
                        .toList();
        assertThat(unnamed).isEmpty();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        return said != null
                ? said
                : node instanceof ButtonBase button && button.getText() != null
                        ? button.getText()
                        : "";
    }

    private void save(String name) throws Exception {
        RealProgram.save(name, find("request-preview", Node.class).orElseThrow().getScene());
    }

    private void large(String name) throws Exception {
        Scene scene = find("request-preview", Node.class).orElseThrow().getScene();
        robot.interact(
                () -> {
                    scene.getRoot().setStyle("-fx-font-size: 26px");
                    ((Stage) scene.getWindow()).setWidth(1366);
                    ((Stage) scene.getWindow()).setHeight(768);
                });
        save(name);
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return dense(new PDFTextStripper().getText(document));
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static String preview() {
        return find("request-preview", TextArea.class).map(TextArea::getText).orElse("");
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }
}

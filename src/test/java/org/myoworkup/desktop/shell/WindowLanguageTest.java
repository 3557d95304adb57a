package org.myoworkup.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.desk.LanguageMenu;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The language is changed in the open window, and nothing that was entered is lost. */
class WindowLanguageTest {
    private static final String CASE =
            """
            {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
             "patient": {"recordNumber": "B-7", "familyName": "Okafor", "givenName": "Ngozi",
                         "birthDate": "1979-05-01", "sex": "female"},
             "answers": {
               "history.visit.date": "2024-03-01",
               "history.onset.course": "subacute",
               "history.onset.duration": {"value": 5, "unit": "mo"},
               "exam.safety.spo2-rest": {"value": 88, "unit": "%"},
               "exam.safety.wet-voice": "present",
               "exam.strength.muscles": [
                 {"muscle": "deltoid", "side": "right", "grade": 7},
                 {"muscle": "deltoid", "side": "left", "grade": 8},
                 {"muscle": "quadriceps", "side": "right", "grade": 8},
                 {"muscle": "quadriceps", "side": "left", "grade": 8}],
               "laboratory.enzymes.date": "2024-02-20",
               "emg.study.electrode": "needle-concentric",
               "emg.study.date": "2024-02-23",
               "emg.study.muscles": [
                 {"muscle": "deltoid", "side": "left", "fibrillations": 2},
                 {"muscle": "vastus-lateralis", "side": "left", "fibrillations": 1}],
               "biopsy.features.rimmed-vacuoles": "absent",
               "laboratory.antibodies.hmgcr":
                 {"pending": "2024-02-20", "due": "2024-03-01", "who": "Dr Lind"}}}
            """;

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        shows("empty-list");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void anOpenWorkupGoesOnInFrenchAndBack() throws Exception {
        open();
        hand.answer(Place.parse("exam.skin.heliotrope"), Answer.Finding.PRESENT);
        hand.go(Place.parse("laboratory.enzymes.ck"));
        robot.write("12000.5");

        speak("fr");
        assertThat(find(LanguageMenu.ID, Node.class).orElseThrow().isFocused()).isTrue();
        assertThat(label("patient-facts"))
                .contains("date de naissance 1er mai 1979")
                .contains("N° de dossier B-7");
        hand.go(Place.parse("laboratory.enzymes.ck"));
        assertThat(typed("laboratory.enzymes.ck:value")).isEqualTo("12000,5");
        assertThat(label("laboratory.enzymes.ck:echo")).contains("12\u202f000,5 U/L");
        hand.go(Place.parse("history.visit.date"));
        assertThat(typed("history.visit.date:value")).isEqualTo("01/03/2024");
        assertThat(label("history.visit.date:echo")).isEqualTo("1er mars 2024");
        hand.go(Place.parse("exam.skin.heliotrope"));
        assertThat(RealProgram.all(Labeled.class).map(Labeled::getText))
                .contains("Présent", "Absent", "Douteux", "Non évalué");
        press("undo");
        hand.go(Place.parse("laboratory.enzymes.ck"));
        assertThat(typed("laboratory.enzymes.ck:value")).isEmpty();
        press("redo");

        hand.step("review");
        until(() -> said("À l’examen"));
        assertThat(said("Femme de 44 ans, présentant depuis 5 mois")).isTrue();
        String pages = exported();
        assertThat(pages)
                .contains("n°dedossierB-7", "EULAR/ACR2017", "12000,5U/L", "1ermars2024")
                .contains("Éruptionhéliotrope", "examinerlepatientmaintenant");

        speak("en");
        assertThat(find("review", Node.class)).isPresent();
        assertThat(label("patient-facts")).contains("born 1 May 1979");
        hand.go(Place.parse("laboratory.enzymes.ck"));
        assertThat(typed("laboratory.enzymes.ck:value")).isEqualTo("12000.5");
    }

    @Test
    void theChosenLanguageHoldsAtTheNextStartAndFitsTheWindow() throws Exception {
        speak("fr");
        program.screenshot("fr-empty");
        open();
        press("back");
        shows("workup-list");
        program.close();
        program.start();
        until(() -> RealProgram.all(Labeled.class).anyMatch(l -> "Bilans".equals(l.getText())));
        screens("fr-list");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        shows("workup");
        for (String step : List.of("exam", "emg", "biopsy", "laboratory", "review")) {
            hand.step(step);
            screens("fr-" + step);
        }
    }

    /** As it is and at twice the text. */
    private void screens(String name) throws Exception {
        program.screenshot(name);
        style("-fx-font-size: 26px");
        program.screenshot(name + "-200");
        style("");
    }

    private void style(String style) {
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(style));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String exported() throws Exception {
        Path pdf = out.resolve("bilan.pdf");
        program.choose(pdf);
        press("export-pdf");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", "");
        }
    }

    private static boolean said(String words) {
        return RealProgram.all(Labeled.class)
                .map(Labeled::getText)
                .anyMatch(t -> t != null && t.contains(words));
    }

    private static String typed(String id) {
        return find(id, TextInputControl.class).orElseThrow().getText();
    }

    private void open() throws Exception {
        program.choose(Files.writeString(out.resolve("case.myoworkup.json"), CASE));
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
    }

    private void speak(String code) throws Exception {
        Node before = find(LanguageMenu.ID, Node.class).orElseThrow();
        robot.interact(
                () ->
                        find(LanguageMenu.ID, LanguageMenu.class).orElseThrow().getItems().stream()
                                .filter(i -> i.getId().equals("language-" + code))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        until(() -> find(LanguageMenu.ID, Node.class).filter(n -> n != before).isPresent());
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

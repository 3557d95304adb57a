package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The window on a real database: what a person does first, and what must never go wrong. */
class WindowTest {
    private static final String HELIOTROPE = "exam.skin.heliotrope";

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void firstStartOffersANewWorkupAndTheSamples() throws Exception {
        program.start();
        shows("empty-list");
        program.screenshot("list-empty");

        assertThat(find("empty-new", ButtonBase.class)).isPresent();
        assertThat(Samples.NAMES)
                .allSatisfy(
                        name -> assertThat(find("sample-" + name, ButtonBase.class)).isPresent());
    }

    @Test
    void paperForTheClinicIsInTheListsToolbar() throws Exception {
        program.start();
        shows("empty-list");
        Path sheet = out.resolve("sheet.pdf");
        program.choose(sheet);
        chooseInMenu("clinic-paper", "bedside-sheet");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        program.screenshot("list-paper");
        assertThat(sheet).isNotEmptyFile();
        Path list = out.resolve("list.pdf");
        program.choose(list);
        chooseInMenu("clinic-paper", "chase-list");
        until(() -> list.toFile().length() > 0);

        assertThat(find("clinic-paper", MenuButton.class).orElseThrow().getAccessibleText())
                .isEqualTo("Paper for the clinic");
        assertThat(list).isNotEmptyFile();
    }

    private void chooseInMenu(String menu, String item) {
        robot.interact(
                () ->
                        find(menu, MenuButton.class).orElseThrow().getItems().stream()
                                .filter(i -> item.equals(i.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    @Test
    void theFirstPdfIsPreparedForOnceTheListIsThere() throws Exception {
        program.start();
        shows("empty-list");
        assertThat(program.prepared).isEmpty();
        until(() -> !program.prepared.isEmpty());
        assertThat(program.prepared).containsExactly(true);
    }

    @Test
    void controlNStartsANewWorkup() throws Exception {
        program.start();
        shows("empty-list");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        shows("start-workup");
        until(() -> find("patient-record-number", Node.class).filter(Node::isFocused).isPresent());
        type("patient-record-number", "4712");
        press("start-workup");
        shows("workup");
        assertThat(title()).contains("4712");
    }

    @Test
    void aNewWorkupNeedsARecordNumberAndADateThatCanBe() throws Exception {
        program.start();
        shows("empty-list");
        press("empty-new");
        shows("start-workup");
        type("patient-birth-date", "17.3.61");
        press("start-workup");

        assertThat(label("patient-record-number-problem")).contains("record number");
        assertThat(label("patient-birth-date-problem")).contains("1961-03-17");
        RealProgram.save(
                "new-workup-refused", find("start-workup", Node.class).orElseThrow().getScene());
    }

    @Test
    void aWorkupIsStartedAnsweredClosedAndFoundAgain() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("4711", "Ström", "Åsa", "1961-03-17");

        assertThat(title()).contains("Ström, Åsa").contains("17 March 1961").contains("4711");
        program.screenshot("workup-new");
        assertThat(label("eular-class")).isEqualTo("Not yet classifiable");
        assertThat(label("eular-open"))
                .startsWith("0 of 15 items known; below the cut-off so far, could reach definite");
        press("step-exam");
        until(() -> find(HELIOTROPE + ":present", Node.class).isPresent());
        robot.interact(() -> find(HELIOTROPE, Node.class).orElseThrow().requestFocus());
        robot.type(KeyCode.P);
        until(() -> label("eular-open").startsWith("1 of 15"));
        program.screenshot("workup-answered");
        until(() -> label("save-state").startsWith("All answers saved"));
        program.close();

        program.start();
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
        program.screenshot("list-one");
        robot.interact(() -> list().orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        shows("workup");
        assertThat(title()).contains("4711");
        assertThat(label("eular-open")).startsWith("1 of 15");
        press("step-review");
        shows("review");
        until(
                () ->
                        find("narrative", javafx.scene.layout.VBox.class)
                                .filter(v -> !v.getChildren().isEmpty())
                                .isPresent());
        program.screenshot("review-new");
    }

    @Test
    void aPatientWhoIsThereAlreadyIsSaidFirst() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("4711", "Ström", "Åsa", "1961-03-17");
        robot.type(KeyCode.ESCAPE);
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
        press("new-workup");
        shows("start-workup");
        type("patient-record-number", "4711");
        press("start-workup");
        shows("same-patient");
        RealProgram.save("same-patient", find("same-patient", Node.class).orElseThrow().getScene());
        press("open-existing");
        shows("workup");

        assertThat(title()).contains("Ström");
        robot.type(KeyCode.ESCAPE);
        until(() -> list().isPresent());
        assertThat(list().orElseThrow().getItems()).hasSize(1);
    }

    @Test
    void oneIdentifierOnlyIsMarked() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("99", "", "", "");

        assertThat(label("one-identifier")).isEqualTo("ONE IDENTIFIER ONLY");
        press("edit-patient");
        shows("save-patient");
        type("patient-family-name", "Meier");
        press("save-patient");
        until(() -> find("one-identifier", Label.class).isEmpty());
        until(() -> title().contains("Meier"));
        press("undo");
        until(() -> find("one-identifier", Label.class).isPresent());
    }

    @Test
    void undoNamesWhatItTakesBackAndGoesThere() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("99", "", "", "");
        press("step-exam");
        until(() -> find(HELIOTROPE + ":present", Node.class).isPresent());
        robot.interact(() -> find(HELIOTROPE, Node.class).orElseThrow().requestFocus());
        robot.type(KeyCode.P);
        until(() -> label("eular-open").startsWith("1 of 15"));
        press("step-history");
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        until(() -> label("eular-open").startsWith("0 of 15"));
        assertThat(label("done")).contains("Heliotrope");
        assertThat(
                        find("step-exam", javafx.scene.control.ToggleButton.class)
                                .orElseThrow()
                                .isSelected())
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> label("eular-open").startsWith("1 of 15"));
    }

    @Test
    void aSampleKeepsNothingAndSaysSo() throws Exception {
        program.start();
        shows("empty-list");
        press("sample-polymyositis");
        shows("workup");

        assertThat(label("sample-chip")).contains("SAMPLE");
        assertThat(label("save-state")).contains("nothing is kept");
        robot.interact(() -> find("eular-items", TitledPane.class).orElseThrow().setExpanded(true));
        program.screenshot("sample");
        robot.type(KeyCode.ESCAPE);
        shows("empty-list");
    }

    @Test
    void everySampleOpensAndEveryStepOfItToo() throws Exception {
        program.start();
        shows("empty-list");
        for (String name : Samples.NAMES) {
            press("sample-" + name);
            shows("workup");
            WaitForAsyncUtils.waitForFxEvents();
            program.screenshot("sample-" + name);
            press("back");
            shows("empty-list");
        }
        press("sample-dermatomyositis");
        shows("workup");
        for (var step : RealProgram.CHECKLIST.steps()) {
            press("step-" + step.id());
            WaitForAsyncUtils.waitForFxEvents();
            program.screenshot("step-" + step.id());
        }
    }

    @Test
    void reviewListsWhatIsOpenAndLeadsThereAndExports() throws Exception {
        program.start();
        shows("empty-list");
        press("sample-dermatomyositis");
        shows("workup");
        press("step-review");
        shows("review");
        until(
                () ->
                        find("copy-narrative", ButtonBase.class)
                                .filter(b -> !b.isDisabled())
                                .isPresent());
        program.screenshot("review-sample");
        Path pdf = out.resolve("case.pdf");
        program.choose(pdf);
        press("export-pdf");
        until(() -> find("open-exported", ButtonBase.class).isPresent());
        program.screenshot("review-exported");

        assertThat(Files.readAllBytes(pdf))
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        press("open-exported");
        assertThat(program.shown).containsExactly(pdf);

        robot.interact(
                () -> find("missing-exam", TitledPane.class).orElseThrow().setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
        String open =
                RealProgram.CHECKLIST.items().stream()
                        .map(i -> "open-" + i.id())
                        .filter(
                                id ->
                                        id.startsWith("open-exam.")
                                                && find(id, ButtonBase.class).isPresent())
                        .findFirst()
                        .orElseThrow();
        press(open);
        until(
                () ->
                        find("step-exam", javafx.scene.control.ToggleButton.class)
                                .orElseThrow()
                                .isSelected());
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhy() throws Exception {
        program.start();
        shows("empty-list");
        press("sample-dermatomyositis");
        shows("workup");
        press("step-review");
        program.choose(out.resolve("nowhere").resolve("case.pdf"));
        press("export-pdf");
        until(
                () ->
                        find("outcome-text", Label.class)
                                .filter(l -> l.getText().contains("There is no folder"))
                                .isPresent());
    }

    @Test
    void aCaseFileIsShownBesideTheStoredPatientBeforeItIsTaken() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("4711", "Ström", "Åsa", "1961-03-17");
        press("step-review");
        Path file = out.resolve("case.myoworkup.json");
        program.choose(file);
        press("export-case");
        until(
                () ->
                        find("outcome-text", Label.class)
                                .filter(l -> l.getText().startsWith("Written"))
                                .isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
        program.choose(file);
        press("import");
        shows("import-take");
        assertThat(find("import-file", Node.class)).isPresent();
        assertThat(find("import-stored", Node.class)).isPresent();
        RealProgram.save("import", find("import-take", Node.class).orElseThrow().getScene());
        press("import-take");
        shows("workup");
        robot.type(KeyCode.ESCAPE);
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 2);
    }

    @Test
    void aPdfGivesBackTheWorkupThatItCarriesAndOneWithoutSaysWhatToDo() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("4711", "Ström", "Åsa", "1961-03-17");
        press("step-review");
        shows("review");
        Path bare = out.resolve("bare.pdf");
        program.choose(bare);
        robot.interact(
                () ->
                        find("export-pdf", SplitMenuButton.class)
                                .orElseThrow()
                                .getItems()
                                .getLast()
                                .fire());
        until(() -> label("outcome-text").equals("Written: " + bare));
        Path full = out.resolve("full.json"); // known by what it holds
        program.choose(full.resolveSibling("full.pdf"));
        press("export-pdf");
        until(() -> label("outcome-text").startsWith("Written: " + out.resolve("full.pdf")));
        Files.move(out.resolve("full.pdf"), full);
        robot.type(KeyCode.ESCAPE);
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);

        program.choose(bare);
        press("import");
        until(() -> find("refused", DialogPane.class).isPresent());
        assertThat(find("refused", DialogPane.class).orElseThrow().getContentText())
                .startsWith("bare.pdf: is a PDF without a MyoWorkup case")
                .endsWith("Import the case file (.myoworkup.json) instead");
        robot.type(KeyCode.ESCAPE);

        program.choose(full);
        press("import");
        shows("import-take");
        press("import-take");
        shows("workup");
        assertThat(title()).contains("Ström, Åsa").contains("4711");
    }

    @Test
    void whatIsOpenIsNamedInTheListAndLinkedInReview() throws Exception {
        program.start();
        shows("empty-list");
        Path file =
                Files.writeString(
                        out.resolve("open.myoworkup.json"),
                        """
                        {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
                         "patient": {"recordNumber": "812", "familyName": "Okafor", "givenName": "Ngozi",
                                     "birthDate": "1979-05"},
                         "answers": {
                           "exam.skin.gottron-sign": "equivocal",
                           "exam.weakness.proximal-upper": "absent",
                           "exam.strength.muscles": [
                             {"muscle": "deltoid", "side": "right", "grade": 6},
                             {"muscle": "deltoid", "side": "left", "grade": 7}],
                           "laboratory.antibodies.hmgcr":
                             {"pending": "2024-01-02", "due": "2024-02-01", "who": "Dr Lind"}},
                         "states": {"emg": {"notDone": "declined"}, "biopsy": {"pending": "2024-01-05"}}}
                        """);
        program.choose(file);
        press("empty-import");
        shows("import-take");
        press("import-take");
        shows("workup");
        program.screenshot("workup-contradiction");
        press("step-review");
        shows("review");
        program.screenshot("review-open");

        assertThat(find("review-contradictions", Node.class)).isPresent();
        assertThat(text(find("open-exam.skin.gottron-sign", ButtonBase.class))).contains("Gottron");
        assertThat(text(find("open-emg", ButtonBase.class))).contains("declined");
        assertThat(text(find("open-laboratory.antibodies.hmgcr", ButtonBase.class)))
                .contains("OVERDUE since 1 February 2024")
                .contains("Dr Lind");
        press("open-exam.skin.gottron-sign");
        until(() -> selected("step-exam"));
        press("back");
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("list-awaited");
    }

    private static String text(Optional<ButtonBase> button) {
        return button.map(ButtonBase::getText).orElse("");
    }

    private static boolean selected(String step) {
        return find(step, javafx.scene.control.ToggleButton.class).orElseThrow().isSelected();
    }

    @Test
    void aFileThatIsNoCaseIsRefusedInWords() throws Exception {
        program.start();
        shows("empty-list");
        Path file = Files.writeString(out.resolve("no.json"), "{\"format\": \"else\"}");
        program.choose(file);
        press("empty-import");
        shows("refused");
        assertThat(list().map(l -> l.getItems().size()).orElse(0)).isZero();
    }

    @Test
    void aDatabaseThatIsOpenElsewhereIsNotAnEmptyList() throws Exception {
        try (var other = Database.open(data.resolve("store"), Clock.systemDefaultZone())) {
            program.start();
            shows("opening-refused");
            program.screenshot("locked");
            assertThat(label("opening-refusal")).isNotBlank();
            assertThat(find("empty-list", Node.class)).isEmpty();
            assertThat(other.list("", 1)).isEmpty();
        }
        press("retry");
        shows("empty-list");
    }

    @Test
    void pageKeysTurnTheSteps() throws Exception {
        program.start();
        shows("empty-list");
        press("sample-dermatomyositis");
        shows("workup");
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        until(
                () ->
                        find("step-exam", javafx.scene.control.ToggleButton.class)
                                .orElseThrow()
                                .isSelected());
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        until(
                () ->
                        find("step-history", javafx.scene.control.ToggleButton.class)
                                .orElseThrow()
                                .isSelected());
    }

    @Test
    void searchFindsByNameAndSaysWhenNothingIsFound() throws Exception {
        program.start();
        shows("empty-list");
        startWorkup("4711", "Ström", "Åsa", "1961-03-17");
        robot.type(KeyCode.ESCAPE);
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
        type("search", "zzz");
        until(() -> find("nothing-found", Node.class).isPresent());
        type("search", "str");
        until(() -> list().map(l -> l.getItems().size()).orElse(0) == 1);
    }

    private void startWorkup(String number, String family, String given, String born)
            throws Exception {
        press(find("empty-new", Node.class).isPresent() ? "empty-new" : "new-workup");
        shows("start-workup");
        type("patient-record-number", number);
        type("patient-family-name", family);
        type("patient-given-name", given);
        type("patient-birth-date", born);
        assertThat(text("visit-date"))
                .isEqualTo(LocalDate.now(Clock.systemDefaultZone()).toString());
        type("referral", "Weakness, CK raised");
        RealProgram.save("new-workup", find("start-workup", Node.class).orElseThrow().getScene());
        press("start-workup");
        shows("workup");
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    /** As a click or the space key does. */
    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        robot.interact(() -> find(id, TextInputControl.class).orElseThrow().setText(text));
    }

    private String text(String id) {
        return find(id, TextInputControl.class).orElseThrow().getText();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private String title() {
        return program.stage().getTitle();
    }

    @SuppressWarnings("unchecked")
    private static Optional<ListView<Object>> list() {
        return find("workups", ListView.class).map(l -> (ListView<Object>) l);
    }
}

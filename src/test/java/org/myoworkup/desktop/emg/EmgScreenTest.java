package org.myoworkup.desktop.emg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** An EMG entered at the window. */
class EmgScreenTest {
    private static final String MUSCLES = "emg.study.muscles";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    @BeforeEach
    void open() throws Exception {
        program = new RealProgram(folder.resolve("store"));
        program.start();
        until(() -> find("empty-new", Node.class).isPresent());
        press("empty-new");
        type("patient-record-number", "E-1");
        type("patient-family-name", "Needle");
        type("patient-birth-date", "1960-02-03");
        press("start-workup");
        until(() -> find("workup", Node.class).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        robot.clickOn(find(id, TextInputControl.class).orElseThrow()).write(text);
    }

    private static String text(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private static List<String> lines(String id) {
        return find(id, VBox.class).orElseThrow().getChildren().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private void type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the database holds once the window is closed. */
    private List<Row> stored(String place) throws Exception {
        program.close();
        try (SqliteWorkups workups = Database.open(folder.resolve("store"), Clock.systemUTC())) {
            Optional<Answer> answer =
                    workups.find(workups.list("", 9).getFirst().id())
                            .orElseThrow()
                            .answer(Place.parse(place));
            return answer.map(a -> ((Answer.Table) a).rows()).orElse(List.of());
        }
    }

    private static void everythingFocusableIsNamed() {
        assertThat(RealProgram.all(Node.class))
                .filteredOn(n -> n.isFocusTraversable() && !n.isDisabled())
                .filteredOn(n -> n.getId() != null && n.getId().startsWith("emg."))
                .isNotEmpty()
                .allSatisfy(
                        n -> {
                            assertThat(n.getAccessibleText()).as(n.getId()).isNotBlank();
                            assertThat(n.getAccessibleRole()).as(n.getId()).isNotNull();
                        });
    }

    @Test
    void thePolymyositisSetByKeysAlone() throws Exception {
        hand.answer(Place.of("emg.study.electrode"), new Answer.Choice("needle-concentric"));
        hand.answer(Place.of("emg.study.side"), new Answer.Choice("right"));
        hand.step("history");
        hand.step("emg");
        program.screenshot("emg-precautions");
        assertThat(lines("emg-precautions-lines"))
                .hasSize(1)
                .first()
                .asString()
                .contains("CK first");
        hand.go(Place.of(MUSCLES));
        robot.interact(() -> ByHand.get(MUSCLES + ":preset-polymyositis").requestFocus());
        type(KeyCode.ENTER, 1);
        program.screenshot("emg-preset");
        assertThat(text(MUSCLES + ":foot")).contains("No row with values").contains("7 drafts");
        assertThat(find("emg-reading", Node.class)).as("drafts say nothing").isEmpty();

        robot.write("i22000dsief").write("i11000dsiel");
        type(KeyCode.F7, 1);
        type(KeyCode.DOWN, 3);
        robot.write("x");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(MUSCLES + ":trouble")).contains("has no key \"x\"");
        type(KeyCode.END, 1);
        program.screenshot("emg-scrolled");
        robot.write("scar").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(MUSCLES + ":foot")).contains("4 rows with values").contains("3 drafts");

        robot.clickOn(ByHand.get(MUSCLES + ":all-normal"));
        assertThat(text("together:count")).isEqualTo("3 are marked together");
        RealProgram.save("emg-together", Window.getWindows().getLast().getScene());
        robot.clickOn(ByHand.get("small-form:done"));
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("emg-filled");
        assertThat(text("emg-pattern")).startsWith("Myopathic with spontaneous activity");
        assertThat(lines("emg-reasons"))
                .contains(
                        "Spontaneous activity (2): Vastus lateralis (right), Iliopsoas (right)",
                        "Not yet one of these (1): Thoracic paraspinals (right)")
                .anyMatch(r -> r.startsWith("Normal, completely recorded (4)"));
        assertThat(text(MUSCLES + ":foot")).contains("7 rows with values").contains("no draft");

        robot.interact(() -> ByHand.get(MUSCLES + ":table").requestFocus());
        type(KeyCode.TAB, 1);
        assertThat(find(MUSCLES + ":table", TableView.class).orElseThrow().isFocused())
                .as("Tab leaves the table")
                .isFalse();
        robot.interact(() -> ByHand.get(MUSCLES + ":table").requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find(MUSCLES + ":table", TableView.class).orElseThrow().isFocused())
                .as("in both directions")
                .isFalse();
        theOtherSideTheSame();
        everythingFocusableIsNamed();
        hand.go(Place.of("emg.conclusion.pattern"));
        program.screenshot("emg-conclusion");
        assertThat(text("emg.conclusion.pattern:derived"))
                .startsWith("Derived (provisional): Myopathic with spontaneous activity");

        List<Row> rows = stored(MUSCLES);
        assertThat(rows).hasSize(8);
        assertThat(rows.get(1)).isEqualTo(rows.getFirst().with("side", new Row.Cell.Code("left")));
        assertThat(rows.getFirst().code("recruitment")).contains("early");
        assertThat(rows.getFirst().code("interference")).contains("full");
        assertThat(rows.get(2).code("interference")).contains("full-low-amplitude");
        assertThat(rows.getLast().cells())
                .as("a note alone is an answer of that row, and nothing is made up beside it")
                .containsOnlyKeys("muscle", "side", "note");
    }

    /** The menu of the first row, by its key. */
    private void theOtherSideTheSame() {
        robot.interact(() -> ByHand.get(MUSCLES + ":table").requestFocus());
        type(KeyCode.UP, 8);
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        type(KeyCode.DOWN, 2);
        type(KeyCode.ENTER, 1);
        assertThat(text(MUSCLES + ":foot")).contains("8 rows with values");
    }

    @Test
    void surfaceElectrodesCloseColumnsAndAFurtherStudyHasItsDate() throws Exception {
        hand.answer(Place.of("emg.study.date"), new Answer.Date(PartialDate.parse("2024-03-03")));
        hand.answer(Place.of("emg.study.side"), new Answer.Choice("left"));
        hand.go(Place.of(MUSCLES));
        robot.clickOn(ByHand.get(MUSCLES + ":preset-junction"));
        robot.write("n3");
        WaitForAsyncUtils.waitForFxEvents();
        hand.answer(Place.of("emg.study.electrode"), new Answer.Choice("surface"));
        hand.go(Place.of(MUSCLES));
        type(KeyCode.RIGHT, 1);
        robot.write("2");
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("emg-surface");
        assertThat(text(MUSCLES + ":trouble")).contains("cannot show insertional");
        assertThat(text(MUSCLES + ":kept")).contains("Kept, not counted").contains("2 values");
        assertThat(
                        find(MUSCLES + "[0]:fibrillations", Node.class)
                                .orElseThrow()
                                .getAccessibleText())
                .isEqualTo(
                        "Vastus lateralis, Left \u00b7 Fibrillations (0 to 4): 3. Kept, not"
                            + " counted: A surface electrode cannot show insertional or spontaneous"
                            + " activity; that needs a needle (provisional)");
        assertThat(text("emg-pattern")).startsWith("Surface electrode");

        robot.interact(
                () ->
                        find("emg:another", Node.class)
                                .map(TextButton.class::cast)
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        hand.answer(
                Place.parse("emg#2.study.date"), new Answer.Date(PartialDate.parse("2024-04-05")));
        hand.go(Place.parse("emg#2.nmj.repetitive"));
        robot.clickOn(ByHand.get("emg#2.nmj.repetitive:preset"));
        program.screenshot("emg-stimulation");
        robot.write("r3x").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("emg#2.nmj.repetitive:trouble")).contains("\"3x\" is not read as a number");
        assertThat(
                        find("emg#2.nmj.repetitive:editor", TextInputControl.class)
                                .orElseThrow()
                                .getText())
                .as("what was typed stays")
                .isEqualTo("3x");
        robot.type(KeyCode.BACK_SPACE).write("4").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("emg-second");
        assertThat(text("emg#2.nmj.decrement:derived"))
                .startsWith("Derived (provisional): present");
        assertThat(find("emg#1", Node.class).orElseThrow().getAccessibleText())
                .isEqualTo("EMG 1 \u00b7 3 March 2024");
        assertThat(find("emg#2", Node.class).orElseThrow().getAccessibleText())
                .isEqualTo("EMG 2 \u00b7 5 April 2024");
        everythingFocusableIsNamed();
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        hand.go(Place.of(MUSCLES));
        type(KeyCode.RIGHT, 8);
        program.screenshot("emg-200");
        robot.interact(() -> program.stage().setWidth(2200));
        WaitForAsyncUtils.waitForFxEvents();
        hand.go(Place.of(MUSCLES));
        type(KeyCode.LEFT, 1);
        program.screenshot("emg-200-wide");
        assertThat(stored(MUSCLES))
                .hasSize(1)
                .first()
                .satisfies(
                        r -> assertThat(r.number("fibrillations")).contains(BigDecimal.valueOf(3)));
    }
}

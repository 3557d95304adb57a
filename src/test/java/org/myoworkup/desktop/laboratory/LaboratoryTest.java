package org.myoworkup.desktop.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/** The laboratory step by hand: draws, units, the antibody table. */
class LaboratoryTest {
    @TempDir Path store;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand(robot);
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(store);
        program.start();
        shows("empty-list");
        press("empty-new");
        shows("start-workup");
        type("patient-record-number", "L-1");
        type("patient-family-name", "Laboratory");
        type("patient-birth-date", "1970");
        press("start-workup");
        shows("workup");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void threeDrawsAndAUnitThatChanges() throws Exception {
        draw("laboratory.enzymes", "2024-01-03", "11400");
        robot.clickOn(ByHand.get("laboratory.enzymes.ck:uln")).write("190").type(KeyCode.ENTER);
        hand.answer(Place.parse("laboratory.enzymes.ast"), Answer.Quantity.of("182", "U/L", "35"));
        hand.answer(Place.parse("laboratory.enzymes.ldh"), Answer.Quantity.of("640", "U/L", "250"));
        assertThat(find("laboratory:ck-plot", Node.class)).isEmpty();

        press("laboratory.enzymes:another");
        draw("laboratory.enzymes#2", "2024-02-10", "47.5");
        pick("laboratory.enzymes#2.ck:unit", "\u00b5");
        robot.clickOn(ByHand.get("laboratory.enzymes#2.ck:unit-keep"));
        robot.clickOn(ByHand.get("laboratory.enzymes#2.ck:uln")).write("3,2").type(KeyCode.ENTER);
        assertThat(words("laboratory.enzymes#2.ck:elsewhere")).isEqualTo("= 2850 U/L");
        assertThat(words("laboratory.enzymes#2.ck:echo")).contains("14.8 \u00d7 ULN");

        press("laboratory.enzymes:another");
        draw("laboratory.enzymes#3", "2024-04", "1,140");
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:value-meant"));
        screens("draws-asked");
        pick("laboratory.enzymes#3.ck:unit", "U");
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:unit-keep"));
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:uln-offer"));
        WaitForAsyncUtils.waitForFxEvents();
        hand.go(Place.parse("laboratory.enzymes#3.date"));

        String plot = ByHand.get("laboratory:ck-plot").getAccessibleText();
        assertThat(plot)
                .contains("3 January 2024: 11\u202f400 U/L = 60.0")
                .contains("10 February 2024: 47.5 \u00b5kat/L = 14.8")
                .contains("April 2024: 1140 U/L = 6.0 \u00d7 ULN (date not exact)");
        assertThat(ByHand.get("laboratory:draw-1").getAccessibleText())
                .contains("60.0")
                .contains("counts");
        assertThat(ByHand.get("laboratory:draw-3").getAccessibleText())
                .contains("open")
                .doesNotContain("counts");
        screens("draws");
        press("laboratory:log");
        program.screenshot("laboratory-draws-log");
        robot.clickOn(ByHand.get("laboratory:draw-3"))
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        find("laboratory.enzymes.ck:value", TextInputControl.class)
                                .orElseThrow()
                                .getText())
                .isEqualTo("11400");
        everyStopHasAName();
    }

    private void draw(String part, String date, String ck) {
        hand.answer(Place.parse(part + ".date"), new Answer.Date(PartialDate.parse(date)));
        hand.answer(Place.parse(part + ".laboratory"), new Answer.Text("City Lab"));
        hand.go(Place.parse(part + ".ck"));
        robot.write(ck).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pick(String id, String letter) {
        robot.interact(() -> ByHand.get(id).requestFocus());
        robot.type(KeyCode.DOWN).write(letter).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** At 1366 x 768, and with text of twice the size. */
    private void screens(String name) throws Exception {
        program.screenshot("laboratory-" + name);
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("laboratory-" + name + "-200");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void everyStopHasAName() {
        assertThat(RealProgram.all(Node.class))
                .filteredOn(n -> n.isFocusTraversable() && n.getId() != null)
                .filteredOn(n -> n.getId().startsWith("laboratory"))
                .allSatisfy(
                        n -> {
                            assertThat(n.getAccessibleRole()).as(n.getId()).isNotNull();
                            assertThat(n.getAccessibleText()).as(n.getId()).isNotBlank();
                        });
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        Node node = ByHand.get(id);
        robot.interact(
                () -> {
                    if (node instanceof ButtonBase button) {
                        button.fire();
                    } else {
                        ((org.myoworkup.desktop.kit.LightButton) node).fire();
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        robot.interact(() -> find(id, TextInputControl.class).orElseThrow().setText(text));
    }

    private static String words(String id) {
        return ((Labeled) ByHand.get(id)).getText();
    }
}

package org.myoworkup.desktop.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
        program.screenshot("laboratory-draws-doubt");
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:value-meant"));
        pick("laboratory.enzymes#3.ck:unit", "U");
        program.screenshot("laboratory-draws-unit");
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:unit-keep"));
        robot.clickOn(ByHand.get("laboratory.enzymes#3.ck:uln-offer"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> form().reveal(Place.parse("laboratory.enzymes#3")));

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
        screens("draws", "laboratory.enzymes#3");
        press("laboratory:log");
        program.screenshot("laboratory-draws-log");
        robot.interact(() -> ByHand.get("laboratory:draw-3").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        find("laboratory.enzymes.ck:value", TextInputControl.class)
                                .orElseThrow()
                                .getText())
                .isEqualTo("11400");
        everyStopHasAName();
    }

    /** A line blot, all negative, then the SRP that was reported a day later by another method. */
    @Test
    void aPanelAllNegativeThenSrpPositive() throws Exception {
        String table = "laboratory.antibodies.results";
        hand.go(Place.of(table));
        assertThat(words(table + ":untested")).contains("Anti-Jo-1").contains("Anti-HMGCR");
        program.screenshot("laboratory-antibodies-empty");
        press(table + ":panel");
        shows("panel:set-blot");
        press("panel:set-blot");
        assertThat(ticked("pl-7")).isTrue();
        assertThat(ticked("jo-1")).isFalse();
        assertThat(ticked("mda5")).isFalse();
        robot.clickOn(ByHand.get("panel:jo-1"));
        robot.clickOn(ByHand.get("panel:srp"));
        robot.interact(() -> ByHand.get("panel:method").requestFocus());
        robot.type(KeyCode.DOWN).write("Line").type(KeyCode.ENTER);
        type("panel:date", "03.03.2024");
        RealProgram.save("laboratory-panel", ByHand.get("panel:date").getScene());
        press("small-form:done");
        shows("together:count");
        assertThat(words("together:count")).isEqualTo("13 are marked together");
        RealProgram.save("laboratory-panel-list", ByHand.get("together:count").getScene());
        press("small-form:done");

        assertThat(words(table + ":foot")).isEqualTo("13 results \u00b7 27 rows not tested");
        assertThat(words(table + ":untested"))
                .isEqualTo(
                        "Anti-KS, Anti-Zo, Anti-Ha, Anti-MDA5, Anti-SRP, Anti-HMGCR, Anti-cN1A,"
                                + " Anti-U1-RNP not tested");
        assertThat(words("laboratory.antibodies.jo-1:derived")).contains("absent");

        robot.interact(() -> program.stage().requestFocus());
        robot.interact(() -> ByHand.get(table + ":table").requestFocus());
        int srp = AntibodyGroup.ALL.indexOf("srp");
        for (int i = 0; i < srp; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.write("p");
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("laboratory-antibodies-srp");
        assertThat(words(table + ":derived-all")).contains("present Anti-SRP");
        hand.go(Place.of(table));
        screens("antibodies", table);

        robot.interact(() -> ByHand.get(table + ":table").requestFocus());
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(table + ":foot")).contains("Anti-SAE still lacks Result");
        everyStopHasAName();
        program.close();
        Answer.Table kept = (Answer.Table) stored().answer(Place.of(table)).orElseThrow();
        assertThat(kept.rows()).hasSize(13);
        assertThat(kept.rows().getLast().code("antibody")).contains("ku");
        assertThat(result(kept, "srp")).contains("positive");
        assertThat(result(kept, "jo-1")).contains("negative");
        assertThat(result(kept, "mda5")).isEmpty();
        assertThat(result(kept, "sae")).isEmpty();
    }

    private static Optional<String> result(Answer.Table table, String antibody) {
        return table.rows().stream()
                .filter(r -> r.code("antibody").equals(Optional.of(antibody)))
                .findFirst()
                .flatMap(r -> r.code("result"));
    }

    private Workup stored() {
        try (SqliteWorkups workups = Database.open(store, Clock.systemUTC())) {
            return workups.find(workups.list("", 9).getFirst().id()).orElseThrow();
        }
    }

    private static boolean ticked(String antibody) {
        return find("panel:" + antibody, CheckBox.class).orElseThrow().isSelected();
    }

    private static StepForm form() {
        return RealProgram.all(StepForm.class).findFirst().orElseThrow();
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

    /** At 1366 x 768, and with text of one and a half times and of twice the size. */
    private void screens(String name, String place) throws Exception {
        program.screenshot("laboratory-" + name);
        for (String size : List.of("19", "26")) {
            style("-fx-font-size: " + size + "px");
            robot.interact(() -> form().reveal(Place.parse(place)));
            WaitForAsyncUtils.waitForFxEvents();
            program.screenshot("laboratory-" + name + "-" + size + "px");
        }
        style("");
    }

    private void style(String style) {
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(style));
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

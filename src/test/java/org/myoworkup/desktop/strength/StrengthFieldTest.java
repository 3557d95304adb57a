package org.myoworkup.desktop.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries as they are made at the bedside, by keys, in the real window. */
class StrengthFieldTest {
    private static final String GRID = "exam.strength.muscles";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;
    private int pressed;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(folder);
        program.start();
        until(() -> find("empty-new", Node.class).isPresent());
        robot.interact(() -> find("empty-new", ButtonBase.class).orElseThrow().fire());
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("S-1");
        robot.interact(() -> find("start-workup", ButtonBase.class).orElseThrow().fire());
        until(() -> find("workup", Node.class).isPresent());
        new ByHand(robot).go(Place.of(GRID));
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.type(code);
            pressed++;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aBilateralMmt8NormalButForTwoMusclesTakesFewKeys() throws Exception {
        robot.clickOn(ByHand.get(GRID + ":set:mmt-8-both"));
        new ByHand(robot).go(Place.of(GRID));
        program.screenshot("strength-empty");
        keys(KeyCode.A);
        until(() -> find("together:list", Node.class).isPresent());
        assertThat(find("together:count", Label.class).orElseThrow().getText()).contains("15");
        program.screenshot("strength-together");
        keys(KeyCode.ENTER);
        until(() -> find("together:list", Node.class).isEmpty());
        keys(KeyCode.DOWN, KeyCode.DIGIT6, KeyCode.DIGIT8);
        System.out.println("keys " + pressed);
        program.screenshot("strength-two-weak");
        Map<MuscleSide, String> stored = stored();
        assertThat(stored).hasSize(15);
        assertThat(pressed).isLessThanOrEqualTo(20);
    }

    private Map<MuscleSide, String> stored() throws Exception {
        until(
                () ->
                        find("save-state", Label.class)
                                .map(Labeled::getText)
                                .orElse("")
                                .startsWith("All answers saved"));
        program.close();
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            Workup workup = workups.find(workups.list("", 9).getFirst().id()).orElseThrow();
            Map<MuscleSide, String> grades = new LinkedHashMap<>();
            for (Row row : ((Answer.Table) workup.answer(Place.of(GRID)).orElseThrow()).rows()) {
                grades.put(
                        MuscleSide.of(row),
                        row.number("grade")
                                .map(n -> n.toPlainString())
                                .orElseGet(() -> row.code("grade").orElseThrow()));
            }
            return grades;
        }
    }
}

package org.myoworkup.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/** At twice the text size in a window of 1366 x 768 the form keeps room for its questions. */
class ColumnsTest {
    private static final double EM = 26;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void largeTextLeavesTheFormItsRoom() throws Exception {
        program = new RealProgram(folder);
        program.start();
        RealProgram.until(() -> find("empty-list", Region.class).isPresent());
        robot.interact(
                () -> {
                    program.stage().setWidth(1366);
                    program.stage().setHeight(768);
                });
        robot.interact(() -> find("sample-polymyositis", ButtonBase.class).orElseThrow().fire());
        RealProgram.until(() -> find("workup", Region.class).isPresent());

        assertThat(find("assessment", ScrollPane.class)).isPresent();
        assertThat(find("show-findings", ToggleButton.class)).isEmpty();

        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("workup-200");

        assertThat(find("assessment", ScrollPane.class)).isEmpty();
        double form = RealProgram.all(StepForm.class).findFirst().orElseThrow().getWidth();
        assertThat(form / EM).isGreaterThan(44);

        robot.interact(() -> find("show-findings", ToggleButton.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("workup-200-findings");

        assertThat(find("assessment", ScrollPane.class)).isPresent();
        assertThat(RealProgram.all(StepForm.class)).isEmpty();

        robot.interact(() -> find("step-exam", ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(find("assessment", ScrollPane.class)).isEmpty();
        assertThat(RealProgram.all(StepForm.class)).hasSize(1);
    }
}

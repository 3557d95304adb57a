package org.myoworkup.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myoworkup.checklist.Option;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/** A short list by keyboard. */
@ExtendWith(ApplicationExtension.class)
class PickerTest {
    private final List<String> chosen = new ArrayList<>();
    private Picker picker;

    @Start
    void start(Stage stage) {
        picker =
                new Picker(
                        List.of(
                                new Option("normal", "Normal"),
                                new Option("short", "Short"),
                                new Option("long", "Long"),
                                new Option("long-term", "Long term")),
                        "Duration",
                        chosen::add);
        stage.setScene(new Scene(new VBox(picker.box()), 300, 200));
        stage.sizeToScene();
        stage.show();
        picker.box().requestFocus();
    }

    @Test
    void lettersGoToTheEntryTheyBeginAndEnterTakesIt(FxRobot robot) {
        robot.write("sh").type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("short");
    }

    @Test
    void aSpaceBelongsToTheName(FxRobot robot) {
        robot.write("long t").type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("long-term");
    }

    @Test
    void escapeLeavesWhatStood(FxRobot robot) {
        robot.interact(() -> picker.select(java.util.Optional.of("normal")));
        robot.write("lo").type(KeyCode.ESCAPE);
        assertThat(picker.code()).contains("normal");
        assertThat(chosen).doesNotContain("long");
    }

    @Test
    void anArrowKeyOpensTheListAndChoosesNothing(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(picker.isOpen()).isTrue();
        assertThat(chosen).isEmpty();
    }

    @Test
    void enterTakesTheEntryAndGoesOnOnce(FxRobot robot) {
        List<String> onward = new ArrayList<>();
        robot.interact(() -> picker.whenEntered(() -> onward.addAll(chosen)));
        robot.write("l").type(KeyCode.ENTER);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertThat(onward).containsExactly("long");
        assertThat(picker.isOpen()).isFalse();
        robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertThat(onward).as("Escape stays").hasSize(1);
    }
}

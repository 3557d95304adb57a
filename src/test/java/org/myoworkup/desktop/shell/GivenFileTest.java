package org.myoworkup.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.RealProgram;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A case file that the system gives the program, as after a double click on it. */
class GivenFileTest {
    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private Path file(String name) throws Exception {
        return Files.writeString(
                data.resolve(name + ".myoworkup"),
                """
                {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
                 "patient": {"recordNumber": "%s", "familyName": "%s"}, "answers": {}}
                """
                        .formatted(name, name));
    }

    private void give(Path file) {
        robot.interact(() -> program.window().toFront(Optional.of(file)));
    }

    private static boolean offered(String name) {
        return find("import-file", Node.class).stream()
                .flatMap(n -> n.lookupAll(".label").stream())
                .anyMatch(l -> ((Label) l).getText().contains(name));
    }

    private void press(String id) throws Exception {
        until(() -> find(id, ButtonBase.class).filter(b -> !b.isDisabled()).isPresent());
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void severalAreOfferedOneAfterAnotherAndNothingIsImportedByItself() throws Exception {
        give(file("Abel"));
        give(file("Bach"));
        until(() -> offered("Abel"));
        assertThat(offered("Bach")).isFalse();
        robot.interact(
                () -> find("import-file", Node.class).orElseThrow().getScene().getWindow().hide());
        until(() -> offered("Bach"));
        press("import-take");
        until(() -> find("workup", Node.class).isPresent());
        assertThat(label("patient-name")).contains("Bach");
    }

    /** What an import replaces must not be open, and what is being filled in is not covered. */
    @Test
    void itWaitsForADialogAndLeavesTheOpenWorkup() throws Exception {
        give(file("Abel"));
        press("import-take");
        until(() -> find("workup", Node.class).isPresent());
        press("edit-patient");
        give(file("Bach"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find("edit-patient-dialog", Node.class)).isPresent();
        assertThat(find("workup", Node.class)).isPresent();
        robot.interact(
                () ->
                        find("edit-patient-dialog", Node.class)
                                .orElseThrow()
                                .getScene()
                                .getWindow()
                                .hide());
        until(() -> offered("Bach"));
        assertThat(find("workup", Node.class)).isEmpty();
        assertThat(find("workups", Node.class)).isPresent();
    }

    @Test
    void whatIsNoCaseFileIsRefusedInTheWindow() throws Exception {
        give(Files.writeString(data.resolve("x.myoworkup"), "{"));
        until(() -> find("refused", Node.class).isPresent());
        robot.interact(
                () -> find("refused", Node.class).orElseThrow().getScene().getWindow().hide());
        give(file("Abel"));
        until(() -> offered("Abel"));
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }
}

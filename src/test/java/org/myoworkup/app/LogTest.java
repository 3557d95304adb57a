package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import ch.qos.logback.classic.Logger;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Errors are said in one window, the program goes on, and neither it nor the log tells a patient.
 */
class LogTest {
    /** Stands in every name, answer, file and message of the session. */
    private static final String MARKER = "Quxbeson";

    private static final String CASE =
            """
            {"format": "myoworkup-case/1", "definition": {"id": "iim", "version": "2026.2"},
             "patient": {"recordNumber": "Q-Quxbeson", "familyName": "Quxbeson"},
             "notes": {"exam.skin.heliotrope": "seen by Dr Quxbeson"},
             "answers": {"history.visit.date": "2024-03-01",
                         "history.visit.referral": "weak, says Quxbeson"}}
            """;

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;
    private LogFile log;

    @BeforeEach
    void start() throws Exception {
        log = LogFile.open(data.resolve("store"));
        program = new RealProgram(data.resolve("store"));
        program.start();
        shows("empty-list");
    }

    @AfterEach
    void close() throws Exception {
        program.close();
        log.close();
    }

    @Test
    void aWholeSessionWithErrorsLeavesNothingOfThePatient() throws Exception {
        refusedImport();
        program.choose(Files.writeString(out.resolve("Quxbeson.json"), CASE));
        press("import");
        shows("import-take");
        press("import-take");
        shows("workup");
        ByHand hand = new ByHand(robot);
        hand.go(Place.parse("history.visit.referral"));
        robot.write(MARKER).type(KeyCode.TAB);

        throwInWindow();
        shows("error-window");
        assertThat(text("error-code")).contains("MW-1001");
        assertThat(find("error-times", Label.class)).as("once").isEmpty();
        throwInWindow();
        until(() -> text("error-times").contains("2 times"));
        assertThat(errorWindows()).isEqualTo(1);
        screens();
        assertThat(text("error-times")).as("nothing else went wrong").contains("2 times");
        press("error-close");
        throwInWindow();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(errorWindows()).as("said a moment ago").isZero();
        Thread other =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    throw new IllegalStateException(
                                            MARKER, new java.io.IOException(MARKER));
                                });
        other.join();
        shows("error-window");
        assertThat(text("error-code")).contains("MW-4003");
        press("error-copy");
        String copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .contains("MW-4003", "java.io.IOException", "org.myoworkup.app.LogTest", "Java ")
                .doesNotContain(MARKER);
        robot.type(KeyCode.ESCAPE);
        assertThat(errorWindows()).isZero();

        hand.answer(Place.parse("exam.skin.heliotrope"), Answer.Finding.PRESENT);
        until(() -> text("save-state").startsWith("All answers saved"));
        press("back");
        shows("workups");
        program.close();
        logTellsTheErrorsAndNothingElse();
    }

    private void refusedImport() throws Exception {
        program.choose(
                Files.writeString(
                        out.resolve("no-case-of-Quxbeson.json"),
                        CASE.replace("history.visit.referral", "history.visit.Quxbeson")));
        press("empty-import");
        shows("refused");
        robot.type(KeyCode.ESCAPE);
        until(() -> find("refused", Node.class).isEmpty());
    }

    private static void throwInWindow() {
        Platform.runLater(
                () -> {
                    throw new IllegalArgumentException(MARKER + " is not a date");
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static long errorWindows() {
        return Window.getWindows().stream()
                .filter(w -> w.getScene() != null)
                .filter(w -> "error-window".equals(w.getScene().getRoot().getId()))
                .count();
    }

    private void screens() throws Exception {
        Node root = find("error-window", Node.class).orElseThrow();
        RealProgram.save("care-error", root.getScene());
        robot.interact(
                () -> {
                    // the headless screen is 1000 wide and high, and drawing beyond it fails
                    root.getScene().getWindow().setX(0);
                    root.getScene().getWindow().setY(0);
                    find("error-details-pane", TitledPane.class).orElseThrow().setExpanded(true);
                    root.setStyle("-fx-font-size: 26px");
                    root.getScene().getWindow().sizeToScene();
                });
        assertThat(find("error-details", TextInputControl.class).orElseThrow().getText())
                .contains("MW-1001 x2", "java.lang.IllegalArgumentException")
                .doesNotContain(MARKER);
        RealProgram.save("care-error-200", root.getScene());
    }

    private void logTellsTheErrorsAndNothingElse() throws Exception {
        Path file = data.resolve("store").resolve(LogFile.NAME);
        assertThat(Files.readString(file))
                .contains("started on Java", "MW-1001 x1", "MW-4003 x1", "java.io.IOException")
                .doesNotContainIgnoringCase(MARKER)
                .doesNotContain("is not a date");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.walk(data.resolve("store"))) {
            Set<String> text = Set.of("log", "properties");
            for (Path one : files.filter(f -> text.contains(ending(f))).toList()) {
                assertThat(Files.readString(one)).as(one.toString()).doesNotContain(MARKER);
            }
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A log that errors come into all day stays small. */
    @Test
    void theLogStaysSmallAndItsOwners() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("org.myoworkup");
        logger.setAdditive(false); // into the file only
        String line = "x".repeat(1000);
        for (int i = 0; i < 3000; i++) {
            logger.error("{}", line);
            if (i % 100 == 0) {
                Thread.sleep(50); // the size is looked at now and then only
            }
        }
        logger.setAdditive(true);
        Path folder = data.resolve("store");
        try (Stream<Path> files = Files.list(folder)) {
            var logs = files.filter(f -> f.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(2);
            for (Path one : logs) {
                assertThat(Files.size(one)).isLessThan(1_500_000);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                        .isEqualTo("rw-------");
            }
        }
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

    private static String text(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }
}

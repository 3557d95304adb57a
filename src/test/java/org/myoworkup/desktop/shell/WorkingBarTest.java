package org.myoworkup.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.desktop.desk.Styles;
import org.myoworkup.session.SafeFile;
import org.myoworkup.session.Stop;
import org.myoworkup.session.trouble.Troubles;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Work that takes its time can be seen, and stopped where it can end with nothing half done. */
class WorkingBarTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private Background background;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    background = new Background(new Troubles(InstantSource.system()));
                    StackPane root = new StackPane(new WorkingBar(background, RealProgram.TEXTS));
                    Styles.addTo(root);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(root, 700, 200));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(
                () -> {
                    background.close();
                    List.copyOf(javafx.stage.Window.getWindows())
                            .forEach(javafx.stage.Window::hide);
                });
    }

    private void done(Object result) {
        told.add("done " + result);
    }

    private void refused(Message why) {
        told.add(why.key());
    }

    private static boolean seen(String id) {
        return find(id, Node.class).isPresent();
    }

    @Test
    void whatIsStoppedLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("report.pdf"), "before");
        CountDownLatch stopped = new CountDownLatch(1);
        robot.interact(
                () ->
                        background.stoppable(
                                () -> {
                                    stopped.await();
                                    SafeFile.write(file, new byte[100_000]);
                                    return file;
                                },
                                this::done,
                                this::refused));
        assertThat(seen("stop-working")).as("before half a second").isFalse();
        until(() -> seen("stop-working"));
        assertThat(find("working", ProgressBar.class)).isPresent();
        RealProgram.save("working", find("working", Node.class).orElseThrow().getScene());

        robot.interact(() -> find("stop-working", Button.class).orElseThrow().fire());
        assertThat(find("stop-working", Button.class).orElseThrow().isDisabled()).isTrue();
        stopped.countDown();
        until(() -> !told.isEmpty());

        assertThat(told).containsExactly("file.stopped");
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("report.pdf");
        until(() -> !seen("working") && !seen("stop-working"));
    }

    @Test
    void whatIsPastItsLastStepIsToldAsDone() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        robot.interact(
                () ->
                        background.stoppable(
                                () -> {
                                    Stop.check();
                                    stopped.await();
                                    return "written";
                                },
                                this::done,
                                this::refused));
        until(() -> seen("stop-working"));
        robot.interact(() -> find("stop-working", Button.class).orElseThrow().fire());
        stopped.countDown();
        until(() -> !told.isEmpty());

        assertThat(told).containsExactly("done written");
    }

    @Test
    void nothingIsOfferedForWhatCannotBeStopped() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        robot.interact(
                () ->
                        background.run(
                                () -> {
                                    end.await();
                                    return "whole";
                                },
                                this::done,
                                this::refused));
        until(() -> seen("working"));
        assertThat(seen("stop-working")).isFalse();
        end.countDown();
        until(() -> !seen("working"));
        assertThat(told).containsExactly("done whole");
    }
}

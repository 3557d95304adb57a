package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.checklist.Step;
import org.myoworkup.session.SafeFile;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every screen in every theme and at the usual and the largest text, saved for people to look at:
 * all text can be read against what is behind it, and no button is cut off or shortened.
 */
class ScreensTest {
    private static final String CASE = "/org/myoworkup/samples/polymyositis.myoworkup.json";
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 720;

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private final List<String> wrong = new ArrayList<>();
    private RealProgram program;
    private String prefix = "";

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @ParameterizedTest(name = "{0} at {1} %, {2}")
    @CsvSource({
        "light,100,en",
        "light,200,fr",
        "dark,100,fr",
        "dark,200,en",
        "contrast-dark,100,en",
        "contrast-light,100,fr"
    })
    void everyScreenIsReadAndWhole(String theme, String size, String language) throws Exception {
        Settings.read(data, SafeFile::write)
                .set(
                        Map.of(
                                Setting.THEME,
                                theme,
                                Setting.TEXT_SIZE,
                                size,
                                Setting.LANGUAGE,
                                language));
        prefix = "all-" + theme + "-" + size + "-" + language + "-";
        program = new RealProgram(data);
        program.start();
        shows("empty-list");
        look("list-empty");
        dialog("empty-new", "start-workup", "new");
        dialog("settings-open", "settings", "settings");
        dialog("backups-open", "backups", "backups");
        menu("help", "help-about");
        onTop("about-dialog", "about");
        stored();
        for (Step step : RealProgram.CHECKLIST.steps()) {
            press("step-" + step.id());
            look("step-" + step.id());
        }
        press("step-review");
        look("step-review");
        if (size.equals("100")) { // larger, it does not lie on the screen of the test platform
            dialog("export-preview", "preview-page", "preview");
        }
        key(KeyCode.F1);
        onTop("key-card", "keys");
        over(KeyCode.K, "commands");
        over(KeyCode.F, "questions");
        press("step-emg");
        dialog("emg:request", "request-dialog", "request");
        dialog("history", "history-dialog", "history");
        dialog("edit-patient", "save-patient", "edit-patient");
        if (find("show-findings", ButtonBase.class).isPresent()) {
            press("show-findings");
            look("findings");
        }
        press("back");
        until(() -> RealProgram.find("workups", Node.class).isPresent());
        look("list");
        assertThat(wrong).isEmpty();
    }

    /** A sample without what makes it one is a workup like any other. */
    private void stored() throws Exception {
        ObjectMapper json = new ObjectMapper();
        try (InputStream sample = ScreensTest.class.getResourceAsStream(CASE)) {
            ObjectNode patient = (ObjectNode) json.readTree(sample.readAllBytes());
            patient.remove("source");
            program.choose(Files.write(out.resolve("case.json"), json.writeValueAsBytes(patient)));
        }
        press("empty-import");
        shows("import-take");
        look("import", scene("import-take"));
        press("import-take");
        until(() -> find("history", ButtonBase.class).filter(b -> !b.isDisabled()).isPresent());
    }

    private void dialog(String opens, String id, String name) throws Exception {
        press(opens);
        onTop(id, name);
    }

    /**
     * In the window itself. What lies beyond the screen of the test platform, smaller than those
     * that people have, makes it fail in drawing, and the program tells of it.
     */
    private void key(KeyCode code, KeyCode... held) throws Exception {
        robot.interact(
                () -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(w -> w != program.stage())
                            .forEach(Window::hide);
                    program.stage().requestFocus();
                });
        robot.press(held).type(code).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a key lays over the window. */
    private void over(KeyCode code, String name) throws Exception {
        key(code, KeyCode.CONTROL);
        shows("lookup");
        look(name);
        key(KeyCode.ESCAPE);
    }

    /** A dialog that is open. */
    private void onTop(String id, String name) throws Exception {
        shows(id);
        Scene scene = scene(id);
        robot.interact(() -> small(scene.getWindow()));
        look(name, scene);
        robot.interact(() -> scene.getWindow().hide());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menu(String button, String item) {
        robot.interact(
                () ->
                        find(button, MenuButton.class).orElseThrow().getItems().stream()
                                .filter(i -> item.equals(i.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As on a screen of 1366 by 768, with a bar and a frame. */
    private static void small(Window window) {
        window.setWidth(Math.min(window.getWidth(), WIDTH));
        window.setHeight(Math.min(window.getHeight(), HEIGHT));
    }

    private void look(String name) throws Exception {
        look(name, program.stage().getScene());
    }

    private void look(String name, Scene scene) throws Exception {
        RealProgram.save(prefix + name, scene);
        robot.interact(
                () -> {
                    Seen seen = new Seen(scene);
                    seen.faint().forEach(f -> wrong.add(prefix + name + ": " + f));
                    seen.cutOff().forEach(f -> wrong.add(prefix + name + ": " + f));
                    seen.shortened().forEach(f -> wrong.add(prefix + name + ": short: " + f));
                });
    }

    private static Scene scene(String id) {
        return find(id, Node.class).orElseThrow().getScene();
    }

    private void press(String id) {
        robot.interact(
                () -> find(id, ButtonBase.class).orElseThrow(() -> new AssertionError(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }
}

package org.myoworkup.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.RealProgram;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tour, About and the report of a problem, by keyboard. */
class HelpTest {
    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    private void start(boolean first) throws Exception {
        program = new RealProgram(data.resolve("store"));
        if (first) {
            program.nobodyEntered();
        }
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void theFirstStartOffersTheTourOnceAndTheKeyboardLeadsThroughIt() throws Exception {
        start(true);
        until(() -> find("person-dialog", Node.class).isPresent());
        press("person-skip");
        until(() -> find("tour-start", Node.class).isPresent());
        assertThat(label("tour-title")).contains("Two minutes");
        screens("care-tour-offer");
        robot.type(KeyCode.ENTER);
        List<String> said = new ArrayList<>();
        for (int stop = 1; stop <= 9; stop++) {
            String count = stop + " of 9";
            until(() -> label("tour-count").equals(count));
            until(() -> find("tour-next", Node.class).orElseThrow().isFocused());
            said.add(label("tour-title"));
            theCardIsInTheWindowAndNotOverItsPart();
            if (stop == 1 || stop == 5 || stop == 6) {
                screens("care-tour-" + stop);
                theCardIsInTheWindowAndNotOverItsPart();
            }
            if (stop == 4) {
                robot.type(KeyCode.TAB).type(KeyCode.SPACE); // back
                until(() -> label("tour-count").equals("3 of 9"));
                until(() -> find("tour-next", Node.class).orElseThrow().isFocused());
                robot.type(KeyCode.ENTER);
                until(() -> label("tour-count").equals("4 of 9"));
                until(() -> find("tour-next", Node.class).orElseThrow().isFocused());
            }
            robot.type(KeyCode.ENTER);
        }
        assertThat(said).doesNotHaveDuplicates().last().isEqualTo("Help is here");
        until(() -> find("tour", Node.class).isEmpty());
        until(() -> find("empty-list", Node.class).isPresent());
        program.close();

        program = new RealProgram(data.resolve("store"));
        start(false);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find("tour", Node.class)).as("offered once").isEmpty();
        choose("help-tour");
        until(() -> find("tour-next", Node.class).isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> find("tour", Node.class).isEmpty());
        assertThat(find("empty-list", Node.class)).isPresent();
    }

    private void theCardIsInTheWindowAndNotOverItsPart() {
        robot.interact(
                () -> {
                    Node card = find("tour", Node.class).orElseThrow();
                    var bounds = card.localToScene(card.getLayoutBounds());
                    assertThat(bounds.getMinX()).isNotNegative();
                    assertThat(bounds.getMinY()).isNotNegative();
                    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(card.getScene().getWidth());
                    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(card.getScene().getHeight());
                    Scene scene = card.getScene();
                    Node frame = card.getParent().getChildrenUnmodifiable().getFirst();
                    assertThat(frame.isVisible()).as(label("tour-title")).isTrue();
                    Bounds framed = frame.localToScene(frame.getLayoutBounds());
                    assertThat(framed.intersects(bounds)).as(label("tour-title")).isFalse();
                    assertThat(framed.getCenterX()).isBetween(0.0, scene.getWidth());
                    assertThat(framed.getCenterY()).isBetween(0.0, scene.getHeight());
                });
    }

    @Test
    void aboutSaysVersionsSourcesAndLicencesAndAProblemIsSeenBeforeItIsCopied() throws Exception {
        start(false);
        choose("help-about");
        until(() -> find("about-dialog", Node.class).isPresent());
        assertThat(said())
                .contains("0.1.0", "iim 2026.2")
                .anyMatch(t -> t.contains("not a certified medical device"));
        screens("about-dialog", "care-about");
        robot.interact(() -> tabs().getSelectionModel().select(1));
        assertThat(said())
                .anyMatch(t -> t.contains("Lundberg IE"))
                .anyMatch(t -> t.contains("10.1056") || t.contains("Bohan"))
                .anyMatch(t -> t.contains("not yet checked against the original paper"));
        screens("about-dialog", "care-about-sources");
        robot.interact(() -> tabs().getSelectionModel().select(2));
        assertThat(said())
                .contains("sqlite-jdbc", "LGPL-2.1 or later")
                .anyMatch(t -> t.contains("Regenstrief"));
        screens("about-dialog", "care-about-made-with");
        robot.type(KeyCode.ESCAPE);
        until(() -> find("about-dialog", Node.class).isEmpty());

        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        choose("help-about");
        until(() -> find("about-dialog", Node.class).isPresent());
        screens("about-dialog", "care-about-200");
        robot.interact(() -> tabs().getSelectionModel().select(1));
        screens("about-dialog", "care-about-sources-200");
        press("about-close");
        choose("help-problem");
        until(() -> find("problem-dialog", Node.class).isPresent());
        screens("problem-dialog", "care-problem-200");
        press("problem-close");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));

        choose("help-problem");
        until(() -> find("problem-dialog", Node.class).isPresent());
        String shown = find("problem-details", TextInputControl.class).orElseThrow().getText();
        assertThat(shown).contains("MyoWorkup 0.1.0", "Java 25");
        assertThat(label("problem-where")).contains("myoworkup.log");
        press("problem-copy");
        assertThat(clipboard()).isEqualTo(shown);
        screens("problem-dialog", "care-problem");
        press("problem-log");
        assertThat(clipboard())
                .isEqualTo(data.resolve("store").resolve("myoworkup.log").toString());
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }

    private static TabPane tabs() {
        return find("about-tabs", TabPane.class).orElseThrow();
    }

    private static List<String> said() {
        return RealProgram.all(Labeled.class).map(Labeled::getText).filter(t -> t != null).toList();
    }

    private void choose(String item) {
        robot.interact(
                () ->
                        find(HelpMenu.ID, HelpMenu.class).orElseThrow().getItems().stream()
                                .filter(i -> item.equals(i.getId()))
                                .findFirst()
                                .map(MenuItem.class::cast)
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void screens(String name) throws Exception {
        program.screenshot(name);
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        program.screenshot(name + "-200");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void screens(String id, String name) throws Exception {
        RealProgram.save(name, find(id, Node.class).orElseThrow().getScene());
    }

    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }
}

package org.myoworkup.desktop.rash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Side;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.assessment.AssessmentPanel;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rash is charted by mouse and by key; what it means is asked and never answered unasked. */
class RashTest {
    private static final Place CHART = Place.of("exam.skin.chart");
    private static final String HELIOTROPE = "exam.skin.heliotrope";
    private static final String PAPULES = "exam.skin.gottron-papules";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void aRashIsChartedAskedAboutUndoneAndKept() throws Exception {
        program = new RealProgram(folder);
        program.start();
        start();
        ByHand hand = new ByHand(robot);
        hand.answer(Place.of("exam.skin.skin-type"), new Answer.Choice("vi"));
        hand.go(CHART);
        assertThat(label(CHART + ":dark-skin")).contains("commoner than redness");
        program.screenshot("rash-empty");

        click(new Area("eyelids", Side.RIGHT));
        assertThat(label(CHART + ":trouble")).contains("kind of lesion first");
        kind("violaceous");
        click(new Area("eyelids", Side.RIGHT));
        click(new Area("eyelids", Side.LEFT));
        assertThat(answered(HELIOTROPE)).as("a mark answers nothing").isEqualTo("not-assessed");
        kind("papules");
        click(new Area("finger-joints", Side.RIGHT));
        elbowByKeys();
        program.screenshot("rash-marked");
        assertThat(chart().words(new Area("elbow", Side.RIGHT)))
                .isEqualTo("Elbow, patient's right: Papules");
        assertThat(unnamed()).isEmpty();

        assertThat(hint(HELIOTROPE))
                .contains("Eyelids (Violaceous)")
                .contains("Not answered: Heliotrope rash");
        robot.interact(() -> pill(HELIOTROPE, "present").requestFocus());
        robot.type(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answered(HELIOTROPE)).isEqualTo("present");
        assertThat(find(CHART + ":hint:" + HELIOTROPE, Node.class)).isEmpty();
        assertThat(pill(PAPULES, "present").isFocused()).as("the next hint is at hand").isTrue();
        robot.type(KeyCode.A);
        assertThat(hint(PAPULES)).contains("Answered absent: Gottron's papules");
        program.screenshot("rash-contradicts");

        robot.clickOn(find(CHART + "[2]", Node.class).orElseThrow());
        robot.interact(() -> find(CHART + "[2]:note", Node.class).orElseThrow().requestFocus());
        robot.write("scaly");
        program.screenshot("rash-row-open");
        robot.type(KeyCode.ESCAPE);
        press("undo");
        press("undo");
        press("undo");
        assertThat(answered(HELIOTROPE)).isEqualTo("not-assessed");
        press("redo");
        robot.interact(
                () ->
                        find(CHART + ":hint:" + PAPULES + ":go", ButtonBase.class)
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find(PAPULES + ":not-assessed", Pill.class).orElseThrow().isFocused()).isTrue();

        hand.go(CHART);
        kind("violaceous");
        click(new Area("eyelids", Side.LEFT));
        hand.go(CHART);
        large();
        until(() -> label("save-state").startsWith("All answers saved"));
        program.close();
        kept();
    }

    private void kept() {
        Workup stored;
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            stored = workups.find(workups.list("", 9).getFirst().id()).orElseThrow();
        }
        assertThat(stored.answer(CHART))
                .contains(
                        new Answer.Table(
                                List.of(
                                        row("eyelids", "violaceous"),
                                        row("finger-joints", "papules"),
                                        row("elbow", "papules"))));
        String json =
                new String(
                        new JsonCaseFiles(RealProgram.CHECKLIST, RealProgram.TEXTS::say)
                                .write(stored),
                        StandardCharsets.UTF_8);
        assertThat(json.replaceAll("\\s", ""))
                .contains("{\"region\":\"elbow\",\"side\":\"right\",\"lesion\":\"papules\"}");
    }

    private static Row row(String region, String lesion) {
        return new Row(
                Map.of(
                        "region", new Row.Cell.Code(region),
                        "side", new Row.Cell.Code("right"),
                        "lesion", new Row.Cell.Code(lesion)));
    }

    /** From the finger joints up the arm, marked with Enter. */
    private void elbowByKeys() {
        Area elbow = new Area("elbow", Side.RIGHT);
        for (int i = 0; i < 9 && !chart().focusedArea().equals(elbow); i++) {
            robot.type(KeyCode.UP);
        }
        assertThat(chart().getAccessibleText()).isEqualTo("Elbow, patient's right");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Twice the text, in a window from which the panel beside the form is taken away for room. */
    private void large() throws Exception {
        Node root = program.stage().getScene().getRoot();
        Node panel = RealProgram.all(AssessmentPanel.class).findFirst().orElseThrow();
        robot.interact(
                () -> {
                    panel.setManaged(false);
                    panel.setVisible(false);
                    root.setStyle("-fx-font-size: 26px");
                });
        WaitForAsyncUtils.waitForFxEvents();
        new ByHand(robot).go(CHART);
        program.screenshot("rash-200");
        robot.interact(() -> chart().requestFocus());
        Area foot = new Area("foot", Side.RIGHT);
        for (int i = 0; i < 20 && !chart().focusedArea().equals(foot); i++) {
            robot.type(KeyCode.DOWN);
        }
        program.screenshot("rash-200-chart");
        double seen =
                chart().localToScene(chart().screenToLocal(chart().onScreen(foot).orElseThrow()))
                        .getY();
        assertThat(chart().focusedArea()).isEqualTo(foot);
        assertThat(seen).as("scrolled into sight").isBetween(200.0, 700.0);
        assertThat(right(find(CHART.toString(), Node.class).orElseThrow()))
                .as("no wider than the window")
                .isLessThan(program.stage().getScene().getWidth());
        assertThat(right(chart())).isLessThan(program.stage().getScene().getWidth());
        robot.interact(
                () -> {
                    panel.setManaged(true);
                    panel.setVisible(true);
                    root.setStyle("");
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private void start() throws Exception {
        until(() -> find("empty-new", Node.class).isPresent());
        press("empty-new");
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("R-7");
        press("start-workup");
        until(() -> find("workup", Node.class).isPresent());
    }

    private void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void kind(String code) {
        robot.clickOn(find(CHART + ":kind:" + code, Node.class).orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(Area area) {
        Point2D place = chart().onScreen(area).orElseThrow();
        robot.clickOn(place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static BodyChart chart() {
        return find(CHART + ":body", BodyChart.class).orElseThrow();
    }

    private static Pill pill(String finding, String code) {
        return find(CHART + ":hint:" + finding + ":" + code, Pill.class).orElseThrow();
    }

    private static String hint(String finding) {
        Node line = find(CHART + ":hint:" + finding, Node.class).orElseThrow();
        return ((Label) line.lookup(".rash-hint-words")).getText();
    }

    private static String answered(String finding) {
        return List.of("present", "absent", "equivocal", "not-assessed").stream()
                .filter(c -> find(finding + ":" + c, Pill.class).orElseThrow().isSelected())
                .findFirst()
                .orElse("");
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    /** What can have the focus and has neither role nor name. */
    private static List<String> unnamed() {
        List<String> found = new ArrayList<>();
        Node chart = find(CHART.toString(), Node.class).orElseThrow();
        assertThat(below(chart)).hasSizeGreaterThan(20);
        for (Node node : below(chart)) {
            boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
            if (node.isFocusTraversable() && (!named || node.getAccessibleRole() == null)) {
                found.add(node.toString());
            }
        }
        return found;
    }

    private static List<Node> below(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> nodes.addAll(below(c)));
        }
        return nodes;
    }
}

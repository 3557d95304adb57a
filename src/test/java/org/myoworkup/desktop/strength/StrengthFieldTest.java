package org.myoworkup.desktop.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Side;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.findings.Grids;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries as they are made at the bedside, by keys, in the real window. */
class StrengthFieldTest {
    private static final String GRID = "exam.strength.muscles";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;
    private ByHand hand;
    private int pressed;
    private List<Boolean> together = List.of();

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
        hand = new ByHand(robot);
        hand.go(Place.of(GRID));
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    /** Real key presses, counted. */
    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.type(code);
            pressed++;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void again(int times, KeyCode code) {
        for (int i = 0; i < times; i++) {
            keys(code);
        }
    }

    private static String text(String part) {
        return find(GRID + ":" + part, Labeled.class).map(Labeled::getText).orElse("");
    }

    /** All words below the node with this id. */
    private static String words(String part) {
        return below(ByHand.get(GRID + ":" + part))
                .map(
                        n ->
                                n instanceof TextFlow
                                        ? n.getAccessibleText()
                                        : n instanceof Label label ? label.getText() : "")
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(StrengthFieldTest::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    @Test
    void aBilateralMmt8NormalButForTwoMusclesTakesFewKeys() throws Exception {
        robot.clickOn(ByHand.get(GRID + ":set:mmt-8-both"));
        hand.go(Place.of(GRID));
        program.screenshot("strength-empty");
        keys(KeyCode.A);
        until(() -> find("together:list", Node.class).isPresent());
        assertThat(find("together:count", Label.class).orElseThrow().getText()).contains("15");
        RealProgram.save(
                "strength-together", find("together:list", Node.class).orElseThrow().getScene());
        keys(KeyCode.ENTER);
        until(() -> find("together:list", Node.class).isEmpty());
        keys(KeyCode.DOWN, KeyCode.DIGIT8);
        again(6, KeyCode.DOWN);
        keys(KeyCode.DIGIT6);

        assertThat(pressed).isLessThanOrEqualTo(20);
        program.screenshot("strength-two-weak");
        assertThat(words("totals"))
                .contains("one side (left where the right could not be tested): 78 of 80")
                .contains("both sides: 144 of 150");
        onTheChart();
        Workup stored = stored();
        assertThat(grades(stored))
                .isEqualTo(
                        "neck-flexors/axial 10, deltoid/right 8, deltoid/left 10,"
                                + " biceps/right 10, biceps/left 10, wrist-extensors/right 10,"
                                + " wrist-extensors/left 10, gluteus-maximus/right 10,"
                                + " gluteus-maximus/left 10, gluteus-medius/right 10,"
                                + " gluteus-medius/left 10, quadriceps/right 10,"
                                + " quadriceps/left 10, ankle-dorsiflexors/right 10,"
                                + " ankle-dorsiflexors/left 6");
        assertThat(together).containsExactly(true, false, false);
        assertThat(stored.answer(Place.of("exam.weakness.proximal-upper"))).isEmpty();
    }

    /** A click on the body goes to the muscle's cell, and brings in one that the set lacks. */
    private void onTheChart() {
        BodyChart chart = find(GRID + ":chart", BodyChart.class).orElseThrow();
        Area deltoid = new Area("deltoid", Side.RIGHT);
        assertThat(chart.words(deltoid)).contains("grade 8 of 10");
        robot.clickOn(chart.onScreen(deltoid).orElseThrow());
        assertThat(ByHand.get(GRID + ":deltoid:right").isFocused()).isTrue();
        assertThat(find(GRID + ":iliopsoas:left", Node.class)).isEmpty();
        robot.clickOn(chart.onScreen(new Area("iliopsoas", Side.LEFT)).orElseThrow());
        assertThat(ByHand.get(GRID + ":iliopsoas:left").isFocused()).isTrue();
        keys(KeyCode.ENTER);
        assertThat(chart.focusedArea()).isEqualTo(new Area("gluteus-maximus", Side.RIGHT));
    }

    @Test
    void mrcGradesJointByJointAreStoredInKendallsAndGoOutAsAPlainTable() throws Exception {
        robot.clickOn(ByHand.get(GRID + ":set:mmt-26"));
        robot.clickOn(ByHand.get(GRID + ":scale:mrc"));
        hand.go(Place.of(GRID));
        again(3, KeyCode.DOWN);
        again(4, KeyCode.DIGIT4); // deltoid and biceps, both sides
        again(4, KeyCode.DIGIT3); // wrist
        again(6, KeyCode.DIGIT4); // hips
        again(2, KeyCode.DOWN);
        again(4, KeyCode.DIGIT5); // ankles
        hand.answer(
                Place.of(GRID),
                Grids.table("triceps:8/8 finger-flexors:5/5")); // elbow and hand, added to the set
        program.screenshot("strength-mrc");
        robot.interact(
                () -> ByHand.get("exam.strength.grasp-tenderness:not-assessed").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("strength-mrc-below");
        assertThat(words("deltoid:right")).isEqualTo("4 = 8");
        assertThat(words("totals")).contains("Full form: no total yet, 18 of 26 tested");
        String pattern = words("pattern");
        assertThat(pattern)
                .contains(
                        "present: Symmetric weakness of proximal arms, from Deltoid right 4,"
                                + " left 4; Biceps brachii")
                .contains(
                        "not known: Neck flexors weaker than neck extensors, because not"
                                + " tested, or limited: Neck flexors")
                .contains(
                        "present (provisional): Proximal leg muscles weaker than distal, from"
                                + " Iliopsoas");

        Workup stored = stored();
        assertThat(stored.answer(Place.of("exam.strength.scale")))
                .contains(new Answer.Choice("mrc"));
        assertThat(stored.answer(Place.of("exam.strength.set")))
                .contains(new Answer.Choice("mmt-26"));
        assertThat(grades(stored))
                .isEqualTo(
                        "deltoid/right 8, deltoid/left 8, biceps/right 8, biceps/left 8,"
                                + " triceps/right 8, triceps/left 8, wrist-extensors/right 5,"
                                + " wrist-extensors/left 5, wrist-flexors/right 5,"
                                + " wrist-flexors/left 5, finger-flexors/right 5,"
                                + " finger-flexors/left 5, iliopsoas/right 8, iliopsoas/left 8,"
                                + " gluteus-maximus/right 8, gluteus-maximus/left 8,"
                                + " gluteus-medius/right 8, gluteus-medius/left 8,"
                                + " ankle-dorsiflexors/right 10, ankle-dorsiflexors/left 10,"
                                + " ankle-plantar-flexors/right 10,"
                                + " ankle-plantar-flexors/left 10");
        String exported =
                new String(
                                new JsonCaseFiles(RealProgram.CHECKLIST, RealProgram.TEXTS::say)
                                        .write(stored),
                                StandardCharsets.UTF_8)
                        .replaceAll("\\s+", "");
        assertThat(exported)
                .contains("{\"muscle\":\"wrist-extensors\",\"side\":\"right\",\"grade\":5}");
    }

    @Test
    void whatCannotBeIsRefusedAtTheCellAndWhatLimitsIsKeptApart() throws Exception {
        robot.clickOn(ByHand.get(GRID + ":set:ibm"));
        robot.clickOn(ByHand.get(GRID + ":scale:mrc"));
        hand.go(Place.of(GRID));
        keys(KeyCode.DIGIT6);
        assertThat(text("refused")).contains("\"6\"").contains("0 to 5");
        assertThat(words("neck-flexors:axial")).isEmpty();
        program.screenshot("strength-refused");
        keys(KeyCode.DIGIT4);
        assertThat(text("refused")).isEmpty();
        robot.write("-");
        assertThat(words("neck-flexors:axial")).isEqualTo("4\u2212 = 7");
        assertThat(ByHand.get(GRID + ":deltoid:right").isFocused()).isTrue();
        keys(KeyCode.P, KeyCode.W, KeyCode.D, KeyCode.DIGIT3, KeyCode.DIGIT5);
        assertThat(ByHand.get(GRID + ":deltoid:right").getAccessibleText())
                .isEqualTo(
                        "Deltoid, patient's right: MRC 3, grade 5 of 10, limited by pain, wasted,"
                                + " tender");
        assertThat(text("deltoid:difference")).as("limited is not compared").isEmpty();
        keys(KeyCode.DIGIT3, KeyCode.DIGIT5, KeyCode.DIGIT4);
        robot.write("+");
        keys(KeyCode.DIGIT5);
        assertThat(text("biceps:difference")).isEqualTo("right weaker by 5");
        assertThat(text("sides")).contains("two Kendall grades or more (provisional): Biceps");
        assertThat(text("wrist-extensors:difference")).isEqualTo("right weaker by 1");
        hand.answer(Place.of("exam.weakness.proximal-upper"), Answer.Finding.ABSENT);
        hand.go(Place.of(GRID));
        robot.clickOn(ByHand.get(GRID + ":scale:kendall"));
        hand.answer(Place.of(GRID), Grids.table("deltoid:-/T biceps:-/1"));
        assertThat(words("biceps:left")).isEqualTo("1");
        assertThat(words("pattern"))
                .contains(
                        "Absent: Symmetric weakness of proximal arms, answered by hand and"
                                + " differs. The grid says present, from"
                                + " Biceps brachii right 5, left 1");
        everythingFocusableHasARoleAndAName();
        large();
        Optional<Row> deltoid =
                ((Answer.Table) stored().answer(Place.of(GRID)).orElseThrow())
                        .rows().stream()
                                .filter(
                                        r ->
                                                MuscleSide.of(r)
                                                        .equals(new MuscleSide("deltoid", "right")))
                                .findFirst();
        assertThat(deltoid.orElseThrow().code("limitedBy")).contains("pain");
    }

    @Test
    void oneGradeIsThatOfBothSidesAndNeverWritesOverWhatDiffers() throws Exception {
        keys(KeyCode.M);
        until(() -> selected("scale:mrc"));
        keys(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DIGIT5, KeyCode.UP, KeyCode.LEFT);
        assertThat(ByHand.get(GRID + ":deltoid:right").isFocused()).isTrue();
        keys(KeyCode.K);
        assertThat(text("refused")).contains("buttons above");
        assertThat(selected("scale:mrc")).isTrue();
        keys(KeyCode.B, KeyCode.DIGIT4);
        assertThat(words("deltoid:right")).isEqualTo("4 = 8");
        assertThat(words("deltoid:left")).as("graded before, and differs").isEqualTo("5 = 10");
        assertThat(ByHand.get(GRID + ":biceps:right").isFocused()).isTrue();
        assertThat(text("cell")).startsWith("Both sides alike: Biceps");
        program.screenshot("strength-both");
        keys(KeyCode.DIGIT3);
        robot.write("-");
        assertThat(words("biceps:right")).isEqualTo("3− = 4");
        assertThat(words("biceps:left")).isEqualTo("3− = 4");
        keys(KeyCode.B, KeyCode.DIGIT2);
        assertThat(words("wrist-extensors:right")).isEqualTo("2 = 2");
        assertThat(words("wrist-extensors:left")).isEmpty();
        assertThat(ByHand.get(GRID + ":wrist-extensors:left").isFocused()).isTrue();
        keys(KeyCode.S, KeyCode.F);
        until(() -> find(GRID + ":trapezius:right", Node.class).isPresent());
        assertThat(selected("set:mmt-26")).isTrue();
        assertThat(ByHand.get(GRID + ":neck-flexors:axial").isFocused()).isTrue();
        assertThat(grades(stored()))
                .isEqualTo(
                        "deltoid/right 8, deltoid/left 10, biceps/right 4, biceps/left 4,"
                                + " wrist-extensors/right 2");
    }

    private static boolean selected(String part) {
        return find(GRID + ":" + part, Pill.class).filter(Pill::isSelected).isPresent();
    }

    private static void everythingFocusableHasARoleAndAName() {
        List<Node> focusable =
                below(ByHand.get(GRID))
                        .filter(Node::isFocusTraversable)
                        .filter(Node::isVisible)
                        .toList();
        assertThat(focusable).hasSizeGreaterThan(4);
        assertThat(focusable)
                .allSatisfy(
                        n -> {
                            assertThat(n.getAccessibleText()).as(n.toString()).isNotBlank();
                            assertThat(n.getAccessibleRole())
                                    .as(n.toString())
                                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
                        });
        assertThat(focusable.stream().filter(GradeCell.class::isInstance)).hasSize(1);
    }

    private void large() throws Exception {
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        hand.go(Place.of(GRID));
        program.screenshot("strength-200-percent");
        robot.interact(() -> ByHand.get(GRID + ":quadriceps:left").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        program.screenshot("strength-200-percent-below");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
    }

    private static String grades(Workup workup) {
        return ((Answer.Table) workup.answer(Place.of(GRID)).orElseThrow())
                .rows().stream()
                        .map(
                                r ->
                                        Grids.written(MuscleSide.of(r))
                                                + " "
                                                + r.number("grade")
                                                        .map(n -> n.toPlainString())
                                                        .orElseGet(
                                                                () ->
                                                                        r.code("grade")
                                                                                .orElseThrow()))
                        .collect(Collectors.joining(", "));
    }

    /** What a program started anew would find. */
    private Workup stored() throws Exception {
        until(
                () ->
                        find("save-state", Label.class)
                                .map(Labeled::getText)
                                .orElse("")
                                .startsWith("All answers saved"));
        program.close();
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            WorkupId id = workups.list("", 9).getFirst().id();
            together =
                    workups.history(id).stream()
                            .map(Workups.Entry::event)
                            .filter(Change.OfAnswer.class::isInstance)
                            .map(Change.OfAnswer.class::cast)
                            .filter(c -> c.place().equals(Place.of(GRID)))
                            .map(Change.OfAnswer::bulk)
                            .toList();
            return workups.find(id).orElseThrow();
        }
    }
}

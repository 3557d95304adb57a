package org.myoworkup.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.anatomy.Area;
import org.myoworkup.anatomy.Body;
import org.myoworkup.anatomy.Kind;
import org.myoworkup.anatomy.Shape;
import org.myoworkup.anatomy.Side;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.desk.Styles;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class BodyChartTest {
    private static final Area DELTOID = new Area("deltoid", Side.RIGHT);

    private final FxRobot robot = new FxRobot();
    private final List<Area> chosen = new ArrayList<>();
    private BodyChart chart;
    private Button after;
    private Scene scene;

    private void open(double em, double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    chart =
                            new BodyChart(
                                    Kind.MUSCLES,
                                    RealProgram.TEXTS,
                                    BodyChartTest::name,
                                    chosen::add);
                    after = new Button("after");
                    VBox root = new VBox(chart, after);
                    VBox.setVgrow(chart, Priority.ALWAYS);
                    Styles.addTo(root);
                    root.setStyle("-fx-font-size: " + em + "px");
                    scene = new Scene(root, width, height);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String name(String id) {
        return RealProgram.CHECKLIST.muscle(id).map(Muscle::label).orElse(id);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void everyMuscleIsFoundWhereItIsDrawnAndTheKeysGoOnFromThere() throws Exception {
        open(13, 640, 620);
        for (Area area : Body.muscles().stream().map(Shape::area).distinct().toList()) {
            Point2D place = chart.onScreen(area).orElseThrow();
            robot.clickOn(place);
            assertThat(chosen.removeLast()).isEqualTo(area);
        }
        // the viewer faces the patient, whose right is on the viewer's left
        assertThat(x(DELTOID)).isLessThan(x(new Area("deltoid", Side.LEFT)));
        assertThat(x(new Area("hamstrings", Side.RIGHT)))
                .isGreaterThan(x(new Area("hamstrings", Side.LEFT)));

        robot.interact(() -> chart.select(Optional.of(DELTOID)));
        robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.UP, KeyCode.ENTER);
        // the last click was in the back view, and there the keys stay
        assertThat(chosen).containsExactly(new Area("triceps", Side.RIGHT), DELTOID);
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).as("Tab leaves the chart").isTrue();
    }

    private double x(Area area) {
        return chart.onScreen(area).orElseThrow().getX();
    }

    @Test
    void aScreenReaderHearsWhatStandsWhereTheKeysAre() throws Exception {
        open(13, 640, 620);
        robot.interact(
                () -> {
                    chart.show(Map.of(DELTOID, Look.level(2, "6", "grade 6")));
                    chart.select(Optional.of(DELTOID));
                });
        assertThat(chart.getAccessibleText()).isEqualTo("Deltoid, patient's right: grade 6");
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(chart.getAccessibleText()).isEqualTo("Biceps brachii, patient's right");
        assertThat(chart.focusedArea()).isEqualTo(new Area("biceps", Side.RIGHT));
        assertThat(chart.getAccessibleHelp()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "13, 700, 620, chart-muscles",
        "26, 980, 960, chart-muscles-200",
        "13, 300, 960, chart-muscles-narrow"
    })
    void pictureToLookAt(double em, double width, double height, String name) throws Exception {
        open(em, width, height);
        Map<Area, Look> looks = new HashMap<>();
        int i = 0;
        for (Area area : Body.muscles().stream().map(Shape::area).distinct().toList()) {
            int grade = i++ * 7 % 12;
            if (grade == 11) {
                looks.put(area, Look.hatched("NT", "not tested"));
            } else {
                looks.put(area, Look.level((10 - grade) * 4 / 10, "" + grade, "grade " + grade));
            }
        }
        robot.interact(
                () -> {
                    chart.show(looks);
                    chart.requestFocus();
                    chart.select(Optional.of(new Area("quadriceps", Side.RIGHT)));
                });
        robot.type(KeyCode.UP);
        RealProgram.save(name, scene);
        double least = 20 * em;
        assertThat(chart.getHeight()).isGreaterThan(least);
        assertThat(chart.getWidth()).isLessThanOrEqualTo(scene.getWidth());
    }
}

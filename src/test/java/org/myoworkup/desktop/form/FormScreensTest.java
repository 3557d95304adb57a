package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DateCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures of the real forms at the width they have in a 1366 x 768 window, and no words cut off in
 * them.
 */
@ExtendWith(ApplicationExtension.class)
class FormScreensTest {
    private static final double SCROLL_BAR = 8;

    private FormStage stage;

    @Start
    void start(Stage shown) {
        stage = new FormStage(shown);
        stage.open("plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history",
                "exam",
                "laboratory",
                "emg",
                "imaging",
                "biopsy",
                "extramuscular",
                "plan"
            })
    void everyStepIsReadable(String step, FxRobot robot) {
        robot.interact(
                () -> {
                    fill();
                    stage.open(step);
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> FormStage.save(stage.form().getScene(), "form-" + step));
        robot.interact(() -> stage.form().reveal(Place.of(last(step))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> FormStage.save(stage.form().getScene(), "form-" + step + "-end"));
        assertThat(cutOff(stage.form())).isEmpty();
        assertThat(stage.form().lookup(".step-content").getLayoutBounds().getWidth())
                .as("no wider than what is seen of it")
                .isLessThanOrEqualTo(stage.form().getWidth() - SCROLL_BAR);
    }

    private String last(String step) {
        return stage.session()
                .checklist()
                .step(step)
                .orElseThrow()
                .sections()
                .getLast()
                .items()
                .getFirst()
                .id();
    }

    @Test
    void middleOfTheExamination(FxRobot robot) {
        robot.interact(
                () -> {
                    fill();
                    stage.open("exam");
                });
        for (String place :
                List.of(
                        "exam.strength.muscles",
                        "exam.weakness.proximal-upper",
                        "exam.skin.heliotrope")) {
            robot.interact(() -> stage.form().reveal(Place.of(place)));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> FormStage.save(stage.form().getScene(), "form-" + place));
        }
    }

    @Test
    void aRowOfManyCells(FxRobot robot) {
        robot.interact(() -> stage.open("emg"));
        robot.interact(() -> stage.form().reveal(Place.of("emg.study.muscles")));
        robot.clickOn(FormStage.get("emg.study.muscles:add"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> FormStage.save(stage.form().getScene(), "form-emg-row"));
        assertThat(cutOff(stage.form())).isEmpty();
    }

    @Test
    void theCalendarGivesADay(FxRobot robot) {
        robot.interact(() -> stage.open("laboratory"));
        robot.interact(() -> stage.form().reveal(Place.of("laboratory.enzymes.date")));
        robot.clickOn(FormStage.get("laboratory.enzymes.date:calendar"));
        robot.interact(
                () -> FormStage.save(Window.getWindows().getLast().getScene(), "form-calendar"));
        robot.clickOn(
                robot.from(Window.getWindows().getLast().getScene().getRoot())
                        .lookup(
                                (Node n) ->
                                        n instanceof DateCell cell
                                                && cell.getItem() != null
                                                && cell.getItem().getDayOfMonth() == 15)
                        .<Node>query());
        assertThat(stage.answer("laboratory.enzymes.date"))
                .contains(new Answer.Date(PartialDate.parse("2024-05-15")));
    }

    @Test
    void aLongListIsSearched(FxRobot robot) {
        robot.interact(() -> stage.open("biopsy"));
        robot.interact(() -> stage.form().reveal(Place.of("biopsy.procedure.site")));
        robot.type(KeyCode.DOWN).write("vas");
        robot.interact(
                () -> {
                    FormStage.save(stage.form().getScene(), "form-search");
                    FormStage.save(Window.getWindows().getLast().getScene(), "form-search-list");
                });
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.answer("biopsy.procedure.site")).isEmpty();
    }

    private void fill() {
        answer("exam.skin.heliotrope", Answer.Finding.PRESENT);
        answer("exam.skin.gottron-papules", Answer.Finding.ABSENT);
        answer("exam.skin.gottron-sign", Answer.Finding.EQUIVOCAL);
        answer("exam.skin.mechanics-hands", new PartState.NotDone(PartState.Reason.DECLINED, ""));
        answer("exam.weakness.proximal-upper", Answer.Finding.ABSENT);
        stage.session()
                .note(
                        Place.of("exam.skin.heliotrope"),
                        "Faint, worse after sun according to photographs.");
        answer(
                "exam.strength.muscles",
                new Answer.Table(
                        List.of(
                                row("deltoid", "right", 7),
                                row("deltoid", "left", 8),
                                row("quadriceps", "right", 9),
                                row("quadriceps", "left", 10)
                                        .with("atrophy", new Row.Cell.Flag(true)))));
        answer("laboratory.enzymes.ck", Answer.Quantity.of("5027", "U/L", "190"));
        answer("laboratory.enzymes.date", new Answer.Date(PartialDate.parse("2024-03-17")));
        answer(
                "laboratory.enzymes.ldh",
                new PartState.Pending(
                        PartialDate.parse("2024-05-03"),
                        Optional.of(PartialDate.parse("2024-05-04")),
                        Optional.of(PartialDate.parse("2024-05-25")),
                        "Dr Example"));
        stage.session()
                .mark(
                        Place.of("biopsy"),
                        Optional.of(
                                new PartState.Pending(
                                        PartialDate.parse("2024-05-03"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "")));
    }

    private static Row row(String muscle, String side, int grade) {
        return new Row(Map.of())
                .with("muscle", new Row.Cell.Code(muscle))
                .with("side", new Row.Cell.Code(side))
                .with("grade", Row.Cell.Number.of(grade));
    }

    private void answer(String id, Answer answer) {
        stage.session().answer(Place.of(id), Optional.of(answer));
    }

    /** Labels whose painted words are fewer than their text. */
    private static List<String> cutOff(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node instanceof Labeled labeled && labeled.isVisible()) {
                for (Node part : labeled.getChildrenUnmodifiable()) {
                    if (part instanceof Text text
                            && !text.getText().equals(labeled.getText())
                            && text.getText().endsWith("...")) {
                        found.add(labeled.getText());
                    }
                }
            }
            if (node instanceof Parent parent) {
                found.addAll(cutOff(parent));
            }
        }
        return found;
    }
}

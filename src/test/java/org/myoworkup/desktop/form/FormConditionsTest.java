package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Optional;

/** Questions come and go with the answers they depend on; what was answered is kept and said. */
@ExtendWith(ApplicationExtension.class)
class FormConditionsTest {
    private static final String FALLS = "history.function.falls";
    private static final String NUMBER = "history.function.falls-number";

    private FormStage stage;

    @Start
    void start(Stage shown) {
        stage = new FormStage(shown);
        stage.open("history");
    }

    private void answer(FxRobot robot, String id, Optional<Answer> answer) {
        robot.interact(() -> stage.session().answer(Place.of(id), answer));
    }

    @Test
    void aQuestionIsAskedWhenItsConditionHoldsAndAHiddenAnswerIsKept(FxRobot robot) {
        robot.interact(() -> stage.form().reveal(Place.of(FALLS)));
        assertThat(FormStage.find(NUMBER + ":value")).isEmpty();
        answer(robot, FALLS, Optional.of(Answer.Finding.PRESENT));
        assertThat(FormStage.find(NUMBER + ":value")).isPresent();
        answer(robot, NUMBER, Optional.of(Answer.Quantity.of("3", unit())));
        answer(robot, FALLS, Optional.of(Answer.Finding.ABSENT));
        assertThat(FormStage.find(NUMBER + ":value")).isEmpty();
        assertThat(stage.answer(NUMBER)).isPresent();
        assertThat(((Labeled) FormStage.get("history.function:kept")).getText())
                .isEqualTo("Kept, not counted: Falls in the last 12 months");
        answer(robot, FALLS, Optional.of(Answer.Finding.PRESENT));
        assertThat(FormStage.find("history.function:kept")).isEmpty();
        assertThat(FormStage.get(NUMBER + ":value")).hasFieldOrPropertyWithValue("text", "3");
    }

    private String unit() {
        return ((org.myoworkup.checklist.AnswerType.Quantity)
                        stage.session().checklist().item(NUMBER).orElseThrow().type())
                .units()
                .getFirst()
                .code();
    }

    @Test
    void aFoldedSectionOpensWhenOneOfItsQuestionsIsRevealed(FxRobot robot) {
        robot.interact(() -> stage.form().reveal(Place.of("history.function")));
        robot.clickOn(FormStage.get("history.function:fold"));
        assertThat(FormStage.find(FALLS + ":present")).isEmpty();
        robot.interact(() -> stage.form().reveal(Place.of(FALLS)));
        assertThat(FormStage.get(FALLS + ":not-assessed").isFocused()).isTrue();
    }

    @Test
    void whatIsRevealedLiesInSight(FxRobot robot) {
        String last =
                stage.session().checklist().step("history").orElseThrow().sections().getLast().id();
        robot.interact(() -> stage.form().reveal(Place.of(last)));
        double top = FormStage.get(last).localToScene(0, 0).getY();
        assertThat(top).isBetween(0.0, stage.form().getHeight());
    }
}

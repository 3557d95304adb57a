package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;

/** Every kind of answer, given by mouse and by keyboard, ends in the session as what was meant. */
@ExtendWith(ApplicationExtension.class)
class FormAnswersTest {
    private static final String HELIOTROPE = "exam.skin.heliotrope";
    private static final String CK = "laboratory.enzymes.ck";
    private static final String DRAWN = "laboratory.enzymes.date";

    private FormStage stage;

    @Start
    void start(Stage shown) {
        stage = new FormStage(shown);
        stage.open("exam");
    }

    private void go(FxRobot robot, String place) {
        robot.interact(
                () -> {
                    String step = Place.parse(place).id().split("\\.")[0];
                    if (stage.form().getScene() == null
                            || FormStage.find(step + ":count").isEmpty()) {
                        stage.open(step);
                    }
                    stage.form().reveal(Place.parse(place));
                });
    }

    private static String words(String id) {
        return ((Labeled) FormStage.get(id)).getText();
    }

    private static String typed(String id) {
        return ((TextInputControl) FormStage.get(id)).getText();
    }

    private static boolean selected(String id) {
        return ((Pill) FormStage.get(id)).isSelected();
    }

    @Test
    void aFindingByMouse(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.clickOn(FormStage.get(HELIOTROPE + ":present"));
        assertThat(stage.answer(HELIOTROPE)).contains(Answer.Finding.PRESENT);
        assertThat(selected(HELIOTROPE + ":present")).isTrue();
        robot.clickOn(FormStage.get(HELIOTROPE + ":not-assessed"));
        assertThat(stage.answer(HELIOTROPE)).isEmpty();
    }

    @Test
    void aFindingByKeyboard(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.type(KeyCode.E);
        assertThat(stage.answer(HELIOTROPE)).contains(Answer.Finding.EQUIVOCAL);
        robot.type(KeyCode.UP).type(KeyCode.DIGIT2);
        assertThat(stage.answer(HELIOTROPE)).contains(Answer.Finding.ABSENT);
        robot.type(KeyCode.UP).type(KeyCode.DELETE);
        assertThat(stage.answer(HELIOTROPE)).isEmpty();
        robot.type(KeyCode.P);
        assertThat(stage.answer(HELIOTROPE)).contains(Answer.Finding.PRESENT);
    }

    @Test
    void arrowsMoveTheFocusAndAnswerNothing(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.type(KeyCode.RIGHT)
                .type(KeyCode.LEFT)
                .type(KeyCode.LEFT)
                .type(KeyCode.DOWN)
                .type(KeyCode.UP);
        assertThat(stage.session().workup().revision()).isZero();
        robot.type(KeyCode.DOWN).type(KeyCode.A);
        assertThat(stage.answer("exam.skin.periorbital-oedema")).contains(Answer.Finding.ABSENT);
        assertThat(stage.answer(HELIOTROPE)).isEmpty();
    }

    @Test
    void undoAndRedoOfTheSessionShow(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.type(KeyCode.P);
        robot.interact(() -> stage.session().undo());
        assertThat(selected(HELIOTROPE + ":not-assessed")).isTrue();
        robot.interact(() -> stage.session().redo());
        assertThat(selected(HELIOTROPE + ":present")).isTrue();
    }

    @Test
    void aChoiceByPill(FxRobot robot) {
        go(robot, "exam.strength.effort");
        robot.clickOn(FormStage.get("exam.strength.effort:pain-limited"));
        assertThat(stage.answer("exam.strength.effort"))
                .contains(new Answer.Choice("pain-limited"));
        robot.type(KeyCode.DELETE);
        assertThat(stage.answer("exam.strength.effort")).isEmpty();
    }

    @Test
    void aChoiceFromALongListBySearching(FxRobot robot) {
        go(robot, "biopsy.procedure.site");
        robot.type(KeyCode.DOWN).write("vastus lat");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(stage.answer("biopsy.procedure.site"))
                .contains(new Answer.Choice("vastus-lateralis"));
    }

    /** An entry of a short list by its first letter and Enter, of pills by a letter alone. */
    @Test
    void keysChooseAndGoOn(FxRobot robot) {
        go(robot, "exam.strength.scale");
        robot.write("m");
        assertThat(stage.answer("exam.strength.scale")).contains(new Answer.Choice("mrc"));
        assertThat(stage.form().walk().here()).contains(Place.parse("exam.strength.set"));
        robot.write("f").type(KeyCode.ENTER);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.answer("exam.strength.set")).contains(new Answer.Choice("mmt-26"));
        assertThat(stage.form().walk().here()).contains(Place.parse("exam.strength.muscles"));
    }

    @Test
    void severalChoices(FxRobot robot) {
        go(robot, "laboratory.enzymes.before-draw");
        robot.clickOn(FormStage.get("laboratory.enzymes.before-draw:seizure"));
        robot.clickOn(FormStage.get("laboratory.enzymes.before-draw:rest"));
        assertThat(stage.answer("laboratory.enzymes.before-draw"))
                .contains(new Answer.Choices(List.of("rest", "seizure")));
        robot.interact(() -> stage.session().undo());
        assertThat(((CheckBox) FormStage.get("laboratory.enzymes.before-draw:rest")).isSelected())
                .isFalse();
    }

    @Test
    void aQuantityWithItsLimit(FxRobot robot) {
        go(robot, CK);
        robot.write("5027").type(KeyCode.TAB).type(KeyCode.TAB).write("190").type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("5027", "U/L", "190"));
        assertThat(words(CK + ":echo")).isEqualTo("5027 U/L = 26.5 \u00d7 ULN");
        assertThat(words(CK + ":elsewhere")).isEqualTo("\u2248 83.783 \u00b5kat/L");
    }

    @Test
    void aQuantityWithComparatorAndComma(FxRobot robot) {
        go(robot, CK);
        robot.write(">2,5").type(KeyCode.ENTER);
        assertThat(stage.answer(CK))
                .contains(
                        new Answer.Quantity(
                                new java.math.BigDecimal("2.5"),
                                "U/L",
                                Optional.empty(),
                                Optional.of(Answer.Comparator.GREATER),
                                Optional.empty()));
    }

    @Test
    void aMarkThatMayHaveMeantThousandsIsSaidLoudlyAndOneKeyMeansThousands(FxRobot robot) {
        go(robot, CK);
        robot.write("5,027").type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("5.027", "U/L"));
        assertThat(words(CK + ":value-decimal")).startsWith("Read as 5.027 U/L");
        robot.clickOn(FormStage.get(CK + ":value-meant"));
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("5027", "U/L"));
        assertThat(FormStage.find(CK + ":value-meant")).isEmpty();
        robot.clickOn(FormStage.get(CK + ":uln")).write("1.900").type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("5027", "U/L", "1.900"));
        assertThat(words(CK + ":uln-decimal")).contains("upper limit of 1.900");
        robot.clickOn(FormStage.get(CK + ":uln-meant"));
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("5027", "U/L", "1900"));
    }

    @Test
    void groupsBetweenThousandsAreRefusedWithWhatToType(FxRobot robot) {
        go(robot, CK);
        robot.write("1.234,5").type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).isEmpty();
        assertThat(typed(CK + ":value")).isEqualTo("1.234,5");
        assertThat(words(CK + ":trouble")).contains("Write 1234.5");
    }

    @Test
    void anotherUnitChangesNothingUntilConvertOrKeepIsChosen(FxRobot robot) {
        go(robot, CK);
        robot.write("12,3").type(KeyCode.TAB).type(KeyCode.TAB).write("3").type(KeyCode.ENTER);
        unit(robot, CK, "\u00b5kat/L");
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("12.3", "U/L", "3"));
        robot.clickOn(FormStage.get(CK + ":unit-keep"));
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("12.3", "ukat/L", "3"));
        assertThat(words(CK + ":elsewhere")).isEqualTo("= 738 U/L");
        assertThat(words(CK + ":echo")).isEqualTo("12.3 \u00b5kat/L = 4.1 \u00d7 ULN");

        unit(robot, CK, "U/L");
        assertThat(words(CK + ":unit-convert")).contains("738 U/L, ULN 180");
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("12.3", "ukat/L", "3"));
        assertThat(FormStage.find(CK + ":unit-convert")).isEmpty();
        unit(robot, CK, "U/L");
        robot.type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("738", "U/L", "180"));
        assertThat(typed(CK + ":uln")).isEqualTo("180");
        assertThat(words(CK + ":echo")).isEqualTo("738 U/L = 4.1 \u00d7 ULN");
    }

    private static void unit(FxRobot robot, String item, String label) {
        robot.interact(() -> FormStage.get(item + ":unit").requestFocus());
        robot.type(KeyCode.DOWN).write(label.substring(0, 1)).type(KeyCode.ENTER);
    }

    @Test
    void theSameLaboratorysLimitIsOfferedAndNeverFilledIn(FxRobot robot) {
        go(robot, CK);
        give("laboratory.enzymes.date", new Answer.Date(PartialDate.parse("2024-03-03")));
        give("laboratory.enzymes.laboratory", new Answer.Text("City Lab"));
        give(CK, Answer.Quantity.of("5027", "U/L", "190"));
        String second = "laboratory.enzymes#2.ck";
        give("laboratory.enzymes#2.laboratory", new Answer.Text("city  lab"));
        go(robot, second);
        robot.write("900").type(KeyCode.ENTER);
        assertThat(stage.answer(second)).contains(Answer.Quantity.of("900", "U/L"));
        assertThat(words(second + ":uln-offer"))
                .isEqualTo("ULN 190, from City Lab, 3 March 2024: confirm");
        give("laboratory.enzymes#2.laboratory", new Answer.Text("Other"));
        assertThat(FormStage.find(second + ":uln-offer")).isEmpty();
        give("laboratory.enzymes#2.laboratory", new Answer.Text("City Lab"));
        robot.clickOn(FormStage.get(second + ":uln-offer"));
        assertThat(stage.answer(second)).contains(Answer.Quantity.of("900", "U/L", "190"));
    }

    private void give(String place, Answer answer) {
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> stage.session().answer(Place.parse(place), Optional.of(answer)));
    }

    @Test
    void aRefusedValueStaysOnScreenAndIsExplained(FxRobot robot) {
        go(robot, CK);
        robot.write("99999999").type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).isEmpty();
        assertThat(typed(CK + ":value")).isEqualTo("99999999");
        assertThat(words(CK + ":trouble")).contains("highest value that can be true");
        robot.type(KeyCode.BACK_SPACE)
                .type(KeyCode.BACK_SPACE)
                .type(KeyCode.BACK_SPACE)
                .type(KeyCode.ENTER);
        assertThat(stage.answer(CK)).contains(Answer.Quantity.of("99999", "U/L"));
        assertThat(FormStage.find(CK + ":trouble")).isEmpty();
    }

    @Test
    void aPartialDate(FxRobot robot) {
        go(robot, DRAWN);
        robot.write("03/2024").type(KeyCode.TAB);
        assertThat(stage.answer(DRAWN)).contains(new Answer.Date(PartialDate.parse("2024-03")));
        assertThat(words(DRAWN + ":echo")).isEqualTo("March 2024");
    }

    @Test
    void aDateInTheFutureIsRefusedAndKept(FxRobot robot) {
        go(robot, DRAWN);
        robot.write("17.03.2031").type(KeyCode.ENTER);
        assertThat(stage.answer(DRAWN)).isEmpty();
        assertThat(typed(DRAWN + ":value")).isEqualTo("17.03.2031");
        assertThat(words(DRAWN + ":trouble")).contains("after today");
    }

    @Test
    void wordsAreHandedOverWhenTheFocusLeaves(FxRobot robot) {
        go(robot, "laboratory.enzymes.laboratory");
        robot.write("City hospital").type(KeyCode.TAB);
        assertThat(stage.answer("laboratory.enzymes.laboratory"))
                .contains(new Answer.Text("City hospital"));
    }

    @Test
    void wordsBeingTypedAreHandedOverOnClose(FxRobot robot) {
        go(robot, "laboratory.enzymes.laboratory");
        robot.write("City");
        robot.interact(() -> stage.form().close());
        assertThat(stage.answer("laboratory.enzymes.laboratory")).contains(new Answer.Text("City"));
    }
}

package org.myoworkup.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands instead of or beside an answer: not done, pending, notes, further occurrences, what
 * is hidden or derived.
 */
@ExtendWith(ApplicationExtension.class)
class FormStatesTest {
    private static final String HELIOTROPE = "exam.skin.heliotrope";
    private static final String GRID = "exam.strength.muscles";

    private FormStage stage;

    @Start
    void start(Stage shown) {
        stage = new FormStage(shown);
        stage.open("exam");
    }

    private void go(FxRobot robot, String place) {
        robot.interact(() -> stage.form().reveal(Place.parse(place)));
    }

    private static String words(String id) {
        return ((Labeled) FormStage.get(id)).getText();
    }

    /** Opens a menu by its button and chooses one entry. */
    private static void choose(FxRobot robot, String button, String entry) {
        robot.clickOn(FormStage.get(button));
        robot.clickOn(
                (Node)
                        robot.from(
                                        Window.getWindows().stream()
                                                .filter(
                                                        w ->
                                                                w
                                                                        instanceof
                                                                        javafx.scene.control
                                                                                .ContextMenu)
                                                .map(w -> w.getScene().getRoot())
                                                .toArray(Node[]::new))
                                .lookup(
                                        (Node n) ->
                                                n.getStyleClass().contains("menu-item")
                                                        && n.getProperties().get(MenuItem.class)
                                                                instanceof MenuItem item
                                                        && entry.equals(item.getId()))
                                .query());
    }

    @Test
    void notDoneWithAReasonAndTakenBack(FxRobot robot) {
        go(robot, HELIOTROPE);
        choose(robot, HELIOTROPE + ":more", "form.menu.not-done");
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(words("small-form:trouble")).isEqualTo("Choose a reason.");
        robot.clickOn(FormStage.get("reason:declined"));
        robot.interact(
                () -> FormStage.save(FormStage.get("small-form").getScene(), "form-not-done"));
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(stage.answer(HELIOTROPE))
                .contains(new PartState.NotDone(PartState.Reason.DECLINED, ""));
        assertThat(words(HELIOTROPE + ":state")).isEqualTo("Not done: declined");
        assertThat(FormStage.find(HELIOTROPE + ":present")).isEmpty();
        robot.clickOn(FormStage.get(HELIOTROPE + ":take-back"));
        assertThat(stage.answer(HELIOTROPE)).isEmpty();
        assertThat(FormStage.find(HELIOTROPE + ":present")).isPresent();
    }

    @Test
    void otherAsReasonNeedsANoteAndSaysSo(FxRobot robot) {
        go(robot, HELIOTROPE);
        choose(robot, HELIOTROPE + ":more", "form.menu.not-done");
        robot.clickOn(FormStage.get("reason:other"));
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(words("small-form:trouble")).contains("needs a note");
        assertThat(stage.answer(HELIOTROPE)).isEmpty();
        robot.clickOn(FormStage.get("not-done:note")).write("dressing").type(KeyCode.ENTER);
        assertThat(stage.answer(HELIOTROPE))
                .contains(new PartState.NotDone(PartState.Reason.OTHER, "dressing"));
    }

    @Test
    void aWholeSectionIsPending(FxRobot robot) {
        go(robot, "exam.safety");
        choose(robot, "exam.safety:more", "form.menu.pending");
        robot.clickOn(FormStage.get("pending:due")).write("01.06.2024");
        robot.clickOn(FormStage.get("pending:who")).write("Dr X");
        robot.interact(
                () -> FormStage.save(FormStage.get("small-form").getScene(), "form-pending"));
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(stage.session().workup().state(Place.of("exam.safety")))
                .contains(
                        new PartState.Pending(
                                PartialDate.parse("2024-05-20"),
                                Optional.empty(),
                                Optional.of(PartialDate.parse("2024-06-01")),
                                "Dr X"));
        assertThat(words("exam.safety:state"))
                .isEqualTo("Pending: ordered 20 May 2024, due 1 June 2024, Dr X");
    }

    @Test
    void theStepIsMarkedInItsTitleLine(FxRobot robot) {
        choose(robot, "exam:more", "form.menu.not-done");
        robot.clickOn(FormStage.get("reason:unable"));
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(words("exam:state")).isEqualTo("Not done: unable");
        robot.interact(() -> stage.session().undo());
        assertThat(FormStage.find("exam:state")).isEmpty();
    }

    @Test
    void aNoteStandsUnderTheAnswer(FxRobot robot) {
        go(robot, HELIOTROPE);
        choose(robot, HELIOTROPE + ":more", "form.menu.note");
        robot.write("faint");
        robot.clickOn(FormStage.get("small-form:done"));
        assertThat(words(HELIOTROPE + ":note")).isEqualTo("faint");
    }

    @Test
    void clearTakesAwayWhatWasRefusedToo(FxRobot robot) {
        String spo2 = "exam.safety.spo2-rest";
        go(robot, spo2);
        robot.write("900").type(KeyCode.ENTER);
        choose(robot, spo2 + ":more", "form.menu.clear");
        assertThat(((javafx.scene.control.TextField) FormStage.get(spo2 + ":value")).getText())
                .isEmpty();
        assertThat(FormStage.find(spo2 + ":trouble")).isEmpty();
    }

    @Test
    void anotherOccurrenceHasAnswersOfItsOwn(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.type(KeyCode.P);
        robot.clickOn(FormStage.get("exam:another"));
        go(robot, "exam#2.skin.heliotrope");
        robot.type(KeyCode.A);
        assertThat(stage.answer("exam#2.skin.heliotrope")).contains(Answer.Finding.ABSENT);
        assertThat(stage.answer(HELIOTROPE)).contains(Answer.Finding.PRESENT);
        robot.clickOn(FormStage.get("exam#1"));
        go(robot, HELIOTROPE);
        assertThat(FormStage.find("exam#2.skin.heliotrope")).isEmpty();
        assertThat(FormStage.find("exam#2")).isPresent();
    }

    @Test
    void aDerivedFindingIsSaidAndAContradictionToo(FxRobot robot) {
        robot.interact(
                () ->
                        stage.session()
                                .answer(
                                        Place.of(GRID),
                                        Optional.of(
                                                new Answer.Table(
                                                        List.of(
                                                                row("deltoid", "right", 7),
                                                                row("deltoid", "left", 8))))));
        String weak = "exam.weakness.proximal-upper";
        go(robot, weak);
        assertThat(words(weak + ":derived"))
                .isEqualTo("Derived: present, from \"Manual muscle testing\"");
        robot.type(KeyCode.A);
        assertThat(words(weak + ":derived"))
                .startsWith("Differs from \"Manual muscle testing\", which says present");
        robot.type(KeyCode.UP).type(KeyCode.P);
        assertThat(FormStage.find(weak + ":derived")).isEmpty();
    }

    private static Row row(String muscle, String side, int grade) {
        return new Row(Map.of())
                .with("muscle", new Row.Cell.Code(muscle))
                .with("side", new Row.Cell.Code(side))
                .with("grade", Row.Cell.Number.of(grade));
    }

    @Test
    void rowsAreAddedByKeyboardAndTheOtherSideIsOffered(FxRobot robot) {
        go(robot, GRID);
        robot.clickOn(FormStage.get(GRID + ":add"));
        robot.type(KeyCode.DOWN).write("deltoid").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.type(KeyCode.TAB).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.clickOn(FormStage.get(GRID + "[0]:grade")).write("7").type(KeyCode.ENTER);
        robot.interact(() -> FormStage.save(stage.form().getScene(), "form-row-editor"));
        robot.write("nt").type(KeyCode.ENTER);
        assertThat(stage.answer(GRID))
                .contains(
                        new Answer.Table(
                                List.of(
                                        row("deltoid", "right", 7),
                                        row("deltoid", "left", 0)
                                                .with("grade", new Row.Cell.Code("NT")))));
    }

    @Test
    void theSameMuscleAndSideTwiceIsRefusedInWordsAndKeptOnScreen(FxRobot robot) {
        Answer.Table table =
                new Answer.Table(List.of(row("deltoid", "right", 7), row("deltoid", "left", 8)));
        robot.interact(() -> stage.session().answer(Place.of(GRID), Optional.of(table)));
        go(robot, GRID);
        robot.clickOn(FormStage.get(GRID + "[1]"));
        robot.clickOn(FormStage.get(GRID + "[1]:side")).type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(stage.answer(GRID)).contains(table);
        assertThat(words(GRID + ":trouble")).contains("row 2").contains("earlier row");
        robot.clickOn(FormStage.get(GRID + "[1]:close"));
        assertThat(FormStage.find(GRID + ":trouble")).isEmpty();
    }

    @Test
    void aRowTakenAwayComesBackByUndo(FxRobot robot) {
        Answer.Table table =
                new Answer.Table(List.of(row("deltoid", "right", 7), row("deltoid", "left", 8)));
        robot.interact(() -> stage.session().answer(Place.of(GRID), Optional.of(table)));
        go(robot, GRID);
        robot.clickOn(FormStage.get(GRID + "[0]:remove"));
        assertThat(stage.answer(GRID))
                .contains(new Answer.Table(List.of(row("deltoid", "left", 8))));
        robot.interact(() -> stage.session().undo());
        assertThat(words(GRID + "[0]")).isEqualTo("Deltoid, Right");
        assertThat(stage.answer(GRID)).contains(table);
    }

    @Test
    void howToLookForItIsReadInABubbleThatCloseTakesAway(FxRobot robot) {
        go(robot, HELIOTROPE);
        robot.interact(() -> stage.form().walk().howToLook());
        assertThat(open()).isEqualTo(2);
        robot.interact(() -> FormStage.save(Window.getWindows().getLast().getScene(), "form-info"));
        robot.interact(() -> stage.form().close());
        assertThat(open()).isEqualTo(1);
    }

    private static long open() {
        return Window.getWindows().stream().filter(Window::isShowing).count();
    }

    @Test
    void aClosedFormHearsNothingMore(FxRobot robot) {
        go(robot, HELIOTROPE);
        Node pill = FormStage.get(HELIOTROPE + ":present");
        robot.interact(
                () -> {
                    stage.form().close();
                    stage.session()
                            .answer(Place.of(HELIOTROPE), Optional.of(Answer.Finding.PRESENT));
                });
        assertThat(((org.myoworkup.desktop.kit.Pill) pill).isSelected()).isFalse();
    }
}

package org.myoworkup.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Through a workup without a mouse: one key a question, nothing answered unseen, no trap. */
class KeyWalkTest {
    private static final String HELIOTROPE = "exam.skin.heliotrope";
    private static final String OEDEMA = "exam.skin.periorbital-oedema";

    /** Strokes for each finding. */
    private static final double MOST = 1.3;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final Keyboard keyboard = new Keyboard(robot);
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void oneKeyAnswersOnceGoesOnAndIsNamedAndTakenBack() throws Exception {
        begin();
        keyboard.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        goTo(HELIOTROPE);
        robot.press(KeyCode.P, KeyCode.P, KeyCode.P).release(KeyCode.P);
        assertThat(selected(HELIOTROPE + ":present")).isTrue();
        assertThat(here()).isEqualTo(OEDEMA);
        assertThat(selected(OEDEMA + ":present")).as("a held key answers once").isFalse();
        assertThat(Keyboard.words("done")).endsWith(": Present");
        keyboard.press(KeyCode.ENTER);
        assertThat(selected(OEDEMA + ":not-assessed")).as("passed, not answered").isTrue();
        keyboard.press(KeyCode.UP).press(KeyCode.N).key("d").press(KeyCode.ENTER);
        until(() -> find(OEDEMA + ":state", Node.class).isPresent() || !here().equals(OEDEMA));
        assertThat(find(OEDEMA + ":present", Pill.class)).as("not done").isEmpty();
        program.screenshot("keys-walk");
        keyboard.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(selected(OEDEMA + ":not-assessed")).isTrue();
        assertThat(here()).isEqualTo(OEDEMA);
        keyboard.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(selected(HELIOTROPE + ":not-assessed")).isTrue();
        assertThat(Keyboard.words("done")).startsWith("Taken back");

        restOfTheSection();
    }

    private void restOfTheSection() throws Exception {
        int before = answered();
        keyboard.press(KeyCode.A, KeyCode.CONTROL, KeyCode.SHIFT);
        until(() -> find("together:list", ListView.class).isPresent());
        int count = find("together:list", ListView.class).orElseThrow().getItems().size();
        assertThat(count).isGreaterThan(5);
        assertThat(RealProgram.all(Label.class).map(Label::getText))
                .anyMatch(w -> w.startsWith("Answered one by one") && w.contains("Heliotrope"));
        RealProgram.save("keys-rest", find("together:list", Node.class).orElseThrow().getScene());
        assertThat(answered()).as("nothing before it is confirmed").isEqualTo(before);
        keyboard.press(KeyCode.ENTER);
        until(() -> answered() == before + count);
        assertThat(selected(HELIOTROPE + ":absent")).isFalse();
        assertThat(selected(OEDEMA + ":absent")).isTrue();
        keyboard.press(KeyCode.Z, KeyCode.CONTROL);
        until(() -> answered() == before);
        assertThat(Keyboard.words("done")).contains(count + " answers marked together");
    }

    @Test
    void theCardOfKeysJumpsAndNoTrap() throws Exception {
        begin();
        keyboard.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        assertThat(here()).startsWith("emg.study.");
        keyboard.press(KeyCode.F1);
        until(() -> find("key-card", Node.class).isPresent());
        Stage card = (Stage) find("key-card", Node.class).orElseThrow().getScene().getWindow();
        RealProgram.save("keys-card", card.getScene());
        robot.interact(() -> card.getScene().getRoot().setStyle("-fx-font-size: 26px"));
        RealProgram.save("keys-card-200", card.getScene());
        keyboard.press(KeyCode.ESCAPE);
        assertThat(find("key-card", Node.class)).isEmpty();
        assertThat(here()).as("the focus is back").startsWith("emg.study.");

        String first = here();
        keyboard.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(here()).isNotEqualTo(first);
        keyboard.press(KeyCode.DOWN, KeyCode.CONTROL);
        assertThat(here()).startsWith("emg.conduction.");
        keyboard.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        assertThat(here()).startsWith("imaging.");
        keyboard.press(KeyCode.PAGE_UP, KeyCode.CONTROL);
        Set<Node> stops = new HashSet<>();
        boolean inside = true;
        for (int i = 0; i < 150 && inside; i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents(1);
            Node focus = Keyboard.focus().orElseThrow();
            assertThat(stops.add(focus)).as("a trap at " + focus).isTrue();
            inside = inForm(focus);
        }
        assertThat(inside).as("Tab leaves the form").isFalse();
        program.screenshot("keys-foot");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px"));
        keyboard.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        goTo(HELIOTROPE);
        program.screenshot("keys-foot-200");
    }

    /** Every finding that it asks, by the fewest keys. */
    @Test
    void anExaminationWithoutGaps() throws Exception {
        begin();
        keyboard.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        Map<Place, Answer> answers = byTurns();
        answers.forEach(this::enter);
        until(() -> Keyboard.words("save-state").startsWith("All answers saved"));
        program.close();

        assertThat(kept()).containsAllEntriesOf(answers);
        assertThat(answers.size()).isGreaterThan(100);
        System.out.printf(
                "keystrokes: %d findings, %d strokes %s%n",
                answers.size(), keyboard.strokes(), keyboard.pressed());
        assertThat((double) keyboard.strokes()).isLessThanOrEqualTo(MOST * answers.size());
    }

    private Map<Place, Answer> byTurns() {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        for (Place place : asked()) {
            if (RealProgram.CHECKLIST.item(place.id()).orElseThrow().type()
                    instanceof AnswerType.Finding) {
                boolean even = answers.size() % 2 == 0;
                answers.put(place, even ? Answer.Finding.ABSENT : Answer.Finding.EQUIVOCAL);
            }
        }
        return answers;
    }

    private static List<Place> asked() {
        return RealProgram.all(StepForm.class).findFirst().orElseThrow().asked();
    }

    private void enter(Place place, Answer answer) {
        Place from = Keyboard.question().orElseThrow();
        new ShortestWay(asked())
                .between(from, place)
                .forEach(s -> keyboard.press(s.code(), s.held().toArray(KeyCode[]::new)));
        assertThat(Keyboard.question()).contains(place);
        keyboard.press(answer == Answer.Finding.ABSENT ? KeyCode.A : KeyCode.E);
    }

    private Map<Place, Answer> kept() {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            return workups.find(workups.list("", 9).getFirst().id()).orElseThrow().answers().all();
        }
    }

    private static boolean inForm(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof StepForm) {
                return true;
            }
        }
        return false;
    }

    private void goTo(String id) {
        robot.interact(
                () ->
                        RealProgram.all(StepForm.class)
                                .findFirst()
                                .orElseThrow()
                                .reveal(Place.of(id)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String here() {
        return Keyboard.question().map(Object::toString).orElse("");
    }

    private static boolean selected(String id) {
        return find(id, Pill.class).filter(Pill::isSelected).isPresent();
    }

    private static int answered() {
        return Integer.parseInt(Keyboard.words("answered").replaceAll("^\\D*(\\d+).*", "$1"));
    }

    private void begin() throws Exception {
        program = new RealProgram(folder);
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
        robot.interact(() -> find("empty-new", ButtonBase.class).orElseThrow().fire());
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("K-1");
        robot.interact(() -> find("start-workup", ButtonBase.class).orElseThrow().fire());
        until(() -> find("workup", Node.class).isPresent());
    }
}

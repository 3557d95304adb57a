package org.myoworkup.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many keys it takes to answer every finding that the examination asks, by the fewest keys. */
class KeystrokesTest {
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

    private void begin() throws Exception {
        program = new RealProgram(folder);
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("K-42")
                .type(KeyCode.ENTER);
        until(() -> find("workup", Node.class).isPresent());
    }
}

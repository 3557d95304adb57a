package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The budgets of the window, held by counting its nodes and not by time: what an answer makes anew,
 * what a question takes, what a line of the list takes.
 */
class WindowCostTest {
    /** More workups than the window shows lines. */
    private static final int SCREENFUL = 30;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private static Set<Node> nodes() {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> RealProgram.all(Node.class).forEach(nodes::add));
        return nodes;
    }

    private void add(int count) {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            Workup workup = CaseBuilder.adult().workup();
            for (int n = 0; n < count; n++) {
                workups.add(
                        workup,
                        Assessment.of(CaseBuilder.CHECKLIST, workup).headline(),
                        new Author("Dr Test", ""),
                        "");
            }
        }
    }

    private int ofList() throws Exception {
        program = new RealProgram(folder);
        program.start();
        until(() -> find("workups", Node.class).isPresent());
        WaitForAsyncUtils.waitForFxEvents(10);
        return nodes().size();
    }

    @Test
    void aListOfManyTakesTheNodesOfWhatIsSeen() throws Exception {
        add(SCREENFUL);
        int few = ofList();
        program.close();
        add(10 * SCREENFUL);

        assertThat(ofList()).isEqualTo(few);
        assertThat(few).isLessThan(40 * SCREENFUL);
    }

    @Test
    void anAnswerMakesAnewWhatItChangesAndNoQuestion() throws Exception {
        begin();
        Set<Node> before = nodes();
        assertThat(before.size()).isLessThan(40 * form().asked().size());

        assertThat(madeBy("exam.skin.periorbital-oedema:absent"))
                .as("what no set of criteria knows")
                .hasSizeLessThan(15);
        Set<Node> weighty = madeBy("exam.skin.heliotrope:present");
        assertThat(weighty).as("what most of them know").hasSizeBetween(30, 300);
        assertThat(weighty.stream().filter(WindowCostTest::inForm))
                .as("of that in the form: the alert at the question")
                .hasSizeLessThan(20);
    }

    private Set<Node> madeBy(String answer) {
        Set<Node> before = nodes();
        robot.interact(() -> find(answer, Pill.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents(10);
        Set<Node> made = nodes();
        made.removeAll(before);
        return made;
    }

    private static boolean inForm(Node node) {
        return StepForm.around(node).isPresent();
    }

    private static StepForm form() {
        return RealProgram.all(StepForm.class).findFirst().orElseThrow();
    }

    /** A new workup at its examination, every question of it made. */
    private void begin() throws Exception {
        program = new RealProgram(folder);
        program.start();
        until(() -> find("empty-new", Node.class).isPresent());
        press("empty-new");
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("K-1");
        press("start-workup");
        until(() -> find("workup", Node.class).isPresent());
        press("step-exam");
        robot.interact(() -> form().walk().to(form().asked().getLast()));
        until(() -> find(form().asked().getLast().toString(), Node.class).isPresent());
    }

    private void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).orElseThrow().fire());
    }
}

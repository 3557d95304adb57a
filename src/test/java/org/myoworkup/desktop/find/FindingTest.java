package org.myoworkup.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Headline;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartState.Pending;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Finding a workup, a question and a command, by keys alone. */
class FindingTest {
    private static final String HELIOTROPE = "exam.skin.heliotrope";

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    @BeforeEach
    void start() throws Exception {
        program = new RealProgram(data.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private static ListView<?> list(String id) {
        return find(id, ListView.class).orElseThrow();
    }

    private void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void large(boolean large) {
        robot.interact(
                () ->
                        program.stage()
                                .getScene()
                                .getRoot()
                                .setStyle(large ? "-fx-font-size: 26px" : ""));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void screens(String name) throws IOException {
        program.screenshot("find-" + name);
        large(true);
        program.screenshot("find-" + name + "-200");
        large(false);
    }

    private static String focused() {
        return RealProgram.all(Node.class)
                .filter(Node::isFocused)
                .findFirst()
                .map(n -> String.valueOf(n.getId()))
                .orElse("nothing");
    }

    /** Everything that can have the keyboard says what it is. */
    private static void everythingHasAName(String below) {
        assertThat(
                        RealProgram.all(Node.class)
                                .filter(Node::isFocusTraversable)
                                .filter(n -> inside(n, below)))
                .isNotEmpty()
                .allSatisfy(
                        n ->
                                assertThat(n.getAccessibleText())
                                        .as("%s %s", n.getClass().getSimpleName(), n.getId())
                                        .isNotBlank());
    }

    private static boolean inside(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aQuestionIsFoundByItsWordsAndGoneToByEnter() throws Exception {
        openASample();
        ByHand hand = new ByHand(robot);
        hand.go(Place.of(HELIOTROPE));
        press(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(focused()).isEqualTo("lookup-field");
        write("papules gottron");
        screens("question");
        everythingHasAName(Lookup.ID);

        press(KeyCode.ENTER);
        assertThat(find(Lookup.ID, Node.class)).isEmpty();
        assertThat(focused()).startsWith("exam.skin.gottron-papules");

        press(KeyCode.SHORTCUT, KeyCode.F);
        write("rimmed");
        assertThat(find("lookup-field", TextInputControl.class).orElseThrow().getAccessibleHelp())
                .contains("Rimmed vacuoles");
        press(KeyCode.ESCAPE);
        assertThat(find(Lookup.ID, Node.class)).isEmpty();
        assertThat(focused()).as("where it was").startsWith("exam.skin.gottron-papules");
    }

    @Test
    void whatIsHiddenIsSaidToBeAndLeadsNowhere() throws Exception {
        openASample();
        press(KeyCode.SHORTCUT, KeyCode.F);
        write("plasma exchange dose");
        robot.interact(
                () ->
                        list("lookup-list").getItems().stream()
                                .filter(found -> ((Hits.Hit) found).hidden())
                                .findFirst()
                                .ifPresentOrElse(FindingTest::select, Assertions::fail));
        screens("hidden");
        press(KeyCode.ENTER);

        assertThat(find(Lookup.ID, Node.class)).as("stays open").isPresent();
        assertThat(find("lookup-field", TextInputControl.class).orElseThrow().getAccessibleHelp())
                .contains("Hidden now");
    }

    @SuppressWarnings("unchecked")
    private static void select(Object found) {
        ((ListView<Object>) list("lookup-list")).getSelectionModel().select(found);
    }

    @Test
    void commandsAreFoundWithTheirKeysAndDone() throws Exception {
        openASample();
        ByHand hand = new ByHand(robot);
        hand.answer(Place.of(HELIOTROPE), Answer.Finding.ABSENT);
        press(KeyCode.SHORTCUT, KeyCode.K);
        screens("commands");
        everythingHasAName(Lookup.ID);
        write("undo");
        press(KeyCode.ENTER);
        assertThat(focused()).startsWith(HELIOTROPE);

        press(KeyCode.SHORTCUT, KeyCode.K);
        write("step biopsy");
        press(KeyCode.ENTER);
        assertThat(find("step-biopsy", ToggleButton.class).orElseThrow().isSelected()).isTrue();
        press(KeyCode.SHORTCUT, KeyCode.K);
        write("undo");
        press(KeyCode.ENTER);
        assertThat(find(Lookup.ID, Node.class)).as("there is nothing to undo").isPresent();
        press(KeyCode.ESCAPE);
        press(KeyCode.SHORTCUT, KeyCode.K);
        write("all workups");
        press(KeyCode.ENTER);
        until(() -> find("workup-list", Node.class).isPresent());
    }

    @Test
    void theColoursAreACommand() throws Exception {
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
        press(KeyCode.SHORTCUT, KeyCode.K);
        write("colours contrast dark");
        press(KeyCode.ENTER);

        assertThat(program.stage().getScene().getRoot().getStyleClass())
                .contains("theme-contrast-dark")
                .doesNotContain("theme-light");
    }

    private void openASample() throws Exception {
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
        press(KeyCode.SHORTCUT, KeyCode.K);
        write("sample");
        press(KeyCode.ENTER);
        until(() -> find("workup", Node.class).isPresent());
    }

    @Test
    void theListIsSearchedByNameClassAndAwaitedResultAndKeptToWhatIsAskedFor() throws Exception {
        fill();
        program.start();
        until(
                () ->
                        find("workups", ListView.class)
                                .filter(l -> l.getItems().size() == 3)
                                .isPresent());
        screens("list");
        write("mueller");
        shows(0);
        assertThat(said()).contains("mueller");
        again("müll");
        shows(1);
        again("not yet");
        shows(2);
        again("biop");
        shows(1);

        again("");
        shows(3);
        robot.interact(
                () -> find("filter-pending", ToggleButton.class).orElseThrow().requestFocus());
        press(KeyCode.SPACE);
        shows(1);
        assertThat(find("list-count", Label.class).orElseThrow().getText())
                .contains("Results pending");
        screens("filtered");
        everythingHasAName("list-filters");

        robot.interact(() -> find("search", Node.class).orElseThrow().requestFocus());
        write("adams");
        until(() -> find("nothing-found", Node.class).isPresent());
        assertThat(said()).contains("adams").contains("Results pending");
        screens("nothing");
        press(KeyCode.SHORTCUT, KeyCode.K);
        write("show all");
        press(KeyCode.ENTER);
        shows(3);
        assertThat(find("filter-pending", ToggleButton.class).orElseThrow().isSelected()).isFalse();
    }

    private static String said() {
        return find("nothing-said", Label.class).orElseThrow().getText();
    }

    private void again(String text) {
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        write(text);
    }

    private static void shows(int found) throws Exception {
        if (found == 0) {
            until(() -> find("nothing-found", Node.class).isPresent());
        } else {
            until(
                    () ->
                            find("workups", ListView.class)
                                    .filter(l -> l.getItems().size() == found)
                                    .isPresent());
        }
    }

    /** Three workups: one awaits its biopsy, one was never looked at by the criteria. */
    private void fill() {
        try (SqliteWorkups store =
                Database.open(data.resolve("store"), Clock.systemDefaultZone())) {
            add(store, "Adams", Optional.empty(), "");
            add(store, "Baker", Optional.empty(), "not-yet");
            Pending biopsy =
                    new Pending(
                            PartialDate.parse("2024-03-01"),
                            Optional.empty(),
                            Optional.empty(),
                            "");
            add(store, "Müller", Optional.of(biopsy), "not-yet");
        }
    }

    private static void add(
            SqliteWorkups store, String name, Optional<PartState> biopsy, String standing) {
        Patient patient =
                new Patient("MRN-" + name.length(), name, "Eva", Optional.empty(), Sex.FEMALE);
        Workup started = Workup.start(RealProgram.CHECKLIST, patient);
        Workup workup =
                started.apply(new Change.OfState(Place.of("biopsy"), Optional.empty(), biopsy, ""));
        store.add(
                workup,
                new Headline(Assessment.of(RealProgram.CHECKLIST, workup).progress(), standing),
                new Author("Dr Test", ""),
                "");
    }
}

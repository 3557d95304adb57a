package org.myoworkup.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.ByHand.get;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.desktop.ByHand;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.kit.LightButton;
import org.myoworkup.settings.Pin;
import org.myoworkup.settings.Profile;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workups;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who works here, and that a locked window tells nothing and loses nothing. */
class PeopleWindowTest {
    private static final Place REFERRAL = Place.of("history.visit.referral");

    @TempDir Path data;

    private final FxRobot robot = new FxRobot();
    private RealProgram program;

    private void start(boolean first) throws Exception {
        program = new RealProgram(data.resolve("store"));
        if (first) {
            program.nobodyEntered();
        }
        program.start();
        until(() -> find("empty-list", Node.class).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void theFirstStartAsksOnceAndEachChangeIsByWhoeverIsThere() throws Exception {
        start(true);
        until(() -> find("person-name", TextInputControl.class).isPresent());
        assertThat(text("person-name")).isEqualTo(System.getProperty("user.name"));
        everythingHasAName();
        save("people-first", "person-dialog");
        robot.interact(() -> get("person-dialog").setStyle("-fx-font-size: 26px;"));
        save("people-first-200", "person-dialog");
        robot.interact(() -> get("person-dialog").setStyle(""));
        write("person-name", "Dr. Ann Müller");
        write("person-role", "neurologist");
        write("person-pin", "12");
        press("person-save");
        assertThat(label("person-pin-problem")).contains("4 to 32 digits");
        write("person-pin", "");
        press("person-save");
        until(() -> find("person-dialog", Node.class).isEmpty());
        assertThat(menu().getText()).isEqualTo("AM");

        newWorkup();
        referral("weak for a month");
        choose("people-new");
        until(() -> find("person-name", TextInputControl.class).isPresent());
        write("person-name", "Bo Li");
        write("person-pin", "4711");
        write("person-pin-again", "4712");
        press("person-save");
        assertThat(label("person-pin-again-problem")).contains("differ");
        write("person-pin-again", "4711");
        press("person-save");
        until(() -> find("person-dialog", Node.class).isEmpty());
        assertThat(menu().getText()).isEqualTo("BL");
        referral("weak for two months");
        screens("people-header");
        press("back");
        until(() -> find("workups", Node.class).isPresent());
        program.close();

        try (SqliteWorkups store = Database.open(data.resolve("store"), Clock.systemUTC())) {
            List<Workups.Entry> history = store.history(store.list("", 1).getFirst().id());
            assertThat(by(history, "weak for a month"))
                    .isEqualTo(new Author("Dr. Ann Müller", "neurologist"));
            assertThat(by(history, "weak for two months")).isEqualTo(new Author("Bo Li", ""));
        }

        program = new RealProgram(data.resolve("store"));
        program.start();
        until(() -> find("lock", Node.class).isPresent());
        assertThat(find("person-dialog", Node.class)).as("asked once").isEmpty();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find("workups", Node.class)).isEmpty();
        everythingHasAName();
        screens("people-start");
        press("unlock");
        until(() -> find("workups", Node.class).isPresent());
        assertThat(program.people().author().name()).isEqualTo("Dr. Ann Müller");
    }

    private static Author by(List<Workups.Entry> history, String answer) {
        return history.stream()
                .filter(
                        e ->
                                e.event() instanceof Change.OfAnswer change
                                        && change.after()
                                                .equals(Optional.of(new Answer.Text(answer))))
                .map(Workups.Entry::author)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLockedWindowTellsNothingAndLosesNothing() throws Exception {
        start(false);
        program.people().add(new Profile("Eva", "", "", Optional.of(Pin.of("2046"))));
        newWorkup();
        ByHand hand = new ByHand(robot);
        hand.go(REFERRAL);
        robot.write("half-typed");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> find("lock", Node.class).isPresent());
        nothingOfThePatient();
        everythingHasAName();
        screens("lock");
        assertThat(focused()).isEqualTo("lock-pin");
        robot.write("2047").type(KeyCode.ENTER);
        until(() -> label("lock-pin-problem").contains("not the PIN"));
        robot.write("2046").type(KeyCode.ENTER);
        until(() -> find("lock", Node.class).isEmpty());
        assertThat(program.stage().getTitle()).startsWith("Nguyen, Anna");
        assertThat(text(focused())).as("typing goes on").isEqualTo("half-typed");
        aFormThatPopsUpWaits(hand);

        press("edit-patient");
        until(() -> find("patient-given-name", TextInputControl.class).isPresent());
        write("patient-given-name", "Annabel");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> find("lock", Node.class).isPresent());
        nothingOfThePatient();
        assertThat(program.stage().isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        Stage dialog =
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage && w != program.stage() && w.isShowing())
                        .map(Stage.class::cast)
                        .findFirst()
                        .orElseThrow();
        RealProgram.save("lock-dialog", dialog.getScene());
        robot.interact(
                () -> dialog.fireEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSE_REQUEST)));
        press("lock-person-0");
        press("unlock");
        until(() -> find("patient-given-name", TextInputControl.class).isPresent());
        assertThat(text("patient-given-name")).isEqualTo("Annabel");
        assertThat(program.people().author().name()).isEqualTo("Dr Test");
        assertThat(dialog.getTitle()).isNotEqualTo("MyoWorkup");
        robot.type(KeyCode.ESCAPE);

        hand.go(REFERRAL);
        robot.type(KeyCode.END).write(" no more").type(KeyCode.TAB);
        press("back");
        until(() -> find("workups", Node.class).isPresent());
        program.close();
        try (SqliteWorkups store = Database.open(data.resolve("store"), Clock.systemUTC())) {
            List<Workups.Entry> history = store.history(store.list("", 1).getFirst().id());
            assertThat(by(history, "half-typed").name()).isEqualTo("Eva");
            assertThat(by(history, "half-typed no more").name()).isEqualTo("Dr Test");
        }
    }

    private void aFormThatPopsUpWaits(ByHand hand) throws Exception {
        hand.go(REFERRAL);
        robot.interact(() -> ((LightButton) get(REFERRAL + ":more")).fire());
        robot.interact(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                                .filter(
                                        i ->
                                                RealProgram.TEXTS
                                                        .say("form.menu.note")
                                                        .equals(i.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        until(() -> find("note:text", TextInputControl.class).isPresent());
        write("note:text", "half-noted");
        choose("people-lock");
        until(() -> find("lock", Node.class).isPresent());
        nothingOfThePatient();
        assertThat(Window.getWindows()).noneMatch(PopupWindow.class::isInstance);
        robot.write("2046").type(KeyCode.ENTER);
        until(() -> find("note:text", TextInputControl.class).isPresent());
        assertThat(text("note:text")).isEqualTo("half-noted");
        robot.interact(() -> ((ButtonBase) get("small-form:cancel")).fire());
    }

    /** Neither in a title nor in any text or accessible name of any window. */
    private void nothingOfThePatient() {
        WaitForAsyncUtils.waitForFxEvents();
        Stream<String> titles =
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage && w.isShowing())
                        .map(w -> String.valueOf(((Stage) w).getTitle()));
        Stream<String> said =
                RealProgram.all(Node.class)
                        .flatMap(
                                n ->
                                        Stream.of(
                                                String.valueOf(n.getAccessibleText()),
                                                n instanceof Labeled l ? l.getText() : "",
                                                n instanceof TextInputControl t
                                                        ? t.getText()
                                                        : ""));
        assertThat(Stream.concat(titles, said).map(String::valueOf))
                .noneMatch(t -> t.contains("Nguyen") || t.contains("Anna") || t.contains("half-"));
    }

    private void newWorkup() throws Exception {
        press("empty-new");
        until(() -> find("patient-record-number", TextInputControl.class).isPresent());
        write("patient-record-number", "4711");
        write("patient-family-name", "Nguyen");
        write("patient-given-name", "Anna");
        press("start-workup");
        until(() -> find("workup", Node.class).isPresent());
    }

    private void referral(String words) {
        new ByHand(robot).go(REFERRAL);
        robot.interact(
                () ->
                        ((TextInputControl) program.stage().getScene().getFocusOwner())
                                .setText(words));
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PeopleMenu menu() {
        return (PeopleMenu) get("people-menu");
    }

    private void choose(String item) {
        robot.interact(
                () -> {
                    menu().getOnShowing().handle(null);
                    menu().getItems().stream()
                            .filter(i -> item.equals(i.getId()))
                            .findFirst()
                            .map(MenuItem.class::cast)
                            .orElseThrow()
                            .fire();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) get(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String id, String words) {
        robot.interact(() -> ((TextInputControl) get(id)).setText(words));
    }

    private static String text(String id) {
        return ((TextInputControl) get(id)).getText();
    }

    private static String label(String id) {
        return find(id, Label.class).map(Label::getText).orElse("");
    }

    private String focused() {
        return program.stage().getScene().getFocusOwner().getId();
    }

    private void screens(String name) throws Exception {
        program.screenshot(name);
        robot.interact(() -> program.stage().getScene().getRoot().setStyle("-fx-font-size: 26px;"));
        program.screenshot(name + "-200");
        robot.interact(() -> program.stage().getScene().getRoot().setStyle(""));
    }

    private static void save(String name, String dialog) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        robot(
                () -> { // within the headless screen
                    get(dialog).getScene().getWindow().setX(0);
                    get(dialog).getScene().getWindow().setY(0);
                    get(dialog).getScene().getWindow().setWidth(980);
                    get(dialog).getScene().getWindow().setHeight(740);
                });
        RealProgram.save(name, get(dialog).getScene());
    }

    private static void robot(Runnable work) {
        new FxRobot().interact(work);
    }

    private static void everythingHasAName() {
        List<Node> nameless =
                RealProgram.all(Node.class)
                        .filter(Node::isFocusTraversable)
                        .filter(n -> n.getAccessibleText() == null)
                        .filter(n -> !(n instanceof Labeled l) || l.getText().isEmpty())
                        .filter(n -> n.getId() != null && n.getId().matches("(person|lock).*"))
                        .toList();
        assertThat(nameless).isEmpty();
    }
}

package org.myoworkup.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.chart.BodyChart;
import org.myoworkup.session.Samples;
import org.myoworkup.workup.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a screen reader and a keyboard meet on every screen of the real program: each node that can
 * have the focus says what it is and is called something a person understands, and Tab leads
 * through all of it and back.
 */
class AccessTest {
    private static final Pattern ID = Pattern.compile("[a-z]+([.:#-][a-z0-9-]+)+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    /** More stops than any screen has. */
    private static final int MOST = 6000;

    @TempDir Path data;

    @TempDir Path out;

    private final FxRobot robot = new FxRobot();
    private final Set<String> wrong = new TreeSet<>();
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    private void start(boolean first) throws Exception {
        program = new RealProgram(data.resolve("store"));
        if (first) {
            program.nobodyEntered();
        }
        program.start();
        shows("empty-list");
    }

    @Test
    void theListAndWhatOpensFromIt() throws Exception {
        start(true);
        shows("person-dialog");
        look("person");
        press("person-skip");
        shows("tour");
        look("tour offer");
        press("tour-end");
        look("empty list");
        press("new-workup");
        shows("new-workup-dialog");
        look("new workup");
        leave("new-workup-dialog");
        press("backups-open");
        shows("backups");
        look("backups");
        leave("backups");
        choose("help", "help-about");
        shows("about-dialog");
        look("about");
        leave("about-dialog");
        choose("help", "help-problem");
        shows("problem-dialog");
        look("problem");
        leave("problem-dialog");
        program.choose(Files.writeString(out.resolve("none.json"), "{}"));
        press("import");
        shows("refused");
        look("refused");
        leave("refused");
        program.choose(sample());
        press("import");
        shows("import-take");
        look("import");
        press("import-take");
        shows("workup");
        press("back");
        shows("workups");
        look("list");
        assertThat(
                        RealProgram.all(ListCell.class)
                                .map(Node::getAccessibleText)
                                .filter(Objects::nonNull))
                .as("the step segments are told in words")
                .anyMatch(t -> t.contains("Sample") && t.contains("EMG"));
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        shows("lock");
        look("lock");
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStepWithItsInstrumentsAndWhatOpensFromThem() throws Exception {
        start(false);
        program.choose(sample());
        press("import");
        shows("import-take");
        press("import-take");
        shows("workup");
        ByHand hand = new ByHand(robot);
        for (Step step : RealProgram.CHECKLIST.steps()) {
            hand.step(step.id());
            look(step.id());
            Optional<ButtonBase> request = find(step.id() + ":request", ButtonBase.class);
            if (request.isPresent()) {
                robot.interact(request.get()::fire);
                shows("request-dialog");
                look("request " + step.id());
                leave("request-dialog");
            }
        }
        chartsAreTold(hand);
        whatIsRefusedIsTold(hand);
        press("history");
        shows("history-dialog");
        look("history");
        leave("history-dialog");
        press("edit-patient");
        shows("edit-patient-dialog");
        look("edit patient");
        leave("edit-patient-dialog");
        hand.step("review");
        until(() -> find("narrative", Node.class).isPresent());
        look("review");
        press("export-preview");
        shows("preview");
        look("preview");
        assertThat(wrong).isEmpty();
    }

    private static void chartsAreTold(ByHand hand) {
        hand.step("exam");
        assertThat(RealProgram.all(BodyChart.class).map(AccessTest::name))
                .isNotEmpty()
                .allMatch(n -> WORDS.matcher(n).find());
        assertThat(
                        RealProgram.all(Node.class)
                                .filter(n -> n.getAccessibleRole() == AccessibleRole.TEXT))
                .as("the bar of the probability")
                .anyMatch(
                        n -> n.getAccessibleText() != null && n.getAccessibleText().contains("%"));
    }

    private void whatIsRefusedIsTold(ByHand hand) {
        Place date = Place.of("history.visit.date");
        hand.go(date);
        robot.write("no day").type(KeyCode.ENTER);
        Node field = find(date + ":value", Node.class).orElseThrow();
        assertThat(field.getAccessibleHelp()).contains("no day");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("2024-03-01").type(KeyCode.ENTER);
        assertThat(field.getAccessibleHelp()).isNull();
    }

    private Path sample() throws Exception {
        String text =
                new String(Samples.read("polymyositis"), StandardCharsets.UTF_8)
                        .replaceFirst(",\\s*\"source\"\\s*:\\s*\"[^\"]*\"", "");
        return Files.writeString(out.resolve("case.myoworkup.json"), text);
    }

    private void look(String screen) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    Scene scene = top();
                    List<Node> reached = focusable(scene.getRoot());
                    for (Node node : reached) {
                        problem(node).ifPresent(p -> wrong.add(screen + ": " + p));
                    }
                    drawings(screen, scene.getRoot());
                    alike(screen, reached);
                    tab(screen, scene, reached);
                });
    }

    /** The window that has the keyboard: the last one opened. */
    private static Scene top() {
        List<Window> windows =
                Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .filter(w -> w instanceof javafx.stage.Stage)
                        .toList();
        return windows.getLast().getScene();
    }

    private static List<Node> focusable(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, found));
        }
    }

    private static Optional<String> problem(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            return Optional.of("no role: " + called(node));
        }
        String name = name(node);
        if (name.isBlank()) {
            return Optional.of("no name: " + called(node));
        }
        if (!WORDS.matcher(name).find()) {
            return Optional.of("a glyph for a name: " + called(node) + " " + name);
        }
        if (ID.matcher(name).matches() && name.contains(".") || name.equals(node.getId())) {
            return Optional.of("an id for a name: " + called(node) + " " + name);
        }
        return Optional.empty();
    }

    private static String called(Node node) {
        return node.getClass().getSimpleName()
                + " "
                + node.getId()
                + " "
                + node.getStyleClass()
                + " in "
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    /** A drawing is told in words. */
    private void drawings(String screen, Node node) {
        if (node.isVisible()
                && node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
                && name(node).isBlank()) {
            wrong.add(screen + ": a drawing without words: " + called(node));
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> drawings(screen, n));
        }
    }

    private void alike(String screen, List<Node> nodes) {
        var byPlace =
                nodes.stream()
                        .filter(n -> n.getParent() != null)
                        .collect(
                                Collectors.groupingBy(
                                        n ->
                                                System.identityHashCode(n.getParent())
                                                        + n.getAccessibleRole().name()
                                                        + name(n),
                                        TreeMap::new,
                                        Collectors.toList()));
        byPlace.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(
                        same ->
                                wrong.add(
                                        screen
                                                + ": "
                                                + same.size()
                                                + " siblings called "
                                                + name(same.getFirst())
                                                + " "
                                                + called(same.getFirst())));
    }

    /** From where the focus is, Tab by Tab, until it is there again. */
    private void tab(String screen, Scene scene, List<Node> reached) {
        Node first = scene.getFocusOwner();
        if (first == null) {
            wrong.add(screen + ": nothing has the focus");
            return;
        }
        if (!first.isFocusTraversable()) { // where a screen begins, and Tab does not come back to
            problem(first).ifPresent(p -> wrong.add(screen + ": " + p));
            press(first);
            first = scene.getFocusOwner();
        }
        Set<Node> visited = new HashSet<>();
        Node at = first;
        while (visited.add(at) && visited.size() < MOST) {
            press(at);
            Node next = scene.getFocusOwner();
            if (next == at && reached.size() > 1) {
                wrong.add(screen + ": Tab stays at " + called(at));
                return;
            }
            at = next;
        }
        if (at != first) {
            wrong.add(
                    screen
                            + ": Tab comes back to "
                            + called(at)
                            + " and not the first "
                            + called(first));
        }
    }

    private static void press(Node node) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }

    private void choose(String menu, String item) {
        robot.interact(
                () ->
                        find(menu, MenuButton.class).orElseThrow().getItems().stream()
                                .filter(i -> item.equals(i.getId()))
                                .findFirst()
                                .map(MenuItem.class::cast)
                                .orElseThrow()
                                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void leave(String id) throws Exception {
        robot.interact(() -> find(id, Node.class).orElseThrow().getScene().getWindow().hide());
        until(() -> find(id, Node.class).isEmpty());
    }

    private void shows(String id) throws Exception {
        until(() -> find(id, Node.class).isPresent());
    }

    private void press(String id) {
        ButtonBase button =
                find(id, ButtonBase.class).orElseThrow(() -> new AssertionError("no button " + id));
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

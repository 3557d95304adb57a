package org.myoworkup.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.findings.Grade;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many keys the published polymyositis case costs, entered into an empty workup by the keyboard
 * alone.
 *
 * <p>Counted is every stroke from the open workup to the last answer: answers, moves, jumps and
 * confirmations. Keys held down with another (Ctrl, Alt, Shift) are part of its stroke. An answered
 * item is one answer, in a table one cell, of the strength grid one grade. A number or free text
 * counts by its characters, on both sides: each character is a stroke, and the item counts as many
 * times as it has characters. The notes and the patient's details of the sample are not answers and
 * are left out. What is entered must be the answers of the sample and no other.
 *
 * <p>The case answers 38 of some thousand questions, so that half of the strokes beside the typed
 * words are ways; the figure without numbers and free text is printed and bounded too.
 */
class KeystrokesTest {
    private static final double MOST = 1.3;

    /** Without numbers and free text, in this case with its long ways. */
    private static final double MOST_WITHOUT_WORDS = 2.5;

    private static final String GRID = "exam.strength.muscles";
    private static final String SET = "exam.strength.set";

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final Keyboard keyboard = new Keyboard(robot);
    private RealProgram program;

    @AfterEach
    void close() throws Exception {
        program.close();
    }

    @Test
    void thePublishedCaseByTheKeyboardAlone() throws Exception {
        Map<Place, Answer> wanted =
                new JsonCaseFiles(RealProgram.CHECKLIST, RealProgram.TEXTS::say)
                        .read(Samples.read("polymyositis"), LocalDate.now(Clock.systemUTC()))
                        .answers()
                        .all();
        program = new RealProgram(folder);
        program.start();
        start();
        List<Step> steps = RealProgram.CHECKLIST.steps();
        for (Step step : steps) {
            List<Item> items =
                    step.items().stream().filter(i -> wanted.containsKey(at(i))).toList();
            if (!items.isEmpty()) {
                keyboard.press(digit(steps.indexOf(step) + 1), KeyCode.CONTROL);
                items.forEach(i -> enter(i, wanted.get(at(i))));
            }
        }
        program.screenshot("keys-sample");
        until(() -> Keyboard.words("save-state").startsWith("All answers saved"));
        program.close();
        assertThat(kept()).isEqualTo(wanted);
        measure(wanted);
    }

    /** The day of the visit is entered by the program, and left out. */
    private Map<Place, Answer> kept() {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            Map<Place, Answer> kept =
                    new HashMap<>(
                            workups.find(workups.list("", 9).getFirst().id())
                                    .orElseThrow()
                                    .answers()
                                    .all());
            kept.remove(Place.of("history.visit.date"));
            return kept;
        }
    }

    private void measure(Map<Place, Answer> wanted) {
        int keys =
                wanted.values().stream()
                        .filter(a -> !byCharacters(a))
                        .mapToInt(a -> a instanceof Answer.Table table ? table.rows().size() : 1)
                        .sum();
        int items = keys + keyboard.characters();
        int strokes = keyboard.strokes() + keyboard.characters();
        double all = (double) strokes / items;
        double withoutWords = (double) keyboard.strokes() / keys;
        System.out.printf(
                Locale.ROOT,
                "strokes %d for %d items: %.2f an item; without numbers and free text %d for %d:"
                        + " %.2f%n%s%n",
                strokes,
                items,
                all,
                keyboard.strokes(),
                keys,
                withoutWords,
                keyboard.pressed());
        assertThat(all).isLessThanOrEqualTo(MOST);
        assertThat(withoutWords).isLessThanOrEqualTo(MOST_WITHOUT_WORDS);
    }

    private static boolean byCharacters(Answer answer) {
        return answer instanceof Answer.Quantity || answer instanceof Answer.Text;
    }

    private static Place at(Item item) {
        return Place.of(item, 1);
    }

    private static KeyCode digit(int number) {
        return KeyCode.valueOf("DIGIT" + number);
    }

    private void enter(Item item, Answer answer) {
        go(at(item));
        switch (answer) {
            case Answer.Finding finding ->
                    keyboard.press(
                            switch (finding) {
                                case PRESENT -> KeyCode.P;
                                case ABSENT -> KeyCode.A;
                                case EQUIVOCAL -> KeyCode.E;
                            });
            case Answer.Choice choice -> choose(item, choice.code());
            case Answer.Choices choices ->
                    choices.codes().forEach(c -> keyboard.key("" + letters(item).get(c)));
            case Answer.Quantity quantity -> keyboard.type(quantity.value().toPlainString());
            case Answer.Text text -> keyboard.type(text.text());
            case Answer.Table table -> strength(table);
            default -> throw new AssertionError("no way to enter " + answer);
        }
    }

    /** Presses the shortest way to this question. */
    private void go(Place to) {
        Place from = Keyboard.question().orElseThrow();
        StepForm form = RealProgram.all(StepForm.class).findFirst().orElseThrow();
        List<Place> asked = WaitForAsyncUtils.waitForAsyncFx(5000, form::asked);
        new ShortestWay(asked)
                .between(from, to)
                .forEach(s -> keyboard.press(s.code(), s.held().toArray(new KeyCode[0])));
        assertThat(Keyboard.question()).as("after " + keyboard.pressed()).contains(to);
        Node focus = Keyboard.focus().orElseThrow();
        assertThat(inSight(focus)).as(to + " is in sight").isTrue();
    }

    private static boolean inSight(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    Node scroll = node;
                    while (!scroll.getStyleClass().contains("step-scroll")) {
                        scroll = scroll.getParent();
                    }
                    return scroll.localToScene(scroll.getLayoutBounds())
                            .intersects(node.localToScene(node.getLayoutBounds()));
                });
    }

    private static List<Option> options(Item item) {
        List<Option> options =
                switch (item.type()) {
                    case AnswerType.Choice choice -> choice.options();
                    case AnswerType.Choices choices -> choices.options();
                    default -> List.of();
                };
        return options.stream()
                .map(o -> new Option(o.code(), RealProgram.TEXTS.option(item, o.code())))
                .toList();
    }

    private static Map<String, Character> letters(Item item) {
        return KeyLetters.of(options(item));
    }

    private void choose(Item item, String code) {
        if (find(at(item).toString(), ComboBox.class).isEmpty()) {
            keyboard.key("" + letters(item).get(code));
        } else {
            pick(options(item), code);
        }
    }

    /** The fewest letters that lead to an entry, and Enter. */
    private void pick(List<Option> options, String code) {
        boolean searches = options.size() > 12;
        Option wanted =
                options.stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
        String label = wanted.label().toLowerCase(Locale.ROOT);
        String letters =
                IntStream.rangeClosed(1, label.length())
                        .mapToObj(n -> label.substring(0, n))
                        .filter(l -> first(options, l, searches).equals(wanted))
                        .findFirst()
                        .orElseThrow();
        for (char letter : letters.toCharArray()) {
            keyboard.key("" + letter);
        }
        keyboard.press(KeyCode.ENTER);
    }

    private static Option first(List<Option> options, String letters, boolean searches) {
        return options.stream()
                .filter(
                        o -> {
                            String label = o.label().toLowerCase(Locale.ROOT);
                            return searches ? label.contains(letters) : label.startsWith(letters);
                        })
                .findFirst()
                .orElseThrow();
    }

    /** With the muscles of the full form shown meanwhile, which the sample does not say. */
    private void strength(Answer.Table table) {
        Item set = RealProgram.CHECKLIST.item(SET).orElseThrow();
        go(at(set));
        choose(set, "mmt-26");
        for (Row row : table.rows()) {
            cell(row.code("muscle").orElseThrow(), row.code("side").orElseThrow());
            keyboard.key(Grade.of(row).orElseThrow().mrc());
        }
        go(at(set));
        keyboard.press(KeyCode.DELETE);
    }

    private void cell(String muscle, String side) {
        String wanted = GRID + ":" + muscle + ":" + side;
        if (find(wanted, Node.class).isEmpty()) {
            keyboard.press(KeyCode.INSERT);
            ComboBox<?> more = find(GRID + ":add", ComboBox.class).orElseThrow();
            pick(more.getItems().stream().map(o -> (Option) o).toList(), muscle);
            WaitForAsyncUtils.waitForFxEvents();
        }
        for (int i = 0; i < 20 && !focused().equals(wanted) && focused().startsWith(GRID); i++) {
            keyboard.press(focused().contains(":" + muscle + ":") ? KeyCode.LEFT : KeyCode.DOWN);
        }
        assertThat(focused()).as(keyboard.pressed() + " " + Keyboard.question()).isEqualTo(wanted);
    }

    private static String focused() {
        return Keyboard.focus().map(Node::getId).orElse("");
    }

    private void start() throws Exception {
        until(() -> find("empty-list", Node.class).isPresent());
        robot.interact(() -> find("empty-new", ButtonBase.class).orElseThrow().fire());
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("K-1");
        robot.interact(() -> find("start-workup", ButtonBase.class).orElseThrow().fire());
        until(() -> find("workup", Node.class).isPresent());
    }
}

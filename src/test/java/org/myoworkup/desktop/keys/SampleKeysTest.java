package org.myoworkup.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.desktop.RealProgram.find;
import static org.myoworkup.desktop.RealProgram.until;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.checklist.Step;
import org.myoworkup.desktop.RealProgram;
import org.myoworkup.desktop.form.KeyHint;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.session.Samples;
import org.myoworkup.store.Database;
import org.myoworkup.store.SqliteWorkups;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The published case of polymyositis entered by keys, from the new workup to its last answer: few
 * questions of many, and so the most that has to be gone past.
 *
 * <p>An item is an answer, and each muscle and side of the strength table is one. Numbers and free
 * text are counted by their characters, on both sides of the ratio. Its remarks are left out: they
 * are no answers.
 */
class SampleKeysTest {
    private static final Checklist CHECKLIST = RealProgram.CHECKLIST;
    private static final Place GRID = Place.of("exam.strength.muscles");
    private static final Place SCALE = Place.of("exam.strength.scale");

    /** Strokes for each item. */
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
    void theSparseSample() throws Exception {
        Map<Place, Answer> sample = sample();
        begin();
        for (Step step : CHECKLIST.steps()) {
            enter(step, sample);
        }
        until(() -> Keyboard.words("save-state").startsWith("All answers saved"));
        program.close();

        int characters = keyboard.characters();
        int items = sample.size() - 1 + rows(sample).size();
        long typed = sample.values().stream().filter(SampleKeysTest::byCharacters).count();
        System.out.printf(
                "keystrokes: %d items, %d of them typed with %d characters; %d other strokes %s%n",
                items, typed, characters, keyboard.strokes(), keyboard.pressed());
        assertThat(kept()).containsAllEntriesOf(sample);
        assertThat((double) keyboard.strokes() + characters)
                .isLessThanOrEqualTo(MOST * (items - typed + characters));
    }

    private static boolean byCharacters(Answer answer) {
        return answer instanceof Answer.Text || answer instanceof Answer.Quantity;
    }

    private static Map<Place, Answer> sample() {
        JsonCaseFiles files = new JsonCaseFiles(CHECKLIST, RealProgram.TEXTS::say);
        Workup workup = files.read(Samples.read("polymyositis"), java.time.LocalDate.now());
        return workup.answers().all();
    }

    private static List<Row> rows(Map<Place, Answer> sample) {
        return ((Answer.Table) sample.get(GRID)).rows();
    }

    private void enter(Step step, Map<Place, Answer> sample) {
        List<Place> wanted =
                step.sections().stream()
                        .flatMap(s -> s.items().stream())
                        .map(i -> Place.of(i, 1))
                        .filter(sample::containsKey)
                        .filter(p -> !p.equals(SCALE)) // chosen in the grid
                        .toList();
        if (wanted.isEmpty()) {
            return;
        }
        int number = CHECKLIST.steps().indexOf(step) + 1;
        keyboard.press(KeyCode.valueOf("DIGIT" + number), KeyCode.CONTROL);
        for (Place place : wanted) {
            go(place);
            answer(CHECKLIST.item(place.id()).orElseThrow(), sample.get(place));
        }
    }

    private void go(Place place) {
        Place from = Keyboard.question().orElseThrow();
        new ShortestWay(form().asked())
                .between(from, place)
                .forEach(s -> keyboard.press(s.code(), s.held().toArray(KeyCode[]::new)));
        assertThat(Keyboard.question()).contains(place);
    }

    private void answer(Item item, Answer answer) {
        switch (answer) {
            case Answer.Finding finding ->
                    keyboard.press(finding == Answer.Finding.PRESENT ? KeyCode.P : KeyCode.A);
            case Answer.Quantity quantity -> keyboard.type(quantity.value().toPlainString());
            case Answer.Text text -> keyboard.type(text.text());
            case Answer.Choice choice -> choose(item, choice.code());
            case Answer.Choices choices -> choices.codes().forEach(c -> press(item, c));
            case Answer.Table table -> grades(table);
            default -> throw new AssertionError("not in the sample: " + answer);
        }
    }

    /** By its letter, else by the beginning of its name. */
    private void choose(Item item, String code) {
        if (!press(item, code)) {
            List<Option> options = ((AnswerType.Choice) item.type()).options();
            pick(options.stream().map(Option::label).toList(), label(item, code));
        }
    }

    private boolean press(Item item, String code) {
        Optional<String> key =
                form().walk().hints().stream()
                        .filter(h -> h.words().equals(label(item, code)))
                        .map(KeyHint::key)
                        .findFirst();
        key.ifPresent(k -> keyboard.key(k.toLowerCase(Locale.ROOT)));
        return key.isPresent();
    }

    private static String label(Item item, String code) {
        return RealProgram.TEXTS.option(item, code);
    }

    /** As few letters as lead to this one, and Enter. */
    private void pick(List<String> labels, String wanted) {
        boolean searched = labels.size() > 12;
        for (int length = 1; length <= wanted.length(); length++) {
            String typed = wanted.substring(0, length).toLowerCase(Locale.ROOT);
            keyboard.key(typed.substring(length - 1));
            Optional<String> first =
                    labels.stream()
                            .filter(l -> met(l.toLowerCase(Locale.ROOT), typed, searched))
                            .findFirst();
            if (first.equals(Optional.of(wanted))) {
                break;
            }
        }
        keyboard.press(KeyCode.ENTER);
    }

    private static boolean met(String label, String typed, boolean searched) {
        return searched ? label.contains(typed) : label.startsWith(typed);
    }

    /** Both sides alike, as the case gives them, by the joints from above downwards. */
    private void grades(Answer.Table table) {
        keyboard.key("m").key("s").key("f").key("b");
        for (Row row : table.rows()) {
            MuscleSide cell = MuscleSide.of(row);
            if (!cell.side().equals(MuscleSide.RIGHT)) {
                continue;
            }
            toMuscle(cell);
            String grade = Grade.of(row).orElseThrow().mrc();
            grade.chars().forEach(c -> keyboard.key(Character.toString(c)));
        }
    }

    private void toMuscle(MuscleSide cell) {
        if (find(GRID + ":" + cell.muscle() + ":right", Node.class).isEmpty()) {
            keyboard.press(KeyCode.INSERT);
            pick(others(), CHECKLIST.muscle(cell.muscle()).orElseThrow().label());
        }
        for (int i = 0; i < 9 && !at(cell); i++) {
            keyboard.press(KeyCode.DOWN);
        }
        assertThat(at(cell)).as(cell.toString()).isTrue();
    }

    private static boolean at(MuscleSide cell) {
        return Keyboard.focus()
                .map(Node::getId)
                .filter((GRID + ":" + cell.muscle() + ":right")::equals)
                .isPresent();
    }

    /** The muscles that the grid does not show, as its list offers them. */
    private static List<String> others() {
        return CHECKLIST.muscles().stream()
                .filter(m -> m.in("S"))
                .filter(m -> find(GRID + ":" + m.id() + ":right", Node.class).isEmpty())
                .filter(m -> find(GRID + ":" + m.id() + ":axial", Node.class).isEmpty())
                .map(m -> RealProgram.TEXTS.label(m.id()))
                .toList();
    }

    private static StepForm form() {
        return RealProgram.all(StepForm.class).findFirst().orElseThrow();
    }

    private Map<Place, Answer> kept() {
        try (SqliteWorkups workups = Database.open(folder, Clock.systemUTC())) {
            return workups.find(workups.list("", 9).getFirst().id()).orElseThrow().answers().all();
        }
    }

    private void begin() throws Exception {
        program = new RealProgram(folder);
        program.start();
        // So that every list that opens lies on the screen of the test platform.
        robot.interact(
                () -> {
                    program.stage().setX(0);
                    program.stage().setY(0);
                    program.stage().setWidth(1000);
                });
        until(() -> find("empty-new", Node.class).isPresent());
        robot.interact(() -> find("empty-new", ButtonBase.class).orElseThrow().fire());
        until(() -> find("start-workup", Node.class).isPresent());
        robot.clickOn(find("patient-record-number", TextInputControl.class).orElseThrow())
                .write("K-1");
        robot.interact(() -> find("start-workup", ButtonBase.class).orElseThrow().fire());
        until(() -> find("workup", Node.class).isPresent());
    }
}

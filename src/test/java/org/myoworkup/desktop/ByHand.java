package org.myoworkup.desktop;

import static org.myoworkup.desktop.RealProgram.find;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.form.CellText;
import org.myoworkup.desktop.form.StepForm;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.desktop.kit.Pill;
import org.myoworkup.findings.Grade;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;

/** Enters answers with keys and clicks, as a person at the window does. */
public final class ByHand {
    private static final String STRENGTH = "exam.strength.muscles";

    private final FxRobot robot;
    private String step = "";

    public ByHand(FxRobot robot) {
        this.robot = robot;
    }

    /** Goes to the place, and enters the answer there. */
    public void answer(Place place, Answer answer) {
        go(place);
        Item item = RealProgram.CHECKLIST.item(place.id()).orElseThrow();
        switch (answer) {
            case Answer.Finding finding -> robot.type(key(finding));
            case Answer.Choice choice -> choose(place, item, choice.code());
            case Answer.Choices choices ->
                    choices.codes().forEach(c -> robot.clickOn(get(place + ":" + c)));
            case Answer.Quantity quantity -> quantity(place, quantity);
            case Answer.Date date -> robot.write(date.date().toString()).type(KeyCode.ENTER);
            case Answer.Text text -> robot.write(text.text()).type(KeyCode.TAB);
            case Answer.Table table -> table(place, item, table);
            default -> throw new AssertionError("no way to enter " + answer);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyCode key(Answer.Finding finding) {
        return switch (finding) {
            case PRESENT -> KeyCode.P;
            case ABSENT -> KeyCode.A;
            case EQUIVOCAL -> KeyCode.E;
        };
    }

    /** Opens the step in the rail and brings the question into view. */
    public void go(Place place) {
        String wanted = place.id().substring(0, place.id().indexOf('.'));
        if (!wanted.equals(step)) {
            step(wanted);
        }
        robot.interact(() -> form().reveal(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void step(String wanted) {
        robot.interact(() -> find("step-" + wanted, ButtonBase.class).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
        step = wanted;
    }

    private static StepForm form() {
        return RealProgram.all(StepForm.class).findFirst().orElseThrow();
    }

    public static Node get(String id) {
        return find(id, Node.class).orElseThrow(() -> new AssertionError("no node " + id));
    }

    private void choose(Place place, Item item, String code) {
        Optional<Node> pill = find(place + ":" + code, Node.class);
        if (pill.isPresent()) {
            robot.clickOn(pill.get());
        } else {
            pick(
                    RealProgram.TEXTS.option(item, code),
                    ((AnswerType.Choice) item.type()).options().size());
        }
    }

    /** Opens the list that has the focus and takes the entry by typing its name. */
    private void pick(String label, int options) {
        robot.type(KeyCode.DOWN).write(label);
        if (options > 12) {
            robot.type(KeyCode.DOWN); // from the search into what it found
        }
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void quantity(Place place, Answer.Quantity quantity) {
        robot.write(quantity.value().toPlainString());
        quantity.uln()
                .ifPresent(uln -> robot.clickOn(get(place + ":uln")).write(uln.toPlainString()));
        robot.type(KeyCode.ENTER);
    }

    /** What shows the last row of a table: the id of a node, or what it begins with. */
    public static String lastRow(Place place, Answer.Table table) {
        Row last = table.rows().getLast();
        return place.id().equals(STRENGTH)
                ? strengthCell(place, last)
                : place + "[" + (table.rows().size() - 1) + "]";
    }

    private static String strengthCell(Place place, Row row) {
        return place
                + ":"
                + row.code("muscle").orElseThrow()
                + ":"
                + row.code("side").orElseThrow();
    }

    /** In the grid of muscle and side: what limited the test and the marks, then the grade. */
    private void strength(Place place, Item item, Answer.Table table) {
        Column muscles = ((AnswerType.Table) item.type()).column("muscle").orElseThrow();
        for (Row row : table.rows()) {
            String id = strengthCell(place, row);
            if (find(id, Node.class).isEmpty()) {
                ComboBox<?> add = find(place + ":add", ComboBox.class).orElseThrow();
                robot.interact(add::requestFocus);
                pick(
                        RealProgram.TEXTS.option(muscles, row.code("muscle").orElseThrow()),
                        add.getItems().size());
                WaitForAsyncUtils.waitForFxEvents();
            }
            robot.interact(get(id)::requestFocus);
            row.code("limitedBy").ifPresent(by -> robot.write(by.substring(0, 1)));
            robot.write(row.flag("atrophy") ? "w" : "").write(row.flag("tenderness") ? "d" : "");
            robot.write(gradeKeys(place, row));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static String gradeKeys(Place place, Row row) {
        boolean mrc = find(place + ":scale:mrc", Pill.class).filter(Pill::isSelected).isPresent();
        return Grade.of(row)
                .map(
                        g ->
                                mrc
                                        ? g.mrc()
                                        // a 1 waits for a 0: the Enter key leaves it
                                        : g.kendall().equals("1") ? "1\n" : g.kendall())
                .orElse("n");
    }

    private void table(Place place, Item item, Answer.Table table) {
        if (place.id().equals(STRENGTH)) {
            strength(place, item, table);
            return;
        }
        AnswerType.Table type = (AnswerType.Table) item.type();
        if (find(place + ":table", TableView.class).isPresent()) {
            byKeys(place, type, table);
            return;
        }
        robot.clickOn(get(place + ":add"));
        for (int i = 0; i < table.rows().size(); i++) {
            for (Column column : type.columns()) {
                Optional<Row.Cell> cell = table.rows().get(i).cell(column.id());
                if (cell.isPresent()) {
                    cell(place + "[" + i + "]:" + column.id(), column, cell.get());
                }
            }
            boolean last = i == table.rows().size() - 1;
            robot.type(last ? KeyCode.ESCAPE : KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** A table of which every cell takes one key. */
    private void byKeys(Place place, AnswerType.Table type, Answer.Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            robot.clickOn(get(place + ":add"));
            WaitForAsyncUtils.waitForFxEvents();
            for (Column column : type.columns()) {
                Optional<Row.Cell> cell = table.rows().get(i).cell(column.id());
                if (cell.isPresent()) {
                    key(place, type, i, column, cell.get());
                }
            }
        }
    }

    private void key(Place place, AnswerType.Table type, int row, Column column, Row.Cell cell) {
        boolean list = cell instanceof Row.Cell.Code && column.options().size() > KeyLetters.MOST;
        boolean first = column == type.columns().getFirst();
        if (!first) {
            goTo(place, row, type.columns().indexOf(column));
        }
        if (list || first && column.kind() == Column.Kind.CHOICE) {
            if (!first) {
                robot.type(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
            }
            robot.write(RealProgram.TEXTS.option(column, ((Row.Cell.Code) cell).code()));
            if (column.options().size() > 12) {
                robot.type(KeyCode.DOWN);
            }
            robot.type(KeyCode.ENTER);
        } else if (cell instanceof Row.Cell.Code code) {
            robot.write(KeyLetters.of(column.options()).get(code.code()).toString());
        } else {
            robot.write(CellText.write(RealProgram.TEXTS, cell));
            if (!column.whole()) {
                robot.type(KeyCode.ENTER);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to a cell of such a table with the arrow keys. */
    private void goTo(Place place, int row, int column) {
        TableView<?> table = find(place + ":table", TableView.class).orElseThrow();
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        press(row - at.getRow(), KeyCode.DOWN, KeyCode.UP);
        press(column - at.getColumn(), KeyCode.RIGHT, KeyCode.LEFT);
    }

    private void press(int steps, KeyCode forward, KeyCode back) {
        for (int i = 0; i < Math.abs(steps); i++) {
            robot.type(steps > 0 ? forward : back);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void cell(String id, Column column, Row.Cell cell) {
        Node node = get(id);
        switch (cell) {
            case Row.Cell.Code code when column.kind() == Column.Kind.CHOICE -> {
                if (!offered(node, code.code())) {
                    robot.interact(node::requestFocus);
                    pick(RealProgram.TEXTS.option(column, code.code()), column.options().size());
                }
            }
            case Row.Cell.Code code -> write(node, code.code());
            case Row.Cell.Number number -> write(node, number.value().toPlainString());
            case Row.Cell.Text text -> write(node, text.text());
            case Row.Cell.Date date -> write(node, date.date().toString());
            case Row.Cell.Flag _ -> robot.clickOn(node);
        }
    }

    /** The next row begins with the next muscle or the other side: nothing to choose then. */
    private static boolean offered(Node node, String code) {
        return node instanceof ComboBox<?> box
                && box.getValue() instanceof Option option
                && option.code().equals(code);
    }

    private void write(Node node, String text) {
        robot.interact(node::requestFocus);
        robot.write(text);
    }
}

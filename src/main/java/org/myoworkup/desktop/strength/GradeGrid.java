package org.myoworkup.desktop.strength;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.findings.SideDifference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Muscles down, the patient's right and left across, and how far the sides differ. One stop for the
 * Tab key: the cell that was reached last.
 */
final class GradeGrid extends GridPane {
    private static final int RIGHT = 1;
    private static final int LEFT = 2;
    private static final int DIFFERENCE = 3;
    private static final int COLUMNS = 4;

    private final Scope scope;
    private final String id;
    private final CellWords words;
    private final Consumer<MuscleSide> reached;
    private final Map<MuscleSide, GradeCell> cells = new LinkedHashMap<>();
    private final Map<String, Label> differences = new LinkedHashMap<>();
    private final Label refusal = new Label();
    private Optional<GradeCell> refused = Optional.empty();
    private Optional<GradeCell> stop = Optional.empty();

    /**
     * @param id of the question, which the cells' ids begin with
     * @param reached hears which cell has the focus
     */
    GradeGrid(Scope scope, String id, CellWords words, Consumer<MuscleSide> reached) {
        this.scope = scope;
        this.id = id;
        this.words = words;
        this.reached = reached;
        setId(id + ":grid");
        getStyleClass().add("grade-grid");
        refusal.setId(id + ":refused");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Makes the cells anew; the cell that had the focus has it again.
     *
     * @param made prepares each new cell
     */
    void build(GridPlan plan, Consumer<GradeCell> made) {
        Optional<MuscleSide> focused = focused().map(GradeCell::muscle);
        Optional<MuscleSide> stopped = stop.map(GradeCell::muscle);
        cells.clear();
        differences.clear();
        getChildren().clear();
        refused = Optional.empty();
        addRow(
                0,
                head("strength.head.muscle"),
                head("strength.head.right"),
                head("strength.head.left"),
                head("strength.head.difference"));
        for (int i = 0; i < plan.muscles().size(); i++) {
            row(plan.muscles().get(i), line(i), plan, made);
        }
        stop = stopped.map(cells::get).or(() -> cells.values().stream().findFirst());
        oneStop();
        focused.map(cells::get).ifPresent(Node::requestFocus);
    }

    /** Each muscle has a line of its own and one below it, for what was refused. */
    private static int line(int index) {
        return 1 + 2 * index;
    }

    private Label head(String key) {
        Label label = new Label(scope.say(key));
        label.getStyleClass().add("grid-head");
        label.setWrapText(true);
        return label;
    }

    private void row(String muscle, int line, GridPlan plan, Consumer<GradeCell> made) {
        Label name = new Label(scope.texts().label(muscle));
        name.getStyleClass().add("muscle-name");
        name.setWrapText(true);
        add(name, 0, line);
        for (MuscleSide side : plan.cells(muscle)) {
            GradeCell cell = new GradeCell(side, cellId(side), words);
            cells.put(side, cell);
            cell.focusedProperty().subscribe(is -> focused(cell, is));
            made.accept(cell);
            if (side.axial()) {
                add(cell, RIGHT, line, 2, 1);
            } else {
                add(cell, side.side().equals(MuscleSide.RIGHT) ? RIGHT : LEFT, line);
            }
        }
        Label difference = new Label();
        difference.getStyleClass().add("difference");
        difference.setWrapText(true);
        difference.setId(id + ":" + muscle + ":difference");
        differences.put(muscle, difference);
        add(difference, DIFFERENCE, line);
    }

    private String cellId(MuscleSide cell) {
        return id + ":" + cell.muscle() + ":" + cell.side();
    }

    private void focused(GradeCell cell, boolean is) {
        if (is) {
            stop = Optional.of(cell);
            oneStop();
            reached.accept(cell.muscle());
        }
    }

    private void oneStop() {
        cells.values().forEach(c -> c.setFocusTraversable(stop.filter(s -> s == c).isPresent()));
    }

    void show(GradedRows rows, Scale scale) {
        cells.forEach((side, cell) -> cell.show(rows.row(side), scale));
        differences.values().forEach(d -> difference(d, "", ""));
        rows.answer()
                .map(SideDifference::of)
                .orElse(List.of())
                .forEach(
                        d ->
                                difference(
                                        differences.get(d.muscle()),
                                        scope.say(
                                                d.clear()
                                                        ? "strength.differs.clearly"
                                                        : "strength.differs",
                                                scope.say("strength.side." + d.weaker()),
                                                d.grades()),
                                        d.clear() ? "clear" : "quiet"));
    }

    private static void difference(Label label, String words, String kind) {
        label.setText(words);
        label.getStyleClass().removeAll("clear", "quiet");
        if (!kind.isEmpty()) {
            label.getStyleClass().add(kind);
        }
    }

    Optional<GradeCell> cell(MuscleSide muscle) {
        return Optional.ofNullable(cells.get(muscle));
    }

    /** The cell that has the focus. */
    Optional<GradeCell> focused() {
        return cells.values().stream().filter(Node::isFocused).findFirst();
    }

    /** The cell that the Tab key reaches; empty when no muscle is shown. */
    Optional<GradeCell> stop() {
        return stop;
    }

    void focus(MuscleSide muscle) {
        cell(muscle).ifPresent(Node::requestFocus);
    }

    /** Says below this cell's line why what was typed was not taken. */
    void refuse(GradeCell cell, String why) {
        acceptAgain();
        refused = Optional.of(cell);
        cell.refused(true);
        cell.setAccessibleHelp(why);
        refusal.setText(why);
        add(refusal, 0, GridPane.getRowIndex(cell) + 1, COLUMNS, 1);
    }

    /** Takes the words of the refusal away. */
    void acceptAgain() {
        refused.ifPresent(
                cell -> {
                    cell.refused(false);
                    cell.setAccessibleHelp("");
                });
        refused = Optional.empty();
        getChildren().remove(refusal);
    }
}

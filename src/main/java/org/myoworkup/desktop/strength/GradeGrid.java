package org.myoworkup.desktop.strength;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.myoworkup.desktop.form.Scope;
import org.myoworkup.findings.MuscleSide;

import java.util.LinkedHashMap;
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

    /** Lines of a muscle: its name where there is no room beside, cells, difference, refusal. */
    private static final int LINES = 4;

    private final Scope scope;
    private final String id;
    private final CellWords words;
    private final Reached reached;
    private final Map<MuscleSide, GradeCell> cells = new LinkedHashMap<>();
    private final Map<String, Label> names = new LinkedHashMap<>();
    private final Map<String, Label> differences = new LinkedHashMap<>();
    private final Label muscleHead;
    private final Label refusal = new Label();
    private Optional<GradeCell> refused = Optional.empty();
    private Optional<GradeCell> stop = Optional.empty();
    private boolean pairs;
    private boolean narrow;

    /** Hears where the focus is. */
    interface Reached {
        void reached(MuscleSide cell);

        void left(MuscleSide cell);
    }

    /**
     * @param id of the question, which the cells' ids begin with
     */
    GradeGrid(Scope scope, String id, CellWords words, Reached reached) {
        this.scope = scope;
        this.id = id;
        this.words = words;
        this.reached = reached;
        setId(id + ":grid");
        getStyleClass().add("grade-grid");
        muscleHead = head("strength.head.muscle", "muscle-head");
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
        names.clear();
        differences.clear();
        getChildren().clear();
        refused = Optional.empty();
        add(muscleHead, 0, 0);
        add(head("strength.head.right", "side-head"), RIGHT, 0);
        add(head("strength.head.left", "side-head"), LEFT, 0);
        add(head("strength.head.difference", "difference-head"), DIFFERENCE, 0);
        for (int i = 0; i < plan.muscles().size(); i++) {
            row(plan.muscles().get(i), 2 + LINES * i, plan, made);
        }
        arrange();
        stop = stopped.map(cells::get).or(() -> cells.values().stream().findFirst());
        oneStop();
        focused.map(cells::get).ifPresent(Node::requestFocus);
    }

    private Label head(String key, String style) {
        Label label = new Label(scope.say(key));
        label.getStyleClass().addAll("grid-head", style);
        label.setWrapText(true);
        return label;
    }

    private void row(String muscle, int line, GridPlan plan, Consumer<GradeCell> made) {
        Label name = new Label(scope.texts().label(muscle));
        name.getStyleClass().add("muscle-name");
        name.setWrapText(true);
        names.put(muscle, name);
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

    /** The width that a muscle needs on one line, in pixels; 0 while none is shown. */
    private double lineWidth() {
        if (cells.isEmpty()) {
            return 0;
        }
        return names.values().iterator().next().prefWidth(-1)
                + 2 * cells.values().iterator().next().prefWidth(-1)
                + differences.values().iterator().next().prefWidth(-1)
                + 3 * getHgap();
    }

    /**
     * The width it takes of what there is, in pixels. Where that is too little for a line the names
     * stand above the cells and the differences below.
     */
    double fitInto(double width) {
        double line = lineWidth();
        if (narrow != line > width) {
            narrow = line > width;
            arrange();
        }
        return Math.min(line, width);
    }

    private void arrange() {
        muscleHead.setVisible(!narrow);
        muscleHead.setManaged(!narrow);
        int line = 2;
        for (String muscle : names.keySet()) {
            place(names.get(muscle), narrow ? line - 1 : line, 0);
            place(differences.get(muscle), narrow ? line + 1 : line, DIFFERENCE);
            line += LINES;
        }
    }

    private void place(Label label, int line, int column) {
        GridPane.setRowIndex(label, line);
        GridPane.setColumnIndex(label, narrow ? 0 : column);
        GridPane.setColumnSpan(label, narrow ? COLUMNS : 1);
        label.setMinWidth(narrow ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
    }

    private String cellId(MuscleSide cell) {
        return id + ":" + cell.muscle() + ":" + cell.side();
    }

    private void focused(GradeCell cell, boolean is) {
        if (is) {
            stop = Optional.of(cell);
            oneStop();
            showPair();
            reached.reached(cell.muscle());
        } else {
            reached.left(cell.muscle());
        }
    }

    /**
     * Shows the cell beside the one with the focus as one that takes its grade too, or no longer.
     */
    void pair(boolean pairs) {
        this.pairs = pairs;
        showPair();
    }

    private void showPair() {
        Optional<MuscleSide> beside =
                stop.map(GradeCell::muscle).filter(m -> pairs && !m.axial()).map(MuscleSide::other);
        cells.forEach((side, cell) -> cell.paired(beside.equals(Optional.of(side))));
    }

    private void oneStop() {
        cells.values().forEach(c -> c.setFocusTraversable(stop.filter(s -> s == c).isPresent()));
    }

    void show(GradedRows rows, Scale scale) {
        cells.forEach((side, cell) -> cell.show(rows.row(side), scale));
        differences.values().forEach(d -> difference(d, "", ""));
        rows.differences()
                .forEach(
                        d ->
                                difference(
                                        differences.get(d.muscle()),
                                        scope.say(
                                                "strength.differs",
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
        add(refusal, 0, GridPane.getRowIndex(cell) + 2, COLUMNS, 1);
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

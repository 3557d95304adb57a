package org.myoworkup.desktop.strength;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.desktop.form.TogetherForm;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.findings.Grade;
import org.myoworkup.findings.MuscleSide;
import org.myoworkup.findings.SideDifference;
import org.myoworkup.workup.Answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Manual muscle testing: the grid of muscle and side with what belongs to it.
 *
 * <p>Marking several at once. "All tested muscles normal" grades every muscle of the chosen set
 * that has no grade yet, on the sides of the set, after list and count were shown; the answer is
 * marked as given together. The grid is one answer of measurements and none of the EULAR/ACR or
 * red-flag findings: those are never answered by it, they stay derived ("from the grid") until
 * someone answers them singly, and nothing outside the set or on the other side is graded. A muscle
 * that is graded, not tested or limited keeps what it has.
 */
public final class StrengthField extends Field {
    private static final String STYLES = StyleSheet.of("strength");

    private final List<String> order;
    private final CellWords words;
    private final VBox node = new VBox();
    private final GridTools tools;
    private final GradeGrid grid;
    private final GridKeys keys;
    private final StrengthChart chart;
    private final Label cellLine = new Label();
    private final Label keyLine = new Label();
    private final Label sides = new Label();
    private final Totals totals;
    private final PatternLines pattern;
    private final Set<String> added = new LinkedHashSet<>();
    private GradedRows rows;
    private Scale scale = Scale.KENDALL;
    private GridPlan plan;
    private Optional<ContextMenu> menu = Optional.empty();

    public StrengthField(Asked asked) {
        super(asked);
        order = asked.scope().texts().checklist().muscles().stream().map(Muscle::id).toList();
        words = new CellWords(asked.scope());
        rows = new GradedRows(List.of(), order);
        tools = new GridTools(asked, new Together());
        grid = new GradeGrid(asked.scope(), asked.place().toString(), words, new Focus());
        keys = new GridKeys(grid, new Keyed());
        chart =
                new StrengthChart(
                        asked.scope(), words, asked.place().toString(), this::chosenOnChart);
        totals = new Totals(asked.scope(), asked.place().toString());
        pattern =
                new PatternLines(
                        asked.scope(),
                        new PatternWords(asked.scope(), words, asked.place().occurrence()),
                        asked.place().toString());
        arrange();
        plan = plan();
        rebuild();
    }

    private void arrange() {
        node.getStylesheets().add(STYLES);
        node.getStyleClass().add("strength");
        cellLine.setId(partId("cell"));
        cellLine.getStyleClass().add("cell-line");
        keyLine.setId(partId("keys"));
        keyLine.getStyleClass().add("key-line");
        sides.setId(partId("sides"));
        for (Label line : List.of(cellLine, keyLine, sides)) {
            line.setWrapText(true);
            line.setAccessibleRole(AccessibleRole.TEXT);
        }
        node.getChildren()
                .addAll(
                        tools,
                        new GridAndChart(grid, chart.node()),
                        cellLine,
                        keyLine,
                        totals,
                        sides,
                        pattern);
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusTarget() {
        return plan.open(rows).stream()
                .findFirst()
                .flatMap(grid::cell)
                .or(grid::stop)
                .<Node>map(c -> c)
                .orElse(tools);
    }

    @Override
    public void show(Optional<Answer> answer) {
        rows = GradedRows.of(answer, order);
        refresh();
    }

    @Override
    public void changed() {
        refresh();
    }

    @Override
    public void commit() {
        keys.left();
    }

    @Override
    public void close() {
        menu.ifPresent(ContextMenu::hide);
    }

    private GridPlan plan() {
        return GridPlan.of(
                asked().scope().texts().checklist(), tools.answer(GridTools.SET), rows, added);
    }

    private void refresh() {
        scale = Scale.of(tools.answer(GridTools.SCALE));
        GridPlan now = plan();
        if (!now.equals(plan)) {
            plan = now;
            rebuild();
        } else {
            draw();
        }
    }

    private void rebuild() {
        grid.build(plan, this::prepare);
        tools.offer(plan);
        draw();
    }

    private void prepare(GradeCell cell) {
        cell.setMenu(() -> openMenu(cell));
        cell.setOnContextMenuRequested(
                event -> {
                    openMenu(cell);
                    event.consume();
                });
    }

    private void openMenu(GradeCell cell) {
        close();
        menu =
                Optional.of(
                        CellMenu.of(
                                asked(),
                                words,
                                rows.row(cell.muscle()),
                                typed -> keys.does(cell, typed),
                                () -> keys.clear(cell.muscle())));
        menu.get().show(cell, javafx.geometry.Side.BOTTOM, 0, 0);
    }

    private void draw() {
        grid.show(rows, scale);
        tools.show(plan, rows);
        totals.show(rows.answer().orElseGet(() -> new Answer.Table(List.of())), plan.set());
        pattern.show(rows, scale);
        chart.show(rows, scale);
        saySides();
        keyLine.setText(asked().say("strength.keys." + scale.code()));
        sayCell();
    }

    private final class Focus implements GradeGrid.Reached {
        @Override
        public void reached(MuscleSide cell) {
            keys.reached();
            chart.select(cell);
            sayCell();
        }

        @Override
        public void left(MuscleSide cell) {
            keys.left(cell);
        }
    }

    /** A muscle that the grid does not show yet comes into it. */
    private void chosenOnChart(MuscleSide muscle) {
        if (!plan.muscles().contains(muscle.muscle())) {
            added.add(muscle.muscle());
            refresh();
        }
        grid.focus(muscle);
    }

    /** The cell that has the focus in words, with what its grade means. */
    private void sayCell() {
        String cell = cellInWords();
        boolean both =
                tools.bothSides() && grid.stop().filter(c -> !c.muscle().axial()).isPresent();
        cellLine.setText(both ? asked().say("strength.both.cell", cell) : cell);
    }

    private String cellInWords() {
        return grid.stop()
                .map(GradeCell::muscle)
                .map(
                        c ->
                                rows.grade(c)
                                        .map(
                                                g ->
                                                        asked().say(
                                                                        "strength.named",
                                                                        words.longName(c),
                                                                        meaning(c, g)))
                                        .orElseGet(() -> words.name(c, rows.row(c), scale)))
                .orElse(asked().say("strength.no-muscle"));
    }

    private void saySides() {
        List<SideDifference> clear =
                rows.differences().stream().filter(SideDifference::clear).toList();
        sides.setText(
                clear.isEmpty()
                        ? ""
                        : asked().say(
                                        "strength.sides",
                                        clear.stream()
                                                .map(d -> Message.label(d.muscle()))
                                                .toList()));
        sides.setVisible(!clear.isEmpty());
        sides.setManaged(!clear.isEmpty());
    }

    private String meaning(MuscleSide cell, Grade grade) {
        String marks = words.marks(rows.row(cell));
        return marks.isEmpty() ? words.meaning(grade) : words.meaning(grade) + ", " + marks;
    }

    private void giveTogether(GradedRows changed) {
        asked().scope().session().answer(asked().place(), changed.answer().map(a -> a), true);
    }

    /** What marks several muscles at once: each shows first what it is about to do. */
    private final class Together implements GridTools.Deeds {
        @Override
        public void allNormal(Node at) {
            keys.left();
            List<MuscleSide> open = plan.open(rows);
            if (!open.isEmpty()) {
                ask(
                        at,
                        "strength.all-normal.title",
                        open.stream()
                                .map(
                                        c ->
                                                asked().say(
                                                                "strength.named",
                                                                words.shortName(c),
                                                                scale.written(Grade.TEN)))
                                .toList(),
                        "strength.all-normal.deed",
                        () -> giveTogether(rows.normal(open)));
            }
        }

        @Override
        public void otherSideSame(Node at) {
            keys.left();
            List<MuscleSide> open = plan.openOnOtherSide(rows);
            if (!open.isEmpty()) {
                ask(
                        at,
                        "strength.other-same.title",
                        open.stream().map(c -> words.name(c, rows.row(c.other()), scale)).toList(),
                        "strength.other-same.deed",
                        () -> giveTogether(rows.sameAsOther(open)));
            }
        }

        private void ask(
                Node at, String title, List<String> lines, String deed, Runnable confirmed) {
            String left = asked().say("strength.together.left", rows.rows().size());
            asked().scope()
                    .bubble()
                    .fill(
                            at,
                            new TogetherForm(
                                    asked().scope(),
                                    asked().place(),
                                    title,
                                    lines,
                                    left,
                                    deed,
                                    confirmed));
        }

        @Override
        public void toGrid() {
            focusTarget().requestFocus();
        }

        @Override
        public void bothSides() {
            grid.pair(tools.bothSides());
            sayCell();
        }

        @Override
        public void add(String muscle) {
            added.add(muscle);
            refresh();
            grid.focus(plan.cells(muscle).getFirst());
        }
    }

    private final class Keyed implements GridKeys.Owner {
        private final Together together = new Together();

        @Override
        public GradedRows rows() {
            return rows;
        }

        @Override
        public GridPlan plan() {
            return plan;
        }

        @Override
        public Scale scale() {
            return scale;
        }

        @Override
        public boolean give(GradedRows changed) {
            return asked().give(changed.answer());
        }

        @Override
        public void allNormal(GradeCell at) {
            if (plan.open(rows).isEmpty()) {
                grid.refuse(at, say("strength.all-normal.none"));
            } else {
                together.allNormal(at);
            }
        }

        @Override
        public void otherSideSame(GradeCell at) {
            if (plan.openOnOtherSide(rows).isEmpty()) {
                grid.refuse(at, say("strength.other-same.none"));
            } else {
                together.otherSideSame(at);
            }
        }

        @Override
        public void scale(Scale chosen) {
            tools.scale(chosen);
        }

        @Override
        public void sets() {
            tools.toSets();
        }

        @Override
        public boolean bothSides() {
            return tools.bothSides();
        }

        @Override
        public void bothSides(boolean are) {
            tools.bothSides(are);
        }

        @Override
        public void addMuscle() {
            tools.openMore();
        }

        @Override
        public String say(String key, Object... args) {
            return asked().say(key, args);
        }
    }
}

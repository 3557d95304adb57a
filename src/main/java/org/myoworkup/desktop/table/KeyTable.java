package org.myoworkup.desktop.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.Field;
import org.myoworkup.desktop.form.RowWords;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table question of which every cell takes one key, after which the next cell has the focus. The
 * whole answer is handed over with every cell. A row in which nothing stands beside what it is
 * about is a draft, shown as such and no part of the answer.
 */
public class KeyTable extends Field {
    private static final String STYLES = StyleSheet.of("table");

    private static final PseudoClass LACKS = PseudoClass.getPseudoClass("lacks");

    private final AnswerType.Table type;
    private final Lines lines;
    private final Drafts drafts;
    private final RowWords words;
    private final FlowPane tools = new FlowPane();
    private final Label foot = new Label();
    private final KeyLine keyLine;
    private final Grid grid;
    private final VBox node = new VBox();
    private Map<String, String> closedShown = Map.of();
    private final Holding holding;

    /**
     * @param drafts of this workup: where rows that are no answers yet are kept
     */
    public KeyTable(Asked asked, AnswerType.Table type, TableLook look, Drafts drafts) {
        super(asked);
        this.type = type;
        this.drafts = drafts;
        this.words = new RowWords(asked.scope().texts(), type);
        this.lines = new Lines(type, look);
        lines.shown().setAll(drafts.of(asked.place()));
        lines.show(rows(asked.scope().session().workup().answer(asked.place())));
        this.holding = new Holding(asked, type, lines, this::closed, this::changedRows);
        this.keyLine = new KeyLine(partId("keys"));
        this.grid = new Grid(this, look, keyLine);
        TextButton add = tool("add", asked.say("emgtable.add"), this::addRow);
        tools.getChildren().add(add);
        tools.getStyleClass().add("key-tools");
        foot.getStyleClass().add("key-foot");
        foot.setWrapText(true);
        foot.setId(partId("foot"));
        node.getStylesheets().add(STYLES);
        node.getStyleClass().add("key-field");
        node.setAlignment(Pos.TOP_LEFT);
        node.getChildren().addAll(tools, grid.table(), keyLine, foot);
        count();
    }

    /** A quiet button above the table. */
    protected final TextButton tool(String part, String label, Runnable action) {
        TextButton button =
                new TextButton(label, asked().say("form.named", asked().label(), label));
        button.setId(partId(part));
        button.setAction(action);
        return button;
    }

    /** Puts further buttons above the table. */
    protected final void addTools(List<? extends Node> more) {
        tools.getChildren().addAll(more);
    }

    /** What else stands between the table's keys and its foot. */
    protected final void addBelow(Node below) {
        node.getChildren().add(node.getChildren().size() - 1, below);
    }

    @Override
    public final Region node() {
        return node;
    }

    @Override
    public final Node focusTarget() {
        return grid.table();
    }

    @Override
    public final boolean wide() {
        return true;
    }

    /**
     * Columns that cannot be filled now, with the reason in words. What stands in them is kept and
     * shown as not counted.
     */
    protected Map<String, String> closed() {
        return Map.of();
    }

    /** Keys that fill the open cells of a row. */
    protected List<Filling> fillings() {
        return List.of();
    }

    /** False where a row without values is no draft but the plain state of what it is about. */
    protected boolean marksDrafts() {
        return true;
    }

    /** What a cell says in which nothing stands; empty for nothing. */
    protected String emptyWords(Column column, boolean given) {
        return "";
    }

    /** What the first column says of a row. */
    protected String headWords(Row row, String value) {
        return value;
    }

    /** What the row is grouped under; a line is drawn where it differs from the row above. */
    protected String group(Row row) {
        return "";
    }

    /** How many rows there are, below the table. */
    protected String footWords(int given, int drafts) {
        return asked().say("emgtable.foot", given, drafts);
    }

    final String shown(Column column, Line line, Optional<String> value) {
        if (column != type.columns().getFirst()) {
            return value.orElse(emptyWords(column, line.isGiven()));
        }
        String words = headWords(line.row(), value.orElse(""));
        return line.isGiven() || !marksDrafts() ? words : asked().say("emgtable.draft", words);
    }

    final Map<String, String> closedNow() {
        return closed();
    }

    final List<Filling> fillingsNow() {
        return fillings();
    }

    final Holding holding() {
        return holding;
    }

    final AnswerType.Table type() {
        return type;
    }

    final Lines lines() {
        return lines;
    }

    final RowWords words() {
        return words;
    }

    private static List<Row> rows(Optional<Answer> answer) {
        return answer.filter(Answer.Table.class::isInstance)
                .map(a -> ((Answer.Table) a).rows())
                .orElse(List.of());
    }

    @Override
    public final void show(Optional<Answer> answer) {
        if (holding.isGiving()) {
            return;
        }
        grid.walk().keepPlace(() -> lines.show(rows(answer)));
        count();
    }

    @Override
    public void changed() {
        Map<String, String> now = closed();
        if (!now.equals(closedShown)) {
            closedShown = now;
            grid.refresh();
        }
    }

    @Override
    public final void commit() {
        grid.commit();
    }

    @Override
    public final void close() {
        drafts.keep(asked().place(), lines.shown());
    }

    private void count() {
        int given = lines.given().size();
        List<String> waiting =
                lines.shown().stream().filter(this::waits).map(this::lacking).toList();
        foot.setText(
                waiting.isEmpty()
                        ? footWords(given, lines.shown().size() - given)
                        : String.join("\n", waiting));
        foot.setVisible(!lines.shown().isEmpty());
        foot.setManaged(foot.isVisible());
        foot.pseudoClassStateChanged(LACKS, !waiting.isEmpty());
    }

    /** Values were typed, and what the row needs is not there yet: nothing of it is saved. */
    private boolean waits(Line line) {
        return !lines.lacking(line.row()).isEmpty() && lines.hasValue(line, line.row());
    }

    private String lacking(Line line) {
        return asked().say(
                        "emgtable.foot.lacks",
                        words.key(line.row()),
                        lines.lacking(line.row()).stream().map(Column::label).toList());
    }

    /** The rows as they stand on screen, drafts too. */
    public final List<Row> onScreen() {
        return lines.shown().stream().map(Line::row).toList();
    }

    /** The rows on screen that hold nothing yet and are no answers. */
    public final List<Row> drafts() {
        return lines.shown().stream().filter(l -> !l.isGiven()).map(Line::row).toList();
    }

    /** Adds these as drafts, those that are there already left out, and goes to the first. */
    public final void addDrafts(List<Row> rows) {
        int first = lines.shown().size();
        for (Row row : rows) {
            if (lines.sameKey(row).isEmpty()) {
                lines.shown().add(Line.draft(lines.ordered(row)));
            }
        }
        changedRows();
        if (first < lines.shown().size()) {
            grid.walk().goTo(first);
        } else {
            grid.table().requestFocus();
        }
    }

    /**
     * Offers a draft for each of these rows that no other line is about, and puts all lines in this
     * order. For a table that shows everything it can hold.
     *
     * @param about the column that says what a row is about
     */
    protected final void arrange(List<Row> offered, String about, Comparator<Row> order) {
        boolean[] moved = {false};
        grid.walk().keepPlace(() -> moved[0] = lines.arrange(offered, about, order));
        if (moved[0]) {
            changedRows();
        }
    }

    /** Work begins at the first row's first cell to fill, wherever the toolkit would begin. */
    protected final void beginAtFirst() {
        if (!lines.shown().isEmpty()) {
            grid.walk().focus(0, grid.walk().firstOf(0));
        }
    }

    /** The row that has the focus. */
    protected final Optional<Row> current() {
        return grid.walk().line().map(Line::row);
    }

    /** Begins another row below the one that has the focus, and goes to it. */
    protected final void addBelowCurrent(Row row) {
        if (grid.commit()) {
            int at = Math.clamp(grid.walk().rowIndex() + 1, 0, lines.shown().size());
            lines.shown().add(at, Line.draft(lines.ordered(row)));
            changedRows();
            grid.walk().goTo(at);
        }
    }

    /**
     * Completes what drafts are about; a row in which something was entered is never touched, and
     * neither is one of the answer.
     */
    protected final void completeDrafts(UnaryOperator<Row> completion) {
        for (Line line : lines.shown()) {
            Row completed = lines.ordered(completion.apply(line.row()));
            boolean untouched = !line.isGiven() && !lines.hasValue(line, line.row());
            if (untouched && lines.sameKey(completed).filter(l -> l != line).isEmpty()) {
                line.set(completed, false);
            }
        }
    }

    private void addRow() {
        if (grid.commit()) {
            lines.shown().add(Line.draft(new Row(Map.of())));
            changedRows();
            grid.walk().goTo(lines.shown().size() - 1);
            grid.open();
        }
    }

    private void changedRows() {
        grid.refresh();
        count();
    }

    /** The drafts that say what they are about, in words. */
    protected final List<String> fillable() {
        return holding.draftsToFill().stream().map(l -> words.key(l.row())).toList();
    }

    /**
     * The answer in which every draft that says what it is about is filled so; empty when there is
     * none.
     */
    protected final Optional<Answer> answerWithDrafts(Filling filling) {
        return holding.answerWithDrafts(filling);
    }

    private void remove(Line line) {
        grid.walk()
                .keepPlace(
                        () -> {
                            if (holding.remove(line)) {
                                lines.shown().remove(line);
                            }
                        });
        changedRows();
    }

    /** Fills the row that has the focus, and goes on to what is still open in it. */
    protected final void fillCurrent(Filling filling) {
        grid.fill(filling);
    }

    /** What can be done with a row. */
    final ContextMenu menu(Line line) {
        List<MenuItem> entries = new ArrayList<>();
        for (Filling filling : fillings()) {
            entries.add(
                    entry(
                            "fill-" + filling.id(),
                            asked().say(
                                            "emgtable.menu.fill",
                                            filling.label(),
                                            filling.key().getName()),
                            () -> holding.fill(line, filling)));
        }
        if (type.key().contains("side") && Sides.mirrored(line.row()).isPresent()) {
            entries.add(
                    entry(
                            "other-side",
                            asked().say("emgtable.menu.other-side"),
                            () -> holding.otherSide(line)));
        }
        entries.add(
                entry(
                        "remove-row",
                        asked().say("form.table.remove", words.key(line.row())),
                        () -> remove(line)));
        return new ContextMenu(entries.toArray(MenuItem[]::new));
    }

    private MenuItem entry(String part, String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId(partId(part));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}

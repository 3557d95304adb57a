package org.myoworkup.desktop.table;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.InSight;
import org.myoworkup.desktop.kit.KeyLetters;
import org.myoworkup.workup.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells on screen, which of them is worked on, and where the next one is. */
final class Grid {
    /** Rows above which the table scrolls by itself. */
    private static final int TALLEST = 14;

    /** Height of a row, and of the heads as in the style sheet. */
    private static final double ROW_EM = 2.2;

    /** Room for the scroll bar and the frame. */
    private static final double SCROLL_EM = 1.1;

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass GROUP_START = PseudoClass.getPseudoClass("group-start");

    private final KeyTable owner;
    private final TableLook look;
    private final KeyLine keyLine;
    private final TableView<Line> table = new TableView<>();
    private final Map<String, Map<String, Character>> letters = new HashMap<>();
    private final FrozenColumns frozen;
    private final Walk walk;
    private Optional<CellEdit> edit = Optional.empty();
    private Optional<ContextMenu> menu = Optional.empty();
    private final DoubleProperty rowHeight = new SimpleDoubleProperty();
    private boolean settled;

    Grid(KeyTable owner, TableLook look, KeyLine keyLine) {
        this.owner = owner;
        this.look = look;
        this.keyLine = keyLine;
        walk = new Walk(table, owner.type().columns(), look, owner::closedNow);
        table.setItems(owner.lines().shown());
        table.setId(owner.partId("table"));
        table.setAccessibleText(owner.asked().say("emgtable.table", owner.asked().label()));
        table.getStyleClass().add("key-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(owner.asked().say("emgtable.empty")));
        table.setMinWidth(0);
        table.setRowFactory(_ -> new DraftRow());
        for (Column column : owner.type().columns()) {
            letters.put(
                    column.id(),
                    column.kind() == Column.Kind.CHOICE
                            ? KeyLetters.of(options(column))
                            : Map.of());
            table.getColumns().add(tableColumn(column));
        }
        frozen = new FrozenColumns(table, look.heading().size(), owner.type().columns());
        keyLine.fontProperty().subscribe(_ -> sizes());
        owner.lines().shown().addListener((Observable _) -> rowsChanged());
        new CellKeys(this, owner).listen();
        table.getFocusModel().focusedCellProperty().subscribe(_ -> moved());
        table.focusedProperty().subscribe(this::focused);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAt);
        sizes();
        moved();
    }

    Walk walk() {
        return walk;
    }

    TableView<Line> table() {
        return table;
    }

    private List<Option> options(Column column) {
        return column.options().stream()
                .map(
                        o ->
                                new Option(
                                        o.code(),
                                        owner.asked().scope().texts().option(column, o.code())))
                .toList();
    }

    private TableColumn<Line, Row> tableColumn(Column column) {
        TableColumn<Line, Row> made =
                new TableColumn<>(look.heads().getOrDefault(column.id(), column.label()));
        made.setId(column.id());
        made.setUserData(column);
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(f -> f.getValue().rowProperty());
        made.setCellFactory(_ -> new KeyCell(owner, this, column));
        return made;
    }

    private void rowsChanged() {
        settled = false;
        sizes();
    }

    private void sizes() {
        double em = keyLine.fontProperty().get().getSize();
        for (TableColumn<Line, ?> column : table.getColumns()) {
            Column of = (Column) column.getUserData();
            double wide = ColumnWidths.em(of, column.getText(), options(of));
            column.setPrefWidth(em * look.widths().getOrDefault(of.id(), wide));
        }
        rowHeight.set(em * ROW_EM);
        int rows = Math.clamp(table.getItems().size(), 1, TALLEST);
        double height = em * ROW_EM * (rows + 1) + em * SCROLL_EM;
        table.pseudoClassStateChanged(WHOLE, table.getItems().size() <= TALLEST);
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }

    Map<String, Character> letters(Column column) {
        return letters.get(column.id());
    }

    void fill(Filling filling) {
        table.requestFocus();
        walk.line().filter(l -> owner.holding().fill(l, filling)).ifPresent(_ -> walk.nextOpen());
    }

    private void focused(boolean has) {
        boolean nowhere = walk.line().isEmpty() || walk.column().isEmpty();
        if (has && nowhere && !table.getItems().isEmpty()) {
            walk.focus(0, walk.firstOf(0));
        }
        tellKeys();
    }

    private void moved() {
        tellKeys();
        if (walk.line().isPresent() && table.isFocused()) {
            table.scrollTo(Math.max(0, walk.rowIndex() - TALLEST + 2));
            Platform.runLater(
                    () -> {
                        settle();
                        frozen.inSight(walk.columnIndex());
                        cellNode().ifPresent(InSight::of);
                    });
        }
    }

    private void tellKeys() {
        keyLine.show(owner, this, walk.line(), walk.column());
    }

    /** Draws again what depends on more than the rows. */
    void refresh() {
        for (Node row : table.lookupAll(".table-row-cell")) {
            if (row instanceof DraftRow draft) {
                draft.mark();
            }
        }
        for (Node cell : table.lookupAll(".table-cell")) {
            if (cell instanceof KeyCell key) {
                key.draw();
            }
        }
        tellKeys();
    }

    Optional<Node> cellNode() {
        Optional<Line> line = walk.line();
        Optional<Column> column = walk.column();
        return table.lookupAll(".table-cell").stream()
                .filter(KeyCell.class::isInstance)
                .map(KeyCell.class::cast)
                .filter(c -> c.isAt(line, column))
                .map(c -> (Node) c)
                .findFirst();
    }

    boolean isEditing() {
        return edit.filter(CellEdit::isFocused).isPresent();
    }

    Optional<Node> editorAt(Line line, Column column) {
        return edit.filter(e -> e.line() == line && e.column() == column).map(CellEdit::node);
    }

    /** Opens the list or the text of the cell that has the focus. */
    void open() {
        open("");
    }

    void open(String typed) {
        if (walk.line().isEmpty() || walk.column().isEmpty() || !commit()) {
            return;
        }
        settled = false;
        CellEdit opened = CellEdit.of(owner, this, walk.line().get(), walk.column().get(), typed);
        edit = Optional.of(opened);
        refresh();
        Platform.runLater(
                () -> {
                    settle();
                    opened.begin();
                });
    }

    /**
     * Lays out what was just added, so that it has its place before it is scrolled to or opened.
     */
    private void settle() {
        if (!settled && table.getScene() != null) {
            settled = true;
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
        }
    }

    /** Hands over what is being typed; false when it was refused and stays. */
    boolean commit() {
        return edit.map(CellEdit::commit).orElse(true);
    }

    /** The editor is done with. */
    void closeEdit(boolean next) {
        boolean had = edit.filter(CellEdit::isFocused).isPresent();
        edit = Optional.empty();
        if (had) {
            table.requestFocus();
        }
        refresh();
        if (next) {
            walk.next();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && !isEditing() && walk.line().isPresent()) {
            open();
            event.consume();
        }
    }

    private void menuAt(ContextMenuEvent event) {
        walk.line()
                .ifPresent(
                        line -> {
                            showMenu(line, event.getScreenX(), event.getScreenY());
                            event.consume();
                        });
    }

    /** The menu of the row that has the focus, at its cell. */
    void menu() {
        walk.line()
                .ifPresent(
                        line ->
                                cellNode()
                                        .map(c -> c.localToScreen(c.getLayoutBounds()))
                                        .ifPresent(b -> showMenu(line, b.getMinX(), b.getMaxY())));
    }

    private void showMenu(Line line, double x, double y) {
        menu.ifPresent(ContextMenu::hide);
        ContextMenu shown = owner.menu(line);
        menu = Optional.of(shown);
        shown.show(table, x, y);
    }

    /** A row that says by its look whether it is a draft. */
    private final class DraftRow extends TableRow<Line> {
        DraftRow() {
            minHeightProperty().bind(rowHeight);
            prefHeightProperty().bind(rowHeight);
            maxHeightProperty().bind(rowHeight);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            mark();
        }

        private boolean beginsGroup() {
            int at = getIndex();
            return at > 0
                    && at < table.getItems().size()
                    && !owner.group(getItem().row())
                            .equals(owner.group(table.getItems().get(at - 1).row()));
        }

        void mark() {
            pseudoClassStateChanged(DRAFT, getItem() != null && !getItem().isGiven());
            pseudoClassStateChanged(GROUP_START, getItem() != null && beginsGroup());
        }
    }
}

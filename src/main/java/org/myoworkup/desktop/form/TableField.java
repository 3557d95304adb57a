package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.desktop.kit.TextButton;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows, each a readable line; the one being worked on is open and shows its cells. A row is handed
 * over as soon as what it needs is there.
 */
public final class TableField extends Field {
    private final AnswerType.Table type;
    private final VBox node = new VBox();
    private final VBox lines = new VBox();
    private final TextButton add;
    private List<Row> rows = List.of();
    private int open = -1;
    private Optional<RowEditor> editor = Optional.empty();
    private boolean giving;

    public TableField(Asked asked, AnswerType.Table type) {
        super(asked);
        this.type = type;
        add =
                new TextButton(
                        asked.say("form.table.add"),
                        asked.say("form.named", asked.label(), asked.say("form.table.add")));
        add.setId(partId("add"));
        add.setAction(this::addRow);
        lines.getStyleClass().add("table-lines");
        node.getStyleClass().add("table-field");
        node.getChildren().addAll(lines, add);
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
        return editor.<Node>map(RowEditor::first).orElse(add);
    }

    @Override
    public void show(Optional<Answer> answer) {
        if (giving) {
            return;
        }
        rows =
                answer.filter(Answer.Table.class::isInstance)
                        .map(a -> ((Answer.Table) a).rows())
                        .orElse(List.of());
        closeRow();
        draw();
    }

    private void closeRow() {
        open = -1;
        editor = Optional.empty();
    }

    private void draw() {
        List<Node> drawn = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), open + 1); i++) {
            int index = i;
            drawn.add(
                    i == open
                            ? editor.orElseThrow()
                            : new TableLine(
                                    asked(),
                                    type,
                                    rows.get(i),
                                    i,
                                    () -> open(index),
                                    () -> remove(index)));
        }
        lines.getChildren().setAll(drawn);
        lines.setVisible(!drawn.isEmpty());
        lines.setManaged(!drawn.isEmpty());
        add.setDisable(open >= rows.size());
    }

    /** A further row, which begins with the next entry of the list that is not there yet. */
    private void addRow() {
        commit();
        openWith(rows.size(), NextRow.after(asked().scope().texts().checklist(), type, rows));
    }

    private void open(int index) {
        commit();
        openWith(index, rows.get(index));
    }

    private void openWith(int index, Row row) {
        open = index;
        editor = Optional.of(new RowEditor(asked(), type, index, row, new Steps()));
        draw();
        editor.get().focusFirstOpen();
    }

    private void remove(int index) {
        if (index == open && index >= rows.size()) {
            asked().trouble("");
            closeRow();
            draw();
            add.requestFocus();
            return;
        }
        List<Row> fewer = new ArrayList<>(rows);
        fewer.remove(index);
        if (give(fewer)) {
            closeRow();
            draw();
            add.requestFocus();
        }
    }

    private boolean give(List<Row> changed) {
        giving = true;
        boolean taken =
                asked().give(
                                changed.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new Answer.Table(changed)));
        giving = false;
        if (taken) {
            rows = List.copyOf(changed);
        }
        return taken;
    }

    @Override
    public void commit() {
        editor.ifPresent(RowEditor::commit);
    }

    /** What the open row asks of its table. */
    private final class Steps implements RowEditor.Owner {
        @Override
        public boolean changed(int index, Row row) {
            List<Row> changed = new ArrayList<>(rows);
            if (index < changed.size()) {
                changed.set(index, row);
            } else {
                changed.add(row);
            }
            boolean stands = give(changed);
            add.setDisable(open >= rows.size());
            return stands;
        }

        @Override
        public void done(int index) {
            if (index >= rows.size()) {
                return;
            }
            boolean last = index == rows.size() - 1;
            closeRow();
            draw();
            if (last) {
                addRow();
            } else {
                add.requestFocus();
            }
        }

        @Override
        public void cancelled(int index) {
            closeRow();
            asked().trouble("");
            draw();
            add.requestFocus();
        }

        @Override
        public void removed(int index) {
            remove(index);
        }
    }
}

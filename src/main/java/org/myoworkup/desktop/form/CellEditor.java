package org.myoworkup.desktop.form;

import javafx.event.EventTarget;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.desktop.kit.Picker;
import org.myoworkup.workup.Row;

import java.util.Optional;

/** One cell of the open row. */
sealed interface CellEditor {
    static CellEditor of(Asked asked, Column column, String id, Runnable changed) {
        CellEditor editor =
                switch (column.kind()) {
                    case CHOICE -> new OfChoice(asked, column, changed);
                    case FLAG -> new OfFlag(column, changed);
                    case NUMBER, GRADE, DATE, TEXT -> new OfText(asked, column, changed);
                };
        editor.node().setId(id);
        editor.node().setAccessibleText(asked.say("form.named", asked.label(), column.label()));
        editor.node()
                .getStyleClass()
                .add("cell-" + column.kind().name().toLowerCase(java.util.Locale.ROOT));
        return editor;
    }

    Column column();

    Control node();

    void show(Optional<Row.Cell> cell);

    /** What stands in it; empty when it is open. */
    Optional<Row.Cell> value();

    /** Why what stands in it is not understood. */
    default Optional<String> wrong() {
        return Optional.empty();
    }

    default boolean isOpen() {
        return false;
    }

    /** True when Enter means something inside this control. */
    default boolean takesEnter(EventTarget target) {
        return false;
    }

    /** A code of the column's list. */
    final class OfChoice implements CellEditor {
        private final Column column;
        private final Picker picker;

        OfChoice(Asked asked, Column column, Runnable changed) {
            this.column = column;
            this.picker =
                    new Picker(
                            column.options().stream()
                                    .map(
                                            o ->
                                                    new Option(
                                                            o.code(),
                                                            asked.scope()
                                                                    .texts()
                                                                    .option(column, o.code())))
                                    .toList(),
                            column.label(),
                            _ -> changed.run());
        }

        @Override
        public Column column() {
            return column;
        }

        @Override
        public Control node() {
            return picker.box();
        }

        @Override
        public void show(Optional<Row.Cell> cell) {
            picker.select(
                    cell.filter(Row.Cell.Code.class::isInstance)
                            .map(c -> ((Row.Cell.Code) c).code()));
        }

        @Override
        public Optional<Row.Cell> value() {
            return picker.code().map(Row.Cell.Code::new);
        }

        @Override
        public boolean isOpen() {
            return picker.isOpen();
        }

        @Override
        public boolean takesEnter(EventTarget target) {
            return target == picker.box() && picker.code().isEmpty();
        }
    }

    /** Set or left open; a flag is never "not". */
    final class OfFlag implements CellEditor {
        private final Column column;
        private final CheckBox box = new CheckBox();
        private boolean showing;

        OfFlag(Column column, Runnable changed) {
            this.column = column;
            box.selectedProperty()
                    .subscribe(
                            (_, _) -> {
                                if (!showing) {
                                    changed.run();
                                }
                            });
        }

        @Override
        public Column column() {
            return column;
        }

        @Override
        public Control node() {
            return box;
        }

        @Override
        public void show(Optional<Row.Cell> cell) {
            showing = true;
            box.setSelected(cell.equals(Optional.of(new Row.Cell.Flag(true))));
            showing = false;
        }

        @Override
        public Optional<Row.Cell> value() {
            return box.isSelected() ? Optional.of(new Row.Cell.Flag(true)) : Optional.empty();
        }
    }

    /** A number, a grade, a date or words. */
    final class OfText implements CellEditor {
        private final Asked asked;
        private final Column column;
        private final TextField field;

        OfText(Asked asked, Column column, Runnable changed) {
            this.asked = asked;
            this.column = column;
            field = Typing.field("", column.label(), changed);
            if (column.kind() == Column.Kind.GRADE) {
                field.setPromptText(asked.say("form.table.grade-prompt"));
            }
            if (column.kind() == Column.Kind.DATE) {
                field.setPromptText(asked.say("form.date.prompt-short"));
            }
        }

        @Override
        public Column column() {
            return column;
        }

        @Override
        public Control node() {
            return field;
        }

        @Override
        public void show(Optional<Row.Cell> cell) {
            field.setText(cell.map(c -> CellText.write(asked.scope().texts(), c)).orElse(""));
        }

        private String typed() {
            return field.getText().strip();
        }

        @Override
        public Optional<Row.Cell> value() {
            return CellText.read(column, typed());
        }

        @Override
        public Optional<String> wrong() {
            return CellText.wrong(asked, column, typed());
        }
    }
}

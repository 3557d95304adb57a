package org.myoworkup.desktop.form;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a further row is probably about: the other side of the same muscle. */
final class NextRow {
    private NextRow() {}

    /**
     * The last row's key with the next free entry in its last key column; an empty row where there
     * is none.
     */
    static Row after(Checklist checklist, AnswerType.Table type, List<Row> rows) {
        Row empty = new Row(Map.of());
        if (rows.isEmpty() || type.key().size() != 2) {
            return empty;
        }
        Row last = rows.getLast();
        String first = type.key().getFirst();
        Optional<Column> second =
                type.column(type.key().getLast()).filter(c -> c.kind() == Column.Kind.CHOICE);
        Optional<String> about = last.code(first);
        if (second.isEmpty() || about.isEmpty() || second.get().options().size() < 2) {
            return empty;
        }
        boolean axial = checklist.muscle(about.get()).filter(m -> m.axial()).isPresent();
        List<String> sides =
                new ArrayList<>(
                        second.get().options().stream().map(Option::code).limit(2).toList());
        rows.stream()
                .filter(r -> r.code(first).equals(about))
                .forEach(r -> r.code(second.get().id()).ifPresent(sides::remove));
        return axial || sides.size() != 1
                ? empty
                : empty.with(first, new Row.Cell.Code(about.get()))
                        .with(second.get().id(), new Row.Cell.Code(sides.getFirst()));
    }
}

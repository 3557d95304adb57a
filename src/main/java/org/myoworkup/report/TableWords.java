package org.myoworkup.report;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Option;
import org.myoworkup.report.ReportContent.TableContent;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answered tables as printed tables. A column in which no row has a cell is left out. */
final class TableWords {
    private static final String MUSCLE = "muscle";
    private static final String SIDE = "side";

    private final AnswerWords words;

    TableWords(AnswerWords words) {
        this.words = words;
    }

    /**
     * @param caption stands above it
     */
    TableContent of(String caption, AnswerType.Table type, Answer.Table table) {
        Optional<Column> grade =
                type.columns().stream().filter(c -> c.kind() == Column.Kind.GRADE).findFirst();
        if (grade.isPresent() && type.key().equals(List.of(MUSCLE, SIDE))) {
            return bySide(caption, type, table, grade.get());
        }
        List<Column> used = used(type, table);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(used.stream().map(c -> cell(row, c)).toList());
        }
        return new TableContent(caption, used.stream().map(TableWords::head).toList(), rows);
    }

    private static List<Column> used(AnswerType.Table type, Answer.Table table) {
        return type.columns().stream()
                .filter(c -> table.rows().stream().anyMatch(r -> r.cell(c.id()).isPresent()))
                .toList();
    }

    private static String head(Column column) {
        return column.unit().isEmpty()
                ? column.label()
                : column.label() + " (" + column.unit() + ")";
    }

    private String cell(Row row, Column column) {
        return row.cell(column.id()).map(c -> words.cell(column, c)).orElse("");
    }

    /**
     * Strength: one row a muscle, one column a side, so that the sides are seen beside each other.
     */
    private TableContent bySide(
            String caption, AnswerType.Table type, Answer.Table table, Column grade) {
        Column muscle = type.column(MUSCLE).orElseThrow();
        Column side = type.column(SIDE).orElseThrow();
        Map<String, Map<String, String>> grid = new LinkedHashMap<>();
        Set<String> found = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            String where = cell(row, side);
            found.add(where);
            grid.computeIfAbsent(cell(row, muscle), _ -> new LinkedHashMap<>())
                    .merge(
                            where,
                            graded(type, row, grade),
                            (one, two) -> words.series(List.of(one, two)));
        }
        List<String> sides =
                Stream.concat(side.options().stream().map(Option::label), found.stream())
                        .distinct()
                        .filter(found::contains)
                        .toList();
        List<String> heads = new ArrayList<>(List.of(head(muscle)));
        sides.forEach(s -> heads.add(s.isEmpty() ? words.say("report.side-open") : s));
        List<List<String>> rows = new ArrayList<>();
        grid.forEach(
                (name, grades) -> {
                    List<String> cells = new ArrayList<>(List.of(name));
                    sides.forEach(s -> cells.add(grades.getOrDefault(s, "")));
                    rows.add(cells);
                });
        return new TableContent(caption, heads, rows);
    }

    /** The grade with what limits or accompanies it. */
    private String graded(AnswerType.Table type, Row row, Column grade) {
        List<String> parts = new ArrayList<>();
        parts.add(cell(row, grade));
        for (Column column : type.columns()) {
            boolean more = !List.of(MUSCLE, SIDE, grade.id()).contains(column.id());
            if (more && row.cell(column.id()).isPresent()) {
                parts.add(
                        column.kind() == Column.Kind.FLAG && row.flag(column.id())
                                ? column.label().toLowerCase(Locale.ROOT)
                                : words.named(
                                        column.label().toLowerCase(Locale.ROOT),
                                        cell(row, column)));
            }
        }
        return String.join(", ", parts);
    }
}

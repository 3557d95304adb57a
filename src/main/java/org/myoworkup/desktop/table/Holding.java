package org.myoworkup.desktop.table;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Column;
import org.myoworkup.desktop.form.Asked;
import org.myoworkup.desktop.form.RowWords;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes rows, and hands the answer over with each change that is more than a draft. */
final class Holding {
    private static final Pattern CELL = Pattern.compile("\\[([0-9]+)](?:\\.(.+))?");

    private final Asked asked;
    private final AnswerType.Table type;
    private final Lines lines;
    private final RowWords words;
    private final Supplier<Map<String, String>> closed;
    private final Runnable changed;
    private boolean giving;

    /**
     * @param closed columns that cannot be filled now
     * @param changed to be called when rows on screen changed
     */
    Holding(
            Asked asked,
            AnswerType.Table type,
            Lines lines,
            Supplier<Map<String, String>> closed,
            Runnable changed) {
        this.asked = asked;
        this.type = type;
        this.lines = lines;
        this.words = new RowWords(asked.scope().texts(), type);
        this.closed = closed;
        this.changed = changed;
    }

    /** True while the answer is on its way: what comes back is what was given. */
    boolean isGiving() {
        return giving;
    }

    /** Sets or clears a cell; false, with the reason in words, when that cannot be. */
    boolean put(Line line, Column column, Optional<Row.Cell> cell) {
        if (cell.isEmpty() && column.required() && line.isGiven() && lines.heads(column)) {
            asked.trouble(asked.say("emgtable.required", column.label()));
            return false;
        }
        Row changed =
                cell.isPresent()
                        ? line.row().with(column.id(), cell.get())
                        : line.row().without(column.id());
        return hold(line, lines.ordered(changed));
    }

    /** Makes the line hold this row, and hands the answer over where that changes it. */
    private boolean hold(Line line, Row row) {
        if (lines.sameKey(row).filter(l -> l != line).isPresent()) {
            asked.trouble(asked.say("emgtable.twice", words.key(row)));
            return false;
        }
        boolean stands = lines.stands(line, row);
        if ((stands || line.isGiven()) && !give(Map.of(line, row))) {
            return false;
        }
        line.set(row, stands);
        asked.trouble("");
        changed.run();
        return true;
    }

    private boolean give(Map<Line, Row> rowsOf) {
        List<Row> rows = lines.givenWith(rowsOf);
        return give(rows, lines.countingWith(rowsOf));
    }

    private boolean give(List<Row> rows, List<Line> counting) {
        Optional<Answer> answer =
                rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(rows));
        Optional<AnswerCheck.Problem> problem =
                answer.flatMap(a -> asked.scope().session().check(asked.item(), a));
        if (problem.isPresent()) {
            asked.trouble(refusal(problem.get(), rows, counting.size()));
            return false;
        }
        giving = true;
        try {
            return asked.give(answer);
        } finally {
            giving = false;
        }
    }

    private String refusal(AnswerCheck.Problem problem, List<Row> rows, int count) {
        String why = asked.scope().texts().say(problem.message());
        Matcher cell = CELL.matcher(problem.path());
        if (!cell.matches() || Integer.parseInt(cell.group(1)) >= count) {
            return asked.say("form.refused", why);
        }
        String row = words.key(rows.get(Integer.parseInt(cell.group(1))));
        String column =
                Optional.ofNullable(cell.group(2))
                        .flatMap(type::column)
                        .map(Column::label)
                        .orElse("");
        return column.isEmpty()
                ? asked.say("form.refused.part", row, why)
                : asked.say("emgtable.refused", row, column, why);
    }

    /** Takes a line away, out of the answer too. */
    boolean remove(Line line) {
        boolean gone =
                !line.isGiven()
                        || give(
                                lines.givenWithout(line),
                                lines.shown().stream()
                                        .filter(l -> l != line && l.isGiven())
                                        .toList());
        return gone;
    }

    /** Fills the cells of a line that are open and can be filled; what stands is never changed. */
    boolean fill(Line line, Filling filling) {
        return hold(line, lines.ordered(filled(line.row(), filling)));
    }

    private Row filled(Row row, Filling filling) {
        Row full = row;
        for (Map.Entry<String, Row.Cell> cell : filling.cells().entrySet()) {
            if (row.cell(cell.getKey()).isEmpty() && !closed.get().containsKey(cell.getKey())) {
                full = full.with(cell.getKey(), cell.getValue());
            }
        }
        return full;
    }

    /**
     * The answer in which every draft that says what it is about is filled so; empty when there is
     * none or when it could not stand.
     */
    Optional<Answer> answerWithDrafts(Filling filling) {
        Map<Line, Row> filled = new HashMap<>();
        draftsToFill().forEach(l -> filled.put(l, lines.ordered(filled(l.row(), filling))));
        List<Row> rows = lines.givenWith(filled);
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(rows));
    }

    /** The drafts that say what they are about and hold nothing else. */
    List<Line> draftsToFill() {
        return lines.shown().stream()
                .filter(l -> !l.isGiven() && lines.lacking(l.row()).isEmpty())
                .filter(l -> !lines.hasValue(l, l.row()))
                .toList();
    }

    /** The same on the other side, as a row of its own; refused where that side has values. */
    void otherSide(Line line) {
        Optional<Row> mirrored = Sides.mirrored(line.row());
        if (mirrored.isEmpty()) {
            return;
        }
        Optional<Line> there = lines.sameKey(mirrored.get());
        if (there.filter(Line::isGiven).isPresent()) {
            asked.trouble(asked.say("emgtable.other-side.there", words.key(mirrored.get())));
            return;
        }
        Line target = there.orElseGet(() -> addBehind(line, mirrored.get()));
        hold(target, lines.ordered(mirrored.get()));
    }

    private Line addBehind(Line line, Row mirrored) {
        Row about = new Row(Map.of());
        for (String key : type.key()) {
            Optional<Row.Cell> cell = mirrored.cell(key);
            about = cell.isPresent() ? about.with(key, cell.get()) : about;
        }
        Line added = Line.draft(about);
        lines.shown().add(lines.shown().indexOf(line) + 1, added);
        return added;
    }
}

package org.myoworkup.report;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Unit;
import org.myoworkup.findings.Enzyme;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Workup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers in words. Numbers stand as typed: 5.0 stays 5.0, and 0 is 0. */
final class AnswerWords {
    /**
     * Behind the label of what was not checked against the original paper; explained at the foot of
     * each page.
     */
    static final String PROVISIONAL = "\u00A0†";

    private final Checklist checklist;
    private final Texts texts;

    AnswerWords(Checklist checklist, Texts texts) {
        this.checklist = checklist;
        this.texts = texts;
    }

    String say(String key, Object... args) {
        return texts.say(key, args);
    }

    /** As {@link Texts#named}. */
    String named(String name, String said) {
        return texts.named(name, said);
    }

    /** As {@link Texts#series}. */
    String series(List<String> all) {
        return texts.series(all);
    }

    /** Label of an item, marked where its definition is provisional. */
    String label(Item item) {
        return texts.label(item.id()) + (item.tag().provisional() ? PROVISIONAL : "");
    }

    /**
     * As {@link #label(Item)}, with the number of a further occurrence; any step or section too.
     */
    String label(Place place) {
        boolean provisional =
                checklist.item(place.id()).filter(i -> i.tag().provisional()).isPresent();
        return texts.label(place) + (provisional ? PROVISIONAL : "");
    }

    /** What was answered, in one run of text; a table row by row. */
    String of(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Finding finding -> finding(finding);
            case Answer.Choice choice -> texts.option(item, choice.code());
            case Answer.Choices choices ->
                    texts.series(choices.codes().stream().map(c -> texts.option(item, c)).toList());
            case Answer.Quantity quantity -> quantity(item, quantity);
            case Answer.Date date -> texts.date(date.date());
            case Answer.Text text -> text.text();
            case Answer.Table table -> rows(item, table);
            case PartState.NotDone notDone ->
                    texts.named(texts.say("report.not-done"), notDone(notDone));
            case PartState.Pending pending ->
                    texts.named(texts.say("report.pending"), pending(pending));
        };
    }

    String finding(Answer.Finding finding) {
        return texts.say("report." + finding.code());
    }

    /** Value, unit, upper limit of normal, multiple of it, own date. */
    private String quantity(Item item, Answer.Quantity quantity) {
        List<String> parts = new ArrayList<>();
        String unit =
                item.type() instanceof AnswerType.Quantity type
                        ? type.unit(quantity.unit()).map(Unit::label).orElse(quantity.unit())
                        : quantity.unit();
        String sign = quantity.comparator().map(c -> c.sign() + " ").orElse("");
        // The UCUM code of "no unit" is 1
        boolean bare = unit.isEmpty() || unit.equals("1");
        parts.add(sign + texts.number(quantity.value()) + (bare ? "" : " " + unit));
        quantity.uln().ifPresent(uln -> parts.add(texts.say("report.uln", uln)));
        Enzyme.timesUln(quantity)
                .ifPresent(times -> parts.add(texts.say("report.times-uln", sign, times)));
        quantity.date().ifPresent(date -> parts.add(texts.date(date)));
        return String.join(", ", parts);
    }

    private String rows(Item item, Answer.Table table) {
        if (!(item.type() instanceof AnswerType.Table type)) {
            return "";
        }
        List<String> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Column column : type.columns()) {
                row.cell(column.id())
                        .ifPresent(c -> cells.add(texts.named(column.label(), cell(column, c))));
            }
            rows.add(String.join(", ", cells));
        }
        return texts.series(rows);
    }

    /** What one cell of a table holds. */
    String cell(Column column, Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Code code when column.kind() == Column.Kind.GRADE -> grade(code.code());
            case Row.Cell.Code code -> texts.option(column, code.code());
            case Row.Cell.Number number -> texts.number(number.value());
            case Row.Cell.Flag flag -> texts.say(flag.value() ? "report.yes" : "report.no");
            case Row.Cell.Date date -> texts.date(date.date());
            case Row.Cell.Text text -> text.text();
        };
    }

    private String grade(String code) {
        return switch (code) {
            case "T" -> texts.say("report.grade-trace");
            case "NT" -> texts.say("report.grade-not-tested");
            default -> code;
        };
    }

    /** The reason, and the note where there is one. */
    String notDone(PartState.NotDone notDone) {
        String reason = texts.say("report.reason." + notDone.reason().code());
        return notDone.note().isBlank() ? reason : texts.named(reason, notDone.note());
    }

    /** Ordered, taken, due, who. */
    String pending(PartState.Pending pending) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.say("report.ordered", pending.ordered()));
        pending.taken().ifPresent(d -> parts.add(texts.say("report.taken", d)));
        pending.due().ifPresent(d -> parts.add(texts.say("report.due", d)));
        Optional.of(pending.who())
                .filter(w -> !w.isBlank())
                .ifPresent(w -> parts.add(texts.say("report.who", w)));
        return String.join(", ", parts);
    }

    /** Says of what is printed for the answer at this place that it was marked together. */
    String marked(Workup workup, Place place, String text) {
        return workup.together().contains(place) ? together(text) : text;
    }

    /** What was answered together with others by one key, said so. */
    String together(String text) {
        return texts.say("report.together", text);
    }

    /** Points as printed, from tenths: 13 is 1.3. */
    static String points(Texts texts, int tenths) {
        return texts.number(BigDecimal.valueOf(tenths, 1));
    }
}

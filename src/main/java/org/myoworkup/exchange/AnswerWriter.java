package org.myoworkup.exchange;

import org.myoworkup.checklist.AnswerType;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Column;
import org.myoworkup.checklist.Item;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Row;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one answer or mark in the form that {@link AnswerReader} reads. */
final class AnswerWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Checklist checklist;

    AnswerWriter(Checklist checklist) {
        this.checklist = checklist;
    }

    JsonNode answer(String itemId, Answer answer) {
        return switch (answer) {
            case PartState state -> state(state);
            case Answer.Finding finding -> JSON.stringNode(finding.code());
            case Answer.Choice choice -> JSON.stringNode(choice.code());
            case Answer.Choices choices -> {
                ArrayNode codes = JSON.arrayNode();
                choices.codes().forEach(codes::add);
                yield codes;
            }
            case Answer.Quantity quantity -> quantity(quantity);
            case Answer.Date date -> JSON.stringNode(date.date().toString());
            case Answer.Text text -> JSON.stringNode(text.text());
            case Answer.Table table -> table(itemId, table);
        };
    }

    static ObjectNode state(PartState state) {
        ObjectNode node = JSON.objectNode();
        switch (state) {
            case PartState.NotDone notDone -> {
                node.put("notDone", notDone.reason().code());
                putText(node, "note", notDone.note());
            }
            case PartState.Pending pending -> {
                node.put("pending", pending.ordered().toString());
                pending.taken().ifPresent(d -> node.put("taken", d.toString()));
                pending.due().ifPresent(d -> node.put("due", d.toString()));
                putText(node, "who", pending.who());
            }
        }
        return node;
    }

    /** Leaves an empty text out. */
    static void putText(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    private static ObjectNode quantity(Answer.Quantity quantity) {
        ObjectNode node = JSON.objectNode();
        node.set("value", DecimalNode.valueOf(quantity.value()));
        node.put("unit", quantity.unit());
        quantity.uln().ifPresent(u -> node.set("uln", DecimalNode.valueOf(u)));
        quantity.comparator().ifPresent(c -> node.put("comparator", c.sign()));
        quantity.date().ifPresent(d -> node.put("date", d.toString()));
        return node;
    }

    private ArrayNode table(String itemId, Answer.Table table) {
        Optional<AnswerType> type = checklist.item(itemId).map(Item::type);
        List<String> columns =
                type.filter(AnswerType.Table.class::isInstance)
                        .map(
                                t ->
                                        ((AnswerType.Table) t)
                                                .columns().stream().map(Column::id).toList())
                        .orElse(List.of());
        ArrayNode rows = JSON.arrayNode();
        table.rows().forEach(row -> rows.add(row(columns, row)));
        return rows;
    }

    /**
     * The cells in the order of the columns; a cell of a column that is no longer known comes last.
     */
    private static ObjectNode row(List<String> columns, Row row) {
        List<String> order = new ArrayList<>(columns);
        row.cells().keySet().stream().filter(c -> !columns.contains(c)).forEach(order::add);
        ObjectNode node = JSON.objectNode();
        order.forEach(c -> row.cell(c).ifPresent(cell -> node.set(c, cell(cell))));
        return node;
    }

    private static JsonNode cell(Row.Cell cell) {
        return switch (cell) {
            case Row.Cell.Code code -> JSON.stringNode(code.code());
            case Row.Cell.Number number -> DecimalNode.valueOf(number.value());
            case Row.Cell.Flag flag -> JSON.booleanNode(flag.value());
            case Row.Cell.Date date -> JSON.stringNode(date.date().toString());
            case Row.Cell.Text text -> JSON.stringNode(text.text());
        };
    }
}

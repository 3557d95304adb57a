package org.myoworkup.store;

import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Row;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table answer: a list of objects, column to a cell that names its kind. */
final class TableJson {
    private TableJson() {}

    static ArrayNode tree(List<Row> rows) {
        ArrayNode list = Json.array();
        for (Row row : rows) {
            ObjectNode object = list.addObject();
            row.cells().forEach((column, cell) -> object.set(column, cell(cell)));
        }
        return list;
    }

    private static ObjectNode cell(Row.Cell cell) {
        ObjectNode object = Json.object();
        return switch (cell) {
            case Row.Cell.Code code -> object.put("code", code.code());
            case Row.Cell.Number number -> object.put("number", number.value().toString());
            case Row.Cell.Flag flag -> object.put("flag", flag.value());
            case Row.Cell.Date date -> object.put("date", date.date().toString());
            case Row.Cell.Text text -> object.put("text", text.text());
        };
    }

    static List<Row> rows(JsonNode list) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode object : Json.elements(list)) {
            if (!object.isObject()) {
                throw new IllegalArgumentException("not a row");
            }
            Map<String, Row.Cell> cells = new LinkedHashMap<>();
            object.properties().forEach(cell -> cells.put(cell.getKey(), cell(cell.getValue())));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static Row.Cell cell(JsonNode object) {
        if (!object.isObject() || object.size() != 1) {
            throw new IllegalArgumentException("not a cell");
        }
        String kind = object.propertyNames().iterator().next();
        JsonNode value = object.get(kind);
        return switch (kind) {
            case "code" -> new Row.Cell.Code(Json.text(value));
            case "number" -> new Row.Cell.Number(new BigDecimal(Json.text(value)));
            case "flag" -> new Row.Cell.Flag(Json.flag(value));
            case "date" -> new Row.Cell.Date(PartialDate.parse(Json.text(value)));
            case "text" -> new Row.Cell.Text(Json.text(value));
            default -> throw new IllegalArgumentException("not a kind of cell");
        };
    }
}

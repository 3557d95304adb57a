package org.myoworkup.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one item of a step's file. */
final class ItemReader {
    private final Lists lists;

    ItemReader(Lists lists) {
        this.lists = lists;
    }

    Item read(Yaml yaml, String section, String repeat) {
        String id = yaml.text("id");
        String source = yaml.text("source", "");
        Item item =
                new Item(
                        id,
                        type(yaml, id),
                        yaml.worded("label", id),
                        yaml.worded("how", id + "/how", ""),
                        yaml.worded("source", "source/" + source, ""),
                        tag(yaml),
                        codes(yaml),
                        condition(yaml),
                        yaml.flag("single"),
                        section,
                        repeat,
                        yaml.text("group", ""));
        yaml.done();
        return item;
    }

    private AnswerType type(Yaml yaml, String id) {
        String type = yaml.text("type");
        return switch (type) {
            case "finding" -> new AnswerType.Finding();
            case "choice" -> new AnswerType.Choice(options(yaml, id));
            case "choices" -> new AnswerType.Choices(options(yaml, id));
            case "quantity" ->
                    new AnswerType.Quantity(units(yaml), yaml.flag("uln"), yaml.flag("whole"));
            case "date" -> new AnswerType.Date(yaml.flag("future"));
            case "text" -> new AnswerType.Text(yaml.flag("multiline"));
            case "table" -> table(yaml, id);
            default ->
                    throw new ChecklistException(yaml.where(), "has unknown type '" + type + "'");
        };
    }

    /** Options written out under {@code options}, or a shared list named under {@code list}. */
    private List<Option> options(Yaml yaml, String owner) {
        List<Option> options =
                yaml.has("list")
                        ? lists.named(yaml.where(), yaml.text("list"))
                        : Lists.options(yaml, "options", owner);
        if (options.isEmpty()) {
            throw new ChecklistException(yaml.where(), "offers nothing to choose");
        }
        return options;
    }

    private static List<Unit> units(Yaml yaml) {
        List<Unit> units = new ArrayList<>();
        for (Yaml entry : yaml.mappings("units")) {
            String code = entry.text("code");
            units.add(
                    new Unit(
                            code,
                            entry.worded("label", unit(entry.text("label", code)), code),
                            entry.number("min"),
                            entry.number("max"),
                            entry.number("factor").orElse(BigDecimal.ONE)));
            entry.done();
        }
        if (units.isEmpty()) {
            throw new ChecklistException(yaml.where(), "has no unit");
        }
        return units;
    }

    private AnswerType.Table table(Yaml yaml, String id) {
        List<Column> columns = new ArrayList<>();
        for (Yaml entry : yaml.mappings("columns")) {
            columns.add(column(entry, id));
        }
        AnswerType.Table table = new AnswerType.Table(columns, yaml.texts("key"));
        for (String key : table.key()) {
            if (table.column(key).isEmpty()) {
                throw new ChecklistException(
                        yaml.where(), "has no column '" + key + "' for its key");
            }
        }
        return table;
    }

    /** Where a unit is worded: "years" is the same word wherever it stands. */
    private static String unit(String english) {
        return "unit/" + english;
    }

    private Column column(Yaml yaml, String table) {
        Column.Kind kind =
                switch (yaml.text("type")) {
                    case "choice" -> Column.Kind.CHOICE;
                    case "number" -> Column.Kind.NUMBER;
                    case "grade" -> Column.Kind.GRADE;
                    case "flag" -> Column.Kind.FLAG;
                    case "date" -> Column.Kind.DATE;
                    case "text" -> Column.Kind.TEXT;
                    default -> throw new ChecklistException(yaml.where(), "has an unknown type");
                };
        String id = yaml.text("id");
        String owner = table + "/" + id;
        Column column =
                new Column(
                        id,
                        yaml.worded("label", owner),
                        kind,
                        kind == Column.Kind.CHOICE ? options(yaml, owner) : List.of(),
                        yaml.number("min"),
                        yaml.number("max"),
                        yaml.flag("whole"),
                        yaml.worded("unit", unit(yaml.text("unit", "")), ""),
                        yaml.flag("required"));
        yaml.done();
        return column;
    }

    private static Tag tag(Yaml yaml) {
        String tag = yaml.text("tag", "G");
        try {
            return Tag.valueOf(tag);
        } catch (IllegalArgumentException e) {
            throw new ChecklistException(yaml.where(), "has unknown tag '" + tag + "'");
        }
    }

    private static Map<String, String> codes(Yaml yaml) {
        Map<String, String> codes = new LinkedHashMap<>();
        yaml.mapping("codes")
                .ifPresent(
                        mapping -> {
                            for (String system : mapping.keys()) {
                                if (!Set.of("loinc", "hpo", "orpha").contains(system)) {
                                    throw new ChecklistException(
                                            mapping.where(),
                                            "names unknown code system '" + system + "'");
                                }
                                codes.put(system, mapping.text(system));
                            }
                            mapping.done();
                        });
        return codes;
    }

    static Condition condition(Yaml owner) {
        return owner.mapping("showWhen")
                .map(ItemReader::conditionOf)
                .orElseGet(Condition.Always::new);
    }

    private static Condition conditionOf(Yaml yaml) {
        Condition condition;
        if (yaml.has("item")) {
            condition = new Condition.ItemIs(yaml.text("item"), new HashSet<>(yaml.texts("is")));
        } else if (yaml.has("sex")) {
            condition = new Condition.SexIs(new HashSet<>(yaml.texts("sex")));
        } else if (yaml.has("any")) {
            condition =
                    new Condition.Any(
                            yaml.mappings("any").stream().map(ItemReader::conditionOf).toList());
        } else if (yaml.has("all")) {
            condition =
                    new Condition.All(
                            yaml.mappings("all").stream().map(ItemReader::conditionOf).toList());
        } else if (yaml.flag("juvenile")) {
            condition = new Condition.Juvenile();
        } else {
            throw new ChecklistException(yaml.where(), "is no condition");
        }
        yaml.done();
        return condition;
    }
}

package org.myoworkup.store;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * An answer as the database keeps it: an object that names its {@code kind}, so that it is read
 * without a checklist. Numbers are texts, because 5.0 is not 5 and SQLite's own JSON functions
 * would make it a binary fraction.
 */
public final class AnswerJson {
    private static final String KIND = "kind";
    private static final String VALUE = "value";

    private AnswerJson() {}

    /** The answer as JSON; {@link #read} gives an equal one back. */
    public static String write(Answer answer) {
        return Json.write(tree(answer));
    }

    /**
     * @throws IllegalArgumentException when it is not what {@link #write} makes; the text is not
     *     quoted
     */
    public static Answer read(String json) {
        return answer(Json.read(json));
    }

    /**
     * The mark of an item, section or step; throws as {@link #read} does, also for any other
     * answer.
     */
    public static PartState readState(String json) {
        return state(Json.read(json));
    }

    static PartState state(JsonNode node) {
        if (answer(node) instanceof PartState state) {
            return state;
        }
        throw new IllegalArgumentException("an answer where a mark should be");
    }

    static ObjectNode tree(Answer answer) {
        ObjectNode object = Json.object();
        return switch (answer) {
            case Answer.Finding a -> object.put(KIND, "finding").put(VALUE, a.code());
            case Answer.Choice a -> object.put(KIND, "choice").put(VALUE, a.code());
            case Answer.Choices a -> choices(object, a);
            case Answer.Quantity a -> quantity(object, a);
            case Answer.Date a -> object.put(KIND, "date").put(VALUE, a.date().toString());
            case Answer.Text a -> object.put(KIND, "text").put(VALUE, a.text());
            case Answer.Table a -> {
                object.put(KIND, "table").set(VALUE, TableJson.tree(a.rows()));
                yield object;
            }
            case PartState.NotDone a ->
                    object.put(KIND, "not-done")
                            .put("reason", a.reason().code())
                            .put("note", a.note());
            case PartState.Pending a -> pending(object, a);
        };
    }

    private static ObjectNode choices(ObjectNode object, Answer.Choices answer) {
        ArrayNode codes = object.put(KIND, "choices").putArray(VALUE);
        answer.codes().forEach(codes::add);
        return object;
    }

    private static ObjectNode quantity(ObjectNode object, Answer.Quantity answer) {
        object.put(KIND, "quantity")
                .put(VALUE, answer.value().toString())
                .put("unit", answer.unit());
        answer.uln().ifPresent(uln -> object.put("uln", uln.toString()));
        answer.comparator().ifPresent(comparator -> object.put("comparator", comparator.sign()));
        answer.date().ifPresent(date -> object.put("date", date.toString()));
        return object;
    }

    private static ObjectNode pending(ObjectNode object, PartState.Pending answer) {
        object.put(KIND, "pending").put("ordered", answer.ordered().toString());
        answer.taken().ifPresent(taken -> object.put("taken", taken.toString()));
        answer.due().ifPresent(due -> object.put("due", due.toString()));
        return object.put("who", answer.who());
    }

    static Answer answer(JsonNode node) {
        return switch (Json.text(node, KIND)) {
            case "finding" -> Json.known(Answer.Finding.of(value(node)));
            case "choice" -> new Answer.Choice(value(node));
            case "choices" ->
                    new Answer.Choices(
                            Json.elements(valueNode(node)).stream().map(Json::text).toList());
            case "quantity" -> quantity(node);
            case "date" -> new Answer.Date(PartialDate.parse(value(node)));
            case "text" -> new Answer.Text(value(node));
            case "table" -> new Answer.Table(TableJson.rows(valueNode(node)));
            case "not-done" -> notDone(node);
            case "pending" -> pending(node);
            default -> throw new IllegalArgumentException("not a kind of answer");
        };
    }

    private static JsonNode valueNode(JsonNode node) {
        Json.only(node, Set.of(KIND, VALUE));
        return node.get(VALUE);
    }

    private static String value(JsonNode node) {
        return Json.text(valueNode(node));
    }

    private static Answer.Quantity quantity(JsonNode node) {
        Json.only(node, Set.of(KIND, VALUE, "unit", "uln", "comparator", "date"));
        return new Answer.Quantity(
                new BigDecimal(Json.text(node, VALUE)),
                Json.text(node, "unit"),
                Json.ifThere(node, "uln").map(BigDecimal::new),
                Json.ifThere(node, "comparator")
                        .map(sign -> Json.known(Answer.Comparator.of(sign))),
                date(node, "date"));
    }

    private static PartState.NotDone notDone(JsonNode node) {
        Json.only(node, Set.of(KIND, "reason", "note"));
        return new PartState.NotDone(
                Json.known(PartState.Reason.of(Json.text(node, "reason"))),
                Json.text(node, "note"));
    }

    private static PartState.Pending pending(JsonNode node) {
        Json.only(node, Set.of(KIND, "ordered", "taken", "due", "who"));
        return new PartState.Pending(
                PartialDate.parse(Json.text(node, "ordered")),
                date(node, "taken"),
                date(node, "due"),
                Json.text(node, "who"));
    }

    private static Optional<PartialDate> date(JsonNode node, String key) {
        return Json.ifThere(node, key).map(PartialDate::parse);
    }
}

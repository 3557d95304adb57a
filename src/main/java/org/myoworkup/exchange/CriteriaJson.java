package org.myoworkup.exchange;

import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.Element;
import org.myoworkup.criteria.SetResult;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Function;

/** The further criteria sets: what each says, and line by line why. */
final class CriteriaJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Message, String> say;

    CriteriaJson(Function<Message, String> say) {
        this.say = say;
    }

    ArrayNode of(List<SetResult> sets) {
        ArrayNode list = JSON.arrayNode();
        sets.forEach(set -> list.add(set(set)));
        return list;
    }

    private ObjectNode set(SetResult set) {
        ObjectNode node = JSON.objectNode();
        node.put("id", set.id());
        node.put("result", set.result().code());
        node.put("best", set.best().code());
        if (!set.least().code().equals(set.result().code())) {
            node.put("least", set.least().code());
        }
        node.put("status", set.status().code());
        node.set("deciding", AssessmentJson.texts(set.deciding()));
        node.put("provisional", set.provisional());
        node.put("citation", set.citation());
        ArrayNode elements = node.putArray("elements");
        set.elements().forEach(e -> elements.add(element(e)));
        ArrayNode messages = node.putArray("messages");
        set.messages().forEach(m -> messages.add(say.apply(m)));
        return node;
    }

    private ObjectNode element(Element element) {
        ObjectNode node = JSON.objectNode();
        node.put("label", say.apply(element.label()));
        node.put("value", AssessmentJson.code(element.value()));
        node.put("against", element.against());
        node.set("from", AssessmentJson.texts(element.from()));
        return node;
    }

    static ArrayNode notComputed() {
        ArrayNode list = JSON.arrayNode();
        CriteriaSets.notComputed()
                .forEach(n -> list.addObject().put("id", n.id()).put("citation", n.citation()));
        return list;
    }
}

package org.myoworkup.exchange;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Signature;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The history as JSON: every entry in words, and with what changed as the case file writes it. */
final class HistoryJson {
    static final String FORMAT = "myoworkup-history/1";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AnswerWriter answers;

    HistoryJson(Checklist checklist) {
        this.answers = new AnswerWriter(checklist);
    }

    ObjectNode of(List<HistoryLine> lines) {
        ObjectNode file = JSON.objectNode().put("format", FORMAT);
        ArrayNode entries = file.putArray("entries");
        lines.forEach(l -> entries.add(entry(l)));
        return file;
    }

    private ObjectNode entry(HistoryLine line) {
        ObjectNode node = JSON.objectNode();
        node.put("revision", line.entry().revision());
        node.put("time", line.entry().time().toString());
        node.put("author", line.entry().author().name());
        AnswerWriter.putText(node, "role", line.entry().author().role());
        event(node, line);
        ObjectNode words = node.putObject("words");
        words.put("what", line.what());
        AnswerWriter.putText(words, "old", line.before());
        AnswerWriter.putText(words, "new", line.after());
        AnswerWriter.putText(node, "reason", line.why());
        return node;
    }

    private void event(ObjectNode node, HistoryLine line) {
        switch (line.entry().event()) {
            case Change.OfAnswer c -> {
                String id = c.place().id();
                node.put("kind", "answer").put("place", c.place().toString());
                put(node, "old", c.before().map(a -> answers.answer(id, a)));
                put(node, "new", c.after().map(a -> answers.answer(id, a)));
                node.put("together", c.together());
            }
            case Change.OfNote c -> {
                node.put("kind", "note").put("place", c.place().toString());
                AnswerWriter.putText(node, "old", c.before());
                AnswerWriter.putText(node, "new", c.after());
            }
            case Change.OfState c -> {
                node.put("kind", "state").put("place", c.place().toString());
                put(node, "old", c.before().map(HistoryJson::state));
                put(node, "new", c.after().map(HistoryJson::state));
            }
            case Change.OfPatient c -> {
                node.put("kind", "patient");
                node.set("old", CaseWriter.patient(c.before()));
                node.set("new", CaseWriter.patient(c.after()));
            }
            case Change.OfAlert c -> {
                node.put("kind", "alert").put("alert", c.alert());
                put(node, "old", c.before().map(HistoryJson::acknowledgement));
                put(node, "new", c.after().map(HistoryJson::acknowledgement));
            }
            case Change.OfAttachment c -> {
                node.put("kind", "attachment").put("place", c.place().toString());
                put(node, "old", c.before().map(CaseWriter::attachment));
                put(node, "new", c.after().map(CaseWriter::attachment));
            }
            case Signature s ->
                    node.put("kind", "signature").set("signature", CaseWriter.signature(s));
            case Printing p ->
                    node.put("kind", "print")
                            .put("printed", p.revision())
                            .put("way", p.way().name().toLowerCase(Locale.ROOT));
        }
    }

    private static JsonNode state(PartState state) {
        return AnswerWriter.state(state);
    }

    private static ObjectNode acknowledgement(Acknowledgement a) {
        return JSON.objectNode()
                .put("done", a.done())
                .put("name", a.name())
                .put("time", a.time().toString());
    }

    private static void put(ObjectNode node, String key, Optional<? extends JsonNode> value) {
        value.ifPresent(v -> node.set(key, v));
    }
}

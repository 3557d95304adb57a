package org.myoworkup.exchange;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes a case file. The same workup gives the same bytes: everything stands in the order of the
 * checklist.
 */
final class CaseWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AnswerWriter answers;
    private final Comparator<Place> order;

    CaseWriter(Checklist checklist) {
        this.answers = new AnswerWriter(checklist);
        this.order = order(checklist);
    }

    /** Checklist order; what the checklist does not know comes last, by id. */
    private static Comparator<Place> order(Checklist checklist) {
        Map<String, Integer> rank = new HashMap<>();
        for (Step step : checklist.steps()) {
            rank.put(step.id(), rank.size());
            for (Section section : step.sections()) {
                rank.put(section.id(), rank.size());
                section.items().forEach(i -> rank.put(i.id(), rank.size()));
            }
        }
        return Comparator.comparing((Place p) -> rank.getOrDefault(p.id(), Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    ObjectNode write(Workup workup) {
        return write(workup, true);
    }

    /** Without signatures, and of each attachment all but its bytes. */
    ObjectNode frozen(Workup workup) {
        return write(workup, false);
    }

    private ObjectNode write(Workup workup, boolean whole) {
        ObjectNode file = JSON.objectNode();
        file.put("format", CaseReader.FORMAT);
        file.set("definition", definition(workup));
        file.put("revision", workup.revision());
        file.set("patient", patient(workup.patient()));
        file.set(
                "answers",
                byPlace(
                        workup.answers().all().keySet(),
                        (node, p) ->
                                node.set(
                                        p.toString(),
                                        answers.answer(p.id(), workup.answer(p).orElseThrow()))));
        putUnlessEmpty(
                file,
                "notes",
                byPlace(
                        workup.notes().keySet(),
                        (node, p) -> node.put(p.toString(), workup.note(p))));
        putUnlessEmpty(
                file,
                "states",
                byPlace(
                        workup.states().keySet(),
                        (node, p) ->
                                node.set(
                                        p.toString(),
                                        AnswerWriter.state(workup.state(p).orElseThrow()))));
        if (!workup.together().isEmpty()) {
            ArrayNode together = file.putArray("together");
            sorted(workup.together()).forEach(p -> together.add(p.toString()));
        }
        if (!workup.attachments().isEmpty()) {
            file.set("attachments", attachments(workup.attachments(), whole));
        }
        if (whole && !workup.signatures().isEmpty()) {
            file.set("signatures", signatures(workup.signatures()));
        }
        AnswerWriter.putText(file, "source", workup.source());
        return file;
    }

    static ObjectNode definition(Workup workup) {
        ObjectNode node = JSON.objectNode();
        return node.put("id", workup.definition()).put("version", workup.definitionVersion());
    }

    static ObjectNode patient(Patient patient) {
        ObjectNode node = JSON.objectNode();
        node.put("recordNumber", patient.recordNumber());
        AnswerWriter.putText(node, "familyName", patient.familyName());
        AnswerWriter.putText(node, "givenName", patient.givenName());
        patient.birthDate().ifPresent(d -> node.put("birthDate", d.toString()));
        if (patient.sex() != Sex.UNKNOWN) {
            node.put("sex", patient.sex().code());
        }
        return node;
    }

    private ObjectNode byPlace(Collection<Place> places, BiConsumer<ObjectNode, Place> put) {
        ObjectNode node = JSON.objectNode();
        sorted(places).forEach(p -> put.accept(node, p));
        return node;
    }

    private List<Place> sorted(Collection<Place> places) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(order);
        return sorted;
    }

    private static void putUnlessEmpty(ObjectNode file, String key, ObjectNode node) {
        if (!node.isEmpty()) {
            file.set(key, node);
        }
    }

    private static ArrayNode attachments(List<Attachment> attachments, boolean whole) {
        ArrayNode list = JSON.arrayNode();
        for (Attachment attachment : attachments) {
            ObjectNode node = attachment(attachment);
            if (whole) {
                node.put("data", Base64.getEncoder().encodeToString(attachment.data()));
            }
            list.add(node);
        }
        return list;
    }

    /** All but its bytes. */
    static ObjectNode attachment(Attachment attachment) {
        ObjectNode node = JSON.objectNode();
        node.put("item", attachment.item().toString());
        node.put("name", attachment.name());
        node.put("mediaType", attachment.mediaType());
        AnswerWriter.putText(node, "caption", attachment.caption());
        putIfSaid(node, "nameVisible", attachment.nameVisible());
        putIfSaid(node, "consent", attachment.consent());
        return node.put("sha256", attachment.sha256());
    }

    private static void putIfSaid(ObjectNode node, String key, Attachment.Told told) {
        if (told != Attachment.Told.NOT_SAID) {
            node.put(key, told.code());
        }
    }

    private static ArrayNode signatures(List<Signature> signatures) {
        ArrayNode list = JSON.arrayNode();
        signatures.forEach(s -> list.add(signature(s)));
        return list;
    }

    static ObjectNode signature(Signature signature) {
        ObjectNode node = JSON.objectNode();
        node.put("revision", signature.revision());
        node.put("name", signature.name());
        AnswerWriter.putText(node, "role", signature.role());
        node.put("time", signature.time().toString());
        node.put("sha256", signature.sha256());
        if (signature.interim()) {
            node.put("interim", true);
        }
        return node;
    }
}

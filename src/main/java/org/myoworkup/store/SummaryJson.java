package org.myoworkup.store;

import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Printing;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.StepState;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the list shows of a workup, a free note, and the patient block as the history keeps it, as
 * JSON.
 */
final class SummaryJson {
    private SummaryJson() {}

    static String steps(List<Progress.OfStep> steps) {
        ObjectNode object = Json.object();
        steps.forEach(step -> object.put(step.step(), step.state().name()));
        return Json.write(object);
    }

    /** In the order of the checklist. */
    static Map<String, StepState> readSteps(String json) {
        JsonNode object = Json.read(json);
        if (!object.isObject()) {
            throw new IllegalArgumentException("not the steps");
        }
        Map<String, StepState> steps = new LinkedHashMap<>();
        object.properties()
                .forEach(
                        step ->
                                steps.put(
                                        step.getKey(),
                                        StepState.valueOf(Json.text(step.getValue()))));
        return steps;
    }

    static String awaited(List<Progress.Awaited> awaited) {
        ArrayNode list = Json.array();
        for (Progress.Awaited one : awaited) {
            list.addObject()
                    .put("place", one.place().toString())
                    .set("state", AnswerJson.tree(one.pending()));
        }
        return Json.write(list);
    }

    static List<Progress.Awaited> readAwaited(String json) {
        List<Progress.Awaited> awaited = new ArrayList<>();
        for (JsonNode one : Json.elements(Json.read(json))) {
            Json.only(one, Set.of("place", "state"));
            Answer state = AnswerJson.answer(one.get("state"));
            if (!(state instanceof PartState.Pending pending)) {
                throw new IllegalArgumentException("not awaited");
            }
            awaited.add(new Progress.Awaited(Place.parse(Json.text(one, "place")), pending));
        }
        return awaited;
    }

    static String patient(Patient patient) {
        ObjectNode object =
                Json.object()
                        .put("recordNumber", patient.recordNumber())
                        .put("familyName", patient.familyName())
                        .put("givenName", patient.givenName())
                        .put("sex", patient.sex().code());
        patient.birthDate().ifPresent(date -> object.put("birthDate", date.toString()));
        return Json.write(object);
    }

    static Patient readPatient(String json) {
        JsonNode object = Json.read(json);
        Json.only(object, Set.of("recordNumber", "familyName", "givenName", "sex", "birthDate"));
        return new Patient(
                Json.text(object, "recordNumber"),
                Json.text(object, "familyName"),
                Json.text(object, "givenName"),
                Json.ifThere(object, "birthDate").map(PartialDate::parse),
                Json.known(Sex.of(Json.text(object, "sex"))));
    }

    /** Without the content, which the table {@code content} keeps under the checksum. */
    static String attachment(Attachment attachment) {
        return Json.write(
                Json.object()
                        .put("name", attachment.name())
                        .put("mediaType", attachment.mediaType())
                        .put("caption", attachment.caption())
                        .put("nameVisible", attachment.nameVisible().code())
                        .put("consent", attachment.consent().code())
                        .put("sha256", attachment.sha256()));
    }

    /**
     * @param content the bytes under a checksum
     */
    static Attachment readAttachment(String json, Place place, Function<String, byte[]> content) {
        JsonNode object = Json.read(json);
        Json.only(
                object, Set.of("name", "mediaType", "caption", "nameVisible", "consent", "sha256"));
        String sha256 = Json.text(object, "sha256");
        return new Attachment(
                place,
                Json.text(object, "name"),
                Json.text(object, "mediaType"),
                Json.text(object, "caption"),
                Json.known(Attachment.Told.of(Json.text(object, "nameVisible"))),
                Json.known(Attachment.Told.of(Json.text(object, "consent"))),
                sha256,
                content.apply(sha256));
    }

    static String signature(Signature signature) {
        return Json.write(
                Json.object()
                        .put("revision", signature.revision())
                        .put("name", signature.name())
                        .put("role", signature.role())
                        .put("time", signature.time().toString())
                        .put("sha256", signature.sha256())
                        .put("interim", signature.interim()));
    }

    static Signature readSignature(String json) {
        JsonNode object = Json.read(json);
        Json.only(object, Set.of("revision", "name", "role", "time", "sha256", "interim"));
        return new Signature(
                Json.number(object, "revision"),
                Json.text(object, "name"),
                Json.text(object, "role"),
                Json.time(object, "time"),
                Json.text(object, "sha256"),
                Json.flag(object.path("interim")));
    }

    static String printing(Printing printing) {
        return Json.write(
                Json.object()
                        .put("revision", printing.revision())
                        .put("time", printing.time().toString())
                        .put("way", printing.way().name()));
    }

    static Printing readPrinting(String json) {
        JsonNode object = Json.read(json);
        Json.only(object, Set.of("revision", "time", "way"));
        return new Printing(
                Json.number(object, "revision"),
                Json.time(object, "time"),
                Printing.Way.valueOf(Json.text(object, "way")));
    }

    static String note(String text) {
        return Json.write(Json.object().textNode(text));
    }

    static String readNote(String json) {
        return Json.text(Json.read(json));
    }
}

package org.myoworkup.exchange;

import org.myoworkup.advice.Alert;
import org.myoworkup.advice.BiopsySites;
import org.myoworkup.advice.CancerFactor;
import org.myoworkup.advice.CancerScreening;
import org.myoworkup.advice.NotYetKnown;
import org.myoworkup.advice.ScreeningTest;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.CriteriaSets;
import org.myoworkup.criteria.EularAcr2017;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What to look at next and what to watch. */
final class AdviceJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Message, String> say;

    AdviceJson(Function<Message, String> say) {
        this.say = say;
    }

    ObjectNode cancerRisk(CancerScreening cancer) {
        ObjectNode node = JSON.objectNode();
        node.put("applicable", cancer.applicable());
        boolean said = cancer.reason() != CancerScreening.Reason.NONE;
        node.put("reason", said ? cancer.reason().code() : null);
        node.set("category", category(cancer.category()));
        node.set("categoryMax", category(cancer.categoryMax()));
        node.set("high", factors(cancer.high()));
        node.set("intermediate", factors(cancer.intermediate()));
        node.set("unknown", factors(cancer.unknown()));
        node.put("basic", cancer.basic().code());
        node.put("enhanced", cancer.enhanced().code());
        node.put("petCt", cancer.petCt().code());
        node.put("endoscopy", cancer.endoscopy().code());
        node.put("associated", AssessmentJson.code(cancer.associated()));
        node.set("schedule", schedule(cancer.schedule()));
        node.set("messages", sentences(cancer.messages()));
        node.put("provisional", CancerScreening.PROVISIONAL);
        node.put("citation", CancerScreening.CITATION);
        return node;
    }

    private static JsonNode category(Optional<CancerScreening.Category> category) {
        return category.<JsonNode>map(c -> JSON.stringNode(c.code())).orElseGet(JSON::nullNode);
    }

    private static ArrayNode factors(List<CancerFactor> factors) {
        return AssessmentJson.texts(factors.stream().map(CancerFactor::code).toList());
    }

    private static ArrayNode schedule(List<ScreeningTest> tests) {
        ArrayNode list = JSON.arrayNode();
        for (ScreeningTest test : tests) {
            ObjectNode node = list.addObject().put("test", test.test());
            node.put("panel", test.enhanced() ? "enhanced" : "basic");
            node.put("year", test.year());
            node.put("due", test.due().map(Object::toString).orElse(null));
            node.put("done", test.done().map(Object::toString).orElse(null));
        }
        return list;
    }

    ArrayNode redFlags(Assessment assessment) {
        ArrayNode list = JSON.arrayNode();
        for (Alert flag : assessment.redFlags()) {
            alert(list.addObject().put("id", flag.id()), flag)
                    .put("acknowledged", acknowledged(assessment, flag));
        }
        return list;
    }

    ArrayNode consistency(Assessment assessment) {
        ArrayNode list = JSON.arrayNode();
        for (Alert check : assessment.consistency()) {
            alert(list.addObject().put("id", check.id()).put("tier", check.tier().code()), check)
                    .put("acknowledged", acknowledged(assessment, check));
        }
        return list;
    }

    private static boolean acknowledged(Assessment assessment, Alert alert) {
        return assessment.acknowledged().covers(alert, assessment.findings().answers());
    }

    private ObjectNode alert(ObjectNode node, Alert alert) {
        node.put("message", say.apply(alert.message()));
        node.set("items", AssessmentJson.texts(alert.items()));
        node.put("source", alert.source());
        return node.put("provisional", alert.provisional());
    }

    /** The three lanes, in the order in which they are shown. */
    static ArrayNode next(NotYetKnown known) {
        ArrayNode list = JSON.arrayNode();
        known.safety().forEach(o -> open(list, o, "safety"));
        known.alternatives().forEach(o -> open(list, o, "alternatives"));
        known.wouldDecide().forEach(d -> list.add(decider(d)));
        return list;
    }

    /**
     * What is asked for another reason than the score has no probabilities: null, never left out.
     */
    private static void open(ArrayNode list, NotYetKnown.Open open, String lane) {
        list.addObject()
                .put("item", open.place().toString())
                .putNull("probabilityIfPresent")
                .putNull("probabilityIfAbsent")
                .put("lane", lane)
                .put("invasiveness", open.invasiveness().code())
                .put("awaited", open.awaited());
    }

    /** The biopsy is one test of several items. */
    private static ObjectNode decider(NotYetKnown.Decider decider) {
        ObjectNode node = JSON.objectNode();
        node.put("item", decider.places().getFirst().toString());
        if (decider.places().size() > 1) {
            node.set("items", AssessmentJson.texts(decider.places()));
        }
        NotYetKnown.Outcome present = decider.ifPresent();
        NotYetKnown.Outcome absent = decider.ifAbsent();
        node.set("probabilityIfPresent", AssessmentJson.probability(present.probability()));
        node.set("probabilityIfAbsent", AssessmentJson.probability(absent.probability()));
        node.put("classIfPresent", present.category().map(AdviceJson::code).orElse(null));
        node.put("classIfAbsent", absent.category().map(AdviceJson::code).orElse(null));
        node.set(
                "sets",
                AssessmentJson.texts(
                        CriteriaSets.all().stream()
                                .map(s -> s.id())
                                .filter(decider.sets()::contains)
                                .toList()));
        node.put("invasiveness", decider.invasiveness().code());
        node.put("lane", "would-decide");
        return node.put("awaited", decider.awaited());
    }

    private static String code(EularAcr2017.Category category) {
        return category.code();
    }

    ObjectNode biopsySites(BiopsySites sites) {
        ObjectNode node = JSON.objectNode();
        ArrayNode candidates = node.putArray("candidates");
        for (BiopsySites.Candidate one : sites.candidates()) {
            ObjectNode site = candidates.addObject().put("muscle", one.muscle());
            site.put("side", one.side());
            site.put("suits", one.suits().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            site.set("reasons", sentences(one.reasons()));
            site.set("warnings", sentences(one.warnings()));
            site.set("from", AssessmentJson.texts(one.from()));
        }
        ArrayNode excluded = node.putArray("excluded");
        for (BiopsySites.Excluded one : sites.excluded()) {
            ObjectNode site = excluded.addObject().put("muscle", one.muscle());
            site.put("side", one.side());
            site.put("reason", say.apply(one.reason()));
            site.put("until", one.until().map(Object::toString).orElse(null));
            site.put("from", one.from().toString());
        }
        node.set("cautions", sentences(sites.cautions()));
        node.put("distal", sites.distal());
        return node.put("provisional", true);
    }

    private ArrayNode sentences(List<Message> messages) {
        return AssessmentJson.texts(messages.stream().map(say).toList());
    }
}

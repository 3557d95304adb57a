package org.myoworkup.exchange;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.findings.EmgStudy;
import org.myoworkup.findings.Findings;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Mmt8;
import org.myoworkup.findings.SymptomDuration;
import org.myoworkup.findings.Truth;
import org.myoworkup.workup.Ages;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assessment in the form that other programs read: fixed keys, exact decimals, nothing of the
 * day it is made.
 */
final class AssessmentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<Message, String> say;
    private final CriteriaJson criteria;
    private final AdviceJson advice;

    AssessmentJson(Function<Message, String> say) {
        this.say = say;
        this.criteria = new CriteriaJson(say);
        this.advice = new AdviceJson(say);
    }

    ObjectNode of(String caseName, Workup workup, Assessment assessment) {
        ObjectNode node = JSON.objectNode();
        node.put("case", caseName);
        node.set("definition", CaseWriter.definition(workup));
        node.set("eularAcr2017", eularAcr(assessment.eularAcr()));
        node.set("criteria", criteria.of(assessment.criteria()));
        node.set("notComputed", CriteriaJson.notComputed());
        node.set("cancerRisk", advice.cancerRisk(assessment.cancer()));
        node.set("redFlags", advice.redFlags(assessment));
        node.set("consistency", advice.consistency(assessment));
        node.set("next", AdviceJson.next(assessment.next()));
        node.set("biopsySites", advice.biopsySites(assessment.biopsySites()));
        node.set("derived", derived(assessment));
        node.set("missing", texts(assessment.progress().missing()));
        node.set("equivocal", texts(assessment.progress().equivocal()));
        node.set("pending", pending(assessment.progress().awaited()));
        node.set("contradictions", contradictions(assessment.contradictions()));
        return node;
    }

    ObjectNode refusal(String caseName, Refusal refusal) {
        ObjectNode node = JSON.objectNode().put("case", caseName);
        node.putObject("error")
                .put("path", refusal.path())
                .put("reason", say.apply(refusal.message()));
        return node;
    }

    private ObjectNode eularAcr(EularAcr2017.Result result) {
        ObjectNode node = JSON.objectNode();
        node.put("model", result.column().code());
        node.put("applicable", result.applicable());
        node.set("score", tenths(result.score().tenths()));
        node.set("probability", probability(result.score().probability()));
        node.put("class", result.category().map(EularAcr2017.Category::code).orElse(null));
        node.set("scoreMax", tenths(result.max().tenths()));
        node.set("probabilityMax", probability(result.max().probability()));
        node.put("classMax", result.categoryMax().map(EularAcr2017.Category::code).orElse(null));
        if (result.min().tenths() != result.score().tenths()) {
            node.set("scoreMin", tenths(result.min().tenths()));
            node.put("classMin", result.applicable() ? result.min().category().code() : null);
        }
        node.set("otherColumn", result.other().map(AssessmentJson::other).orElse(JSON.nullNode()));
        node.put("subgroup", result.subgroup().map(EularAcr2017.Subgroup::code).orElse(null));
        ArrayNode candidates = node.putArray("subgroupCandidates");
        result.candidates().forEach(c -> candidates.add(c.code()));
        node.put("known", result.known());
        ArrayNode items = node.putArray("items");
        result.items().forEach(i -> items.add(item(i, result.age())));
        ArrayNode messages = node.putArray("messages");
        result.messages().forEach(m -> messages.add(say.apply(m)));
        return node;
    }

    private static JsonNode other(EularAcr2017.OtherColumn other) {
        ObjectNode node = JSON.objectNode();
        node.put("model", other.column().code());
        node.set("score", tenths(other.score().tenths()));
        node.set("scoreMax", tenths(other.max().tenths()));
        node.put("class", other.score().category().code());
        node.put("classMax", other.max().category().code());
        return node;
    }

    private static ObjectNode item(EularAcr2017.Scored item, Optional<Ages.Range> age) {
        ObjectNode node = JSON.objectNode();
        node.put("id", item.item());
        JsonNode value =
                item.item().equals(ItemIds.ONSET_AGE)
                        ? age.map(AssessmentJson::range)
                                .orElse(JSON.stringNode(code(Truth.UNKNOWN)))
                        : JSON.stringNode(code(item.value()));
        node.set("value", value);
        node.set("points", tenths(item.points()));
        return node;
    }

    static String code(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode derived(Assessment assessment) {
        ObjectNode node = JSON.objectNode();
        node.set("mmt8", assessment.mmt8().map(AssessmentJson::mmt8).orElse(JSON.nullNode()));
        node.set(
                "ageAtOnset",
                assessment.ageAtOnset().map(AssessmentJson::range).orElse(JSON.nullNode()));
        node.set(
                "ckTimesUln",
                assessment
                        .ckTimesUln()
                        .<JsonNode>map(DecimalNode::valueOf)
                        .orElse(JSON.nullNode()));
        node.set(
                "durationMonths",
                assessment
                        .findings()
                        .duration()
                        .map(AssessmentJson::months)
                        .orElse(JSON.nullNode()));
        node.set("emgPattern", emgPattern(assessment.findings().emgStudies()));
        return node;
    }

    /** One number, or the two that it lies between; no upper one for "more than". */
    private static JsonNode months(SymptomDuration duration) {
        DecimalNode min = plain(duration.min());
        if (duration.max().filter(m -> m.compareTo(duration.min()) == 0).isPresent()) {
            return min;
        }
        JsonNode max = duration.max().<JsonNode>map(AssessmentJson::plain).orElse(JSON.nullNode());
        return JSON.arrayNode().add(min).add(max);
    }

    private static DecimalNode plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return DecimalNode.valueOf(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** The pattern of the one study, or of each in their order. */
    private static JsonNode emgPattern(List<EmgStudy> studies) {
        if (studies.isEmpty()) {
            return JSON.nullNode();
        }
        if (studies.size() == 1) {
            return JSON.stringNode(studies.getFirst().pattern().code());
        }
        return texts(studies.stream().map(s -> s.pattern().code()).toList());
    }

    private static JsonNode mmt8(Mmt8 mmt8) {
        ObjectNode node = JSON.objectNode();
        node.set("unilateral", sum(mmt8.unilateral()));
        node.set("bilateral", sum(mmt8.bilateral()));
        return node;
    }

    private static ObjectNode sum(Mmt8.Sum sum) {
        ObjectNode node = JSON.objectNode();
        node.put("total", sum.total().orElse(null));
        node.put("points", sum.points());
        node.put("tested", sum.tested());
        node.put("groups", sum.groups());
        node.put("max", sum.max());
        return node;
    }

    /** One number, or the two that it lies between. */
    private static JsonNode range(Ages.Range range) {
        if (range.exact()) {
            return JSON.numberNode(range.min());
        }
        return JSON.arrayNode().add(range.min()).add(range.max());
    }

    private static ArrayNode pending(List<Progress.Awaited> awaited) {
        ArrayNode list = JSON.arrayNode();
        for (Progress.Awaited one : awaited) {
            ObjectNode node = list.addObject().put("item", one.place().toString());
            node.setAll(AnswerWriter.state(one.pending()));
        }
        return list;
    }

    private static ArrayNode contradictions(List<Findings.Contradiction> contradictions) {
        ArrayNode list = JSON.arrayNode();
        for (Findings.Contradiction one : contradictions) {
            ObjectNode node = list.addObject().put("item", one.place().toString());
            node.put("byHand", code(one.byHand()));
            node.put("derived", code(one.derived()));
            node.set("from", texts(one.from()));
        }
        return list;
    }

    static ArrayNode texts(Collection<?> values) {
        ArrayNode list = JSON.arrayNode();
        values.forEach(v -> list.add(v.toString()));
        return list;
    }

    private static DecimalNode tenths(int tenths) {
        return DecimalNode.valueOf(BigDecimal.valueOf(tenths, 1));
    }

    static DecimalNode probability(double probability) {
        return DecimalNode.valueOf(new BigDecimal(probability).setScale(4, RoundingMode.HALF_UP));
    }
}

package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The further criteria sets and the advice as other programs read them. */
class AdviceJsonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final JsonCaseFiles files =
            new JsonCaseFiles(
                    CaseBuilder.CHECKLIST, new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH)::say);

    private JsonNode of(Workup workup) {
        return JsonMapper.shared()
                .readTree(
                        files.assessment(
                                "x", workup, Assessment.of(CaseBuilder.CHECKLIST, workup)));
    }

    private JsonNode of(CaseBuilder built) {
        return of(built.workup());
    }

    private JsonNode sample(String name) {
        return of(files.read(Samples.read(name), TODAY));
    }

    private static JsonNode with(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(n -> n.get(key).stringValue().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " not in " + list));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void everySetStandsInItsOrderWithWhatDecidesIt() {
        JsonNode criteria = sample("antisynthetase-pl7").get("criteria");
        assertThat(criteria.valueStream().map(c -> c.get("id").stringValue()))
                .containsExactly(
                        "bohan-peter-1975",
                        "tanimoto-1995",
                        "targoff-1997",
                        "enmc-2018-dm",
                        "enmc-2016-imnm",
                        "enmc-2011-ibm",
                        "lloyd-2014-ibm",
                        "asys-connors-2010",
                        "asys-solomon-2011",
                        "asys-lega-2015");
        JsonNode solomon = with(criteria, "id", "asys-solomon-2011");
        assertThat(solomon.propertyNames())
                .containsExactly(
                        "id",
                        "result",
                        "best",
                        "status",
                        "deciding",
                        "provisional",
                        "citation",
                        "elements",
                        "messages");
        assertThat(solomon.get("result").stringValue()).isEqualTo("none");
        assertThat(solomon.get("best").stringValue()).isEqualTo("asys");
        assertThat(solomon.get("status").stringValue()).isEqualTo("undetermined");
        assertThat(strings(solomon.get("deciding"))).contains("extramuscular.lung.ild");
        assertThat(solomon.get("provisional").booleanValue()).isTrue();
        assertThat(solomon.at("/elements/0").toString())
                .isEqualTo(
                        "{\"label\":\""
                                + solomon.at("/elements/0/label").stringValue()
                                + "\",\"value\":\"present\",\"against\":false,"
                                + "\"from\":[\"laboratory.antibodies.results\"]}");
        JsonNode dm = with(criteria, "id", "enmc-2018-dm");
        assertThat(dm.get("status").stringValue()).isEqualTo("not-met");
        assertThat(dm.get("messages").toString()).contains("ntisynthetase syndrome");
        assertThat(with(dm.get("elements"), "value", "present").get("label").isString()).isTrue();
        assertThat(dm.get("elements").valueStream().filter(e -> e.get("against").booleanValue()))
                .hasSize(1);
    }

    @Test
    void setsThatExistAndAreNotComputedAreNamed() {
        JsonNode list = sample("polymyositis").get("notComputed");
        assertThat(list.valueStream().map(n -> n.get("id").stringValue()))
                .containsExactly("enmc-2024-ibm", "acr-eular-2025-asys");
        assertThat(list.at("/0/citation").stringValue()).contains("10.1016/j.nmd.2024.03.001");
    }

    @Test
    void theCancerRiskHasItsPanelsAndItsSchedule() {
        JsonNode risk = sample("dermatomyositis").get("cancerRisk");
        assertThat(risk.get("applicable").booleanValue()).isTrue();
        assertThat(risk.get("reason").isNull()).isTrue();
        assertThat(risk.get("category").stringValue()).isEqualTo("high");
        assertThat(risk.get("categoryMax").stringValue()).isEqualTo("high");
        assertThat(strings(risk.get("high"))).containsExactly("dermatomyositis", "age-over-40");
        assertThat(strings(risk.get("intermediate"))).isEmpty();
        assertThat(strings(risk.get("unknown"))).contains("tif1-gamma").doesNotContain("male");
        assertThat(risk.get("basic").stringValue()).isEqualTo("baseline-and-annually-for-3-years");
        assertThat(risk.get("enhanced").stringValue()).isEqualTo("baseline");
        assertThat(risk.get("petCt").stringValue()).isEqualTo("consider-if-nothing-found");
        assertThat(risk.get("endoscopy").stringValue()).isEqualTo("consider-if-nothing-found");
        assertThat(risk.get("provisional").booleanValue()).isTrue();
        assertThat(risk.at("/schedule/0").toString())
                .isEqualTo(
                        "{\"test\":\"history-examination\",\"panel\":\"basic\",\"year\":0,"
                                + "\"due\":null,\"done\":null}");
        JsonNode out = sample("inclusion-body-myositis").get("cancerRisk");
        assertThat(out.get("applicable").booleanValue()).isFalse();
        assertThat(out.get("reason").stringValue()).isEqualTo("inclusion-body-myositis");
        assertThat(out.get("category").isNull()).isTrue();
        assertThat(out.get("schedule")).isEmpty();
    }

    @Test
    void aFlagNamesItsItemsAndItsSourceUntilSomebodyActedOnIt() {
        Workup workup = CaseBuilder.adult().present("exam.safety.wet-voice").workup();
        JsonNode flag = of(workup).at("/redFlags/0");
        assertThat(flag.propertyNames())
                .containsExactly("id", "message", "items", "source", "provisional", "acknowledged");
        assertThat(flag.get("id").stringValue()).isEqualTo("aspiration");
        assertThat(flag.get("message").stringValue()).containsIgnoringCase("check the patient now");
        assertThat(strings(flag.get("items"))).containsExactly("exam.safety.wet-voice");
        assertThat(flag.get("provisional").booleanValue()).isTrue();
        assertThat(flag.get("acknowledged").booleanValue()).isFalse();
        Alert raised = Assessment.of(CaseBuilder.CHECKLIST, workup).redFlags().getFirst();
        Workup acted =
                workup.apply(
                        new Change.OfAlert(
                                raised.key(),
                                Optional.empty(),
                                Optional.of(
                                        new Acknowledgement(
                                                raised.fingerprint(workup.answers()),
                                                "nil by mouth",
                                                "Dr X",
                                                Instant.EPOCH)),
                                ""));
        assertThat(of(acted).at("/redFlags/0/acknowledged").booleanValue()).isTrue();
    }

    /** Anti-MDA5 without a look at the lungs is a note: notes never stand among the flags. */
    @Test
    void aNoteStandsUnderConsistencyWithItsTier() {
        JsonNode mda5 = sample("amyopathic-dermatomyositis");
        assertThat(mda5.get("redFlags")).isEmpty();
        JsonNode note = with(mda5.get("consistency"), "id", "rp-ild-risk");
        assertThat(note.propertyNames())
                .containsExactly(
                        "id", "tier", "message", "items", "source", "provisional", "acknowledged");
        assertThat(note.get("tier").stringValue()).isEqualTo("note");
    }

    @Test
    void nextGoesThroughTheThreeLanes() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .age("67")
                        .present(
                                "exam.weakness.proximal-upper",
                                "exam.weakness.proximal-lower",
                                "laboratory.enzymes.elevated")
                        .absent(
                                "exam.skin.heliotrope",
                                "exam.skin.gottron-papules",
                                "exam.skin.gottron-sign")
                        .with(
                                "laboratory.cardiac.troponin-i",
                                CaseBuilder.pending("2024-01-01", ""));
        JsonNode next = of(built).get("next");
        assertThat(next.valueStream())
                .as("one form for all three lanes")
                .allMatch(n -> n.has("probabilityIfPresent") && n.has("probabilityIfAbsent"));
        assertThat(next.valueStream().map(n -> n.get("lane").stringValue()).distinct())
                .containsExactly("safety", "alternatives", "would-decide");
        assertThat(with(next, "item", "laboratory.cardiac.troponin-i").toString())
                .isEqualTo(
                        "{\"item\":\"laboratory.cardiac.troponin-i\","
                                + "\"probabilityIfPresent\":null,\"probabilityIfAbsent\":null,"
                                + "\"lane\":\"safety\","
                                + "\"invasiveness\":\"blood\",\"awaited\":true}");
        JsonNode neck = with(next, "item", "exam.weakness.neck-flexors-weaker");
        assertThat(neck.get("probabilityIfPresent").toString()).isEqualTo("0.8131");
        assertThat(neck.get("probabilityIfAbsent").toString()).isEqualTo("0.3941");
        assertThat(neck.get("classIfPresent").stringValue()).isEqualTo("probable");
        assertThat(neck.get("classIfAbsent").stringValue()).isEqualTo("not-iim");
        assertThat(neck.get("sets")).isEmpty();
        assertThat(neck.get("invasiveness").stringValue()).isEqualTo("bedside");
        assertThat(neck.get("awaited").booleanValue()).isFalse();
    }

    @Test
    void biopsySitesSayWhyAndWhyNot() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .date("history.visit.date", "2024-03-01")
                        .grade("deltoid", "right", "7")
                        .grade("deltoid", "left", "7")
                        .choice("biopsy.procedure.site", "deltoid")
                        .choice("biopsy.procedure.side", "left")
                        .date("biopsy.procedure.date", "2023-01-01");
        JsonNode sites = of(built).get("biopsySites");
        JsonNode right = sites.at("/candidates/0");
        assertThat(right.get("muscle").stringValue()).isEqualTo("deltoid");
        assertThat(right.get("side").stringValue()).isEqualTo("right");
        assertThat(right.get("suits").stringValue()).isEqualTo("best");
        assertThat(strings(right.get("reasons"))).containsExactly("weak, grade 7");
        JsonNode left = sites.at("/excluded/0");
        assertThat(left.get("side").stringValue()).isEqualTo("left");
        assertThat(left.get("reason").stringValue()).isEqualTo("old biopsy site");
        assertThat(left.get("until").isNull()).isTrue();
        assertThat(strings(sites.get("cautions"))).contains("INR not known");
        assertThat(sites.get("provisional").booleanValue()).isTrue();
    }

    @Test
    void durationAndPatternAreDerived() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .date("history.visit.date", "2024-03-01")
                        .date("history.onset.weakness-date", "2023-03-01");
        assertThat(of(built).at("/derived/durationMonths").toString()).isEqualTo("12");
        built.date("history.onset.weakness-date", "2023");
        assertThat(of(built).at("/derived/durationMonths").toString()).isEqualTo("[2.03,14]");
        CaseBuilder longer =
                CaseBuilder.adult()
                        .with(
                                "history.onset.duration",
                                new Answer.Quantity(
                                        BigDecimal.TEN,
                                        "mo",
                                        Optional.empty(),
                                        Optional.of(Answer.Comparator.GREATER),
                                        Optional.empty()));
        assertThat(of(longer).at("/derived/durationMonths").toString()).isEqualTo("[10,null]");
        assertThat(sample("polymyositis").at("/derived/emgPattern").stringValue())
                .isEqualTo("myopathic-irritable");
        CaseBuilder twice =
                CaseBuilder.adult()
                        .choice("emg.conclusion.pattern", "normal")
                        .choice("emg#2.conclusion.pattern", "myopathic");
        assertThat(of(twice).at("/derived/emgPattern").toString())
                .isEqualTo("[\"normal\",\"myopathic\"]");
    }
}

package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.myoworkup.checklist.Message;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Every vector by its id. Where one names no antibody, that antibody was not tested. */
class CriteriaVectorsTest {
    private static final Map<String, String> CODES =
            Map.of(
                    "anti_SRP_myopathy", "anti-srp",
                    "anti_HMGCR_myopathy", "anti-hmgcr",
                    "antibody_negative_IMNM", "antibody-negative");
    private static final Map<String, String> ROUTES =
            Map.of(
                    "A_skin_plus_skin_biopsy", "criteria.route-skin-biopsy",
                    "B1_skin_plus_muscle", "criteria.route-muscle",
                    "B2_skin_plus_antibody", "criteria.route-antibody");
    private static final Map<String, CriteriaSet> ASYS =
            Map.of(
                    "connors_2010", new AsysConnors2010(),
                    "solomon_2011", new AsysSolomon2011(),
                    "err_2015_table", new AsysLega2015());

    private static Stream<DynamicTest> tests(String file, BiConsumer<JsonNode, JsonNode> check) {
        return Vectors.of(file)
                .map(
                        v ->
                                DynamicTest.dynamicTest(
                                        v.get("id").asString() + " " + text(v, "description"),
                                        () -> check.accept(v, v.get("expected"))));
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static String code(JsonNode expected) {
        String code = text(expected, "category");
        return CODES.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static SetResult evaluate(CriteriaSet set, JsonNode vector) {
        return set.evaluate(Vectors.of(vector).findings());
    }

    private static Stream<DynamicTest> classes(String file, CriteriaSet set) {
        return tests(
                file,
                (v, expected) ->
                        assertThat(evaluate(set, v).result().code()).isEqualTo(code(expected)));
    }

    @TestFactory
    Stream<DynamicTest> bohanPeter() {
        return classes("bohan-peter-1975", new BohanPeter1975());
    }

    @TestFactory
    Stream<DynamicTest> tanimoto() {
        return tests(
                "tanimoto-1995",
                (v, expected) -> {
                    SetResult result = evaluate(new Tanimoto1995(), v);
                    assertThat(result.result().code()).isEqualTo(code(expected));
                    assertThat(
                                    result.elements().stream()
                                            .skip(1)
                                            .filter(CriteriaVectorsTest::present))
                            .hasSize(expected.get("items_2_to_9").intValue());
                });
    }

    private static boolean present(Element element) {
        return element.value() == org.myoworkup.findings.Truth.PRESENT;
    }

    @TestFactory
    Stream<DynamicTest> targoff() {
        return classes("targoff-1997", new Targoff1997());
    }

    @TestFactory
    Stream<DynamicTest> dermatomyositis() {
        return tests(
                "enmc-2018-dm",
                (v, expected) -> {
                    SetResult result = evaluate(new Enmc2018Dm(), v);
                    boolean dm = expected.get("dm").booleanValue();
                    assertThat(result.result().code()).isEqualTo(dm ? "dm" : "none");
                    List<String> routes =
                            expected.get("routes")
                                    .valueStream()
                                    .map(r -> ROUTES.get(r.asString()))
                                    .toList();
                    assertThat(result.messages())
                            .extracting(Message::key)
                            .filteredOn(k -> k.startsWith("criteria.route"))
                            .containsExactlyElementsOf(routes);
                });
    }

    @TestFactory
    Stream<DynamicTest> necrotisingMyopathy() {
        return classes("enmc-2016-imnm", new Enmc2016Imnm());
    }

    @TestFactory
    Stream<DynamicTest> inclusionBodyMyositis() {
        return classes("enmc-2011-ibm", new Enmc2011Ibm());
    }

    @TestFactory
    Stream<DynamicTest> lloydGreenberg() {
        return tests(
                "lloyd-2014-ibm",
                (v, expected) ->
                        assertThat(evaluate(new LloydGreenberg2014Ibm(), v).result().code())
                                .isEqualTo(expected.get("ibm").booleanValue() ? "ibm" : "none"));
    }

    @TestFactory
    Stream<DynamicTest> antisynthetaseSyndrome() {
        return tests(
                "asys",
                (v, expected) ->
                        expected.properties()
                                .forEach(
                                        e ->
                                                assertThat(
                                                                evaluate(ASYS.get(e.getKey()), v)
                                                                        .result()
                                                                        .code())
                                                        .as(e.getKey())
                                                        .isEqualTo(
                                                                e.getValue().booleanValue()
                                                                        ? "asys"
                                                                        : "none")));
    }
}

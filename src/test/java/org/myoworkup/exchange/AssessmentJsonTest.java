package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.Samples;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** The assessment as other programs read it. */
class AssessmentJsonTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final JsonCaseFiles files =
            new JsonCaseFiles(CHECKLIST, new Texts(CHECKLIST, Locale.ENGLISH)::say);

    private String text(byte[] caseFile) {
        Workup workup = files.read(caseFile, TODAY);
        return files.assessment("x.json", workup, Assessment.of(CHECKLIST, workup));
    }

    private JsonNode of(String patient, String rest) {
        String file =
                "{\"format\":\"myoworkup-case/1\",\"definition\":{\"id\":\"iim\",\"version\":\"2025.1\"},"
                    + "\"patient\":{\"recordNumber\":\"1\""
                        + patient
                        + "},"
                        + rest
                        + "}";
        return JsonMapper.shared().readTree(text(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEmptyCaseIsAllUnknown() {
        JsonNode empty = of("", "\"answers\":{}");
        assertThat(empty.propertyNames())
                .containsExactly(
                        "case",
                        "definition",
                        "eularAcr2017",
                        "criteria",
                        "notComputed",
                        "cancerRisk",
                        "redFlags",
                        "consistency",
                        "next",
                        "biopsySites",
                        "derived",
                        "missing",
                        "equivocal",
                        "pending",
                        "contradictions");
        assertThat(empty.get("case").stringValue()).isEqualTo("x.json");
        assertThat(empty.at("/definition/version").stringValue()).isEqualTo("2025.1");
        JsonNode result = empty.get("eularAcr2017");
        assertThat(result.get("score").doubleValue()).isZero();
        assertThat(result.get("class").stringValue()).isEqualTo("not-iim");
        assertThat(result.get("classMax").stringValue()).isEqualTo("definite");
        assertThat(result.get("scoreMax").toString()).isEqualTo("20.8");
        assertThat(result.get("subgroup").isNull()).isTrue();
        assertThat(result.get("otherColumn").isNull()).isTrue();
        assertThat(result.get("known").intValue()).isZero();
        assertThat(result.get("items"))
                .hasSize(15)
                .allMatch(i -> i.get("value").stringValue().equals("unknown"));
        assertThat(result.has("scoreMin")).isFalse();
        assertThat(empty.at("/derived").toString())
                .isEqualTo(
                        "{\"mmt8\":null,\"ageAtOnset\":null,\"ckTimesUln\":null,"
                                + "\"durationMonths\":null,\"emgPattern\":null}");
        assertThat(empty.get("missing").toString()).contains("\"exam.skin.heliotrope\"");
    }

    @Test
    void numbersAreExactDecimalsAndMessagesAreSentences() {
        String line = text(Samples.read("juvenile-dermatomyositis"));
        assertThat(line)
                .doesNotContain("\n")
                .contains(
                        "\"model\":\"without-biopsy\",\"applicable\":true,\"score\":8.0,\"probability\":0.9352,"
                            + "\"class\":\"definite\",\"scoreMax\":18.7,\"probabilityMax\":1.0000,\"classMax\":\"definite\","
                            + "\"otherColumn\":{\"model\":\"with-biopsy\",\"score\":8.5,\"scoreMax\":27.3,"
                            + "\"class\":\"probable\",\"classMax\":\"definite\"},\"subgroup\":\"jdm\"")
                .contains("{\"id\":\"history.onset.age\",\"value\":11,\"points\":0.0}")
                .contains("{\"id\":\"exam.skin.heliotrope\",\"value\":\"present\",\"points\":3.1}")
                .contains("Provided nothing explains it better (not yet confirmed)");
    }

    @Test
    void anotherDiseaseLeavesScoreAndTakesTheClass() {
        JsonNode result =
                JsonMapper.shared()
                        .readTree(text(Samples.read("mimic-dystrophy")))
                        .get("eularAcr2017");
        assertThat(result.get("applicable").booleanValue()).isFalse();
        assertThat(result.get("score").toString()).isEqualTo("5.3");
        assertThat(result.get("class").isNull()).isTrue();
        assertThat(result.get("classMax").isNull()).isTrue();
        assertThat(result.get("otherColumn").isNull()).isTrue();
    }

    @Test
    void anAgeFromPartialDatesIsARange() {
        JsonNode result =
                of(",\"birthDate\":\"1980-06\"", "\"answers\":{\"history.onset.date\":\"2020\"}");
        assertThat(result.at("/derived/ageAtOnset").toString()).isEqualTo("[39,40]");
        assertThat(result.at("/eularAcr2017/items/0").toString())
                .isEqualTo("{\"id\":\"history.onset.age\",\"value\":[39,40],\"points\":1.3}");
    }

    @Test
    void aContradictionWidensTheRangeAndIsListed() {
        JsonNode result =
                of(
                        "",
                        """
                        "answers": {"exam.weakness.finger-flexors": "absent", "exam.weakness.proximal-upper": "present",
                          "exam.strength.muscles": [
                            {"muscle": "deltoid", "side": "right", "grade": 10}, {"muscle": "biceps", "side": "right", "grade": 10},
                            {"muscle": "finger-flexors", "side": "right", "grade": 4}]}
                        """);
        assertThat(result.at("/eularAcr2017/score").toString()).isEqualTo("0.7");
        assertThat(result.at("/eularAcr2017/scoreMin").toString()).isEqualTo("0.0");
        assertThat(result.at("/eularAcr2017/classMin").stringValue()).isEqualTo("not-iim");
        assertThat(result.get("contradictions").toString())
                .isEqualTo(
                        "[{\"item\":\"exam.weakness.finger-flexors\",\"byHand\":\"absent\",\"derived\":\"present\","
                            + "\"from\":[\"exam.strength.muscles\"]},"
                            + "{\"item\":\"exam.weakness.proximal-upper\",\"byHand\":\"present\",\"derived\":\"absent\","
                            + "\"from\":[\"exam.strength.muscles\"]}]");
        assertThat(result.at("/derived/mmt8/unilateral").toString())
                .isEqualTo("{\"total\":null,\"points\":20,\"tested\":2,\"groups\":8,\"max\":80}");
    }

    @Test
    void pendingAndEquivocalAreListedApartFromMissing() {
        JsonNode result =
                of(
                        "",
                        """
                        "answers": {"exam.skin.heliotrope": "equivocal",
                                    "laboratory.enzymes#2.ck": {"value": 1000, "unit": "U/L", "uln": 190}},
                        "states": {"biopsy": {"pending": "2026-01-02", "taken": "2026-01-03"}}
                        """);
        assertThat(result.get("equivocal").toString()).isEqualTo("[\"exam.skin.heliotrope\"]");
        assertThat(result.get("pending").toString())
                .isEqualTo(
                        "[{\"item\":\"biopsy\",\"pending\":\"2026-01-02\",\"taken\":\"2026-01-03\"}]");
        assertThat(result.at("/derived/ckTimesUln").toString()).isEqualTo("5.3");
        assertThat(result.get("missing").toString())
                .contains("\"laboratory.enzymes#2.ldh\"")
                .doesNotContain("heliotrope")
                .doesNotContain("biopsy.features");
    }
}

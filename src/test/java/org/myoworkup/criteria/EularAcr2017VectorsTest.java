package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reference vectors of the 2017 EULAR/ACR criteria, by their ids, through the whole core. */
class EularAcr2017VectorsTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    private static final Map<String, String> FINDINGS =
            Map.ofEntries(
                    Map.entry("weak_prox_upper", ItemIds.PROXIMAL_UPPER),
                    Map.entry("weak_prox_lower", ItemIds.PROXIMAL_LOWER),
                    Map.entry("neck_flexors_weaker", ItemIds.NECK_FLEXORS_WEAKER),
                    Map.entry("legs_prox_weaker", ItemIds.LEGS_PROXIMAL_WEAKER),
                    Map.entry("heliotrope", ItemIds.HELIOTROPE),
                    Map.entry("gottron_papules", ItemIds.GOTTRON_PAPULES),
                    Map.entry("gottron_sign", ItemIds.GOTTRON_SIGN),
                    Map.entry("dysphagia", ItemIds.DYSPHAGIA),
                    Map.entry("anti_jo1", ItemIds.JO_1),
                    Map.entry("enzyme_elevated", ItemIds.ENZYMES_ELEVATED),
                    Map.entry("bx_endomysial", ItemIds.ENDOMYSIAL_SURROUNDING),
                    Map.entry("bx_perimysial_perivascular", ItemIds.PERIMYSIAL_PERIVASCULAR),
                    Map.entry("bx_perifascicular_atrophy", ItemIds.PERIFASCICULAR_ATROPHY),
                    Map.entry("bx_rimmed_vacuoles", ItemIds.RIMMED_VACUOLES),
                    Map.entry("finger_flexor_weakness", ItemIds.FINGER_FLEXORS));

    private static final Map<String, String> SUBGROUPS =
            Map.of(
                    "DM",
                    "dm",
                    "ADM",
                    "adm",
                    "JDM",
                    "jdm",
                    "PM_including_IMNM",
                    "pm-imnm",
                    "IBM",
                    "ibm");

    static List<JsonNode> vectors(String criteria) {
        try (InputStream in = EularAcr2017VectorsTest.class.getResourceAsStream("vectors.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .valueStream()
                    .filter(v -> v.get("criteria").stringValue().equals(criteria))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> vectors() {
        List<JsonNode> vectors = vectors("EULAR_ACR_2017");
        assertThat(vectors).hasSize(19);
        return vectors.stream()
                .map(
                        v ->
                                DynamicTest.dynamicTest(
                                        v.get("id").stringValue(),
                                        () -> check(v.get("inputs"), v.get("expected"))));
    }

    private static void check(JsonNode inputs, JsonNode expected) {
        EularAcr2017.Result result = Assessment.of(CHECKLIST, workup(inputs)).eularAcr();
        assertThat(result.column().code()).isEqualTo(code(expected.get("model")));
        assertThat(result.score().tenths()).isEqualTo(expected.get("score_tenths").intValue());
        assertThat(result.score().probability())
                .isCloseTo(expected.get("probability").doubleValue(), within(0.00005));
        assertThat(result.category().map(EularAcr2017.Category::code))
                .contains(code(expected.get("category")));
        assertThat(result.subgroup().map(EularAcr2017.Subgroup::code))
                .isEqualTo(
                        Optional.ofNullable(SUBGROUPS.get(expected.get("subgroup").asString(""))));
        boolean biopsyAdvised =
                expected.get("no_pathognomonic_rash_biopsy_recommended").booleanValue();
        assertThat(
                        result.messages().stream()
                                .anyMatch(m -> m.key().equals("eular-acr.no-rash-no-biopsy")))
                .isEqualTo(biopsyAdvised);
        if (expected.has("score_max_tenths")) {
            assertThat(result.max().tenths())
                    .isEqualTo(expected.get("score_max_tenths").intValue());
            assertThat(result.max().category().code())
                    .isEqualTo(code(expected.get("category_max")));
        }
    }

    private static String code(JsonNode node) {
        return node.stringValue().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Workup workup(JsonNode inputs) {
        Map<Place, Answer> answers = new TreeMap<>();
        FINDINGS.forEach(
                (key, item) -> {
                    JsonNode value = inputs.path(key);
                    if (value.isBoolean()) {
                        answers.put(
                                Place.of(item),
                                value.booleanValue()
                                        ? Answer.Finding.PRESENT
                                        : Answer.Finding.ABSENT);
                    }
                });
        answers.put(
                Place.of(ItemIds.ONSET_AGE),
                Answer.Quantity.of(inputs.get("age_onset_years").asString(), "a"));
        if (inputs.get("treatment_response").stringValue().equals("not_improved")) {
            answers.put(Place.of(ItemIds.TREATMENT_RESPONSE), new Answer.Choice("not-improved"));
        }
        Workup empty = Workup.start(CHECKLIST, Patient.of("V"));
        return new Workup(
                empty.patient(),
                empty.definition(),
                empty.definitionVersion(),
                1,
                Answers.of(answers),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                "");
    }
}

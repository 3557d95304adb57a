package org.myoworkup.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.criteria.EularAcr2017;
import org.myoworkup.exchange.JsonCaseFiles;
import org.myoworkup.session.Samples;
import org.myoworkup.workup.Visibility;
import org.myoworkup.workup.Workup;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The published cases that come with the program give the scores that were worked out for them by
 * hand.
 */
class SampleCasesTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final JsonCaseFiles FILES = new JsonCaseFiles(CHECKLIST, Message::key);

    /** The fifteen scored items in the order of the paper; the age is checked by the score. */
    private static final List<String> ITEMS =
            List.of(
                    "weak_prox_upper",
                    "weak_prox_lower",
                    "neck_flexors_weaker",
                    "legs_prox_weaker",
                    "heliotrope",
                    "gottron_papules",
                    "gottron_sign",
                    "dysphagia",
                    "anti_jo1",
                    "enzyme_elevated",
                    "bx_endomysial",
                    "bx_perimysial_perivascular",
                    "bx_perifascicular_atrophy",
                    "bx_rimmed_vacuoles");

    private static Workup read(String sample) {
        return FILES.read(Samples.read(sample), TODAY);
    }

    @TestFactory
    Stream<DynamicTest> score() throws IOException {
        try (InputStream in = SampleCasesTest.class.getResourceAsStream("expected.json")) {
            List<JsonNode> cases = JsonMapper.shared().readTree(in).valueStream().toList();
            assertThat(cases).hasSize(Samples.NAMES.size());
            return cases.stream()
                    .map(c -> DynamicTest.dynamicTest(c.get("id").stringValue(), () -> check(c)));
        }
    }

    private static void check(JsonNode published) {
        Workup workup = read(published.get("sample").stringValue());
        assertThat(workup.patient().recordNumber())
                .isEqualTo("SAMPLE-" + published.get("id").stringValue());
        EularAcr2017.Result result = Assessment.of(CHECKLIST, workup).eularAcr();
        for (int i = 0; i < ITEMS.size(); i++) {
            String expected =
                    switch (published.get("items").get(ITEMS.get(i)).stringValue()) {
                        case "yes" -> "PRESENT";
                        case "no" -> "ABSENT";
                        default -> "UNKNOWN";
                    };
            EularAcr2017.Scored item = result.items().get(i + 1);
            assertThat(item.value().name()).as(item.item()).isEqualTo(expected);
        }
        JsonNode expected = published.get("expected");
        String model = expected.get("model_used").stringValue();
        assertThat(result.column().code()).isEqualTo(code(model));
        check(result.score(), result.max(), expected.get(model));
        checkOther(
                result,
                expected.path(model.equals("with_biopsy") ? "without_biopsy" : "with_biopsy"));
    }

    private static void check(EularAcr2017.Score score, EularAcr2017.Score max, JsonNode expected) {
        assertThat(score.tenths()).isEqualTo(expected.get("score_tenths").intValue());
        assertThat(score.probability())
                .isCloseTo(expected.get("probability").doubleValue(), within(0.00005));
        assertThat(score.category().code())
                .isEqualTo(code(expected.get("category_by_score").stringValue()));
        assertThat(max.tenths()).isEqualTo(expected.get("score_max_tenths").intValue());
        assertThat(max.category().code())
                .isEqualTo(code(expected.get("category_max_by_score").stringValue()));
    }

    private static void checkOther(EularAcr2017.Result result, JsonNode other) {
        if (!result.applicable() || other.isMissingNode()) {
            return;
        }
        boolean differs =
                !code(other.get("category_by_score").stringValue())
                        .equals(result.score().category().code());
        assertThat(result.other().isPresent()).isEqualTo(differs);
        result.other().ifPresent(o -> check(o.score(), o.max(), other));
    }

    private static String code(String published) {
        return published.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    @Test
    void theDystrophyGetsNoClassBecauseItExplainsThePictureBetter() {
        EularAcr2017.Result result = Assessment.of(CHECKLIST, read("mimic-dystrophy")).eularAcr();
        assertThat(result.applicable()).isFalse();
        assertThat(result.category()).isEqualTo(Optional.empty());
        for (String sample : Samples.NAMES.subList(0, 7)) {
            assertThat(Assessment.of(CHECKLIST, read(sample)).eularAcr().applicable())
                    .as(sample)
                    .isTrue();
        }
    }

    @Test
    void eachIsMarkedAsASampleAndWrittenAsTheProgramWritesCaseFiles() {
        Set<String> sources = new HashSet<>();
        for (String sample : Samples.NAMES) {
            Workup workup = read(sample);
            assertThat(workup.sample()).isTrue();
            assertThat(workup.source()).contains("https://");
            assertThat(sources.add(workup.source())).isTrue();
            assertThat(FILES.write(workup)).as(sample).isEqualTo(Samples.read(sample));
            assertThat(workup.definitionVersion()).isEqualTo(CHECKLIST.version());
        }
    }

    @Test
    void nothingInThemIsHiddenAndNothingContradictsATable() {
        for (String sample : Samples.NAMES) {
            Workup workup = read(sample);
            assertThat(new Visibility(CHECKLIST, workup.patient(), workup.answers()).shown())
                    .as(sample)
                    .isEqualTo(workup.answers());
            assertThat(Assessment.of(CHECKLIST, workup).contradictions()).as(sample).isEmpty();
        }
    }
}

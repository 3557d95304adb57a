package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklist that is shipped is complete, well formed and worded as the safety rules ask. */
class BundledChecklistTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    /**
     * An anchor, an alias or a tag: an ampersand, asterisk or exclamation mark that begins a word.
     */
    private static final Pattern INDIRECTION = Pattern.compile("(?m)(^|[\\s\\[{,])[&*!][\\w!]");

    private static final List<String> STEPS =
            List.of(
                    "history",
                    "exam",
                    "laboratory",
                    "emg",
                    "imaging",
                    "biopsy",
                    "extramuscular",
                    "plan");

    /** Asked in so many words that a hint would only repeat the label. */
    private static final Set<String> LABEL_SAYS_ALL =
            Set.of(
                    "history.connective.joints",
                    "history.background.autoimmune-which",
                    "history.procedure.lymphoedema-limb",
                    "history.procedure.latex",
                    "history.procedure.iodine");

    static Stream<String> files() {
        return Stream.concat(Stream.of("checklist", "lists", "fr"), STEPS.stream())
                .map(name -> name + ".yaml");
    }

    static Stream<Item> items() {
        return CHECKLIST.items().stream();
    }

    private static Item item(String id) {
        return CHECKLIST.item(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoAnchorsAliasesOrTags(String file) {
        assertThat(BundledChecklist.file(file)).doesNotContainPattern(INDIRECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: &x b", "- &x {b: c}", "a: *x", "a: [*x]", "a: !!str b", "!thing {b: c}"})
    void wouldSeeAnchorsAliasesAndTags(String yaml) {
        assertThat(yaml).containsPattern(INDIRECTION);
    }

    @Test
    void followsTheOrderOfPractice() {
        assertThat(CHECKLIST.steps()).extracting(Step::id).containsExactlyElementsOf(STEPS);
    }

    @Test
    void asksTheSafetyItemsFirstInTheExamination() {
        assertThat(CHECKLIST.step("exam").orElseThrow().sections().getFirst().id())
                .isEqualTo("exam.safety");
    }

    @Test
    void givesEveryItemAShortLabel() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            assertThat(item.label())
                                    .isNotBlank()
                                    .hasSizeLessThanOrEqualTo(90)
                                    .doesNotEndWith(".");
                        });
    }

    @Test
    void saysHowToLookForIt() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            boolean clinical =
                                    switch (item.type()) {
                                        case AnswerType.Finding _,
                                                AnswerType.Quantity _,
                                                AnswerType.Choice _,
                                                AnswerType.Choices _,
                                                AnswerType.Table _ ->
                                                true;
                                        case AnswerType.Date _, AnswerType.Text _ -> false;
                                    };
                            if (clinical) {
                                assertThat(item.how().isBlank())
                                        .isEqualTo(LABEL_SAYS_ALL.contains(item.id()));
                            }
                        });
    }

    @Test
    void boundsEveryUnit() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            if (item.type() instanceof AnswerType.Quantity quantity) {
                                assertThat(quantity.units().getFirst().factor())
                                        .isEqualByComparingTo(BigDecimal.ONE);
                                assertThat(quantity.units())
                                        .allSatisfy(
                                                unit -> {
                                                    assertThat(unit.min()).isPresent();
                                                    assertThat(unit.max().orElseThrow())
                                                            .isGreaterThan(
                                                                    unit.min().orElseThrow());
                                                    assertThat(unit.factor()).isPositive();
                                                });
                            }
                        });
    }

    /** A bound typed for one unit only would refuse in that unit what the other unit takes. */
    @Test
    void boundsTheUnitsOfOneQuantityAlike() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            if (item.type() instanceof AnswerType.Quantity quantity) {
                                BigDecimal first = quantity.units().getFirst().max().orElseThrow();
                                assertThat(quantity.units())
                                        .allSatisfy(
                                                unit ->
                                                        assertThat(
                                                                        unit.max()
                                                                                        .orElseThrow()
                                                                                        .multiply(
                                                                                                unit
                                                                                                        .factor())
                                                                                        .doubleValue()
                                                                                / first
                                                                                        .doubleValue())
                                                                .isBetween(0.9, 1.1));
                            }
                        });
    }

    @Test
    void asksEachCodeOfAChoiceOnce() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            List<Option> options =
                                    switch (item.type()) {
                                        case AnswerType.Choice choice -> choice.options();
                                        case AnswerType.Choices choices -> choices.options();
                                        default -> List.of();
                                    };
                            assertThat(options)
                                    .extracting(Option::code)
                                    .doesNotHaveDuplicates()
                                    .allMatch(c -> c.matches("[a-z0-9-]+"));
                            assertThat(options)
                                    .extracting(Option::label)
                                    .doesNotHaveDuplicates()
                                    .noneMatch(String::isBlank);
                        });
    }

    /**
     * The source document's abbreviations: IBD is another disease, and the field's own word is IIM.
     */
    @ParameterizedTest
    @MethodSource("files")
    void neverUsesTheMistakenAbbreviations(String file) {
        assertThat(BundledChecklist.file(file))
                .doesNotContainPattern("\\bIBD\\b")
                .doesNotContainPattern("\\bIMMs?\\b");
    }

    @Test
    void writesSidesAsWords() {
        assertThat(items())
                .allSatisfy(
                        item -> {
                            String all = item.label() + " " + item.how();
                            assertThat(all).doesNotContainPattern("\\b[RL]\\b(?!/)(?<!/[RL])");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "history.onset.age, V",
        "exam.weakness.proximal-upper, V",
        "exam.weakness.proximal-lower, V",
        "exam.weakness.neck-flexors-weaker, V",
        "exam.weakness.legs-proximal-weaker, V",
        "exam.skin.heliotrope, V",
        "exam.skin.gottron-papules, V",
        "exam.skin.gottron-sign, V",
        "history.symptoms.dysphagia, M",
        "extramuscular.swallowing.abnormal-study, M",
        "laboratory.antibodies.jo-1, M",
        "laboratory.enzymes.elevated, V",
        "biopsy.features.endomysial-surrounding, M",
        "biopsy.features.perimysial-perivascular, M",
        "biopsy.features.perifascicular-atrophy, M",
        "biopsy.features.rimmed-vacuoles, M"
    })
    void tagsAndAsksSinglyWhatTheEularAcrCriteriaRead(String id, Tag tag) {
        assertThat(item(id).tag()).isEqualTo(tag);
        assertThat(item(id).single()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laboratory.enzymes.ck",
                "laboratory.chemistry.creatinine",
                "laboratory.chemistry.potassium",
                "laboratory.cardiac.troponin-i",
                "laboratory.antibodies.mda5",
                "extramuscular.lung.fvc",
                "extramuscular.lung.ground-glass",
                "extramuscular.heart.new-arrhythmia",
                "extramuscular.swallowing.aspiration-pneumonia"
            })
    void asksSinglyWhatTheRedFlagsRead(String id) {
        assertThat(item(id).single()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "laboratory.enzymes.ck, 2157-6",
        "laboratory.enzymes.ldh, 2532-0",
        "laboratory.enzymes.aldolase, 1761-6",
        "laboratory.cardiac.nt-probnp, 33762-6"
    })
    void carriesTheVerifiedLoincCodes(String id, String loinc) {
        assertThat(item(id).codes()).containsEntry("loinc", loinc);
    }

    @Test
    void carriesNoLoincCodeThatWasNotVerified() {
        assertThat(items().filter(i -> i.codes().containsKey("loinc"))).hasSize(4);
    }

    @Test
    void givesEveryMuscleAGroupThatExists() {
        assertThat(CHECKLIST.muscles())
                .allSatisfy(
                        muscle -> {
                            Muscle group = CHECKLIST.muscle(muscle.group()).orElseThrow();
                            assertThat(group.group()).isEqualTo(group.id());
                            assertThat(muscle.uses()).isNotEmpty().isSubsetOf("S", "E", "M", "B");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    neck-flexors               | neck-flexors          | S    | true  | true
                    sternocleidomastoid        | neck-flexors          | E    | false | true
                    deltoid                    | deltoid               | BEMS | false | true
                    iliopsoas                  | iliopsoas             | EMS  | false | true
                    gluteus-medius             | gluteus-medius        | BEMS | false | true
                    brachioradialis            | biceps                | BE   | false | false
                    finger-flexors             | finger-flexors        | S    | false | false
                    flexor-digitorum-profundus | finger-flexors        | BEM  | false | false
                    trunk-extensors            | trunk-extensors       | S    | true  | true
                    thoracic-paraspinals       | trunk-extensors       | BEM  | false | true
                    quadriceps                 | quadriceps            | BS   | false | true
                    vastus-lateralis           | quadriceps            | BEM  | false | true
                    vastus-intermedius         | quadriceps            | M    | false | true
                    hamstrings                 | hamstrings            | BS   | false | true
                    tibialis-anterior          | ankle-dorsiflexors    | BEM  | false | false
                    gastrocnemius-medialis     | ankle-plantar-flexors | BEM  | false | false
                    tongue                     | tongue                | E    | true  | false
                    pectoralis-major           | pectoralis-major      | M    | false | true
                    other                      | other                 | BEMS | false | false
                    """)
    void listsMusclesWithTheirUses(
            String id, String group, String uses, boolean axial, boolean proximal) {
        Muscle muscle = CHECKLIST.muscle(id).orElseThrow();

        assertThat(muscle.group()).isEqualTo(group);
        assertThat(muscle.uses().stream().sorted().collect(Collectors.joining())).isEqualTo(uses);
        assertThat(muscle.axial()).isEqualTo(axial);
        assertThat(muscle.proximal()).isEqualTo(proximal);
    }

    @Test
    void warnsOfTheCalfOnly() {
        assertThat(CHECKLIST.muscles().stream().filter(m -> !m.warn().isBlank()))
                .extracting(Muscle::id)
                .containsExactly("gastrocnemius-medialis", "gastrocnemius-lateralis");
    }

    @ParameterizedTest
    @CsvSource({"S, 26", "E, 51", "M, 37", "B, 20"})
    void offersAsManyMusclesAsTheListHas(String use, int count) {
        assertThat(CHECKLIST.muscles().stream().filter(m -> m.in(use))).hasSize(count);
    }

    @Test
    void repeatsWhatMayOccurAgain() {
        assertThat(
                        Stream.of(
                                "exam",
                                "laboratory.enzymes",
                                "laboratory.inflammation",
                                "emg",
                                "imaging",
                                "biopsy"))
                .allMatch(CHECKLIST::repeats);
        assertThat(CHECKLIST.repeats("extramuscular")).isTrue();
        assertThat(Stream.of("history", "laboratory", "laboratory.antibodies", "plan"))
                .noneMatch(CHECKLIST::repeats);
    }

    @Test
    void asksTheJuvenilePartsOnlyInChildrenAndJuvenileOnset() {
        assertThat(Stream.of("exam.juvenile", "laboratory.juvenile", "biopsy.juvenile-score"))
                .allMatch(
                        id ->
                                CHECKLIST
                                        .section(id)
                                        .orElseThrow()
                                        .showWhen()
                                        .equals(new Condition.Juvenile()));
    }
}

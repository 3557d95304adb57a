package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.BiopsyPatterns.Look;
import org.myoworkup.advice.BiopsyPatterns.Pattern;
import org.myoworkup.advice.BiopsyPatterns.Sign;
import org.myoworkup.checklist.AnswerType;
import org.myoworkup.workup.Answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Per pattern what was seen, not seen, unsettled and not looked for; never a conclusion. */
class BiopsyPatternsTest {
    private static final List<String> ORDER =
            List.of(
                    "dm",
                    "antisynthetase",
                    "imnm",
                    "ibm",
                    "polymyositis",
                    "non-specific-inflammatory");

    private static List<Pattern> patterns(CaseBuilder built) {
        return patterns(built, 1);
    }

    private static List<Pattern> patterns(CaseBuilder built, int occurrence) {
        return BiopsyPatterns.of(built.findings().answers(), occurrence).patterns();
    }

    private static Pattern pattern(List<Pattern> all, String id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Sign> signs(Pattern pattern) {
        return Stream.concat(pattern.speaksFor().stream(), pattern.speaksAgainst().stream());
    }

    /** {@code features.rimmed-vacuoles=present}, or {@code cd8@endomysial=many} for a cell. */
    private static CaseBuilder answered(String answers) {
        CaseBuilder built = CaseBuilder.adult();
        Arrays.stream(answers.split("; ?")).forEach(one -> answer(built, one));
        return built;
    }

    private static void answer(CaseBuilder built, String one) {
        String[] parts = one.split("=");
        if (parts[0].contains("@")) {
            String[] cell = parts[0].split("@");
            built.row(
                    "biopsy.immuno.cells",
                    Advised.row("cell=" + cell[0], "place=" + cell[1], "amount=" + parts[1]));
        } else {
            Advised.put(built, "biopsy." + parts[0], parts[1]);
        }
    }

    /** What each subtype is made of, and what would speak against it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dm             | features.perifascicular-atrophy=present         | for
                    dm             | immuno.mxa-perifascicular=present               | for
                    dm             | immuno.mxa-pattern=perifascicular               | for
                    dm             | immuno.c5b9=capillary                           | for
                    dm             | immuno.c5b9=both                                | for
                    dm             | features.capillary-dropout=present              | for
                    dm             | features.perimysial-perivascular=present        | for
                    dm             | cd4@perivascular=few                            | for
                    dm             | cd20@perimysial=many                            | for
                    dm             | electron.tubuloreticular=present                | for
                    dm             | immuno.mhc-1-pattern=perifascicular             | for
                    dm             | features.perifascicular-necrosis=present        | against
                    antisynthetase | features.perifascicular-necrosis=present        | for
                    antisynthetase | features.perimysial-fragmentation=present       | for
                    antisynthetase | features.perimysial-alkaline-phosphatase=present | for
                    antisynthetase | immuno.mhc-1-pattern=perifascicular             | for
                    antisynthetase | immuno.mhc-2-pattern=perifascicular             | for
                    antisynthetase | immuno.c5b9=sarcolemmal                         | for
                    antisynthetase | electron.nuclear-actin=present                  | for
                    antisynthetase | immuno.mxa-perifascicular=present               | against
                    imnm           | features.scattered-necrosis=present             | for
                    imnm           | features.macrophage-predominant=present         | for
                    imnm           | immuno.c5b9=sarcolemmal                         | for
                    imnm           | immuno.p62=fine-diffuse                         | for
                    imnm           | features.perifascicular-atrophy=present         | against
                    imnm           | immuno.mxa-perifascicular=present               | against
                    imnm           | features.endomysial-invading=present            | against
                    ibm            | features.endomysial-invading=present            | for
                    ibm            | cd8@endomysial=many                             | for
                    ibm            | immuno.mhc-1-pattern=diffuse-sarcolemmal        | for
                    ibm            | features.rimmed-vacuoles=present                | for
                    ibm            | immuno.p62=coarse-aggregates                    | for
                    ibm            | immuno.tdp43=present                            | for
                    ibm            | immuno.protein-accumulation=present             | for
                    ibm            | features.cox-negative-excess=present            | for
                    ibm            | features.endomysial-fibrosis=present            | for
                    polymyositis   | features.endomysial-invading=present            | for
                    polymyositis   | cd8@endomysial=few                              | for
                    polymyositis   | immuno.mhc-1=present                            | for
                    polymyositis   | immuno.mhc-1-pattern=focal                      | for
                    polymyositis   | features.rimmed-vacuoles=present                | against
                    polymyositis   | features.cox-negative-excess=present            | against
                    non-specific-inflammatory | features.perimysial-perivascular=present | for
                    """)
    void aFeatureIsSeenOnItsSide(String id, String answer, String side) {
        Pattern pattern = pattern(patterns(answered(answer)), id);

        assertThat(side.equals("for") ? pattern.speaksFor() : pattern.speaksAgainst())
                .filteredOn(s -> s.look() == Look.SEEN)
                .hasSize(1);
        assertThat(side.equals("for") ? pattern.speaksAgainst() : pattern.speaksFor())
                .noneMatch(s -> s.look() == Look.SEEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dm   | features.perifascicular-atrophy=absent                   | perifascicular-atrophy | NOT_SEEN
                    dm   | features.perifascicular-atrophy=equivocal                | perifascicular-atrophy | UNSETTLED
                    dm   | procedure.adequacy=non-diagnostic; features.perifascicular-atrophy=absent  | perifascicular-atrophy | UNSETTLED
                    dm   | procedure.adequacy=non-diagnostic; features.perifascicular-atrophy=present | perifascicular-atrophy | SEEN
                    dm   | procedure.adequacy=limited; features.perifascicular-atrophy=absent         | perifascicular-atrophy | NOT_SEEN
                    dm   | immuno.c5b9=none                                         | c5b9                   | NOT_SEEN
                    dm   | immuno.c5b9=necrotic-only                                | c5b9                   | NOT_SEEN
                    dm   | procedure.adequacy=non-diagnostic; immuno.c5b9=none      | c5b9                   | UNSETTLED
                    dm   | immuno.mxa-perifascicular=absent; immuno.mxa-pattern=perifascicular | mxa-perifascicular | UNSETTLED
                    dm   | immuno.mxa-perifascicular=absent; immuno.mxa-pattern=none | mxa-perifascicular    | NOT_SEEN
                    dm   | immuno.mxa-pattern=scattered                             | mxa-perifascicular     | NOT_SEEN
                    dm   | cd4@perivascular=none                                    | cells                  | NOT_LOOKED_FOR
                    dm   | cd4@perivascular=none; cd4@perimysial=none; cd20@perivascular=none; cd20@perimysial=none | cells | NOT_SEEN
                    dm   | cd4@endomysial=many                                      | cells                  | NOT_LOOKED_FOR
                    ibm  | cd8@endomysial=none                                      | cells                  | NOT_SEEN
                    ibm  | cd8@perivascular=many                                    | cells                  | NOT_LOOKED_FOR
                    ibm  | immuno.p62=fine-diffuse                                  | p62                    | NOT_SEEN
                    """)
    void whatWasNotSeenIsKeptApartFromWhatIsUnknown(
            String id, String answers, String feature, Look look) {
        assertThat(signs(pattern(patterns(answered(answers)), id)))
                .filteredOn(s -> s.item().endsWith("." + feature))
                .extracting(Sign::look)
                .containsExactly(look);
    }

    @Test
    void nothingAnsweredIsNothingLookedForInAFixedOrder() {
        List<Pattern> patterns = patterns(CaseBuilder.adult());

        assertThat(patterns).extracting(Pattern::id).containsExactlyElementsOf(ORDER);
        assertThat(patterns.stream().flatMap(BiopsyPatternsTest::signs))
                .allMatch(s -> s.look() == Look.NOT_LOOKED_FOR);
    }

    /** Whatever is found, the order stays and each pattern keeps all its features. */
    @ParameterizedTest
    @EnumSource
    void noAnswerRanksOrDropsAnything(Answer.Finding finding) {
        CaseBuilder built = CaseBuilder.adult();
        CaseBuilder.CHECKLIST.step("biopsy").orElseThrow().items().stream()
                .filter(i -> i.type() instanceof AnswerType.Finding)
                .forEach(i -> built.with(i.id(), finding));

        List<Pattern> patterns = patterns(built);

        assertThat(patterns).extracting(Pattern::id).containsExactlyElementsOf(ORDER);
        List<Pattern> empty = patterns(CaseBuilder.adult());
        for (int i = 0; i < ORDER.size(); i++) {
            assertThat(signs(patterns.get(i)).map(Sign::words))
                    .containsExactlyElementsOf(signs(empty.get(i)).map(Sign::words).toList());
        }
        Look expected =
                switch (finding) {
                    case PRESENT -> Look.SEEN;
                    case ABSENT -> Look.NOT_SEEN;
                    case EQUIVOCAL -> Look.UNSETTLED;
                };
        assertThat(patterns.stream().flatMap(BiopsyPatternsTest::signs))
                .filteredOn(s -> isFinding(s.item()))
                .filteredOn(s -> s.look() != Look.NOT_LOOKED_FOR)
                .isNotEmpty()
                .allMatch(s -> s.look() == expected);
    }

    private static boolean isFinding(String item) {
        return CaseBuilder.CHECKLIST.item(item).orElseThrow().type() instanceof AnswerType.Finding;
    }

    /** Unknown never counts: equivocal, pending and not done are neither seen nor not seen. */
    @Test
    void unknownIsNeitherSeenNorNotSeen() {
        CaseBuilder built = CaseBuilder.adult();
        CaseBuilder.CHECKLIST.step("biopsy").orElseThrow().items().stream()
                .filter(i -> i.type() instanceof AnswerType.Finding)
                .forEach(i -> built.with(i.id(), CaseBuilder.pending("2024-03-01", "")));

        assertThat(patterns(built).stream().flatMap(BiopsyPatternsTest::signs))
                .noneMatch(s -> s.look() == Look.SEEN || s.look() == Look.NOT_SEEN);
    }

    @Test
    void eachBiopsySpeaksForItself() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .present("biopsy.features.rimmed-vacuoles")
                        .absent("biopsy#2.features.rimmed-vacuoles");

        assertThat(lookAtVacuoles(patterns(built, 1))).isEqualTo(Look.SEEN);
        assertThat(lookAtVacuoles(patterns(built, 2))).isEqualTo(Look.NOT_SEEN);
        assertThat(lookAtVacuoles(patterns(built, 3))).isEqualTo(Look.NOT_LOOKED_FOR);
    }

    private static Look lookAtVacuoles(List<Pattern> patterns) {
        return pattern(patterns, "ibm").speaksFor().stream()
                .filter(s -> s.item().endsWith("rimmed-vacuoles"))
                .map(Sign::look)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPatternCanBeTheConclusionAndEachFeatureIsAsked() {
        AnswerType.Choice conclusion =
                (AnswerType.Choice)
                        CaseBuilder.CHECKLIST
                                .item("biopsy.conclusion.pattern")
                                .orElseThrow()
                                .type();
        assertThat(conclusion.options()).extracting(o -> o.code()).containsAll(ORDER);
        assertThat(patterns(CaseBuilder.adult()).stream().flatMap(BiopsyPatternsTest::signs))
                .allMatch(s -> CaseBuilder.CHECKLIST.item(s.item()).isPresent());
    }
}

package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.BiopsySites.Suits;
import org.myoworkup.texts.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class BiopsySitesTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final String EMG = "emg.study.muscles";
    private static final String LOCAL = "history.exposures.local";

    private static CaseBuilder adult() {
        return CaseBuilder.adult().date("history.visit.date", "2024-03-01");
    }

    private static BiopsySites sites(CaseBuilder built) {
        BiopsySites sites = BiopsySites.of(Advised.of(built).chart());
        sites.cautions().forEach(m -> assertThat(TEXTS.say(m)).doesNotContain("{"));
        sites.excluded().forEach(e -> assertThat(TEXTS.say(e.reason())).doesNotContain("{"));
        sites.candidates()
                .forEach(
                        c -> {
                            assertThat(c.reasons()).isNotEmpty();
                            c.reasons().forEach(m -> assertThat(TEXTS.say(m)).isNotBlank());
                            c.warnings().forEach(m -> assertThat(TEXTS.say(m)).isNotBlank());
                        });
        return sites;
    }

    private static List<String> names(BiopsySites sites) {
        return sites.candidates().stream().map(c -> c.muscle() + " " + c.side()).toList();
    }

    @ParameterizedTest
    @CsvSource({"6, BEST", "8, BEST", "5, ACCEPTABLE", "9, ACCEPTABLE", "4, WITH_WARNING"})
    void byStrength(String grade, Suits suits) {
        BiopsySites sites = sites(adult().grade("quadriceps", "left", grade));
        assertThat(names(sites)).containsExactly("vastus-lateralis left");
        assertThat(sites.candidates().getFirst().suits()).isEqualTo(suits);
    }

    @ParameterizedTest
    @CsvSource({"10", "3", "T", "NT"})
    void strengthThatIsNoReason(String grade) {
        assertThat(sites(adult().grade("deltoid", "left", grade)).candidates()).isEmpty();
    }

    @Test
    void endStageAndFatWarn() {
        CaseBuilder built =
                adult().grade("deltoid", "left", "3")
                        .row(
                                "imaging.mri.muscles",
                                Advised.row("muscle=deltoid", "side=left", "oedema=2", "fat=3"));
        BiopsySites.Candidate candidate = sites(built).candidates().getFirst();
        assertThat(candidate.suits()).isEqualTo(Suits.WITH_WARNING);
        assertThat(candidate.warnings()).hasSize(2);
    }

    @Test
    void fullStrengthServesWithOedema() {
        CaseBuilder built =
                adult().grade("deltoid", "left", "10")
                        .row(
                                "imaging.mri.muscles",
                                Advised.row("muscle=deltoid", "side=left", "oedema=1"));
        BiopsySites.Candidate candidate = sites(built).candidates().getFirst();
        assertThat(candidate.suits()).isEqualTo(Suits.ACCEPTABLE);
        assertThat(candidate.warnings()).isEmpty();
    }

    @Test
    void theSideOfTheNeedleIsExcludedAndTheOtherNamed() {
        CaseBuilder built =
                adult().grade("quadriceps", "left", "7")
                        .grade("quadriceps", "right", "7")
                        .date("emg.study.date", "2024-03-10")
                        .row(
                                EMG,
                                Advised.row(
                                        "muscle=vastus-lateralis",
                                        "side=right",
                                        "fibrillations=2"));
        BiopsySites sites = sites(built);
        assertThat(names(sites)).containsExactly("vastus-lateralis left");
        assertThat(sites.candidates().getFirst().reasons()).hasSize(2);
        assertThat(sites.excluded())
                .extracting(BiopsySites.Excluded::until)
                .containsExactly(Optional.of(LocalDate.of(2024, 4, 21)));
        assertThat(names(sites(built.date("exam.vitals.date", "2024-04-21"))))
                .containsExactly("vastus-lateralis left", "vastus-lateralis right");
        assertThat(names(sites(built.choice("emg.study.electrode", "surface"))))
                .contains("vastus-lateralis right");
    }

    @Test
    void injuriesOldBiopsiesAndLymphoedemaExclude() {
        CaseBuilder built =
                adult().grade("deltoid", "left", "7")
                        .row(
                                LOCAL,
                                Advised.row(
                                        "kind=vaccine",
                                        "muscle=deltoid",
                                        "side=left",
                                        "date=2024-02-20"));
        assertThat(names(sites(built))).isEmpty();
        assertThat(sites(built).excluded()).hasSize(1);
        CaseBuilder lapsed = adult().grade("deltoid", "left", "7");
        lapsed.row(
                LOCAL,
                Advised.row("kind=vaccine", "muscle=deltoid", "side=left", "date=2024-01-01"));
        assertThat(names(sites(lapsed))).hasSize(1);
        CaseBuilder old =
                adult().grade("deltoid", "left", "7")
                        .choice("biopsy.procedure.site", "deltoid")
                        .choice("biopsy.procedure.side", "left")
                        .date("biopsy.procedure.date", "2020");
        assertThat(names(sites(old))).isEmpty();
        CaseBuilder limb =
                Advised.put(
                        adult().grade("deltoid", "left", "7"),
                        "history.procedure.lymphoedema=present;"
                                + " history.procedure.lymphoedema-limb=[left-arm]");
        assertThat(names(sites(limb))).isEmpty();
        CaseBuilder leg =
                Advised.put(
                        adult().grade("deltoid", "left", "7"),
                        "history.procedure.lymphoedema=present;"
                                + " history.procedure.lymphoedema-limb=[left-leg]");
        assertThat(names(sites(leg))).hasSize(1);
    }

    @Test
    void whenEveryProximalMuscleIsSpentADistalOneServes() {
        CaseBuilder built = adult();
        for (String muscle : List.of("deltoid", "biceps", "quadriceps", "hamstrings")) {
            built.grade(muscle, "left", "2").grade(muscle, "right", "2");
        }
        built.grade("ankle-dorsiflexors", "left", "7");
        BiopsySites sites = sites(built);
        assertThat(sites.distal()).isTrue();
        assertThat(names(sites).getFirst()).isEqualTo("tibialis-anterior left");
        assertThat(sites(built.grade("triceps", "left", "7")).distal()).isFalse();
    }

    @Test
    void theCalfIsWarnedOf() {
        BiopsySites sites = sites(adult().grade("ankle-plantar-flexors", "left", "7"));
        assertThat(sites.candidates().getFirst().suits()).isEqualTo(Suits.WITH_WARNING);
    }

    @Test
    void inrAndPlateletsAreShownAlsoWhenUnknown() {
        assertThat(sites(adult()).cautions()).hasSize(2);
        BiopsySites known =
                sites(
                        Advised.put(
                                adult(),
                                "laboratory.blood-count.inr=1.1 {INR};"
                                        + " laboratory.blood-count.platelets=<50 10*9/L"));
        assertThat(known.cautions().stream().map(TEXTS::say))
                .containsExactly("INR 1.1", "Platelets <50 × 10⁹/L");
    }

    @Test
    void nothingKnownNamesNothing() {
        BiopsySites sites = sites(CaseBuilder.adult());
        assertThat(sites.candidates()).isEmpty();
        assertThat(sites.excluded()).isEmpty();
        assertThat(sites.distal()).isFalse();
    }
}

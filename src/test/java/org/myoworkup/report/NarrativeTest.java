package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.RandomWorkups;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.BundledChecklist;
import org.myoworkup.report.Narrative.Said;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class NarrativeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Texts ENGLISH = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final Texts FRENCH =
            new Texts(BundledChecklist.read(Locale.FRENCH), Locale.FRENCH);

    private static List<Said> sentences(Workup workup) {
        return sentences(workup, ENGLISH);
    }

    private static List<Said> sentences(Workup workup, Texts texts) {
        return new Narrative(
                        texts.checklist(), workup, Assessment.of(ReportCase.BUNDLED, workup), texts)
                .sentences();
    }

    private static String inFrench(Workup workup) {
        return String.join(" ", sentences(workup, FRENCH).stream().map(Said::sentence).toList())
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dermatomyositis | Femme, début à l’âge de 76 ans. À l’examen : déficit proximal symétrique des membres supérieurs et inférieurs, éruption héliotrope et signe de Gottron. Les enzymes musculaires dépassent la limite supérieure de la normale. EMG : myogène avec activité spontanée (irritable). Aspect de la biopsie : inflammatoire non spécifique. Réponse au traitement : amélioration. EULAR/ACR 2017 – MII certaine (classification), sous réserve
                    amyopathic-dermatomyositis | Homme, début à l’âge de 39 ans. À l’examen : éruption héliotrope et papules de Gottron ; absence de : déficit proximal symétrique des membres supérieurs ou inférieurs. Il existe une pneumopathie interstitielle diffuse. Anticorps positifs : anti-MDA5 et anti-Ro52. EULAR/ACR 2017 – MII probable
                    juvenile-dermatomyositis | Garçon, début à l’âge de 11 ans. À l’examen : déficit
                    necrotising-hmgcr | Femme, début à l’âge de 67 ans. À l’examen : déficit proximal symétrique des membres supérieurs et inférieurs. Les enzymes musculaires dépassent la limite supérieure de la normale. Anticorps positifs : anti-HMGCR.
                    antisynthetase-pl7 | Femme, début à l’âge de 33 ans. À l’examen : déficit proximal symétrique des membres supérieurs et inférieurs, éruption héliotrope et mains de mécanicien †.
                    polymyositis | Femme, début à l’âge de 48 ans. À l’examen : déficit
                    inclusion-body-myositis | Femme, présentant depuis 10 ans un déficit moteur, début à l’âge de 64 ans. Elle signale : dysphagie †. À l’examen : déficit
                    mimic-dystrophy | Femme, début à l’âge de 20 ans. À l’examen : déficit proximal
                    """)
    void samplesAreToldInFrench(String name, String begins) {
        assertThat(inFrench(MeaningTest.sample(name))).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1964-05-02 | FEMALE | 2024-03-20 | 2023-10-19 | Femme de 59 ans, présentant depuis environ 5 mois des symptômes, début à 59 ans.
                    2022-06-02 | MALE | 2024-03-20 | 2024-02-19 | Garçon de 1 an, présentant depuis environ 1 mois des symptômes, début à 1 an.
                    2005-06-02 | UNKNOWN | 2024-03-20 | 2023 | Patient(e) de 18 ans, présentant depuis 2 à 15 mois des symptômes, début à 17–18 ans.
                    """)
    void ageAndDurationInFrench(String birth, Sex sex, String visit, String onset, String opening) {
        ReportCase report =
                ReportCase.bundled()
                        .patient(born(birth, sex))
                        .answer("history.visit.date", new Answer.Date(PartialDate.parse(visit)))
                        .answer("history.onset.date", new Answer.Date(PartialDate.parse(onset)));

        assertThat(inFrench(report.workup())).startsWith(opening);
    }

    private static String told(Workup workup) {
        return String.join(" ", sentences(workup).stream().map(Said::sentence).toList());
    }

    private static Patient born(String birth, Sex sex) {
        return new Patient("4711", "Beispiel", "E", Optional.of(PartialDate.parse(birth)), sex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dermatomyositis | A woman, aged 76 at onset. Examination shows symmetric weakness of the proximal arms and legs, heliotrope rash and Gottron's sign. Muscle enzymes are above the upper limit of normal. EMG: myopathic with spontaneous activity (irritable).
                    amyopathic-dermatomyositis | A man, aged 39 at onset. Examination shows heliotrope rash and Gottron's papules, but no symmetric weakness of the proximal arms or legs. There is interstitial lung disease. Antibodies: anti-MDA5 and anti-Ro52 positive. 2017
                    juvenile-dermatomyositis | A boy, aged 11 at onset. Examination shows symmetric
                    necrotising-hmgcr | A woman, aged 67 at onset. Examination shows symmetric weakness of the proximal arms and legs. Muscle enzymes are above the upper limit of normal. Antibodies: anti-HMGCR positive.
                    inclusion-body-myositis | A woman with ten years of weakness, aged 64 at onset. She reports difficulty swallowing
                    mimic-dystrophy | A woman, aged 20 at onset. Examination shows symmetric weakness of the proximal arms and legs. Muscle enzymes
                    """)
    void samplesAreToldInOrder(String name, String begins) {
        assertThat(told(MeaningTest.sample(name))).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1964-05-02 | FEMALE | 2024-03-20 | 2023-10-19 | A 59-year-old woman with about five months of symptoms, onset at 59 years.
                    1942-05-02 | MALE | 2024-03-20 | 2023-10-19 | An 81-year-old man with about five months of symptoms, onset at 81 years.
                    2013-01-02 | FEMALE | 2024-03-20 | 2024-02-19 | An 11-year-old girl with about one month of symptoms, onset at 11 years.
                    2005-06-02 | UNKNOWN | 2024-03-20 | 2023 | An 18-year-old patient with 2 to 15 months of symptoms, onset at 17–18 years.
                    """)
    void ageArticleAndDuration(String birth, Sex sex, String visit, String onset, String opening) {
        ReportCase report =
                ReportCase.bundled()
                        .patient(born(birth, sex))
                        .answer("history.visit.date", new Answer.Date(PartialDate.parse(visit)))
                        .answer("history.onset.date", new Answer.Date(PartialDate.parse(onset)));

        assertThat(told(report.workup())).startsWith(opening);
    }

    @ParameterizedTest
    @CsvSource({
        "1, one month",
        "12, twelve months",
        "13, 13 months",
        "24, two years",
        "26, 26 months",
        "120, ten years"
    })
    void durationAsSpoken(String months, String spoken) {
        ReportCase report =
                ReportCase.bundled()
                        .answer("history.onset.duration", Answer.Quantity.of(months, "mo"))
                        .answer("history.symptoms.weakness", Answer.Finding.PRESENT)
                        .answer("history.onset.course", new Answer.Choice("subacute"));

        assertThat(told(report.workup()))
                .startsWith("A woman with " + spoken + " of subacute weakness.");
    }

    @Test
    void listsEndInAndOrOr() {
        ReportCase report =
                ReportCase.bundled()
                        .all(
                                Answer.Finding.PRESENT,
                                "exam.skin.heliotrope",
                                "exam.skin.gottron-papules")
                        .all(
                                Answer.Finding.ABSENT,
                                "exam.skin.gottron-sign",
                                "exam.weakness.quadriceps",
                                "exam.skin.cutaneous-necrosis");

        assertThat(told(report.workup()))
                .contains(
                        "Examination shows heliotrope rash and Gottron's papules, but no weakness"
                                + " of the quadriceps, Gottron's sign or cutaneous"
                                + " necrosis\u00a0†.");
    }

    @Test
    void equivocalIsNeitherPresentNorAbsentAndPendingIsNamed() {
        ReportCase report =
                ReportCase.bundled()
                        .answer("exam.skin.heliotrope", Answer.Finding.EQUIVOCAL)
                        .state(
                                "biopsy",
                                new PartState.Pending(
                                        ReportCase.DAY,
                                        Optional.of(ReportCase.DAY),
                                        Optional.empty(),
                                        ""));

        assertThat(told(report.workup()))
                .doesNotContain("eliotrope")
                .endsWith("Outstanding: Muscle biopsy (taken 17 March 2024).");
    }

    @Test
    void nothingRecordedIsOneSentence() {
        assertThat(told(ReportCase.bundled().workup()))
                .isEqualTo("Nothing is recorded of this patient yet.");
    }

    /** Whatever is in a workup, every sentence rests on places where something was said. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everySentenceRestsOnWhatWasSaid(long seed) {
        Workup workup = new RandomWorkups(ReportCase.BUNDLED, TODAY, seed).workup();

        for (Said said : sentences(workup)) {
            assertThat(said.sentence()).endsWith(".").doesNotContain("null", "{", "}");
            if (said.from().isEmpty()) {
                assertThat(said.sentence())
                        .matches("(?s)(2017 EULAR/ACR|Other criteria met|Red flags).*");
            }
            assertThat(said.from())
                    .allMatch(p -> workup.answer(p).isPresent() || workup.state(p).isPresent());
        }
    }

    /** Taking away all that a sentence rests on takes the sentence away. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void withoutItsAnswersASentenceIsNotSaid(long seed) {
        Workup workup = new RandomWorkups(ReportCase.BUNDLED, TODAY, seed).workup();

        for (Said said : sentences(workup)) {
            if (said.from().isEmpty()) {
                continue;
            }
            Workup less = without(workup, said.from());
            assertThat(sentences(less).stream().map(Said::sentence).toList())
                    .doesNotContain(said.sentence());
        }
    }

    private static Workup without(Workup workup, List<Place> places) {
        Workup less = workup;
        for (Place place : Set.copyOf(places)) {
            less = less.apply(new Change.OfState(place, less.state(place), Optional.empty(), ""));
            less = less.apply(less.answering(place, Optional.empty(), false));
        }
        return less;
    }
}

package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Row;
import org.myoworkup.workup.Sex;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class ConsistencyTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
    private static final String GRID = "exam.strength.muscles";
    private static final String EMG = "emg.study.muscles";
    private static final String ANTIBODIES = "laboratory.antibodies.results";

    private static CaseBuilder adult() {
        return CaseBuilder.adult().age("58").date("history.visit.date", "2024-03-01");
    }

    /** The tier and id of every check, after each sentence was made once. */
    private static List<String> checks(CaseBuilder built) {
        List<Alert> alerts = Advised.of(built).checks();
        for (Alert alert : alerts) {
            assertThat(TEXTS.say(alert.message())).doesNotContain("{", "[", "null");
            assertThat(alert.items()).as(alert.id()).isNotEmpty();
            assertThat(alert.source()).isNotBlank();
        }
        return alerts.stream().map(a -> a.tier().code() + " " + a.id()).toList();
    }

    private static CaseBuilder biopsy(CaseBuilder built, String muscle, String side, String date) {
        built.choice("biopsy.procedure.site", muscle);
        if (!side.isEmpty()) {
            built.choice("biopsy.procedure.side", side);
        }
        return date.isEmpty() ? built : built.date("biopsy.procedure.date", date);
    }

    @ParameterizedTest
    @CsvSource({
        "vastus-lateralis, right, 2024-03-20, vastus-lateralis, conflict needle-and-biopsy",
        "vastus-lateralis, right, 2024-03-20, quadriceps, conflict needle-and-biopsy",
        "vastus-lateralis, right, 2024-03-20, vastus-medialis, note needle-near-biopsy",
        "vastus-lateralis, right, 2024-04-11, vastus-lateralis, conflict needle-and-biopsy",
        "vastus-lateralis, right, 2024-04-12, vastus-lateralis, ''",
        "vastus-lateralis, right, 2024-02-28, vastus-lateralis, ''",
        "vastus-lateralis, right, 2024-04, vastus-lateralis, note needle-and-biopsy",
        "vastus-lateralis, right, '', vastus-lateralis, note needle-and-biopsy",
        "vastus-lateralis, left, 2024-03-20, vastus-lateralis, ''",
        "deltoid, right, 2024-03-20, vastus-lateralis, ''"
    })
    void needleAndBiopsy(
            String needled, String side, String date, String biopsied, String expected) {
        CaseBuilder built =
                biopsy(adult(), biopsied, "right", date)
                        .date("emg.study.date", "2024-03-01")
                        .row(EMG, Advised.row("muscle=" + needled, "side=" + side));
        assertThat(checks(built)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        built.choice("emg.study.electrode", "surface");
        assertThat(checks(built)).isEmpty();
    }

    @Test
    void theSameMuscleComesBeforeAnotherHead() {
        CaseBuilder built =
                biopsy(adult(), "vastus-lateralis", "right", "2024-03-20")
                        .date("emg.study.date", "2024-03-01")
                        .row(EMG, Advised.row("muscle=vastus-medialis", "side=right"))
                        .row(EMG, Advised.row("muscle=vastus-lateralis", "side=right"));
        assertThat(checks(built)).containsExactly("conflict needle-and-biopsy");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04, conflict ck-after-needle",
        "2024-03-05, ''",
        "2024-02-29, ''",
        "2024-03, note ck-after-needle",
        "2024-03-01, note ck-same-day"
    })
    void ckAfterNeedle(String drawn, String expected) {
        CaseBuilder built =
                Advised.put(adult(), "laboratory.enzymes.ck=900 U/L; emg.study.date=2024-03-01")
                        .date("laboratory.enzymes.date", drawn);
        assertThat(checks(built)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void ckOnTheDayOfTheNeedle() {
        CaseBuilder built =
                Advised.put(
                        adult(),
                        "laboratory.enzymes.ck=900 U/L; emg.study.date=2024-03-01;"
                                + " laboratory.enzymes.date=2024-03-01;"
                                + " laboratory.enzymes.needle-same-day=needle-first");
        assertThat(checks(built)).containsExactly("conflict ck-after-needle");
        built.choice("laboratory.enzymes.needle-same-day", "blood-first");
        assertThat(checks(built)).isEmpty();
    }

    @Test
    void ckAfterInjection() {
        CaseBuilder built =
                Advised.put(
                                adult(),
                                "laboratory.enzymes.ck=900 U/L;"
                                        + " laboratory.enzymes.date=2024-03-03")
                        .row(
                                "history.exposures.local",
                                Advised.row("kind=injection", "muscle=deltoid", "date=2024-03-01"));
        assertThat(checks(built)).containsExactly("conflict ck-after-needle");
        assertThat(
                        checks(
                                Advised.put(
                                        adult(),
                                        "laboratory.enzymes.ck=900 U/L;"
                                            + " laboratory.enzymes.before-draw=[im-injection]")))
                .containsExactly("conflict ck-after-needle");
        assertThat(checks(Advised.put(adult(), "laboratory.enzymes.before-draw=[im-injection]")))
                .isEmpty();
    }

    @Test
    void mriAfterNeedleOfThatRegion() {
        CaseBuilder built =
                Advised.put(
                                adult(),
                                "emg.study.date=2024-03-01; imaging.mri.date=2024-03-08;"
                                        + " imaging.mri.region=[thigh]")
                        .row(EMG, Advised.row("muscle=vastus-lateralis", "side=right"));
        assertThat(checks(built)).containsExactly("note mri-after-needle");
        assertThat(checks(Advised.put(built, "imaging.mri.region=[shoulder]"))).isEmpty();
        assertThat(
                        checks(
                                Advised.put(
                                        built,
                                        "imaging.mri.region=[thigh]; imaging.mri.date=2024-03-09")))
                .isEmpty();
    }

    @Test
    void biopsiedMuscleOfFullStrength() {
        CaseBuilder built =
                biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                        .grade("quadriceps", "left", "10");
        assertThat(checks(built)).containsExactly("conflict biopsy-strong");
        built.row("imaging.mri.muscles", mri("oedema=2"));
        assertThat(checks(built)).isEmpty();
        CaseBuilder emg =
                biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                        .grade("quadriceps", "left", "10")
                        .row(
                                EMG,
                                Advised.row(
                                        "muscle=vastus-lateralis",
                                        "side=right",
                                        "fibrillations=2"));
        assertThat(checks(emg)).isEmpty();
        CaseBuilder otherSide =
                biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                        .grade("quadriceps", "right", "10");
        assertThat(checks(otherSide)).isEmpty();
    }

    private static Map<String, Row.Cell> mri(String finding) {
        return Advised.row("muscle=vastus-lateralis", "side=left", finding);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "T, true", "4, false", "NT, false", "7, false"})
    void biopsiedMuscleWithLittleLeft(String grade, boolean conflict) {
        CaseBuilder built =
                biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                        .grade("quadriceps", "left", grade);
        assertThat(checks(built).contains("conflict biopsy-end-stage")).isEqualTo(conflict);
    }

    @Test
    void biopsiedMuscleWastedOrFatty() {
        for (String finding : List.of("fat=3", "atrophy=true")) {
            CaseBuilder built =
                    biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                            .row("imaging.mri.muscles", mri(finding));
            assertThat(checks(built)).as(finding).containsExactly("conflict biopsy-end-stage");
        }
        assertThat(
                        checks(
                                biopsy(adult(), "vastus-lateralis", "left", "2024-03-20")
                                        .row("imaging.mri.muscles", mri("fat=2"))))
                .isEmpty();
    }

    @Test
    void biopsyAfterSteroids() {
        CaseBuilder built = biopsy(adult(), "deltoid", "left", "2024-03-20");
        assertThat(checks(Advised.put(built, "biopsy.procedure.steroid-days=14 d"))).isEmpty();
        assertThat(checks(Advised.put(built, "biopsy.procedure.steroid-days=15 d")))
                .containsExactly("note biopsy-steroids");
        CaseBuilder dated = biopsy(adult(), "deltoid", "left", "2024-03-20");
        assertThat(checks(dated.date("history.treatment.steroid-start", "2024-03-06"))).isEmpty();
        assertThat(checks(dated.date("history.treatment.steroid-start", "2024-03-05")))
                .containsExactly("note biopsy-steroids");
    }

    @Test
    void sideMissing() {
        CaseBuilder built = biopsy(adult(), "deltoid", "", "2024-03-20");
        assertThat(checks(built)).containsExactly("conflict side-missing");
        assertThat(checks(adult().row(EMG, Advised.row("muscle=deltoid"))))
                .containsExactly("conflict side-missing");
    }

    @Test
    void rashAndBiopsy() {
        CaseBuilder built =
                adult().present(
                                "exam.weakness.proximal-upper",
                                "exam.weakness.proximal-lower",
                                "exam.weakness.neck-flexors-weaker",
                                "laboratory.enzymes.elevated");
        assertThat(checks(built)).containsExactly("note rash-open-no-biopsy");
        built.absent(AdviceItems.RASH.toArray(String[]::new));
        assertThat(checks(built)).containsExactly("conflict no-rash-no-biopsy");
        built.absent("biopsy.features.rimmed-vacuoles");
        assertThat(checks(built)).isEmpty();
        assertThat(checks(adult().absent(AdviceItems.RASH.toArray(String[]::new)))).isEmpty();
    }

    @Test
    void specificAntibodies() {
        assertThat(checks(antibodies("mda5=positive", "mi-2=positive")))
                .containsExactly("conflict two-msa");
        assertThat(checks(antibodies("mda5=positive", "ro52=positive"))).isEmpty();
        assertThat(checks(antibodies("jo-1=weak-positive"))).containsExactly("note weak-msa");
        assertThat(checks(antibodies("mi-2-alpha=borderline"))).containsExactly("note weak-msa");
        assertThat(checks(antibodies("ro52=weak-positive"))).isEmpty();
    }

    @Test
    void srpByBlotAloneIsConfirmedByASecondMethod() {
        assertThat(checks(antibodies("srp=positive"))).containsExactly("note srp-blot");
        assertThat(checks(antibodies("srp=negative"))).isEmpty();
        CaseBuilder confirmed = antibodies("srp=positive");
        confirmed.row(
                ANTIBODIES,
                Advised.row("antibody=srp", "method=immunoprecipitation", "result=positive"));
        assertThat(checks(confirmed)).isEmpty();
        CaseBuilder refuted = antibodies("srp=positive");
        refuted.row(ANTIBODIES, Advised.row("antibody=srp", "method=elisa", "result=negative"));
        assertThat(checks(refuted)).containsExactly("note srp-blot");
        assertThat(checks(adult().present("laboratory.antibodies.srp"))).isEmpty();
    }

    @Test
    void hmgcrByBlotIsDoubted() {
        assertThat(checks(antibodies("hmgcr=negative"))).containsExactly("note hmgcr-blot");
        assertThat(
                        checks(
                                adult().row(
                                                ANTIBODIES,
                                                Advised.row(
                                                        "antibody=hmgcr",
                                                        "method=elisa",
                                                        "result=negative"))))
                .isEmpty();
    }

    @Test
    void theAnaOfAnAntisynthetaseAntibody() {
        CaseBuilder negative =
                antibodies("pl-7=positive").choice("laboratory.ana.pattern", "negative");
        assertThat(checks(negative)).containsExactly("note ana-negative-asys");
        assertThat(checks(Advised.put(antibodies("ej=positive"), "laboratory.ana.titre=0 {titer}")))
                .containsExactly("note ana-negative-asys");
        assertThat(checks(antibodies("mi-2=positive").choice("laboratory.ana.pattern", "negative")))
                .isEmpty();
        assertThat(checks(adult().choice("laboratory.ana.pattern", "cytoplasmic")))
                .containsExactly("note ana-cytoplasmic");
        assertThat(
                        checks(
                                antibodies(
                                                "jo-1=negative",
                                                "pl-7=negative",
                                                "pl-12=negative",
                                                "ej=negative",
                                                "oj=negative")
                                        .choice("laboratory.ana.pattern", "both")))
                .isEmpty();
        assertThat(
                        checks(
                                antibodies("pl-7=positive")
                                        .choice("laboratory.ana.pattern", "cytoplasmic")))
                .isEmpty();
    }

    private static CaseBuilder antibodies(String... results) {
        CaseBuilder built = adult();
        for (String result : results) {
            String[] parts = result.split("=");
            built.row(
                    ANTIBODIES,
                    Advised.row("antibody=" + parts[0], "method=line-blot", "result=" + parts[1]));
        }
        return built;
    }

    @Test
    void serologyAfterImmunoglobulins() {
        CaseBuilder built =
                adult().row(
                                ANTIBODIES,
                                Advised.row("antibody=srp", "result=negative", "date=2024-02-12"));
        assertThat(checks(built.date("history.treatment.last-ivig", "2024-01-01")))
                .containsExactly("note after-ivig");
        assertThat(checks(built.date("history.treatment.last-ivig", "2023-12-31"))).isEmpty();
        assertThat(checks(built.date("history.treatment.last-ivig", "2024-02-20"))).isEmpty();
        assertThat(checks(built.date("history.treatment.last-plasma-exchange", "2024-02-01")))
                .containsExactly("note after-exchange");
    }

    @Test
    void hmgcrForgotten() {
        CaseBuilder built = Advised.put(adult(), "laboratory.enzymes.ck=1001/200 U/L");
        assertThat(checks(built)).containsExactly("note hmgcr-not-tested");
        assertThat(checks(Advised.put(adult(), "laboratory.enzymes.ck=1000/200 U/L"))).isEmpty();
        assertThat(checks(built.present("laboratory.antibodies.srp"))).isEmpty();
        assertThat(
                        checks(
                                Advised.put(
                                        adult(),
                                        "laboratory.enzymes.ck=1001/200 U/L;"
                                                + " laboratory.antibodies.hmgcr=absent")))
                .isEmpty();
    }

    @Test
    void heliotropeAgainstItsChart() {
        CaseBuilder built = adult().present("exam.skin.heliotrope");
        assertThat(checks(built)).containsExactly("note heliotrope-chart");
        assertThat(Advised.of(built).checks().getFirst().message().key())
                .as("no chart is not an empty one")
                .isEqualTo("check.heliotrope-no-chart");
        built.row("exam.skin.chart", Advised.row("region=elbow", "lesion=erythema"));
        assertThat(checks(built)).containsExactly("conflict heliotrope-chart");
        built.row("exam.skin.chart", Advised.row("region=eyelids", "lesion=violaceous"));
        assertThat(checks(built)).isEmpty();
    }

    @Test
    void extensorErythemaAsksForTheSign() {
        CaseBuilder built = adult().present("exam.skin.extensor-erythema");
        assertThat(checks(built)).containsExactly("note extensor-erythema");
        assertThat(checks(built.absent("exam.skin.gottron-sign"))).isEmpty();
    }

    @Test
    void handAgainstGrid() {
        CaseBuilder built =
                adult().grade("deltoid", "right", "6")
                        .grade("deltoid", "left", "6")
                        .absent("exam.weakness.proximal-upper");
        assertThat(checks(built)).containsExactly("conflict hand-against-table");
        assertThat(checks(built.present("exam.weakness.proximal-upper"))).isEmpty();
    }

    @Test
    void handAgainstAnOlderVisit() {
        CaseBuilder built =
                adult().present("exam.skin.gottron-sign").absent("exam#2.skin.gottron-sign");
        assertThat(checks(built)).containsExactly("conflict sign-seen-earlier");
        assertThat(
                        checks(
                                adult().present("exam.weakness.proximal-upper")
                                        .absent("exam#2.weakness.proximal-upper")))
                .containsExactly("note weakness-earlier");
        assertThat(
                        checks(
                                adult().absent("exam.skin.gottron-sign")
                                        .present("exam#2.skin.gottron-sign")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"46, true", "45, false", "30, false"})
    void fingersWeakerThanShoulder(String age, boolean note) {
        CaseBuilder built =
                CaseBuilder.adult().age(age).present("exam.weakness.finger-flexion-over-shoulder");
        assertThat(checks(built)).isEqualTo(note ? List.of("note ibm-fingers") : List.of());
    }

    @Test
    void unusualInclusionBodyMyositis() {
        CaseBuilder built = CaseBuilder.adult().age("44").choice("plan.diagnosis.subtype", "ibm");
        assertThat(checks(built)).containsExactly("note ibm-young");
        assertThat(checks(built.age("45"))).isEmpty();
        Advised.put(
                built, "laboratory.enzymes.ck=3001/200 U/L; laboratory.antibodies.hmgcr=absent");
        assertThat(checks(built)).containsExactly("note ibm-ck");
        assertThat(checks(Advised.put(built, "laboratory.enzymes.ck=3000/200 U/L"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exam.neuromuscular.ptosis",
        "history.cranial.diplopia",
        "exam.neuromuscular.facial-weakness",
        "exam.neuromuscular.winging",
        "exam.neuromuscular.calf-hypertrophy",
        "exam.neuromuscular.fasciculations",
        "exam.neuromuscular.umn-signs",
        "exam.neuromuscular.sensory-loss",
        "history.family.muscle"
    })
    void signsOfMimics(String sign) {
        assertThat(checks(adult().present(sign))).containsExactly("note mimic-signs");
        assertThat(checks(adult().absent(sign))).isEmpty();
    }

    @Test
    void normalCkWithMarkedWeakness() {
        CaseBuilder built =
                Advised.put(adult(), "laboratory.enzymes.ck=100/200 U/L")
                        .absent(AdviceItems.RASH.toArray(String[]::new))
                        .present("exam.weakness.proximal-lower");
        assertThat(checks(built)).isEmpty();
        built.present("exam.weakness.proximal-upper");
        assertThat(checks(built)).containsExactly("note ck-normal-weak");
        assertThat(checks(built.present("exam.skin.gottron-sign")))
                .doesNotContain("note ck-normal-weak");
    }

    @Test
    void datesThatCannotBe() {
        assertThat(checks(CaseBuilder.adult().date("history.onset.date", "1963")))
                .containsExactly("conflict onset-before-birth");
        assertThat(checks(CaseBuilder.adult().date("history.onset.date", "1964"))).isEmpty();
        assertThat(checks(adult().date("history.onset.date", "2024-04")))
                .containsExactly("conflict onset-after-visit");
        assertThat(checks(adult().date("history.onset.date", "2024"))).isEmpty();
        CaseBuilder built = adult().date("history.onset.date", "2024-01");
        assertThat(checks(built.date("emg.study.date", "2023-12-31")))
                .containsExactly("conflict test-before-onset");
        assertThat(checks(built.date("emg.study.date", "2024-01-01"))).isEmpty();
        assertThat(checks(built.date("biopsy#2.procedure.date", "2023")))
                .containsExactly("conflict test-before-onset");
    }

    @Test
    void sexAgainstScreening() {
        String panel = "extramuscular.cancer.panel";
        assertThat(checks(adult().row(panel, Advised.row("test=psa", "done=2024-01-01"))))
                .containsExactly("conflict sex-screening");
        assertThat(
                        checks(
                                Advised.born("1964-01-01", "2024-03-01", Sex.MALE)
                                        .row(panel, Advised.row("test=psa", "done=2024-01-01"))))
                .isEmpty();
        assertThat(checks(adult().row(panel, Advised.row("test=psa")))).isEmpty();
    }

    @Test
    void steroidMyopathy() {
        CaseBuilder built =
                Advised.put(
                                adult(),
                                "history.drugs.steroid-long=present;"
                                        + " laboratory.enzymes.ck=100/200 U/L")
                        .row(EMG, emg("fibrillations=0"));
        assertThat(checks(built)).containsExactly("note steroid-myopathy");
        assertThat(
                        checks(
                                built.row(
                                        EMG,
                                        Advised.row(
                                                "muscle=biceps", "side=right", "fibrillations=1"))))
                .isEmpty();
    }

    private static Map<String, Row.Cell> emg(String finding) {
        return Advised.row("muscle=deltoid", "side=right", finding);
    }

    @Test
    void myotonicDischarges() {
        assertThat(checks(adult().row(EMG, emg("myotonic=1"))))
                .containsExactly("note myotonic-discharges");
        assertThat(checks(adult().row(EMG, emg("myotonic=0")))).isEmpty();
    }

    @Test
    void enzymeItemCarriedByLittle() {
        assertThat(checks(Advised.put(adult(), "laboratory.enzymes.ast=80/40 U/L")))
                .containsExactly("note enzymes-not-ck");
        assertThat(checks(Advised.put(adult(), "laboratory.enzymes.ck=300/200 U/L")))
                .containsExactly("note enzymes-mild");
        assertThat(checks(Advised.put(adult(), "laboratory.enzymes.ck=301/200 U/L"))).isEmpty();
        assertThat(checks(adult().present("laboratory.enzymes.elevated"))).isEmpty();
    }

    @Test
    void droppedHead() {
        assertThat(checks(adult().grade("neck-extensors", "axial", "6")))
                .containsExactly("note head-drop");
        assertThat(checks(adult().present("exam.neuromuscular.head-drop")))
                .containsExactly("note head-drop");
        assertThat(
                        checks(
                                adult().grade("neck-extensors", "axial", "8")
                                        .grade("neck-flexors", "axial", "5")))
                .isEmpty();
    }

    @Test
    void bleedingRisk() {
        CaseBuilder built =
                Advised.put(adult(), "laboratory.blood-count.inr=3.1 {INR}")
                        .row(EMG, Advised.row("muscle=iliopsoas", "side=right"));
        assertThat(checks(built)).containsExactly("note bleeding-risk");
        assertThat(checks(Advised.put(built, "laboratory.blood-count.inr=3.0 {INR}"))).isEmpty();
        CaseBuilder planned =
                Advised.put(adult(), "laboratory.blood-count.platelets=49 10*9/L")
                        .state("biopsy", CaseBuilder.pending("2024-03-01", ""));
        assertThat(checks(planned)).containsExactly("note bleeding-risk");
        assertThat(checks(Advised.put(planned, "laboratory.blood-count.platelets=50 10*9/L")))
                .isEmpty();
    }

    @Test
    void aNormalAdultRaisesNothingAtAll() {
        CaseBuilder built =
                adult().absent(AdviceItems.RASH.toArray(String[]::new))
                        .absent(AdviceItems.WEAKNESS.toArray(String[]::new))
                        .absent(AdviceItems.MIMIC_SIGNS.toArray(String[]::new))
                        .absent(AdviceItems.CANCER_SIGNS.toArray(String[]::new))
                        .absent("history.symptoms.dysphagia", "exam.safety.orthopnoea");
        Advised.put(
                built,
                "exam.vitals.weight=70 kg; extramuscular.lung.fvc=4 L;"
                        + " laboratory.enzymes.ck=100/200 U/L; exam.safety.spo2-rest=98 %;"
                        + " laboratory.chemistry.potassium=4.1 mmol/L");
        assertThat(checks(built)).isEmpty();
        assertThat(Advised.of(built).flags()).isEmpty();
    }

    @Test
    void nothingKnownRaisesNothing() {
        assertThat(checks(CaseBuilder.adult())).isEmpty();
        assertThat(checks(Advised.ageUnknown())).isEmpty();
    }

    @Test
    void typicalDermatomyositisRaisesNoFlagAndAtMostThreeNotes() {
        CaseBuilder built =
                adult().present(
                                "history.symptoms.dysphagia",
                                "history.symptoms.myalgia",
                                "exam.weakness.proximal-upper",
                                "exam.weakness.proximal-lower",
                                "exam.skin.heliotrope",
                                "exam.skin.gottron-papules",
                                "exam.skin.gottron-sign",
                                "exam.skin.v-sign")
                        .choice("emg.conclusion.pattern", "myopathic-irritable");
        Advised.put(built, "laboratory.enzymes.ck=4200/190 U/L; laboratory.enzymes.ast=150/40 U/L");
        List<Alert> checks = Advised.of(built).checks();
        assertThat(Advised.of(built).flags()).isEmpty();
        assertThat(Advised.ids(checks, Alert.Tier.CONFLICT)).isEmpty();
        assertThat(Advised.ids(checks, Alert.Tier.NOTE)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aGridOfTensRaisesNothing() {
        CaseBuilder built = adult();
        for (String muscle :
                List.of("deltoid", "biceps", "quadriceps", "iliopsoas", "finger-flexors")) {
            built.gradeIn(GRID, muscle, "right", "10").gradeIn(GRID, muscle, "left", "10");
        }
        assertThat(checks(built)).isEmpty();
    }
}

package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Sex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class RedFlagsTest {
    private static final Texts TEXTS = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);

    private static CaseBuilder adult() {
        return CaseBuilder.adult().date("history.visit.date", "2024-03-01");
    }

    private static List<String> flags(CaseBuilder built) {
        return Advised.ids(Advised.of(built).flags(), Alert.Tier.FLAG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "respiratory-weakness ! exam.vitals.weight=70 kg; extramuscular.lung.fvc=1.39 L",
                "respiratory-weakness ! exam.vitals.weight=70 kg; extramuscular.lung.fvc=<1.4 L",
                "respiratory-weakness ! extramuscular.lung.fvc-percent=49 %",
                "respiratory-weakness ! extramuscular.lung.fvc-fall=30 %",
                "respiratory-weakness ! extramuscular.lung.fvc=4 L; extramuscular#2.lung.fvc=2.8 L",
                "respiratory-weakness ! extramuscular.lung.fvc=4 L; extramuscular.lung.fvc-supine=3"
                        + " L",
                "respiratory-weakness ! extramuscular.lung.mip=29 cm[H2O]",
                "respiratory-weakness ! extramuscular.lung.mip=2.9 kPa",
                "respiratory-weakness ! extramuscular.lung.mep=39 cm[H2O]",
                "respiratory-weakness ! exam.safety.orthopnoea=present",
                "respiratory-weakness ! history.breathing.orthopnoea=present",
                "respiratory-weakness ! exam.safety.weak-cough=present",
                "respiratory-weakness ! history.breathing.weak-cough=present",
                "respiratory-weakness ! extramuscular.lung.paco2=46 mm[Hg]",
                "respiratory-weakness ! extramuscular.lung.paco2=6.1 kPa",
                "aspiration ! exam.safety.wet-voice=present",
                "aspiration ! history.swallowing.choking=present",
                "aspiration ! exam.safety.cannot-swallow-saliva=present",
                "aspiration ! history.swallowing.saliva=present",
                "aspiration ! history.swallowing.aspiration-pneumonia=present",
                "aspiration ! extramuscular.swallowing.aspiration-pneumonia=present",
                "aspiration ! extramuscular.swallowing.water-test=cough-wet",
                "aspiration ! extramuscular.swallowing.study-findings=[residue|silent-aspiration]",
                "rp-ild ! history.breathing.dyspnoea-worsening=present; exam.safety.spo2-rest=92 %",
                "rp-ild ! history.breathing.dyspnoea-worsening=present;"
                        + " exam.safety.spo2-exertion=90 %",
                "rp-ild ! extramuscular.lung.rapid-worsening=present;"
                        + " extramuscular.lung.spo2-rest=92 %",
                "rp-ild ! history.breathing.dyspnoea-worsening=present;"
                        + " extramuscular.lung.ground-glass=present",
                "rp-ild ! history.breathing.dyspnoea-worsening=present;"
                        + " extramuscular.lung.pneumomediastinum=present",
                "rp-ild ! history.symptoms.dyspnoea=present;"
                        + " history.breathing.dyspnoea-date=2024-02; exam.safety.spo2-rest=91 %",
                "myocarditis ! laboratory.cardiac.troponin-i=50/40 ng/L",
                "myocarditis ! exam.safety.ecg-abnormal=present",
                "myocarditis ! extramuscular.heart.new-arrhythmia=present",
                "myocarditis ! history.heart.syncope=present",
                "myocarditis ! history.heart.chest-pain=present",
                "myocarditis ! exam.chest.heart-failure=present",
                "checkpoint-triad ! exam.safety.checkpoint-inhibitor=present;"
                        + " laboratory.enzymes.ck=500/190 U/L",
                "checkpoint-triad ! exam.safety.checkpoint-inhibitor=present;"
                        + " exam.neuromuscular.ptosis=present",
                "checkpoint-triad ! exam.safety.checkpoint-inhibitor=present;"
                        + " history.cranial.diplopia=present",
                "checkpoint-triad ! exam.safety.checkpoint-inhibitor=present;"
                        + " laboratory.cardiac.troponin-t=50/14 ng/L",
                "checkpoint-triad ! exam.safety.checkpoint-inhibitor=present;"
                        + " history.symptoms.dyspnoea=present",
                "rhabdomyolysis ! laboratory.enzymes.ck=5001 U/L; exam.safety.dark-urine=present",
                "rhabdomyolysis ! laboratory.enzymes.ck=>5000 U/L;"
                        + " history.muscle.dark-urine=present",
                "rhabdomyolysis ! laboratory.enzymes.ck=84 ukat/L;"
                        + " laboratory.chemistry.creatinine=120/100 umol/L",
                "rhabdomyolysis ! laboratory.enzymes.ck=9000 U/L;"
                        + " laboratory.chemistry.creatinine-rising=rising",
                "rhabdomyolysis ! laboratory.enzymes.ck=9000 U/L;"
                        + " laboratory.chemistry.potassium=6.0 mmol/L",
                "rhabdomyolysis ! laboratory.enzymes#2.ck=9000 U/L;"
                        + " laboratory.chemistry#3.potassium=6.1 mmol/L",
                "hypokalaemia ! laboratory.chemistry.potassium=2.5 mmol/L",
                "skin-ischaemia ! exam.skin.digital-ischaemia=present",
                "skin-ischaemia ! exam.skin.necrosis-spreading=present",
                "infection ! history.symptoms.fever=present;"
                        + " history.treatment.immunosuppressed-now=present",
                "infection ! exam.vitals.temperature=38.0 Cel;"
                        + " plan.treatment.corticosteroids=started",
                "infection ! history.symptoms.fever=present; history.treatment.steroid-dose=20"
                        + " mg/d",
                "not-myositis-now ! history.onset.ascending=present;"
                        + " exam.neuromuscular.areflexia=present",
                "not-myositis-now ! exam.neuromuscular.sensory-level=present",
                "not-myositis-now ! history.neurology.sphincter=present",
                "not-myositis-now ! exam.neuromuscular.fatigable-bulbar=present",
                "cancer-sign ! history.general.weight-loss=present;"
                        + " history.general.weight-loss-amount=5 kg; exam.vitals.weight=70 kg",
                "cancer-sign ! history.general.night-sweats=present",
                "cancer-sign ! history.cancer.lumps=present",
                "cancer-sign ! exam.vitals.lymph-nodes=present",
                "cancer-sign ! history.cancer.bleeding=present",
                "cancer-sign ! history.cancer.breast-lump=present",
                "cancer-sign ! exam.vitals.breast-mass=present",
                "cancer-sign ! history.symptoms.dysphagia=present;"
                        + " history.general.weight-loss=present",
            })
    void firesInAnAdult(String id, String answers) {
        List<Alert> flags = Advised.of(Advised.put(adult(), answers)).flags();
        assertThat(Advised.ids(flags, Alert.Tier.FLAG)).contains(id);
        Alert flag = Advised.one(flags, id).orElseThrow();
        assertThat(flag.items()).isNotEmpty();
        assertThat(flag.source()).isNotBlank();
        assertThat(flag.provisional()).isTrue();
        assertThat(TEXTS.say(flag.message()))
                .endsWith("Check the patient now.")
                .doesNotContain("{")
                .doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "gi-vasculopathy ! exam.juvenile.abdominal-pain=present",
                "gi-vasculopathy ! history.abdomen.abdominal-pain=present",
                "gi-vasculopathy ! exam.juvenile.gi-bleeding=present",
                "gi-vasculopathy ! extramuscular.juvenile.gut-perforation=present",
                "jdm-severe ! exam.juvenile.bed-bound=present",
                "jdm-severe ! exam.juvenile.cmas=14 {score}",
                "jdm-severe ! history.swallowing.saliva=present",
                "jdm-severe ! exam.juvenile.gi-bleeding=present",
                "jdm-severe ! laboratory.cardiac.troponin-i=50/40 ng/L",
                "jdm-severe ! extramuscular.lung.ild=present",
                "jdm-severe ! exam.juvenile.cns=present",
                "jdm-severe ! history.neurology.seizure=present",
                "jdm-severe ! exam.juvenile.ulceration=present",
                "jdm-severe ! exam.skin.ulcer=present",
                "jdm-severe ! extramuscular.juvenile.intensive-care=present",
            })
    void firesInAChild(String id, String answers) {
        assertThat(flags(Advised.put(Advised.child(), answers))).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "exam.vitals.weight=70 kg; extramuscular.lung.fvc=1.4 L",
                "extramuscular.lung.fvc=1.0 L",
                "exam.vitals.weight=70 kg; extramuscular.lung.fvc=>1.3 L",
                "extramuscular.lung.fvc-percent=50 %",
                "extramuscular.lung.fvc-fall=29.9 %",
                "extramuscular.lung.fvc=4 L; extramuscular#2.lung.fvc=2.81 L",
                "extramuscular.lung.fvc=4 L; extramuscular.lung.fvc-supine=3.01 L",
                "extramuscular.lung.mip=30 cm[H2O]",
                "extramuscular.lung.mip=>20 cm[H2O]",
                "extramuscular.lung.mep=40 cm[H2O]",
                "extramuscular.lung.paco2=45 mm[Hg]",
                "extramuscular.lung.paco2=6.0 kPa",
                "extramuscular.lung.paco2=55 mm[Hg]; extramuscular.lung.gas-sample=venous",
                "exam.safety.orthopnoea=equivocal",
                "exam.safety.wet-voice=absent",
                "history.breathing.dyspnoea-worsening=present; exam.safety.spo2-rest=93 %",
                "history.breathing.dyspnoea-worsening=present",
                "exam.safety.spo2-rest=88 %",
                "history.symptoms.dyspnoea=present; history.breathing.dyspnoea-date=2023-10;"
                        + " exam.safety.spo2-rest=90 %",
                "laboratory.cardiac.troponin-i=40/40 ng/L",
                "laboratory.cardiac.troponin-i=500 ng/L",
                "laboratory.cardiac.troponin-t=50/14 ng/L",
                "exam.safety.checkpoint-inhibitor=present; laboratory.enzymes.ck=150/190 U/L",
                "laboratory.enzymes.ck=5000 U/L; exam.safety.dark-urine=present",
                "laboratory.enzymes.ck=<9000 U/L; exam.safety.dark-urine=present",
                "laboratory.enzymes.ck=9000/190 U/L; laboratory.chemistry.creatinine=100/100"
                        + " umol/L",
                "laboratory.enzymes.ck=9000 U/L; laboratory.chemistry.potassium=5.9 mmol/L",
                "laboratory.chemistry.potassium=6.5 mmol/L",
                "laboratory.chemistry.potassium=2.6 mmol/L",
                "history.symptoms.fever=present",
                "history.treatment.immunosuppressed-now=present; exam.vitals.temperature=37.9 Cel",
                "history.onset.ascending=present",
                "exam.neuromuscular.areflexia=present",
                "history.general.weight-loss=present",
                "history.general.weight-loss=present;"
                        + " history.general.weight-loss-amount=3.5 kg; exam.vitals.weight=66.5 kg",
                "history.symptoms.dysphagia=present",
                "history.abdomen.abdominal-pain=present",
                "history.neurology.seizure=present",
                "extramuscular.lung.ild=present",
                "exam.skin.cutaneous-necrosis=present",
            })
    void doesNotFireInAnAdultJustBelowOrWhileUnknown(String answers) {
        assertThat(flags(Advised.put(adult(), answers))).isEmpty();
    }

    @Test
    void childrenGetNoCancerFlag() {
        assertThat(flags(Advised.put(Advised.child(), "history.general.night-sweats=present")))
                .isEmpty();
        assertThat(flags(Advised.put(Advised.ageUnknown(), "history.general.night-sweats=present")))
                .containsExactly("cancer-sign");
    }

    @Test
    void juvenileQuestionsCountWhileTheAgeIsUnknown() {
        assertThat(flags(Advised.put(Advised.ageUnknown(), "exam.juvenile.gi-bleeding=present")))
                .contains("gi-vasculopathy");
        assertThat(
                        flags(
                                Advised.put(
                                        Advised.ageUnknown(),
                                        "history.abdomen.abdominal-pain=present")))
                .isEmpty();
        // hidden in an adult: kept, not counted
        assertThat(flags(Advised.put(adult().age("58"), "exam.juvenile.gi-bleeding=present")))
                .isEmpty();
    }

    @Test
    void infantsAreSevere() {
        assertThat(flags(Advised.born("2023-06-01", "2024-03-01", Sex.FEMALE)))
                .containsExactly("jdm-severe");
        assertThat(flags(Advised.born("2023-03-01", "2024-03-01", Sex.FEMALE))).isEmpty();
    }

    @Test
    void aChildsMmt8CountsOnlyWhenTheUntestedCannotSaveIt() {
        assertThat(flags(mmt8("3"))).contains("jdm-severe");
        assertThat(flags(mmt8("4"))).isEmpty();
        assertThat(flags(Advised.child().grade("deltoid", "right", "1"))).isEmpty();
    }

    /** Eight groups: 8 x 3 is 24, 8 x 4 is 32. */
    private static CaseBuilder mmt8(String grade) {
        CaseBuilder built = Advised.child().grade("neck-flexors", "axial", grade);
        for (String muscle :
                List.of(
                        "deltoid",
                        "biceps",
                        "wrist-extensors",
                        "gluteus-maximus",
                        "gluteus-medius",
                        "quadriceps",
                        "ankle-dorsiflexors")) {
            built.grade(muscle, "right", grade);
        }
        return built;
    }

    @Test
    void theMostRecentAnswerCountsAndUnknownClearsNothing() {
        CaseBuilder built = adult().present("exam.safety.orthopnoea");
        assertThat(flags(built.with("exam#2.safety.orthopnoea", Answer.Finding.EQUIVOCAL)))
                .containsExactly("respiratory-weakness");
        assertThat(
                        flags(
                                built.with(
                                        "exam#2.safety.orthopnoea",
                                        new PartState.NotDone(PartState.Reason.UNABLE, ""))))
                .containsExactly("respiratory-weakness");
        assertThat(flags(built.absent("exam#2.safety.orthopnoea"))).isEmpty();
    }

    @Test
    void recentGoesByDateAndOverlappingDatesBothCount() {
        CaseBuilder built =
                adult().present("exam.safety.orthopnoea").absent("exam#2.safety.orthopnoea");
        built.date("exam.vitals.date", "2024-03-01").date("exam#2.vitals.date", "2024-02-01");
        assertThat(flags(built)).containsExactly("respiratory-weakness");
        built.date("exam.vitals.date", "2024-02-10").date("exam#2.vitals.date", "2024-02");
        assertThat(flags(built)).containsExactly("respiratory-weakness");
        built.date("exam.vitals.date", "2024-01-31");
        assertThat(flags(built)).isEmpty();
    }

    @Test
    void aLaterDrawWithLessCkEndsRhabdomyolysis() {
        CaseBuilder built =
                Advised.put(
                        adult(),
                        "laboratory.enzymes.ck=9000 U/L; exam.safety.dark-urine=present;"
                                + " laboratory.enzymes#2.ck=800 U/L");
        assertThat(flags(built)).isEmpty();
    }

    @Test
    void checkpointInhibitorFromTheDrugTable() {
        String ck = "laboratory.enzymes.ck=500/190 U/L";
        assertThat(flags(drug("stop=2023-06-01", ck))).containsExactly("checkpoint-triad");
        assertThat(flags(drug("stop=2023-02-01", ck))).isEmpty();
        assertThat(flags(drug("start=2023-12-01", ck))).containsExactly("checkpoint-triad");
    }

    private static CaseBuilder drug(String date, String more) {
        return Advised.put(adult(), more)
                .row(
                        "history.drugs.list",
                        Advised.row("name=Nivolumab", "class=checkpoint-inhibitor", date));
    }

    @Test
    void rapidLungDiseaseSaysWhereTheAntibodyStands() {
        String base = "history.breathing.dyspnoea-worsening=present; exam.safety.spo2-rest=90 %";
        assertThat(rapid(Advised.put(adult(), base))).contains("anti-MDA5 not sent");
        assertThat(rapid(Advised.put(adult(), base).present("laboratory.antibodies.mda5")))
                .contains("anti-MDA5 positive");
        assertThat(rapid(Advised.put(adult(), base).absent("laboratory.antibodies.mda5")))
                .contains("anti-MDA5 negative");
        assertThat(
                        rapid(
                                Advised.put(adult(), base)
                                        .with(
                                                "laboratory.antibodies.mda5",
                                                CaseBuilder.pending("2024-02-01", ""))))
                .contains("anti-MDA5 pending");
        assertThat(
                        rapid(
                                Advised.put(adult(), base)
                                        .row(
                                                "laboratory.antibodies.results",
                                                Advised.row("antibody=mda5", "result=pending"))))
                .contains("anti-MDA5 pending");
        assertThat(
                        rapid(
                                Advised.put(adult(), base)
                                        .row(
                                                "laboratory.antibodies.results",
                                                Advised.row(
                                                        "antibody=mda5", "result=weak-positive"))))
                .contains("anti-MDA5 not settled");
    }

    private static String rapid(CaseBuilder built) {
        List<Alert> flags = Advised.of(built).flags();
        assertThat(Advised.ids(flags)).doesNotContain("rp-ild-risk");
        return TEXTS.say(Advised.one(flags, "rp-ild").orElseThrow().message());
    }

    @Test
    void mda5AsksForTheLungTestsThatAreMissing() {
        CaseBuilder built = adult().present("laboratory.antibodies.mda5");
        Alert note = Advised.one(Advised.of(built).flags(), "rp-ild-risk").orElseThrow();
        assertThat(note.tier()).isEqualTo(Alert.Tier.NOTE);
        assertThat(TEXTS.say(note.message())).endsWith("Now: HRCT, lung function, Ferritin");
        Advised.put(
                built,
                "extramuscular.lung.hrct-pattern=none; extramuscular.lung.fvc-percent=95 %;"
                        + " laboratory.inflammation.ferritin=100 ug/L");
        assertThat(Advised.ids(Advised.of(built).flags())).isEmpty();
    }

    @Test
    void amyopathicRashWithUlcersOrPalmarPapulesIsAtRiskToo() {
        CaseBuilder built =
                adult().present("exam.skin.gottron-papules", "exam.skin.palmar-papules");
        assertThat(Advised.ids(Advised.of(built).flags())).isEmpty();
        built.absent(AdviceItems.WEAKNESS.toArray(String[]::new));
        assertThat(Advised.ids(Advised.of(built).flags())).containsExactly("rp-ild-risk");
    }

    @Test
    void troponinTAloneIsANote() {
        CaseBuilder built = Advised.put(adult(), "laboratory.cardiac.troponin-t=50/14 ng/L");
        assertThat(Advised.ids(Advised.of(built).flags(), Alert.Tier.NOTE))
                .containsExactly("troponin-t");
        Advised.put(built, "laboratory.cardiac.troponin-i=5/40 ng/L");
        assertThat(Advised.ids(Advised.of(built).flags())).isEmpty();
    }

    @Test
    void oneLineACause() {
        CaseBuilder built =
                adult().present(
                                "exam.safety.orthopnoea",
                                "history.breathing.orthopnoea",
                                "exam.safety.weak-cough");
        List<Alert> flags = Advised.of(built).flags();
        assertThat(flags).hasSize(1);
        assertThat(flags.getFirst().items())
                .containsExactly(
                        Place.of("exam.safety.orthopnoea"),
                        Place.of("history.breathing.orthopnoea"),
                        Place.of("exam.safety.weak-cough"));
    }

    @Test
    void aClinicMaySetItsOwnThreshold() {
        CaseBuilder built = Advised.put(adult(), "laboratory.chemistry.potassium=2.8 mmol/L");
        Thresholds d = Thresholds.DEFAULTS;
        Thresholds own =
                new Thresholds(
                        d.fvcPerKg(),
                        d.fvcPercent(),
                        d.fvcFall(),
                        d.fvcSupineFall(),
                        d.mip(),
                        d.mep(),
                        d.paco2(),
                        d.spo2(),
                        d.ck(),
                        d.potassiumHigh(),
                        new BigDecimal("3.0"),
                        d.cmas(),
                        d.mmt8(),
                        d.fever(),
                        d.weightLoss(),
                        d.checkpointMonths(),
                        d.worseningMonths());
        assertThat(Advised.ids(RedFlags.of(Advised.of(built).chart(), own)))
                .containsExactly("hypokalaemia");
    }

    @Test
    void nothingKnownRaisesNothing() {
        assertThat(Advised.of(CaseBuilder.adult()).flags()).isEmpty();
        assertThat(Advised.of(Advised.ageUnknown()).flags()).isEmpty();
    }
}

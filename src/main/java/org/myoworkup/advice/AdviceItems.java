package org.myoworkup.advice;

import org.myoworkup.findings.ItemIds;

import java.util.List;

/**
 * The items that advice names, beside those of {@link ItemIds}. A test holds every one of them
 * against the checklist.
 */
public final class AdviceItems {
    private AdviceItems() {}

    public static final String ASCENDING = "history.onset.ascending";
    public static final String WEAKNESS_DATE = "history.onset.weakness-date";
    public static final String DYSPNOEA = "history.symptoms.dyspnoea";
    public static final String DYSPNOEA_DATE = "history.breathing.dyspnoea-date";
    public static final String FEVER = "history.symptoms.fever";
    public static final String FEVER_HIGHEST = "history.general.fever-highest";
    public static final String NIGHT_SWEATS = "history.general.night-sweats";
    public static final String WEIGHT_LOSS = "history.general.weight-loss";
    public static final String WEIGHT_LOST = "history.general.weight-loss-amount";
    public static final String SYNCOPE = "history.heart.syncope";
    public static final String CHEST_PAIN = "history.heart.chest-pain";
    public static final String SPHINCTER = "history.neurology.sphincter";
    public static final String SEIZURE = "history.neurology.seizure";
    public static final String ABDOMINAL_PAIN = "history.abdomen.abdominal-pain";
    public static final String BLEEDING = "history.cancer.bleeding";
    public static final String CANCER_EVER = "history.cancer.ever";
    public static final String CANCER_LIST = "history.cancer.list";
    public static final String LOCAL_INJURY = "history.exposures.local";
    public static final String DRUGS_ANY = "history.drugs.any";
    public static final String DRUGS = "history.drugs.list";
    public static final String STATIN = "history.drugs.statin";
    public static final String STEROID_LONG = "history.drugs.steroid-long";
    public static final String TREATMENTS = "history.treatment.list";
    public static final String IMMUNOSUPPRESSED = "history.treatment.immunosuppressed-now";
    public static final String STEROID_START = "history.treatment.steroid-start";
    public static final String STEROID_DOSE = "history.treatment.steroid-dose";
    public static final String LAST_IVIG = "history.treatment.last-ivig";
    public static final String LAST_EXCHANGE = "history.treatment.last-plasma-exchange";
    public static final String FAMILY_MUSCLE = "history.family.muscle";
    public static final String ANTICOAGULANT = "history.procedure.anticoagulant";
    public static final String BLEEDING_TENDENCY = "history.procedure.bleeding";
    public static final String ANTIPLATELET = "history.procedure.antiplatelet";
    public static final String DEVICE = "history.procedure.device";
    public static final String DEVICE_KIND = "history.procedure.device-kind";
    public static final String VALVE = "history.procedure.valve";
    public static final String NEEDLE_FEAR = "history.procedure.needle-fear";
    public static final String LYMPHOEDEMA = "history.procedure.lymphoedema";
    public static final String LYMPHOEDEMA_LIMB = "history.procedure.lymphoedema-limb";
    public static final String HISTORY_DYSPHAGIA_SEVERITY = "history.swallowing.severity";

    public static final String SPO2_REST = "exam.safety.spo2-rest";
    public static final String SPO2_EXERTION = "exam.safety.spo2-exertion";
    public static final String ECG_DONE = "exam.safety.ecg-done";
    public static final String WATER_TEST = "exam.safety.water-test";
    public static final String WET_VOICE = "exam.safety.wet-voice";
    public static final String CHECKPOINT_INHIBITOR = "exam.safety.checkpoint-inhibitor";
    public static final String EXAM_DATE = "exam.vitals.date";
    public static final String WEIGHT = "exam.vitals.weight";
    public static final String TEMPERATURE = "exam.vitals.temperature";
    public static final String REFLEXES = "exam.neuromuscular.reflexes";
    public static final String AREFLEXIA = "exam.neuromuscular.areflexia";
    public static final String SENSORY_LEVEL = "exam.neuromuscular.sensory-level";
    public static final String FATIGABLE_BULBAR = "exam.neuromuscular.fatigable-bulbar";
    public static final String PTOSIS = "exam.neuromuscular.ptosis";
    public static final String HEAD_DROP = "exam.neuromuscular.head-drop";
    public static final String EXTENSOR_ERYTHEMA = "exam.skin.extensor-erythema";
    public static final String MECHANICS_HANDS = "exam.skin.mechanics-hands";
    public static final String PALMAR_PAPULES = "exam.skin.palmar-papules";
    public static final String SKIN_ULCER = "exam.skin.ulcer";
    public static final String NECROSIS = "exam.skin.cutaneous-necrosis";
    public static final String NECROSIS_SPREADING = "exam.skin.necrosis-spreading";
    public static final String DIGITAL_ISCHAEMIA = "exam.skin.digital-ischaemia";
    public static final String RASH_CHART = "exam.skin.chart";
    public static final String SITE_INFECTION = "exam.skin.biopsy-site-infection";
    public static final String BED_BOUND = "exam.juvenile.bed-bound";
    public static final String CMAS = "exam.juvenile.cmas";
    public static final String GI_BLEEDING = "exam.juvenile.gi-bleeding";
    public static final String JUVENILE_PAIN = "exam.juvenile.abdominal-pain";
    public static final String JUVENILE_CNS = "exam.juvenile.cns";
    public static final String JUVENILE_ULCERATION = "exam.juvenile.ulceration";

    public static final String ENZYMES_DATE = "laboratory.enzymes.date";
    public static final String BEFORE_DRAW = "laboratory.enzymes.before-draw";
    public static final String NEEDLE_SAME_DAY = "laboratory.enzymes.needle-same-day";
    public static final String TROPONIN_I = "laboratory.cardiac.troponin-i";
    public static final String TROPONIN_T = "laboratory.cardiac.troponin-t";
    public static final String CREATININE = "laboratory.chemistry.creatinine";
    public static final String CREATININE_RISING = "laboratory.chemistry.creatinine-rising";
    public static final String POTASSIUM = "laboratory.chemistry.potassium";
    public static final String TSH = "laboratory.endocrine.tsh";
    public static final String INR = "laboratory.blood-count.inr";
    public static final String PLATELETS = "laboratory.blood-count.platelets";
    public static final String FERRITIN = "laboratory.inflammation.ferritin";
    public static final String ANA_DATE = "laboratory.ana.date";
    public static final String ANA_PATTERN = "laboratory.ana.pattern";
    public static final String ANA_TITRE = "laboratory.ana.titre";
    public static final String SEROLOGY_DATE = "laboratory.infection.date";
    public static final String GENE_PANEL = "laboratory.mimics.gene-panel";
    public static final String MDA5 = "laboratory.antibodies.mda5";
    public static final String HMGCR = "laboratory.antibodies.hmgcr";
    public static final String TIF1_GAMMA = "laboratory.antibodies.tif1-gamma";
    public static final String NXP2 = "laboratory.antibodies.nxp2";
    public static final String SAE = "laboratory.antibodies.sae";
    public static final String MI_2 = "laboratory.antibodies.mi-2";
    public static final String SRP = "laboratory.antibodies.srp";

    public static final String EMG_DATE = "emg.study.date";
    public static final String EMG_ELECTRODE = "emg.study.electrode";
    public static final String EMG_ANTICOAGULATION = "emg.study.anticoagulation";
    public static final String EMG_MUSCLES = "emg.study.muscles";
    public static final String EMG_SITE = "emg.conclusion.site-muscle";
    public static final String CK_BEFORE_NEEDLE = "emg.study.ck-before";
    public static final String MRI_DATE = "imaging.mri.date";
    public static final String MRI_REGION = "imaging.mri.region";
    public static final String MRI_MUSCLES = "imaging.mri.muscles";
    public static final String MRI_SITE = "imaging.mri.biopsy-muscle";

    public static final String BIOPSY_SITE = "biopsy.procedure.site";
    public static final String BIOPSY_SIDE = "biopsy.procedure.side";
    public static final String BIOPSY_DATE = "biopsy.procedure.date";
    public static final String BIOPSY_STEROID_DAYS = "biopsy.procedure.steroid-days";
    public static final String BIOPSY_IVIG = "biopsy.procedure.ivig-date";

    public static final String FVC = "extramuscular.lung.fvc";
    public static final String FVC_PERCENT = "extramuscular.lung.fvc-percent";
    public static final String FVC_SUPINE = "extramuscular.lung.fvc-supine";
    public static final String FVC_FALL = "extramuscular.lung.fvc-fall";
    public static final String PFT_DATE = "extramuscular.lung.pft-date";
    public static final String MIP = "extramuscular.lung.mip";
    public static final String MEP = "extramuscular.lung.mep";
    public static final String GAS_SAMPLE = "extramuscular.lung.gas-sample";
    public static final String PACO2 = "extramuscular.lung.paco2";
    public static final String HRCT_DATE = "extramuscular.lung.hrct-date";
    public static final String HRCT_PATTERN = "extramuscular.lung.hrct-pattern";
    public static final String ILD = "extramuscular.lung.ild";
    public static final String ECG = "extramuscular.heart.ecg";
    public static final String ECG_DATE = "extramuscular.heart.ecg-date";
    public static final String SWALLOW_SEVERITY = "extramuscular.swallowing.severity";
    public static final String SWALLOW_WATER_TEST = "extramuscular.swallowing.water-test";
    public static final String SWALLOW_FINDINGS = "extramuscular.swallowing.study-findings";
    public static final String FEEDING = "extramuscular.swallowing.feeding";
    public static final String GUT_PERFORATION = "extramuscular.juvenile.gut-perforation";
    public static final String INTENSIVE_CARE = "extramuscular.juvenile.intensive-care";
    public static final String MYOCARDITIS = "extramuscular.heart.myocarditis";
    public static final String PERSISTENT_ACTIVITY = "extramuscular.cancer.persistent-activity";
    public static final String CANCER_PANEL = "extramuscular.cancer.panel";
    public static final String CANCER_FOUND = "extramuscular.cancer.cancer-found";
    public static final String CANCER_DATE = "extramuscular.cancer.cancer-date";
    public static final String ORGANS = "extramuscular.cancer.organs";
    public static final String SUBTYPE = "plan.diagnosis.subtype";
    public static final String DIAGNOSIS_DATE = "plan.diagnosis.date";
    public static final String STEROIDS_STARTED = "plan.treatment.corticosteroids";
    public static final String IMMUNOSUPPRESSANTS_STARTED = "plan.treatment.immunosuppressants";
    public static final String TARGETED_STARTED = "plan.treatment.targeted";

    public static final List<String> ORTHOPNOEA =
            List.of("exam.safety.orthopnoea", "history.breathing.orthopnoea");
    public static final List<String> WEAK_COUGH =
            List.of("exam.safety.weak-cough", "history.breathing.weak-cough");
    public static final List<String> COUGH_ON_SWALLOWING =
            List.of(WET_VOICE, "history.swallowing.choking");
    public static final List<String> SALIVA =
            List.of("exam.safety.cannot-swallow-saliva", "history.swallowing.saliva");
    public static final List<String> ASPIRATION_PNEUMONIA =
            List.of(
                    "history.swallowing.aspiration-pneumonia",
                    "extramuscular.swallowing.aspiration-pneumonia");
    public static final List<String> DYSPNOEA_WORSENING =
            List.of("history.breathing.dyspnoea-worsening", "extramuscular.lung.rapid-worsening");
    public static final List<String> SPO2 =
            List.of(
                    SPO2_REST,
                    SPO2_EXERTION,
                    "extramuscular.lung.spo2-rest",
                    "extramuscular.lung.spo2-exertion");
    public static final List<String> NEW_LUNG_SIGNS =
            List.of("extramuscular.lung.ground-glass", "extramuscular.lung.pneumomediastinum");
    public static final List<String> NEW_ARRHYTHMIA =
            List.of("exam.safety.ecg-abnormal", "extramuscular.heart.new-arrhythmia");
    public static final List<String> HEART =
            List.of(SYNCOPE, "exam.chest.heart-failure", CHEST_PAIN, MYOCARDITIS);
    public static final List<String> DARK_URINE =
            List.of("exam.safety.dark-urine", "history.muscle.dark-urine");
    public static final List<String> EYES =
            List.of(
                    PTOSIS,
                    "history.cranial.ptosis",
                    "exam.neuromuscular.eye-movements",
                    "history.cranial.diplopia");
    public static final List<String> CANCER_SIGNS =
            List.of(
                    NIGHT_SWEATS,
                    "history.cancer.lumps",
                    "exam.vitals.lymph-nodes",
                    BLEEDING,
                    "history.cancer.breast-lump",
                    "exam.vitals.breast-mass");
    public static final List<String> MIMIC_SIGNS =
            List.of(
                    PTOSIS,
                    "history.cranial.ptosis",
                    "exam.neuromuscular.eye-movements",
                    "history.cranial.diplopia",
                    "exam.neuromuscular.facial-weakness",
                    "history.cranial.facial-weakness",
                    "exam.neuromuscular.winging",
                    "exam.neuromuscular.calf-hypertrophy",
                    "exam.neuromuscular.fasciculations",
                    "exam.neuromuscular.umn-signs",
                    "exam.neuromuscular.sensory-loss",
                    FAMILY_MUSCLE);

    /** The signs of which one makes a rash of dermatomyositis. */
    public static final List<String> RASH =
            List.of(ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN);

    /** The four weakness items of the EULAR/ACR criteria; amyopathic needs all four absent. */
    public static final List<String> WEAKNESS =
            List.of(
                    ItemIds.PROXIMAL_UPPER,
                    ItemIds.PROXIMAL_LOWER,
                    ItemIds.NECK_FLEXORS_WEAKER,
                    ItemIds.LEGS_PROXIMAL_WEAKER);

    public static final List<String> ANTISYNTHETASE =
            List.of(
                    ItemIds.JO_1,
                    "laboratory.antibodies.pl-7",
                    "laboratory.antibodies.pl-12",
                    "laboratory.antibodies.ej",
                    "laboratory.antibodies.oj",
                    "laboratory.antibodies.ks",
                    "laboratory.antibodies.zo",
                    "laboratory.antibodies.ha");

    /** Those whose absence makes an antisynthetase antibody absent. */
    public static final List<String> COMMON_ANTISYNTHETASE = ANTISYNTHETASE.subList(0, 5);

    public static final List<String> OTHER_SPECIFIC =
            List.of(MI_2, TIF1_GAMMA, NXP2, MDA5, SAE, SRP, HMGCR);
}

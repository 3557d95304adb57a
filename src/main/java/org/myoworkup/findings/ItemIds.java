package org.myoworkup.findings;

import java.util.List;

/** The items that rules name. A test holds every one of them against the checklist. */
public final class ItemIds {
    private ItemIds() {}

    public static final String VISIT_DATE = "history.visit.date";
    public static final String ONSET_AGE = "history.onset.age";
    public static final String ONSET_DATE = "history.onset.date";
    public static final String WEAKNESS_DATE = "history.onset.weakness-date";
    public static final String ONSET_DURATION = "history.onset.duration";
    public static final String DYSPHAGIA = "history.symptoms.dysphagia";
    public static final String MYALGIA = "history.symptoms.myalgia";
    public static final String ARTHRALGIA = "history.symptoms.arthralgia";
    public static final String FEVER = "history.symptoms.fever";
    public static final String RAYNAUD = "history.symptoms.raynaud";
    public static final String TREATMENT_RESPONSE = "history.treatment.response";
    public static final String BETTER_EXPLANATION = "history.exclusions.better-explanation";

    public static final String STRENGTH_GRID = "exam.strength.muscles";
    public static final String GRASP_TENDERNESS = "exam.strength.grasp-tenderness";
    public static final String PROXIMAL_UPPER = "exam.weakness.proximal-upper";
    public static final String PROXIMAL_LOWER = "exam.weakness.proximal-lower";
    public static final String NECK_FLEXORS_WEAKER = "exam.weakness.neck-flexors-weaker";
    public static final String LEGS_PROXIMAL_WEAKER = "exam.weakness.legs-proximal-weaker";
    public static final String FINGER_FLEXORS = "exam.weakness.finger-flexors";
    public static final String QUADRICEPS = "exam.weakness.quadriceps";
    public static final String FINGER_FLEXION_OVER_SHOULDER =
            "exam.weakness.finger-flexion-over-shoulder";
    public static final String KNEE_EXTENSION_OVER_HIP = "exam.weakness.knee-extension-over-hip";
    public static final String TRUNK = "exam.weakness.trunk";
    public static final String HELIOTROPE = "exam.skin.heliotrope";
    public static final String GOTTRON_PAPULES = "exam.skin.gottron-papules";
    public static final String GOTTRON_SIGN = "exam.skin.gottron-sign";
    public static final String EXTENSOR_ERYTHEMA = "exam.skin.extensor-erythema";
    public static final String MECHANICS_HANDS = "exam.skin.mechanics-hands";
    public static final String ARTHRITIS = "exam.joints.arthritis";

    public static final String CK = "laboratory.enzymes.ck";
    public static final String LDH = "laboratory.enzymes.ldh";
    public static final String AST = "laboratory.enzymes.ast";
    public static final String ALT = "laboratory.enzymes.alt";
    public static final String ALDOLASE = "laboratory.enzymes.aldolase";
    public static final String ENZYMES_ELEVATED = "laboratory.enzymes.elevated";
    public static final String CRP = "laboratory.inflammation.crp";
    public static final String ESR = "laboratory.inflammation.esr";
    public static final String ANTIBODY_RESULTS = "laboratory.antibodies.results";
    public static final String JO_1 = "laboratory.antibodies.jo-1";
    public static final String PL_7 = "laboratory.antibodies.pl-7";
    public static final String PL_12 = "laboratory.antibodies.pl-12";
    public static final String EJ = "laboratory.antibodies.ej";
    public static final String OJ = "laboratory.antibodies.oj";
    public static final String KS = "laboratory.antibodies.ks";
    public static final String ZO = "laboratory.antibodies.zo";
    public static final String HA = "laboratory.antibodies.ha";
    public static final String MI_2 = "laboratory.antibodies.mi-2";
    public static final String TIF1_GAMMA = "laboratory.antibodies.tif1-gamma";
    public static final String NXP2 = "laboratory.antibodies.nxp2";
    public static final String MDA5 = "laboratory.antibodies.mda5";
    public static final String SAE = "laboratory.antibodies.sae";
    public static final String SRP = "laboratory.antibodies.srp";
    public static final String HMGCR = "laboratory.antibodies.hmgcr";

    public static final String EMG_ELECTRODE = "emg.study.electrode";
    public static final String EMG_TABLE = "emg.study.muscles";
    public static final String EMG_PATTERN = "emg.conclusion.pattern";
    public static final String STIMULATION = "emg.nmj.repetitive";
    public static final String DECREMENT = "emg.nmj.decrement";
    public static final String MRI_OEDEMA = "imaging.mri.oedema";

    public static final String BIOPSY_ADEQUACY = "biopsy.procedure.adequacy";
    public static final String ENDOMYSIAL_SURROUNDING = "biopsy.features.endomysial-surrounding";
    public static final String PERIMYSIAL_PERIVASCULAR = "biopsy.features.perimysial-perivascular";
    public static final String PERIFASCICULAR_ATROPHY = "biopsy.features.perifascicular-atrophy";
    public static final String RIMMED_VACUOLES = "biopsy.features.rimmed-vacuoles";
    public static final String ENDOMYSIAL_INVADING = "biopsy.features.endomysial-invading";
    public static final String NECROSIS_REGENERATION = "biopsy.features.necrosis-regeneration";
    public static final String MACROPHAGE_PREDOMINANT = "biopsy.features.macrophage-predominant";
    public static final String PERIFASCICULAR_NECROSIS = "biopsy.features.perifascicular-necrosis";
    public static final String COX_PALE_PERIFASCICULAR = "biopsy.features.cox-pale-perifascicular";
    public static final String MHC_1 = "biopsy.immuno.mhc-1";
    public static final String MXA_PERIFASCICULAR = "biopsy.immuno.mxa-perifascicular";
    public static final String NCAM_PERIFASCICULAR = "biopsy.immuno.ncam-perifascicular";
    public static final String PROTEIN_ACCUMULATION = "biopsy.immuno.protein-accumulation";
    public static final String INTERFACE_DERMATITIS = "biopsy.skin.interface-dermatitis";

    public static final String ABNORMAL_SWALLOW_STUDY = "extramuscular.swallowing.abnormal-study";
    public static final String SEVERE_DYSPHAGIA = "extramuscular.swallowing.severe-dysphagia";
    public static final String ILD = "extramuscular.lung.ild";

    /** The four biopsy features that the EULAR/ACR criteria score, in the paper's order. */
    public static final List<String> SCORED_BIOPSY_FEATURES =
            List.of(
                    ENDOMYSIAL_SURROUNDING,
                    PERIMYSIAL_PERIVASCULAR,
                    PERIFASCICULAR_ATROPHY,
                    RIMMED_VACUOLES);

    /** The four enzymes that the EULAR/ACR item names; aldolase is not among them. */
    public static final List<String> EULAR_ACR_ENZYMES = List.of(CK, LDH, AST, ALT);
}

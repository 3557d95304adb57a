package org.myoworkup.findings;

import java.util.List;

/** The items that rules name. A test holds every one of them against the checklist. */
public final class ItemIds {
    private ItemIds() {}

    public static final String VISIT_DATE = "history.visit.date";
    public static final String ONSET_AGE = "history.onset.age";
    public static final String ONSET_DATE = "history.onset.date";
    public static final String DYSPHAGIA = "history.symptoms.dysphagia";
    public static final String TREATMENT_RESPONSE = "history.treatment.response";
    public static final String BETTER_EXPLANATION = "history.exclusions.better-explanation";

    public static final String STRENGTH_GRID = "exam.strength.muscles";
    public static final String PROXIMAL_UPPER = "exam.weakness.proximal-upper";
    public static final String PROXIMAL_LOWER = "exam.weakness.proximal-lower";
    public static final String NECK_FLEXORS_WEAKER = "exam.weakness.neck-flexors-weaker";
    public static final String LEGS_PROXIMAL_WEAKER = "exam.weakness.legs-proximal-weaker";
    public static final String FINGER_FLEXORS = "exam.weakness.finger-flexors";
    public static final String QUADRICEPS = "exam.weakness.quadriceps";
    public static final String FINGER_FLEXION_OVER_SHOULDER =
            "exam.weakness.finger-flexion-over-shoulder";
    public static final String KNEE_EXTENSION_OVER_HIP = "exam.weakness.knee-extension-over-hip";
    public static final String HELIOTROPE = "exam.skin.heliotrope";
    public static final String GOTTRON_PAPULES = "exam.skin.gottron-papules";
    public static final String GOTTRON_SIGN = "exam.skin.gottron-sign";

    public static final String CK = "laboratory.enzymes.ck";
    public static final String LDH = "laboratory.enzymes.ldh";
    public static final String AST = "laboratory.enzymes.ast";
    public static final String ALT = "laboratory.enzymes.alt";
    public static final String ENZYMES_ELEVATED = "laboratory.enzymes.elevated";
    public static final String ANTIBODY_RESULTS = "laboratory.antibodies.results";
    public static final String JO_1 = "laboratory.antibodies.jo-1";

    public static final String BIOPSY_ADEQUACY = "biopsy.procedure.adequacy";
    public static final String ENDOMYSIAL_SURROUNDING = "biopsy.features.endomysial-surrounding";
    public static final String PERIMYSIAL_PERIVASCULAR = "biopsy.features.perimysial-perivascular";
    public static final String PERIFASCICULAR_ATROPHY = "biopsy.features.perifascicular-atrophy";
    public static final String RIMMED_VACUOLES = "biopsy.features.rimmed-vacuoles";

    public static final String ABNORMAL_SWALLOW_STUDY = "extramuscular.swallowing.abnormal-study";
    public static final String SEVERE_DYSPHAGIA = "extramuscular.swallowing.severe-dysphagia";

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

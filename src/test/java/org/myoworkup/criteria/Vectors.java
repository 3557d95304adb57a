package org.myoworkup.criteria;

import org.myoworkup.CaseBuilder;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Test vectors with what each of their inputs answers in the checklist. */
final class Vectors {
    private static final String[] RASH = {
        ItemIds.HELIOTROPE, ItemIds.GOTTRON_PAPULES, ItemIds.GOTTRON_SIGN
    };
    private static final List<String> BIOPSY =
            List.of(
                    ItemIds.ENDOMYSIAL_SURROUNDING,
                    ItemIds.ENDOMYSIAL_INVADING,
                    ItemIds.PERIMYSIAL_PERIVASCULAR,
                    ItemIds.PERIFASCICULAR_ATROPHY,
                    ItemIds.NECROSIS_REGENERATION);
    static final List<String> ANTIBODIES =
            List.of(
                    ItemIds.JO_1,
                    ItemIds.PL_7,
                    ItemIds.PL_12,
                    ItemIds.EJ,
                    ItemIds.OJ,
                    ItemIds.MI_2,
                    ItemIds.TIF1_GAMMA,
                    ItemIds.NXP2,
                    ItemIds.MDA5,
                    ItemIds.SAE,
                    ItemIds.SRP,
                    ItemIds.HMGCR);

    /** Inputs that are findings: present in the first item, or absent in all of them. */
    private static final Map<String, List<String>> FINDINGS =
            Map.ofEntries(
                    Map.entry(
                            "weakness",
                            List.of(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER, ItemIds.TRUNK)),
                    Map.entry(
                            "proximal_weakness",
                            List.of(ItemIds.PROXIMAL_LOWER, ItemIds.PROXIMAL_UPPER)),
                    Map.entry("biopsy", BIOPSY),
                    Map.entry("biopsy_myositis", BIOPSY),
                    Map.entry("rash", List.of(RASH)),
                    Map.entry("exclusion_present", List.of(ItemIds.BETTER_EXPLANATION)),
                    Map.entry("heliotrope", List.of(ItemIds.HELIOTROPE)),
                    Map.entry("gottron", List.of(ItemIds.GOTTRON_SIGN, ItemIds.GOTTRON_PAPULES)),
                    Map.entry("gottron_sign", List.of(ItemIds.GOTTRON_SIGN)),
                    Map.entry("gottron_papules", List.of(ItemIds.GOTTRON_PAPULES)),
                    Map.entry("extensor_erythema", List.of(ItemIds.EXTENSOR_ERYTHEMA)),
                    Map.entry("muscle_pain", List.of(ItemIds.MYALGIA, ItemIds.GRASP_TENDERNESS)),
                    Map.entry("anti_jo1", List.of(ItemIds.JO_1)),
                    Map.entry(
                            "arthritis_or_arthralgia",
                            List.of(ItemIds.ARTHRALGIA, ItemIds.ARTHRITIS)),
                    Map.entry("any_msa", ANTIBODIES),
                    Map.entry("mri_inflammation", List.of(ItemIds.MRI_OEDEMA)),
                    Map.entry(
                            "skin_biopsy_interface_dermatitis",
                            List.of(ItemIds.INTERFACE_DERMATITIS)),
                    Map.entry(
                            "bx_suggestive",
                            List.of(
                                    ItemIds.PERIMYSIAL_PERIVASCULAR,
                                    ItemIds.COX_PALE_PERIFASCICULAR,
                                    ItemIds.NCAM_PERIFASCICULAR)),
                    Map.entry(
                            "bx_definitive",
                            List.of(ItemIds.PERIFASCICULAR_ATROPHY, ItemIds.MXA_PERIFASCICULAR)),
                    Map.entry(
                            "dm_specific_antibody",
                            List.of(
                                    ItemIds.MDA5,
                                    ItemIds.MI_2,
                                    ItemIds.TIF1_GAMMA,
                                    ItemIds.NXP2,
                                    ItemIds.SAE)),
                    Map.entry(
                            "antisynthetase_antibody",
                            List.of(
                                    ItemIds.JO_1,
                                    ItemIds.PL_7,
                                    ItemIds.PL_12,
                                    ItemIds.EJ,
                                    ItemIds.OJ)),
                    Map.entry(
                            "anti_ars",
                            List.of(
                                    ItemIds.JO_1,
                                    ItemIds.PL_7,
                                    ItemIds.PL_12,
                                    ItemIds.EJ,
                                    ItemIds.OJ)),
                    Map.entry("anti_srp", List.of(ItemIds.SRP)),
                    Map.entry("anti_hmgcr", List.of(ItemIds.HMGCR)),
                    Map.entry("ke_weak_ge_hf", List.of(ItemIds.KNEE_EXTENSION_OVER_HIP)),
                    Map.entry("ff_weak_gt_sa", List.of(ItemIds.FINGER_FLEXION_OVER_SHOULDER)),
                    Map.entry(
                            "bx_endomysial_inflammation",
                            List.of(ItemIds.ENDOMYSIAL_SURROUNDING, ItemIds.ENDOMYSIAL_INVADING)),
                    Map.entry("bx_mhc1", List.of(ItemIds.MHC_1)),
                    Map.entry("bx_rimmed_vacuoles", List.of(ItemIds.RIMMED_VACUOLES)),
                    Map.entry(
                            "bx_protein_accumulation_or_filaments",
                            List.of(ItemIds.PROTEIN_ACCUMULATION)),
                    Map.entry("finger_flexor_weakness", List.of(ItemIds.FINGER_FLEXORS)),
                    Map.entry("quadriceps_weakness", List.of(ItemIds.QUADRICEPS)),
                    Map.entry("endomysial_inflammation", List.of(ItemIds.ENDOMYSIAL_SURROUNDING)),
                    Map.entry(
                            "invasion_of_nonnecrotic_fibres", List.of(ItemIds.ENDOMYSIAL_INVADING)),
                    Map.entry("rimmed_vacuoles", List.of(ItemIds.RIMMED_VACUOLES)),
                    Map.entry("ild", List.of(ItemIds.ILD)),
                    Map.entry("arthritis", List.of(ItemIds.ARTHRITIS, ItemIds.ARTHRALGIA)),
                    Map.entry("fever", List.of(ItemIds.FEVER)),
                    Map.entry("raynaud", List.of(ItemIds.RAYNAUD)),
                    Map.entry("mechanics_hands", List.of(ItemIds.MECHANICS_HANDS)));

    private Vectors() {}

    /** The vectors of one file, named by their ids. */
    static Stream<JsonNode> of(String set) {
        String name = "vectors-" + set + ".json";
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in).valueStream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The case that a vector describes. */
    static CaseBuilder of(JsonNode vector) {
        CaseBuilder built = CaseBuilder.adult();
        for (Map.Entry<String, JsonNode> input : vector.get("inputs").properties()) {
            if (!input.getValue().isNull()) {
                answer(built, input.getKey(), input.getValue());
            }
        }
        return built;
    }

    private static void answer(CaseBuilder built, String input, JsonNode value) {
        switch (input) {
            case "enzymes", "elevated_enzymes" -> {
                enzyme(built, ItemIds.ALDOLASE, false);
                finding(built, List.of(ItemIds.ENZYMES_ELEVATED), value.booleanValue());
            }
            case "ck_or_aldolase" -> {
                enzyme(built, ItemIds.CK, value.booleanValue());
                enzyme(built, ItemIds.ALDOLASE, false);
            }
            case "high_ck" -> enzyme(built, ItemIds.CK, value.booleanValue());
            case "emg", "emg_myogenic" ->
                    built.choice(
                            ItemIds.EMG_PATTERN,
                            value.booleanValue() ? "myopathic-irritable" : "normal");
            case "systemic_inflammation" -> {
                finding(built, List.of(ItemIds.FEVER), value.booleanValue());
                enzyme(built, ItemIds.CRP, "mg/L", false);
                built.with(ItemIds.ESR, Answer.Quantity.of("10", "mm/h"));
            }
            case "bx_imnm_pattern" -> {
                finding(built, List.of(ItemIds.NECROSIS_REGENERATION), value.booleanValue());
                finding(built, List.of(ItemIds.MACROPHAGE_PREDOMINANT), value.booleanValue());
            }
            case "myositis_bohan_peter" -> bohanPeter(built, value.booleanValue());
            case "duration_months" ->
                    built.with(ItemIds.ONSET_DURATION, Answer.Quantity.of(value.asString(), "mo"));
            case "age_onset_years" -> built.age(value.asString());
            case "ck_x_uln" ->
                    built.with(
                            ItemIds.CK,
                            Answer.Quantity.of(
                                    String.valueOf(value.intValue() * 200), "U/L", "200"));
            default -> finding(built, items(input), value.booleanValue());
        }
    }

    private static List<String> items(String input) {
        List<String> items = FINDINGS.get(input);
        if (items == null) {
            throw new IllegalArgumentException("no reading for input " + input);
        }
        return items;
    }

    private static void finding(CaseBuilder built, List<String> items, boolean present) {
        if (present) {
            built.present(items.getFirst());
        } else {
            built.absent(items.toArray(String[]::new));
        }
    }

    static void enzyme(CaseBuilder built, String item, boolean elevated) {
        enzyme(built, item, "U/L", elevated);
    }

    static void enzyme(CaseBuilder built, String item, String unit, boolean elevated) {
        built.with(item, Answer.Quantity.of(elevated ? "900" : "9", unit, "10"));
    }

    /** Weakness, enzymes and EMG make it probable; without any of the five it is none. */
    private static void bohanPeter(CaseBuilder built, boolean present) {
        finding(built, List.of(ItemIds.PROXIMAL_UPPER, ItemIds.PROXIMAL_LOWER), present);
        enzyme(built, ItemIds.CK, present);
        enzyme(built, ItemIds.ALDOLASE, false);
        finding(built, List.of(ItemIds.ENZYMES_ELEVATED), present);
        built.choice(ItemIds.EMG_PATTERN, present ? "myopathic-irritable" : "normal");
        built.absent(BIOPSY.toArray(String[]::new)).absent(RASH).absent(ItemIds.MRI_OEDEMA);
    }
}

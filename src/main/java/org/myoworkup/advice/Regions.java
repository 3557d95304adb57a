package org.myoworkup.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a muscle lies: the fields that an MRI takes, and the limb. */
final class Regions {
    private static final Map<String, String> BY_GROUP = new HashMap<>();
    private static final Set<String> ARM = Set.of("shoulder", "forearm");
    private static final Set<String> LEG = Set.of("pelvis", "thigh", "calf");

    static {
        put(
                "shoulder",
                List.of(
                        "trapezius",
                        "deltoid",
                        "shoulder-external-rotators",
                        "biceps",
                        "triceps",
                        "serratus-anterior",
                        "rhomboids",
                        "pectoralis-major"));
        put(
                "forearm",
                List.of(
                        "wrist-extensors",
                        "wrist-flexors",
                        "finger-flexors",
                        "finger-extensors",
                        "finger-abductors",
                        "thumb-abductors",
                        "pronator-teres"));
        put("pelvis", List.of("iliopsoas", "gluteus-maximus", "gluteus-medius"));
        put("thigh", List.of("hip-adductors", "quadriceps", "hamstrings", "sartorius"));
        put(
                "calf",
                List.of(
                        "ankle-dorsiflexors",
                        "toe-extensors",
                        "ankle-evertors",
                        "ankle-plantar-flexors",
                        "abductor-hallucis"));
    }

    private Regions() {}

    private static void put(String region, List<String> groups) {
        groups.forEach(g -> BY_GROUP.put(g, region));
    }

    private static String region(Chart chart, String muscle) {
        return BY_GROUP.getOrDefault(chart.group(muscle), "");
    }

    /** Whether the MRI took this muscle's region; where no region was entered it may have. */
    static boolean seen(Chart chart, Optional<Chart.Noted> regions, String muscle) {
        return regions.filter(Chart.Noted::known).isEmpty()
                || regions.get().chose("whole-body")
                || regions.get().chose(region(chart, muscle));
    }

    /** {@code arm}, {@code leg}, or empty for the trunk and head. */
    static String limb(Chart chart, String muscle) {
        String region = region(chart, muscle);
        if (ARM.contains(region)) {
            return "arm";
        }
        return LEG.contains(region) ? "leg" : "";
    }
}

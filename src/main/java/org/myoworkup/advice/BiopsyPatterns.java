package org.myoworkup.advice;

import org.myoworkup.advice.BiopsyFeature.Cells;
import org.myoworkup.advice.BiopsyFeature.Chosen;
import org.myoworkup.advice.BiopsyFeature.Found;
import org.myoworkup.advice.BiopsyFeature.Specimen;
import org.myoworkup.advice.BiopsyFeature.Twice;
import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.workup.Answers;

import java.util.List;
import java.util.Optional;

/**
 * Of each pattern's features, which one biopsy showed, which it did not, and which nobody looked
 * for. It draws no conclusion: the order is fixed, nothing is counted and nothing ranked. The lists
 * are written from memory and provisional. What speaks against a pattern is what the ENMC
 * definitions of 2016 and 2018 exclude, MxA in antisynthetase syndrome, and rimmed vacuoles and
 * COX-negative fibres in polymyositis. How faint MHC class I is in IMNM is not asked, so it is left
 * out.
 */
public record BiopsyPatterns(List<Pattern> patterns) {
    private static final BiopsyFeature MXA =
            new Twice(
                    new Found(ItemIds.MXA_PERIFASCICULAR),
                    "biopsy.immuno.mxa-pattern",
                    List.of("perifascicular", "diffuse"));
    private static final String MHC_1_PATTERN = "biopsy.immuno.mhc-1-pattern";
    private static final BiopsyFeature MHC_1 =
            new Twice(
                    new Found(ItemIds.MHC_1),
                    MHC_1_PATTERN,
                    List.of("focal", "diffuse-sarcolemmal", "perifascicular"));
    private static final BiopsyFeature MHC_1_PERIFASCICULAR =
            mhc1("pattern.mhc-1-perifascicular", "perifascicular");
    private static final BiopsyFeature MHC_1_DIFFUSE =
            mhc1("pattern.mhc-1-diffuse", "diffuse-sarcolemmal");
    private static final BiopsyFeature MHC_2_PERIFASCICULAR =
            new Chosen(
                    "biopsy.immuno.mhc-2-pattern",
                    "pattern.mhc-2-perifascicular",
                    List.of("perifascicular"));
    private static final BiopsyFeature C5B9_CAPILLARY =
            new Chosen(
                    "biopsy.immuno.c5b9", "pattern.c5b9-capillary", List.of("capillary", "both"));
    private static final BiopsyFeature C5B9_SARCOLEMMAL =
            new Chosen(
                    "biopsy.immuno.c5b9",
                    "pattern.c5b9-sarcolemmal",
                    List.of("sarcolemmal", "both"));
    private static final BiopsyFeature P62_FINE = p62("pattern.p62-fine", "fine-diffuse");
    private static final BiopsyFeature P62_COARSE = p62("pattern.p62-coarse", "coarse-aggregates");
    private static final BiopsyFeature CD8_ENDOMYSIAL =
            new Cells("pattern.cd8-endomysial", List.of("cd8"), List.of("endomysial"));
    private static final BiopsyFeature CD4_OR_B_CELLS =
            new Cells(
                    "pattern.cd4-or-b-cells",
                    List.of("cd4", "cd20"),
                    List.of("perimysial", "perivascular"));
    private static final BiopsyFeature PERIFASCICULAR_ATROPHY =
            new Found(ItemIds.PERIFASCICULAR_ATROPHY);
    private static final BiopsyFeature PERIFASCICULAR_NECROSIS =
            new Found(ItemIds.PERIFASCICULAR_NECROSIS);
    private static final BiopsyFeature PERIMYSIAL_PERIVASCULAR =
            new Found(ItemIds.PERIMYSIAL_PERIVASCULAR);
    private static final BiopsyFeature INVADING = new Found(ItemIds.ENDOMYSIAL_INVADING);
    private static final BiopsyFeature RIMMED_VACUOLES = new Found(ItemIds.RIMMED_VACUOLES);
    private static final BiopsyFeature COX_NEGATIVE =
            new Found("biopsy.features.cox-negative-excess");

    private static final List<Definition> DEFINITIONS =
            List.of(
                    new Definition(
                            "dm",
                            List.of(
                                    PERIFASCICULAR_ATROPHY,
                                    MXA,
                                    C5B9_CAPILLARY,
                                    new Found("biopsy.features.capillary-dropout"),
                                    PERIMYSIAL_PERIVASCULAR,
                                    CD4_OR_B_CELLS,
                                    new Found("biopsy.electron.tubuloreticular"),
                                    MHC_1_PERIFASCICULAR),
                            List.of(PERIFASCICULAR_NECROSIS),
                            Optional.empty()),
                    new Definition(
                            "antisynthetase",
                            List.of(
                                    PERIFASCICULAR_NECROSIS,
                                    new Found("biopsy.features.perimysial-fragmentation"),
                                    new Found("biopsy.features.perimysial-alkaline-phosphatase"),
                                    MHC_1_PERIFASCICULAR,
                                    MHC_2_PERIFASCICULAR,
                                    C5B9_SARCOLEMMAL,
                                    new Found("biopsy.electron.nuclear-actin")),
                            List.of(MXA),
                            Optional.empty()),
                    new Definition(
                            "imnm",
                            List.of(
                                    new Found("biopsy.features.scattered-necrosis"),
                                    new Found(ItemIds.MACROPHAGE_PREDOMINANT),
                                    C5B9_SARCOLEMMAL,
                                    P62_FINE),
                            List.of(PERIFASCICULAR_ATROPHY, MXA, INVADING),
                            Optional.empty()),
                    new Definition(
                            "ibm",
                            List.of(
                                    INVADING,
                                    CD8_ENDOMYSIAL,
                                    MHC_1_DIFFUSE,
                                    RIMMED_VACUOLES,
                                    P62_COARSE,
                                    new Found("biopsy.immuno.tdp43"),
                                    new Found(ItemIds.PROTEIN_ACCUMULATION),
                                    COX_NEGATIVE,
                                    new Found("biopsy.features.endomysial-fibrosis")),
                            List.of(),
                            Optional.empty()),
                    new Definition(
                            "polymyositis",
                            List.of(INVADING, CD8_ENDOMYSIAL, MHC_1),
                            List.of(RIMMED_VACUOLES, COX_NEGATIVE),
                            Optional.of(Message.of("pattern.polymyositis-rare"))),
                    new Definition(
                            "non-specific-inflammatory",
                            List.of(PERIMYSIAL_PERIVASCULAR),
                            List.of(),
                            Optional.of(Message.of("pattern.overlap-elsewhere"))));

    public BiopsyPatterns {
        patterns = List.copyOf(patterns);
    }

    private static BiopsyFeature mhc1(String key, String code) {
        return new Chosen(MHC_1_PATTERN, key, List.of(code));
    }

    private static BiopsyFeature p62(String key, String code) {
        return new Chosen("biopsy.immuno.p62", key, List.of(code));
    }

    private record Definition(
            String id,
            List<BiopsyFeature> speaksFor,
            List<BiopsyFeature> speaksAgainst,
            Optional<Message> note) {
        Pattern read(Specimen specimen) {
            return new Pattern(
                    id,
                    speaksFor.stream().map(f -> f.sign(specimen)).toList(),
                    speaksAgainst.stream().map(f -> f.sign(specimen)).toList(),
                    note);
        }
    }

    /** What came of looking for a feature. */
    public enum Look {
        SEEN,
        NOT_SEEN,
        /** Looked at without a yes or no: equivocal, or not seen in a non-diagnostic specimen. */
        UNSETTLED,
        /** No answer, not done, or pending. */
        NOT_LOOKED_FOR
    }

    /**
     * One feature of a pattern.
     *
     * @param item whose answer says it
     */
    public record Sign(String item, Message words, Look look) {}

    /**
     * One pattern.
     *
     * @param id a code of {@code biopsy.conclusion.pattern}
     * @param speaksFor its features
     * @param speaksAgainst what would speak against it
     * @param note what to remember with it
     */
    public record Pattern(
            String id, List<Sign> speaksFor, List<Sign> speaksAgainst, Optional<Message> note) {
        public Pattern {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
        }
    }

    /**
     * @param answers that count, of the whole workup
     * @param occurrence of the biopsy
     * @return the six patterns, always in the same order
     */
    public static BiopsyPatterns of(Answers answers, int occurrence) {
        Specimen specimen = new Specimen(answers, occurrence);
        return new BiopsyPatterns(DEFINITIONS.stream().map(d -> d.read(specimen)).toList());
    }
}

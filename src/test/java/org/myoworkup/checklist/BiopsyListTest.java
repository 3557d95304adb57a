package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.findings.ItemIds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the value list for biopsies names is asked, with its codes, in the report's order. */
class BiopsyListTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    private static Item item(String id) {
        return CHECKLIST.item(id).orElseThrow(() -> new AssertionError("no item " + id));
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "features, endomysial-surrounding endomysial-invading perimysial-perivascular"
                + " perifascicular-atrophy rimmed-vacuoles necrosis-regeneration"
                + " perifascicular-necrosis scattered-necrosis myophagocytosis"
                + " macrophage-predominant lymphoid-aggregates granuloma eosinophils"
                + " capillary-dropout microinfarct vessel-wall-inflammation"
                + " perimysial-fragmentation perimysial-alkaline-phosphatase"
                + " cox-negative-excess cox-pale-perifascicular ragged-red other-vacuoles"
                + " nemaline-rods fibre-type-grouping angular-fibres internal-nuclei-excess"
                + " fibre-size-variation type-2-atrophy endomysial-fibrosis fat-replacement"
                + " freezing-artefact parasite",
        "immuno, mhc-1 mxa-perifascicular ncam-perifascicular protein-accumulation tdp43 congo lc3",
        "electron, tubuloreticular filaments-15-18nm nuclear-actin",
        "skin, interface-dermatitis mucin vasculopathy ulcer"
    })
    void asksEveryFinding(String section, String names) {
        assertThat(names.split(" "))
                .allSatisfy(
                        n -> {
                            Item item = item("biopsy." + section + "." + n);
                            assertThat(item.type()).isEqualTo(new AnswerType.Finding());
                            assertThat(item.how()).isNotBlank();
                            assertThat(item.source()).isNotBlank();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "procedure.technique, open conchotome needle not-stated",
        "procedure.adequacy, adequate limited non-diagnostic",
        "features.other-vacuoles-kind, glycogen lipid autophagic unknown",
        "immuno.mhc-1-pattern, none focal diffuse-sarcolemmal perifascicular on-regenerating-only",
        "immuno.mhc-2-pattern, none perifascicular diffuse",
        "immuno.mxa-pattern, none perifascicular scattered diffuse",
        "immuno.c5b9, none capillary sarcolemmal both necrotic-only",
        "immuno.p62, none fine-diffuse coarse-aggregates",
        "immuno.dystrophy-panel, normal abnormal not-done",
        "conclusion.pattern, dm antisynthetase imnm ibm polymyositis non-specific-inflammatory"
                + " granulomatous dystrophic metabolic mitochondrial neurogenic type-2-atrophy"
                + " normal end-stage non-diagnostic"
    })
    void offersEveryCode(String id, String codes) {
        List<Option> options =
                switch (item("biopsy." + id).type()) {
                    case AnswerType.Choice choice -> choice.options();
                    case AnswerType.Choices choices -> choices.options();
                    default -> List.of();
                };
        assertThat(codes(options)).containsExactly(codes.split(" "));
    }

    @Test
    void countsEachCellAtEachPlace() {
        AnswerType.Table cells = (AnswerType.Table) item("biopsy.immuno.cells").type();

        assertThat(cells.key()).containsExactly("cell", "place");
        assertThat(codes(cells.column("cell").orElseThrow().options()))
                .containsExactly("cd3", "cd4", "cd8", "cd20", "cd68", "cd138");
        assertThat(codes(cells.column("place").orElseThrow().options()))
                .containsExactly("endomysial", "perimysial", "perivascular");
        assertThat(codes(cells.column("amount").orElseThrow().options()))
                .containsExactly("none", "few", "many");
    }

    @Test
    void followsTheOrderOfAPathologistsReport() {
        assertThat(codes(CHECKLIST.section("biopsy.features").orElseThrow().groups()))
                .containsExactly(
                        "artefact",
                        "fibre-size",
                        "necrosis",
                        "inflammation",
                        "perifascicular",
                        "vacuoles",
                        "mitochondria",
                        "vessels",
                        "connective",
                        "pictures");
        assertThat(codes(CHECKLIST.section("biopsy.immuno").orElseThrow().groups()))
                .startsWith("mhc", "interferon", "complement");
    }

    @Test
    void putsTheScoredFeaturesWhereTheReportHasThem() {
        Map<String, String> groups =
                ItemIds.SCORED_BIOPSY_FEATURES.stream()
                        .collect(Collectors.toMap(id -> id, id -> item(id).group()));

        assertThat(groups)
                .containsEntry(ItemIds.ENDOMYSIAL_SURROUNDING, "inflammation")
                .containsEntry(ItemIds.PERIMYSIAL_PERIVASCULAR, "inflammation")
                .containsEntry(ItemIds.PERIFASCICULAR_ATROPHY, "perifascicular")
                .containsEntry(ItemIds.RIMMED_VACUOLES, "vacuoles");
    }

    @Test
    void hasNoEmptyGroup() {
        Set<String> used =
                CHECKLIST.items().stream()
                        .map(i -> i.section() + " " + i.group())
                        .collect(Collectors.toSet());
        assertThat(CHECKLIST.steps().stream().flatMap(s -> s.sections().stream()))
                .allSatisfy(
                        s ->
                                assertThat(used)
                                        .containsAll(
                                                Stream.of(s.groups())
                                                        .flatMap(List::stream)
                                                        .map(g -> s.id() + " " + g.code())
                                                        .toList()));
    }
}

package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ids, types, codes and units that case files and rules rely on. They never change, so the bundled checklist is
 * compared with a table written out here.
 */
class KeyItemsTest {
    private static final Checklist CHECKLIST = BundledChecklist.read();

    private static final String COURSES =
            "acute subacute chronic relapsing insidious fluctuating stepwise stable improving";
    private static final String RESPONSES = "improved not-improved too-early not-tolerated mixed untreated";
    private static final String EXPLANATIONS =
            """
            statin-toxic other-drug hypothyroid hyperthyroid other-endocrine electrolyte dystrophy metabolic \
            mitochondrial channelopathy myasthenia als-sma neuropathy-radiculopathy infection \
            sarcoid-granulomatous vasculitis eosinophilic-fasciitis pmr fibromyalgia amyloid \
            nemaline-late-onset gvhd rhabdomyolysis-exertional functional-deconditioning steroid-myopathy \
            critical-illness other""";
    private static final String SUBTYPES =
            """
            dermatomyositis amyopathic-dm hypomyopathic-dm dm-sine-dermatitis juvenile-dm juvenile-other \
            polymyositis imnm imnm-srp imnm-hmgcr ibm antisynthetase overlap unspecified-iim \
            checkpoint-myositis not-iim undecided""";

    /** {@code id = type}, then the codes of a choice, the first unit of a quantity or the columns of a table. */
    private static final String ITEMS =
            """
            history.visit.date = date
            history.onset.date = date
            history.onset.weakness-date = date
            history.onset.age = quantity a
            history.onset.course = choice %s
            history.onset.duration = quantity mo
            history.treatment.response = choice %s
            history.exclusions.better-explanation = finding
            history.exclusions.explanation = choice %s
            exam.strength.muscles = table muscle side grade limitedBy atrophy tenderness
            exam.strength.grasp-tenderness = finding
            exam.joints.arthritis = finding
            laboratory.enzymes.ck = quantity U/L
            laboratory.enzymes.ldh = quantity U/L
            laboratory.enzymes.ast = quantity U/L
            laboratory.enzymes.alt = quantity U/L
            laboratory.enzymes.aldolase = quantity U/L
            laboratory.enzymes.elevated = finding
            laboratory.enzymes.date = date
            laboratory.inflammation.crp = quantity mg/L
            laboratory.inflammation.esr = quantity mm/h
            laboratory.antibodies.results = table antibody method result value unit cutoff date note
            emg.study.electrode = choice needle-concentric needle-monopolar needle-unspecified surface
            emg.study.date = date
            emg.study.muscles = table muscle side insertional fibrillations positiveSharpWaves crd fasciculations \
            myotonic muapAmplitude muapDuration polyphasia recruitment interference notTested note
            emg.conclusion.pattern = choice myopathic-irritable myopathic neurogenic mixed normal inconclusive
            imaging.mri.oedema = finding
            imaging.mri.date = date
            biopsy.procedure.date = date
            biopsy.procedure.adequacy = choice adequate limited non-diagnostic
            biopsy.skin.interface-dermatitis = finding
            extramuscular.lung.ild = finding
            extramuscular.swallowing.severe-dysphagia = finding
            extramuscular.swallowing.abnormal-study = finding
            extramuscular.cancer.persistent-activity = finding
            plan.diagnosis.clinician = text
            plan.diagnosis.subtype = choice %s
            """
                    .formatted(COURSES, RESPONSES, EXPLANATIONS, SUBTYPES);

    /** {@code section = items}, all of them findings. */
    private static final String FINDINGS =
            """
            history.symptoms = dysphagia raynaud fever myalgia arthralgia fatigue-on-effort
            exam.weakness = proximal-upper proximal-lower neck-flexors-weaker legs-proximal-weaker finger-flexors \
            quadriceps finger-flexion-over-shoulder knee-extension-over-hip
            exam.skin = heliotrope gottron-papules gottron-sign extensor-erythema mechanics-hands cutaneous-necrosis
            laboratory.antibodies = jo-1 pl-7 pl-12 ej oj ks zo ha mi-2 tif1-gamma nxp2 mda5 sae srp hmgcr cn1a \
            ro52 pm-scl ku u1-rnp
            biopsy.features = endomysial-surrounding endomysial-invading perimysial-perivascular \
            perifascicular-atrophy rimmed-vacuoles necrosis-regeneration macrophage-predominant \
            perifascicular-necrosis cox-pale-perifascicular
            biopsy.immuno = mhc-1 mxa-perifascicular ncam-perifascicular protein-accumulation
            """;

    /** {@code table column = codes}. */
    private static final String COLUMNS =
            """
            exam.strength.muscles limitedBy = pain effort contracture joint amputation
            exam.strength.muscles side = right left axial
            emg.study.muscles side = right left axial
            emg.study.muscles insertional = normal increased decreased
            emg.study.muscles muapAmplitude = normal decreased increased mixed not-assessable
            emg.study.muscles muapDuration = normal short long mixed not-assessable
            emg.study.muscles polyphasia = normal increased
            emg.study.muscles recruitment = normal early reduced no-units poor-effort
            emg.study.muscles interference = full full-low-amplitude reduced single-units none poor-effort
            emg.study.muscles notTested = pain declined anticoagulation skin access other
            laboratory.antibodies.results method = line-blot dot-blot elisa clia feia bead immunoprecipitation \
            in-house-blot cell-based iif other unknown
            laboratory.antibodies.results result = negative borderline weak-positive positive strong-positive \
            invalid pending
            """;

    /** The steps and sections whose occurrences the rules combine. */
    private static final List<String> REPEATING =
            List.of("exam", "laboratory.enzymes", "emg", "imaging", "biopsy", "extramuscular");

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void isAsked(String id, List<String> expected) {
        assertThat(CHECKLIST.item(id)).as(id).isPresent();
        assertThat(shape(CHECKLIST.item(id).orElseThrow().type())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("columns")
    void offersTheCodes(String table, String column, List<String> codes) {
        AnswerType.Table type =
                (AnswerType.Table) CHECKLIST.item(table).orElseThrow().type();
        assertThat(type.column(column).orElseThrow().options().stream().map(Option::code))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("repeating")
    void repeats(String part) {
        assertThat(CHECKLIST.repeats(part)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("muscleTables")
    void namesAMuscleAndSideOnce(String id, String use) {
        AnswerType.Table type = (AnswerType.Table) CHECKLIST.item(id).orElseThrow().type();
        assertThat(type.key()).containsExactly("muscle", "side");
        assertThat(type.column("muscle").orElseThrow().options().stream().map(Option::code))
                .containsExactlyElementsOf(musclesFor(use));
    }

    @ParameterizedTest
    @MethodSource("biopsyPlaces")
    void biopsyNamesItsPlace(String id, List<String> codes) {
        AnswerType.Choice type =
                (AnswerType.Choice) CHECKLIST.item(id).orElseThrow().type();
        assertThat(type.options().stream().map(Option::code)).containsAll(codes);
    }

    @ParameterizedTest
    @MethodSource("enzymes")
    void asksTheLaboratorysOwnLimit(String id) {
        AnswerType.Quantity type =
                (AnswerType.Quantity) CHECKLIST.item(id).orElseThrow().type();
        assertThat(type.uln()).isTrue();
    }

    private static List<String> shape(AnswerType type) {
        return switch (type) {
            case AnswerType.Finding _ -> List.of("finding");
            case AnswerType.Choice t ->
                with("choice", t.options().stream().map(Option::code));
            case AnswerType.Choices t ->
                with("choices", t.options().stream().map(Option::code));
            case AnswerType.Quantity t -> List.of("quantity", t.units().getFirst().code());
            case AnswerType.Date _ -> List.of("date");
            case AnswerType.Text _ -> List.of("text");
            case AnswerType.Table t -> with("table", t.columns().stream().map(Column::id));
        };
    }

    private static List<String> with(String kind, Stream<String> codes) {
        return Stream.concat(Stream.of(kind), codes).toList();
    }

    private static List<String> musclesFor(String use) {
        return CHECKLIST.muscles().stream()
                .filter(m -> m.in(use))
                .map(Muscle::id)
                .toList();
    }

    static Stream<Object[]> items() {
        Stream<Object[]> named = ITEMS.lines().map(l -> new Object[] {left(l), right(l)});
        Stream<Object[]> findings = FINDINGS.lines().flatMap(l -> right(l).stream()
                .map(item -> new Object[] {left(l) + "." + item, List.of("finding")}));
        return Stream.concat(named, findings);
    }

    static Stream<Object[]> columns() {
        return COLUMNS.lines().map(l -> {
            String[] names = left(l).split(" ");
            return new Object[] {names[0], names[1], right(l)};
        });
    }

    static List<String> repeating() {
        return REPEATING;
    }

    static Stream<Object[]> muscleTables() {
        return Stream.of(new Object[] {"exam.strength.muscles", "S"}, new Object[] {"emg.study.muscles", "E"});
    }

    static Stream<Object[]> biopsyPlaces() {
        return Stream.of(
                new Object[] {"biopsy.procedure.site", musclesFor("B")},
                new Object[] {"biopsy.procedure.side", List.of("right", "left")});
    }

    static Stream<String> enzymes() {
        return Stream.of("ck", "ldh", "ast", "alt", "aldolase").map(e -> "laboratory.enzymes." + e);
    }

    private static String left(String line) {
        return line.substring(0, line.indexOf(" = "));
    }

    private static List<String> right(String line) {
        return Arrays.asList(line.substring(line.indexOf(" = ") + 3).split("\\s+"));
    }
}

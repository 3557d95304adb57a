package org.myoworkup.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myoworkup.criteria.CriteriaReadingTest.answered;
import static org.myoworkup.criteria.CriteriaReadingTest.id;
import static org.myoworkup.criteria.CriteriaReadingTest.result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Message;
import org.myoworkup.findings.ItemIds;
import org.myoworkup.findings.Truth;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

class CriteriaSetsTest {
    private static final String NO_MSA =
            " -jo-1 -pl-7 -pl-12 -ej -oj -mi-2 -tif1-gamma -nxp2 -mda5 -sae -srp -hmgcr ";
    private static final String PATTERN =
            " +necrosis-regeneration +macrophage-predominant -perifascicular-atrophy"
                    + " -mxa-perifascicular -endomysial-invading ";

    private static List<String> keys(SetResult result) {
        return result.messages().stream().map(Message::key).toList();
    }

    @Test
    void theTenSetsInOrderWithWhatIsProvisional() {
        assertThat(CriteriaSets.all())
                .extracting(s -> s.id() + (s.provisional() ? " provisional" : ""))
                .containsExactly(
                        "bohan-peter-1975",
                        "tanimoto-1995 provisional",
                        "targoff-1997 provisional",
                        "enmc-2018-dm provisional",
                        "enmc-2016-imnm provisional",
                        "enmc-2011-ibm",
                        "lloyd-2014-ibm",
                        "asys-connors-2010 provisional",
                        "asys-solomon-2011 provisional",
                        "asys-lega-2015");
        assertThat(CriteriaSets.notComputed()).hasSize(2);
    }

    @Test
    void anEmptyWorkupLeavesEverySetUndetermined() {
        assertThat(CriteriaSets.of(CaseBuilder.adult().findings()))
                .allSatisfy(
                        r -> {
                            assertThat(r.status()).isEqualTo(Status.UNDETERMINED);
                            assertThat(r.result()).isEqualTo(Outcome.NONE);
                            assertThat(r.deciding()).isNotEmpty();
                        })
                .extracting(r -> r.best().code())
                .containsExactly(
                        "definite-dm",
                        "dm",
                        "definite-dm",
                        "dm",
                        "anti-srp",
                        "clinico-pathologically-defined",
                        "ibm",
                        "asys",
                        "asys",
                        "asys");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}, best {3}, {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bohan-peter-1975 | +proximal-upper +elevated +endomysial-surrounding emg=myopathic-irritable | definite-pm | definite-dm | undetermined
                    bohan-peter-1975 | +proximal-upper +elevated +endomysial-surrounding emg=myopathic-irritable -heliotrope -gottron-papules -gottron-sign | definite-pm | definite-pm | met
                    bohan-peter-1975 | +proximal-upper +elevated +endomysial-surrounding +heliotrope | definite-dm | definite-dm | met
                    bohan-peter-1975 | +proximal-upper +elevated +heliotrope | probable-dm | definite-dm | undetermined
                    bohan-peter-1975 | +heliotrope | none | definite-dm | undetermined
                    bohan-peter-1975 | +heliotrope +better-explanation | excluded | excluded | set-aside
                    targoff-1997     | +heliotrope +better-explanation | excluded | excluded | set-aside
                    targoff-1997     | +heliotrope +jo-1 +oedema | probable-dm | definite-dm | undetermined
                    targoff-1997     | +proximal-upper +elevated +oedema | possible-pm-or-other | definite-dm | undetermined
                    tanimoto-1995    | +proximal-upper ck=400/200 +myalgia +fever -heliotrope -gottron-papules -gottron-sign -extensor-erythema | pm | pm | met
                    tanimoto-1995    | +proximal-upper ck=400/200 +myalgia +fever | pm | dm | undetermined
                    tanimoto-1995    | +proximal-upper ck=400/200 +myalgia +fever +gottron-sign +better-explanation | dm | dm | set-aside
                    enmc-2018-dm     | +heliotrope +mda5 | dm | dm | met
                    enmc-2018-dm     | +heliotrope +mda5 +jo-1 | none | none | not-met
                    enmc-2018-dm     | +heliotrope +gottron-sign | none | dm | undetermined
                    enmc-2018-dm     | -heliotrope -gottron-papules -gottron-sign +mda5 | none | none | not-met
                    enmc-2016-imnm   | ck=4000/200 +proximal-lower | none | anti-srp | undetermined
                    enmc-2016-imnm   | ck=4000/200 +proximal-lower -srp | none | anti-hmgcr | undetermined
                    enmc-2016-imnm   | ck=4000/200 +proximal-lower +hmgcr | anti-hmgcr | anti-hmgcr | met
                    enmc-2016-imnm   | ck=4000/200 +proximal-lower +srp +hmgcr | anti-srp | anti-srp | met
                    enmc-2016-imnm   | ck=100/200 +srp | none | none | not-met
                    enmc-2016-imnm   | ck=4000/200 +proximal-lower +jo-1 -srp -hmgcr | none | none | not-met
                    enmc-2011-ibm    | months=24 age=60 ck=400/200 +knee-extension-over-hip +endomysial-surrounding | probable | clinico-pathologically-defined | undetermined
                    enmc-2011-ibm    | months=24 age=60 ck=400/200 +knee-extension-over-hip +finger-flexion-over-shoulder +mhc-1 -rimmed-vacuoles | clinically-defined | clinically-defined | met
                    enmc-2011-ibm    | +knee-extension-over-hip +finger-flexion-over-shoulder +mhc-1 +rimmed-vacuoles | none | clinico-pathologically-defined | undetermined
                    enmc-2011-ibm    | age=45 | none | none | not-met
                    lloyd-2014-ibm   | +finger-flexors +endomysial-invading | ibm | ibm | met
                    lloyd-2014-ibm   | +quadriceps +endomysial-surrounding | none | ibm | undetermined
                    lloyd-2014-ibm   | -endomysial-invading -rimmed-vacuoles | none | none | not-met
                    asys-connors-2010 | +ks +raynaud | asys | asys | met
                    asys-connors-2010 | +raynaud | none | asys | undetermined
                    asys-connors-2010 | -jo-1 -pl-7 -pl-12 -ej -oj +raynaud | none | none | not-met
                    asys-connors-2010 | -jo-1 -pl-7 -pl-12 -ej -oj ?ha +raynaud | none | asys | undetermined
                    asys-solomon-2011 | +jo-1 +ild +fever +raynaud | asys | asys | met
                    asys-solomon-2011 | +jo-1 +ild +proximal-upper +elevated +heliotrope | asys | asys | met
                    asys-lega-2015   | +jo-1 +fever +mechanics-hands | asys | asys | met
                    """)
    void classes(String set, String answers, String code, String best, String status) {
        SetResult result = result(set, answered(answers));
        assertThat(result.result().code()).isEqualTo(code);
        assertThat(result.best().code()).isEqualTo(best);
        assertThat(result.status().code()).isEqualTo(status);
    }

    @Test
    void antibodyNegativeNeedsEveryAntibodyTestedAndSaysSo() {
        String clinical = "ck=4000/200 +proximal-lower" + PATTERN;
        SetResult open =
                result("enmc-2016-imnm", answered(clinical + NO_MSA.replace("-hmgcr", "")));
        assertThat(open.result()).isEqualTo(Outcome.NONE);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.best().code()).isEqualTo("anti-hmgcr");
        assertThat(open.deciding()).containsExactly(ItemIds.HMGCR);
        assertThat(keys(open)).contains("criteria.antibody-needed");
        SetResult negative = result("enmc-2016-imnm", answered(clinical + NO_MSA));
        assertThat(negative.result().code()).isEqualTo("antibody-negative");
        assertThat(negative.status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest(name = "CK {0} of 200: note {1}")
    @CsvSource({"201, true", "999, true", "1000, false", "4000, false", "200, false"})
    void ckBelowFiveTimesTheUlnIsNoted(String ck, boolean noted) {
        SetResult result = result("enmc-2016-imnm", answered("ck=" + ck + "/200 +srp"));
        assertThat(keys(result).contains("criteria.ck-below-five")).isEqualTo(noted);
    }

    @Test
    void dermatomyositisSaysWhatAnAntisynthetaseAntibodyWouldChange() {
        SetResult open = result("enmc-2018-dm", answered("+heliotrope +mda5"));
        assertThat(keys(open)).contains("criteria.antisynthetase-open", "criteria.route-antibody");
        assertThat(open.deciding()).contains(ItemIds.JO_1).doesNotContain(ItemIds.HELIOTROPE);
        SetResult present = result("enmc-2018-dm", answered("+heliotrope +mda5 +pl-7"));
        assertThat(keys(present)).containsExactly("criteria.antisynthetase-with-rash");
        assertThat(present.deciding()).isEmpty();
    }

    @Test
    void aDefinitiveBiopsyWithoutRashAsks() {
        String biopsy = "+mxa-perifascicular -perifascicular-necrosis ";
        assertThat(keys(result("enmc-2018-dm", answered(biopsy))))
                .doesNotContain("criteria.dm-sine-dermatitis");
        assertThat(
                        keys(
                                result(
                                        "enmc-2018-dm",
                                        answered(
                                                biopsy
                                                        + "-heliotrope -gottron-papules"
                                                        + " -gottron-sign"))))
                .contains("criteria.dm-sine-dermatitis");
    }

    @Test
    void liberalReadingsNameThePartThatCarriedThem() {
        SetResult result =
                result(
                        "bohan-peter-1975",
                        answered(
                                "emg=myopathic-irritable +necrosis-regeneration"
                                        + " -endomysial-surrounding -better-explanation"));
        assertThat(result.messages())
                .containsExactly(
                        Message.of("criteria.emg-liberal"),
                        Message.of(
                                "criteria.biopsy-liberal",
                                List.of(Message.label(ItemIds.NECROSIS_REGENERATION))));
    }

    @Test
    void everyClassStandsProvidedNothingExplainsItBetter() {
        SetResult open = result("lloyd-2014-ibm", answered("+finger-flexors +endomysial-invading"));
        assertThat(keys(open)).containsExactly("criteria.better-explanation-open");
        SetResult confirmed =
                result(
                        "lloyd-2014-ibm",
                        answered("+finger-flexors +endomysial-invading -better-explanation"));
        assertThat(confirmed.messages()).isEmpty();
        assertThat(CriteriaSets.of(answered("+better-explanation").findings()))
                .allSatisfy(r -> assertThat(r.status()).isEqualTo(Status.SET_ASIDE));
    }

    @Test
    void aContradictionOpensBothEnds() {
        CaseBuilder built =
                answered("+finger-flexors -quadriceps +endomysial-invading -better-explanation");
        built.grade("finger-flexors", "right", "10").grade("finger-flexors", "left", "10");
        SetResult result = result("lloyd-2014-ibm", built);
        assertThat(result.result().code()).isEqualTo("ibm");
        assertThat(result.least()).isEqualTo(Outcome.NONE);
        assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(result.deciding()).containsExactly(ItemIds.FINGER_FLEXORS);
        assertThat(keys(result)).containsExactly("criteria.contradiction");
    }

    @Test
    void aPendingFurtherBiopsyKeepsTheBestCaseOpen() {
        CaseBuilder built = answered("+finger-flexors -endomysial-invading -rimmed-vacuoles");
        assertThat(result("lloyd-2014-ibm", built).status()).isEqualTo(Status.NOT_MET);
        built.state("biopsy#2", CaseBuilder.pending("2024-03-01", "2024-03-03"));
        assertThat(result("lloyd-2014-ibm", built).status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void aFurtherPanelOfRareAntibodiesPendingKeepsTheSetOpen() {
        CaseBuilder built = answered("-jo-1 -pl-7 -pl-12 -ej -oj +raynaud");
        assertThat(result("asys-connors-2010", built).status()).isEqualTo(Status.NOT_MET);
        built.with(ItemIds.KS, CaseBuilder.pending("2024-03-01", ""));
        SetResult result = result("asys-connors-2010", built);
        assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(result.deciding()).containsExactly(ItemIds.KS);
    }

    @Test
    void aWeakBandAloneTicksNothingAndIsNoted() {
        CaseBuilder built = answered("+raynaud");
        built.row(
                ItemIds.ANTIBODY_RESULTS,
                Map.of(
                        "antibody", new Row.Cell.Code("jo-1"),
                        "method", new Row.Cell.Code("line-blot"),
                        "result", new Row.Cell.Code("weak-positive")));
        SetResult result = result("asys-connors-2010", built);
        assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(keys(result)).contains("criteria.antibody-needed");
        assertThat(built.findings().notes(ItemIds.JO_1))
                .extracting(Message::key)
                .containsExactly("findings.weak-on-blot");
        assertThat(built.findings().unsettled(ItemIds.JO_1)).isTrue();
    }

    @Test
    void notDoneIsNotAbsent() {
        CaseBuilder built = answered("+raynaud -pl-7 -pl-12 -ej -oj");
        built.with(ItemIds.JO_1, new PartState.NotDone(PartState.Reason.NOT_AVAILABLE, ""));
        assertThat(result("asys-connors-2010", built).status()).isEqualTo(Status.UNDETERMINED);
    }

    @ParameterizedTest(name = "born {0}, onset {1}: {2}")
    @CsvSource({
        "1974, 2020, UNKNOWN, undetermined",
        "1973, 2020, PRESENT, undetermined",
        "1976, 2020, ABSENT, not-met"
    })
    void anAgeThatSpansFortyFiveIsUnknown(String birth, String onset, Truth older, String status) {
        CaseBuilder built =
                CaseBuilder.of(
                        new org.myoworkup.workup.Patient(
                                "T",
                                "",
                                "",
                                java.util.Optional.of(
                                        org.myoworkup.workup.PartialDate.parse(birth)),
                                org.myoworkup.workup.Sex.MALE));
        built.date(ItemIds.ONSET_DATE, onset);
        SetResult result = result("enmc-2011-ibm", built);
        assertThat(result.elements().get(1).value()).isEqualTo(older);
        assertThat(result.status().code()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'', history.onset.duration",
        "weakness-date, history.visit.date",
        "date, history.visit.date",
        "weakness-date+visit, history.onset.weakness-date"
    })
    void theDurationNamesWhatToAnswer(String given, String item) {
        CaseBuilder built = CaseBuilder.adult();
        if (given.startsWith("weakness-date")) {
            built.date(ItemIds.WEAKNESS_DATE, "2023");
        } else if (!given.isEmpty()) {
            built.date(ItemIds.ONSET_DATE, "2023");
        }
        if (given.endsWith("visit")) {
            built.date(ItemIds.VISIT_DATE, "2024-03-03");
        }
        assertThat(result("enmc-2011-ibm", built).deciding().getFirst()).isEqualTo(item);
    }

    @Test
    void decidingNamesWhatCanStillChangeTheClass() {
        SetResult result =
                result(
                        "lloyd-2014-ibm",
                        answered("+finger-flexors -endomysial-invading +rimmed-vacuoles"));
        assertThat(result.deciding()).containsExactly(id("endomysial-surrounding"));
    }

    @Test
    void everyLabelAndMessageHasASentence() {
        Texts texts = new Texts(CaseBuilder.CHECKLIST, Locale.ENGLISH);
        for (SetResult r : CriteriaSets.of(answered("+heliotrope").findings())) {
            Stream.concat(
                            Stream.of(r.name(), r.result().label(), r.best().label()),
                            Stream.concat(
                                    Stream.of(r.status().label()),
                                    Stream.concat(
                                            r.messages().stream(),
                                            r.elements().stream().map(Element::label))))
                    .forEach(
                            m ->
                                    assertThat(texts.say(m))
                                            .isNotBlank()
                                            .doesNotContain("{", "criteria."));
        }
    }
}

package org.myoworkup.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Row;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

class FindingsTest {
    private static final String VACUOLES = "biopsy.features.rimmed-vacuoles";
    private static final String SECOND_VACUOLES = "biopsy#2.features.rimmed-vacuoles";

    @Test
    void everyItemThatARuleNamesIsInTheChecklist() throws Exception {
        for (Field field : ItemIds.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                assertThat(CaseBuilder.CHECKLIST.item((String) field.get(null)))
                        .as(field.getName())
                        .isPresent();
            }
        }
    }

    @Test
    void noAnswerIsUnknownAndKeepsBothReadingsOpen() {
        assertThat(CaseBuilder.adult().findings().finding(VACUOLES)).isEqualTo(Reading.UNKNOWN);
    }

    @Test
    void equivocalIsUnknown() {
        Reading reading =
                CaseBuilder.adult()
                        .with(VACUOLES, Answer.Finding.EQUIVOCAL)
                        .findings()
                        .finding(VACUOLES);
        assertThat(reading.value()).isEqualTo(Truth.UNKNOWN);
        assertThat(reading.mayBePresent()).isTrue();
    }

    @Test
    void notDoneIsNotAbsent() {
        PartState.NotDone notDone = new PartState.NotDone(PartState.Reason.DECLINED, "");
        assertThat(CaseBuilder.adult().with(VACUOLES, notDone).findings().finding(VACUOLES).value())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void presentInAnyOccurrenceIsPresent() {
        Reading reading =
                CaseBuilder.adult()
                        .absent(VACUOLES)
                        .present(SECOND_VACUOLES)
                        .findings()
                        .finding(VACUOLES);
        assertThat(reading.present()).isTrue();
        assertThat(reading.from()).hasToString("[" + SECOND_VACUOLES + "]");
    }

    @Test
    void anEmptySecondBiopsyDoesNotUndoTheFirst() {
        Reading reading =
                CaseBuilder.adult()
                        .absent(VACUOLES)
                        .choice("biopsy#2.procedure.site", "deltoid")
                        .findings()
                        .finding(VACUOLES);
        assertThat(reading.absent()).isTrue();
        assertThat(reading.mayBePresent()).isFalse();
    }

    @Test
    void aPendingSecondBiopsyKeepsPresentOpen() {
        Reading reading =
                CaseBuilder.adult()
                        .absent(VACUOLES)
                        .state("biopsy#2", CaseBuilder.pending("2024-03-01", "2024-03-03"))
                        .findings()
                        .finding(VACUOLES);
        assertThat(reading.absent()).isTrue();
        assertThat(reading.mayBePresent()).isTrue();
    }

    @Test
    void aNonDiagnosticBiopsyProvesNothingAbsent() {
        CaseBuilder built =
                CaseBuilder.adult().choice("biopsy.procedure.adequacy", "non-diagnostic");
        assertThat(built.absent(VACUOLES).findings().finding(VACUOLES).value())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(built.present(VACUOLES).findings().finding(VACUOLES).value())
                .isEqualTo(Truth.PRESENT);
    }

    @Test
    void anAnswerByHandWinsWithinItsOccurrenceAndTheContradictionStaysOpen() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .grade("deltoid", "right", "7")
                        .grade("deltoid", "left", "7")
                        .absent(ItemIds.PROXIMAL_UPPER);
        Findings findings = built.findings();
        Reading reading = findings.finding(ItemIds.PROXIMAL_UPPER);
        assertThat(reading.value()).isEqualTo(Truth.ABSENT);
        assertThat(reading.mayBePresent()).isTrue();
        assertThat(findings.contradictions())
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.byHand()).isEqualTo(Truth.ABSENT);
                            assertThat(c.derived()).isEqualTo(Truth.PRESENT);
                        });
        built.gradeIn("exam#2.strength.muscles", "deltoid", "right", "6")
                .gradeIn("exam#2.strength.muscles", "deltoid", "left", "6");
        assertThat(built.findings().finding(ItemIds.PROXIMAL_UPPER).present()).isTrue();
    }

    @Test
    void aHiddenAnswerIsKeptAndNotCounted() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .age("60")
                        .date("history.visit.date", "2024-05-01")
                        .with("exam.juvenile.cmas", Answer.Quantity.of("20", "{score}"));
        Optional<Answer> kept =
                built.workup().answers().all().entrySet().stream()
                        .filter(e -> e.getKey().id().equals("exam.juvenile.cmas"))
                        .map(Map.Entry::getValue)
                        .findFirst();
        assertThat(kept).isPresent();
        assertThat(built.findings().answers().toItem("exam.juvenile.cmas")).isEmpty();
    }

    @ParameterizedTest(name = "{0} with ULN {1} -> {2}")
    @CsvSource({
        "191, 190, , PRESENT",
        "190, 190, , ABSENT",
        "5027, , , UNKNOWN",
        "5000, 190, >, PRESENT",
        "190, 190, >, PRESENT",
        "100, 190, >, UNKNOWN",
        "20, 190, <, ABSENT",
        "200, 190, <, UNKNOWN",
    })
    void elevated(String value, String uln, String sign, Truth expected) {
        Answer.Quantity quantity =
                new Answer.Quantity(
                        new BigDecimal(value),
                        "U/L",
                        Optional.ofNullable(uln).map(BigDecimal::new),
                        Optional.ofNullable(sign).flatMap(Answer.Comparator::of),
                        Optional.empty());
        assertThat(Enzyme.elevated(quantity)).isEqualTo(expected);
    }

    @Test
    void aldolaseIsNoEularAcrEnzyme() {
        Reading reading =
                CaseBuilder.adult()
                        .with("laboratory.enzymes.aldolase", Answer.Quantity.of("30", "U/L", "8"))
                        .findings()
                        .finding(ItemIds.ENZYMES_ELEVATED);
        assertThat(reading.value()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void oneNormalEnzymeAloneLeavesTheItemOpenAndAllFourSettleIt() {
        CaseBuilder built =
                CaseBuilder.adult().with(ItemIds.CK, Answer.Quantity.of("100", "U/L", "190"));
        assertThat(built.findings().finding(ItemIds.ENZYMES_ELEVATED).value())
                .isEqualTo(Truth.UNKNOWN);
        for (String enzyme : ItemIds.EULAR_ACR_ENZYMES) {
            built.with(enzyme, Answer.Quantity.of("10", "U/L", "40"));
        }
        assertThat(built.findings().finding(ItemIds.ENZYMES_ELEVATED).value())
                .isEqualTo(Truth.ABSENT);
    }

    @Test
    void theMostAbnormalDrawCounts() {
        Findings findings =
                CaseBuilder.adult()
                        .with(ItemIds.CK, Answer.Quantity.of("150", "U/L", "190"))
                        .with("laboratory.enzymes#2.ck", Answer.Quantity.of("5027", "U/L", "190"))
                        .with("laboratory.enzymes#3.ck", Answer.Quantity.of("380", "U/L", "190"))
                        .findings();
        assertThat(findings.finding(ItemIds.ENZYMES_ELEVATED).present()).isTrue();
        assertThat(findings.ckTimesUln()).contains(new BigDecimal("26.5"));
    }

    @ParameterizedTest(name = "{0} -> jo-1 {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jo-1 line-blot positive                                    | PRESENT
                    jo-1 line-blot strong-positive                             | PRESENT
                    jo-1 line-blot negative                                    | ABSENT
                    jo-1 line-blot weak-positive                               | UNKNOWN
                    jo-1 line-blot borderline                                  | UNKNOWN
                    jo-1 line-blot weak-positive, jo-1 line-blot weak-positive | UNKNOWN
                    jo-1 line-blot weak-positive, jo-1 elisa weak-positive     | PRESENT
                    jo-1 line-blot weak-positive, jo-1 elisa negative          | UNKNOWN
                    jo-1 line-blot weak-positive, jo-1 elisa positive          | PRESENT
                    jo-1 line-blot invalid                                     | UNKNOWN
                    jo-1 line-blot pending                                     | UNKNOWN
                    pl-7 line-blot positive, pl-12 line-blot positive          | UNKNOWN
                    """)
    void antibodies(String results, Truth expected) {
        assertThat(table(results).finding(ItemIds.JO_1).value()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> mi-2 {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mi-2-alpha line-blot positive                                 | PRESENT
                    mi-2-alpha line-blot negative                                 | UNKNOWN
                    mi-2-alpha line-blot negative, mi-2-beta line-blot negative   | ABSENT
                    mi-2 elisa negative                                           | ABSENT
                    mi-2 elisa negative, mi-2-beta line-blot positive             | PRESENT
                    """)
    void anAntibodyTestedInPartsIsTheOrOfItsParts(String results, Truth expected) {
        assertThat(table(results).finding("laboratory.antibodies.mi-2").value())
                .isEqualTo(expected);
    }

    private static Findings table(String results) {
        CaseBuilder built = CaseBuilder.adult();
        for (String row : results.split(", ")) {
            String[] cells = row.strip().split(" ");
            built.row(
                    ItemIds.ANTIBODY_RESULTS,
                    Map.of(
                            "antibody", new Row.Cell.Code(cells[0]),
                            "method", new Row.Cell.Code(cells[1]),
                            "result", new Row.Cell.Code(cells[2])));
        }
        return built.findings();
    }
}

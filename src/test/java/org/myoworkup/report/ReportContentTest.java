package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.report.ReportContent.Group;
import org.myoworkup.report.ReportContent.PictureContent;
import org.myoworkup.report.ReportContent.SectionContent;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Row;

import java.util.List;
import java.util.Optional;

class ReportContentTest {
    private static final String[] ALL_BUT_AGE = {
        "exam.weakness.proximal-upper",
        "exam.weakness.proximal-lower",
        "exam.weakness.neck-flexors-weaker",
        "exam.weakness.legs-proximal-weaker",
        "exam.skin.heliotrope",
        "exam.skin.gottron-papules",
        "exam.skin.gottron-sign",
        "history.symptoms.dysphagia",
        "extramuscular.swallowing.abnormal-study",
        "extramuscular.swallowing.severe-dysphagia",
        "laboratory.antibodies.jo-1",
        "laboratory.enzymes.elevated"
    };

    private static ReportCase known(Answer.Finding finding) {
        return ReportCase.bundled()
                .all(finding, ALL_BUT_AGE)
                .answer("history.onset.age", Answer.Quantity.of("46", "a"))
                .answer("history.exclusions.better-explanation", Answer.Finding.ABSENT);
    }

    private static String headline(ReportCase report) {
        return report.content().eularAcr().headline();
    }

    private static SectionContent section(ReportCase report, String title) {
        return report.content().steps().stream()
                .flatMap(s -> s.sections().stream())
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Group group(SectionContent section, String label) {
        return section.groups().stream()
                .filter(g -> g.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingKnownIsNeverCalledNotIim() {
        assertThat(headline(ReportCase.bundled()))
                .isEqualTo(
                        "Not yet classifiable: 0 of 15 items known; below the cut-off so far, could"
                                + " reach definite, provided nothing explains it better (not yet"
                                + " confirmed)");
    }

    @Test
    void notIimOnlyWhenNothingUnknownCanChangeIt() {
        assertThat(headline(known(Answer.Finding.ABSENT))).isEqualTo("Not IIM by these criteria");
        assertThat(
                        headline(
                                known(Answer.Finding.ABSENT)
                                        .answer("exam.skin.heliotrope", Answer.Finding.EQUIVOCAL)))
                .as("2.1 and 3.1 stay below 5.3")
                .isEqualTo("Not IIM by these criteria");
        assertThat(
                        headline(
                                known(Answer.Finding.ABSENT)
                                        .answer("exam.skin.heliotrope", Answer.Finding.EQUIVOCAL)
                                        .answer(
                                                "exam.skin.gottron-sign",
                                                Answer.Finding.EQUIVOCAL)))
                .isEqualTo(
                        "Not yet classifiable: 9 of 15 items known; below the cut-off so far, could"
                                + " reach definite");
    }

    /** Answered in another order, printed in that of the pathologist's report. */
    @Test
    void microscopyIsPrintedInTheOrderOfItsGroups() {
        ReportCase report =
                ReportCase.bundled()
                        .all(
                                Answer.Finding.PRESENT,
                                "biopsy.features.endomysial-fibrosis",
                                "biopsy.features.rimmed-vacuoles",
                                "biopsy.features.endomysial-invading",
                                "biopsy.features.perifascicular-atrophy",
                                "biopsy.features.fibre-size-variation");

        assertThat(group(section(report, "Microscopy"), "Present").inline())
                .containsExactly(
                        "Variation of fibre size beyond normal\u00a0\u2020",
                        "Mononuclear cells invading non-necrotic fibres",
                        "Perifascicular atrophy\u00a0\u2020",
                        "Rimmed vacuoles\u00a0\u2020",
                        "Endomysial fibrosis\u00a0\u2020");
    }

    @Test
    void definiteIsAlwaysSaidOfTheClassification() {
        assertThat(headline(known(Answer.Finding.PRESENT))).isEqualTo("Definite (classification)");
    }

    @Test
    void withoutTheEntryConditionEveryClassCarriesTheProviso() {
        ReportCase open =
                ReportCase.bundled()
                        .all(Answer.Finding.PRESENT, ALL_BUT_AGE)
                        .answer("history.onset.age", Answer.Quantity.of("46", "a"));

        assertThat(headline(open))
                .isEqualTo(
                        "Definite (classification), provided nothing explains it better (not yet"
                                + " confirmed)");
        assertThat(
                        headline(
                                open.answer(
                                        "history.exclusions.better-explanation",
                                        Answer.Finding.PRESENT)))
                .startsWith("No class:");
    }

    @Test
    void aContradictionKeepsTheClassOpenAndIsListed() {
        Answer.Table grid =
                new Answer.Table(
                        List.of(grade("deltoid", "right", 10), grade("biceps", "right", 10)));
        ReportContent content =
                known(Answer.Finding.PRESENT).answer("exam.strength.muscles", grid).content();

        assertThat(content.attention().getFirst().entries())
                .singleElement()
                .asString()
                .contains("proximal arms: Present by hand, Absent from Manual muscle testing");
    }

    private static Row grade(String muscle, String side, int grade) {
        return new Row(
                java.util.Map.of(
                        "muscle", new Row.Cell.Code(muscle),
                        "side", new Row.Cell.Code(side),
                        "grade", Row.Cell.Number.of(grade)));
    }

    @Test
    void probabilityIsNamedWithWhereItComesFrom() {
        assertThat(known(Answer.Finding.PRESENT).content().eularAcr().facts().getFirst().label())
                .isEqualTo(
                        "EULAR/ACR probability (derived in 976 cases and 624 comparators; not this"
                                + " clinic's)");
        assertThat(known(Answer.Finding.PRESENT).content().eularAcr().items().rows()).hasSize(15);
    }

    @Test
    void findingsStandApartByWhatWasSaid() {
        ReportCase report =
                ReportCase.bundled()
                        .answer("exam.skin.heliotrope", Answer.Finding.PRESENT)
                        .answer("exam.skin.gottron-papules", Answer.Finding.ABSENT)
                        .answer("exam.skin.gottron-sign", Answer.Finding.EQUIVOCAL)
                        .answer(
                                "exam.skin.extensor-erythema",
                                new PartState.NotDone(PartState.Reason.DECLINED, ""))
                        .answer(
                                "exam.skin.mechanics-hands",
                                new PartState.Pending(
                                        ReportCase.DAY,
                                        Optional.empty(),
                                        Optional.of(ReportCase.DAY),
                                        "me"));
        SectionContent skin = section(report, "Skin");

        assertThat(group(skin, "Present").inline()).containsExactly("Heliotrope rash");
        assertThat(group(skin, "Absent").inline()).containsExactly("Gottron's papules");
        assertThat(group(skin, "Equivocal").inline()).containsExactly("Gottron's sign");
        assertThat(group(skin, "Not done").blocks())
                .singleElement()
                .asString()
                .endsWith("(declined)");
        assertThat(group(skin, "Pending").blocks())
                .singleElement()
                .asString()
                .contains("ordered 17 March 2024, due 17 March 2024, followed up by me");
        assertThat(group(skin, "Not assessed").inline())
                .isNotEmpty()
                .doesNotContain("Heliotrope rash");
    }

    @Test
    void whatWasMarkedTogetherIsPrintedSo() {
        ReportCase report =
                ReportCase.bundled()
                        .answer("exam.skin.heliotrope", Answer.Finding.ABSENT)
                        .answer("exam.skin.gottron-papules", Answer.Finding.ABSENT)
                        .answer("exam.skin.gottron-sign", Answer.Finding.ABSENT)
                        .note("exam.skin.gottron-sign", "seen twice")
                        .answer(
                                "exam.skin.mechanics-hands",
                                new PartState.NotDone(PartState.Reason.DECLINED, ""))
                        .answer("laboratory.inflammation.crp", Answer.Quantity.of("5", "mg/L"))
                        .answer(
                                "exam.strength.muscles",
                                new Answer.Table(List.of(grade("deltoid", "right", 10))))
                        .together(
                                "exam.skin.gottron-papules",
                                "exam.skin.gottron-sign",
                                "exam.skin.mechanics-hands",
                                "laboratory.inflammation.crp",
                                "exam.strength.muscles");
        SectionContent skin = section(report, "Skin");

        assertThat(group(skin, "Absent").inline()).containsExactly("Heliotrope rash");
        Group together = group(skin, "Absent (marked together)");
        assertThat(together.inline()).containsExactly("Gottron's papules");
        assertThat(together.blocks()).containsExactly("Gottron's sign: seen twice");
        assertThat(group(skin, "Not done").blocks())
                .singleElement()
                .asString()
                .endsWith(" (marked together) (declined)");
        assertThat(section(report, "Inflammation").values().getFirst().text())
                .isEqualTo("5 mg/L (marked together)");
        assertThat(section(report, "Strength").tables().getFirst().caption())
                .isEqualTo("Manual muscle testing (marked together)");
        assertThat(report.narrative()).doesNotContain("together");
        assertThat(ReportCase.text(report.pdf()))
                .contains("Absent(markedtogether)Gottron'spapules")
                .contains("Manualmuscletesting(markedtogether)");
    }

    @Test
    void anAttachmentSaysWhetherANameIsVisibleAndConsentWasGiven() {
        byte[] bytes = {1};
        ReportCase report =
                ReportCase.bundled()
                        .attached(
                                new Attachment(
                                        Place.of("exam.skin.heliotrope"),
                                        "lids.png",
                                        "image/png",
                                        "Both lids",
                                        Attachment.Told.YES,
                                        Attachment.Told.NOT_SAID,
                                        Attachment.checksum(bytes),
                                        bytes));

        PictureContent lids = section(report, "Skin").pictures().getFirst();
        assertThat(lids.caption()).isEqualTo("Both lids");
        assertThat(lids.warning()).isEqualTo("The patient's name or number can be read in it");
        assertThat(lids.facts())
                .isEqualTo(
                        "lids.png · Heliotrope rash · date of the picture not recorded · consent:"
                                + " not said");
        assertThat(lids.withheld()).isFalse();
    }

    @Test
    void aHiddenAnswerIsKeptAndSaidNotToCount() {
        ReportCase report =
                ReportCase.bundled()
                        .answer("history.exclusions.better-explanation", Answer.Finding.ABSENT)
                        .answer("history.exclusions.explanation", new Answer.Choice("hypothyroid"));

        assertThat(group(section(report, "Other explanations"), "Kept, not counted").blocks())
                .singleElement()
                .asString()
                .containsIgnoringCase("hypothyroid");
    }

    @Test
    void numbersStandAsTypedAndZeroIsPrinted() {
        ReportCase report =
                ReportCase.bundled()
                        .answer("laboratory.enzymes.ck", Answer.Quantity.of("0", "U/L", "190.0"))
                        .answer("laboratory.inflammation.crp", Answer.Quantity.of("5.10", "mg/L"));

        assertThat(section(report, "Muscle enzymes").values().getFirst().text())
                .isEqualTo("0 U/L, ULN 190.0, 0.0 × ULN");
        assertThat(section(report, "Inflammation").values().getFirst().text())
                .isEqualTo("5.10 mg/L");
    }

    @Test
    void sidesAreWordsAndTheTotalIsNotRescaled() {
        ReportCase report =
                ReportCase.bundled()
                        .answer(
                                "exam.strength.muscles",
                                new Answer.Table(
                                        List.of(
                                                grade("deltoid", "right", 0),
                                                grade("deltoid", "left", 8))));

        assertThat(section(report, "Strength").tables().getFirst().heads())
                .containsExactly("Muscle", "Right", "Left");
        assertThat(section(report, "Strength").tables().getFirst().rows())
                .containsExactly(List.of("Deltoid", "0", "8"));
        assertThat(report.content().figures())
                .anyMatch(
                        f ->
                                f.text()
                                        .equals(
                                                "no total: 1 of 8 groups tested, their grades add"
                                                        + " up to 0"));
    }

    @Test
    void aFullReportNamesTheQuestionsOfSectionsWithoutAnswers() {
        ReportContent content = ReportCase.bundled().content();

        assertThat(content.untouched(ReportCase.bundled().texts())).isEmpty();
        assertThat(content.steps().getFirst().open()).matches("(\\d+) of \\1 questions .*");
        assertThat(group(section(ReportCase.bundled(), "Main symptoms"), "Not assessed").inline())
                .contains("Muscle pain\u00a0†");
    }

    @Test
    void narrativeStartsWithTheIdentifiersAndSaysOnlyWhatWasAnswered() {
        String narrative =
                ReportCase.bundled()
                        .answer("history.visit.date", new Answer.Date(ReportCase.DAY))
                        .answer("exam.skin.heliotrope", Answer.Finding.PRESENT)
                        .narrative();

        assertThat(narrative.lines())
                .hasSize(2)
                .first()
                .isEqualTo("Beispiel, Erika · born 2 May 1963 · female · record number 4711");
        assertThat(narrative)
                .contains("Examination shows heliotrope rash. 2017 EULAR/ACR: Not yet classifiable")
                .doesNotContain("but no", "onset");
        assertThat(ReportCase.bundled().patient(Patient.of("4711")).narrative())
                .contains("ONE IDENTIFIER ONLY");
    }
}

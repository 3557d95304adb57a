package org.myoworkup.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myoworkup.session.Reports;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.WorkupId;
import org.myoworkup.workup.Workups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bedside sheet and the chase list. */
class ClinicPaperTest {
    private static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);
    private static final PdfReports REPORTS = new PdfReports(_ -> TEXTS);

    /** Printed on 20 March 2024. */
    static byte[] chase(List<Workups.Listed> listed, Reports.Paper paper) {
        return REPORTS.chase(listed, ReportCase.options(paper));
    }

    static byte[] bedside(boolean named, Reports.Paper paper) {
        return REPORTS.bedside(
                named ? Optional.of(ReportCase.bundled().workup()) : Optional.empty(),
                ReportCase.options(paper));
    }

    static Workups.Listed awaiting(String number, String ordered, String due, String who) {
        PartState.Pending pending =
                new PartState.Pending(
                        PartialDate.parse(ordered),
                        Optional.empty(),
                        due.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(due)),
                        who);
        return new Workups.Listed(
                WorkupId.random(),
                new Patient(
                        number,
                        "Beispiel",
                        "Erika",
                        Optional.of(PartialDate.parse("1963-05-02")),
                        Sex.FEMALE),
                3,
                Instant.EPOCH,
                Map.of(),
                1,
                2,
                List.of(new Progress.Awaited(Place.of("biopsy"), pending)),
                "",
                false);
    }

    @ParameterizedTest
    @EnumSource(Reports.Paper.class)
    void aBedsideSheetIsOnePageOfTheChecklistItself(Reports.Paper paper) {
        List<String> pages = ReportCase.pages(bedside(false, paper));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("Name____", "recordnumber____")
                .contains("Patient'sright", "Patient'sleft")
                .contains("☐present☐absent☐equivocal")
                .doesNotContain("Beispiel");
        for (String id :
                List.of(
                        "exam.safety.spo2-rest",
                        "exam.safety.weak-cough",
                        "exam.skin.heliotrope",
                        "exam.skin.gottron-papules",
                        "exam.skin.gottron-sign")) {
            assertThat(pages.getFirst()).contains(ReportCase.dense(TEXTS.label(id)));
        }
        for (String muscle :
                List.of("neck-extensors", "iliopsoas", "finger-flexors", "gluteus-medius")) {
            assertThat(pages.getFirst()).contains(ReportCase.dense(TEXTS.label(muscle)));
        }
    }

    @Test
    void aBedsideSheetOfAWorkupCarriesItsPatient() {
        assertThat(ReportCase.pages(bedside(true, Reports.Paper.LETTER)))
                .singleElement()
                .asString()
                .contains("Beispiel,Erika")
                .contains("born2May1963")
                .contains("recordnumber4711")
                .doesNotContain("Name____");
    }

    @Test
    void theLongestAwaitedStandsFirstWithWhatItIsOverdueBy() {
        String text =
                ReportCase.text(
                        chase(
                                List.of(
                                        awaiting("R-2", "2024-03-01", "2024-03-19", "Dr Weber"),
                                        awaiting("R-3", "2024-03-15", "2024-03-20", ""),
                                        awaiting("R-1", "2024-01", "2024-02", "Dr Stein")),
                                Reports.Paper.A4));

        assertThat(text)
                .containsSubsequence(
                        "R-1MusclebiopsyJanuary2024February202420daysDrStein",
                        "R-2Musclebiopsy1March202419March20241dayDrWeber",
                        "R-3Musclebiopsy15March202420March2024nobodynamed")
                .contains("3resultsawaited", "Printed20March2024");
    }

    @Test
    void nothingToChaseIsSaid() {
        assertThat(ReportCase.text(chase(List.of(), Reports.Paper.A4)))
                .contains("Noresultisawaitedinanyworkup.");
    }

    @Test
    void aLongListRepeatsItsHeadOnEveryPage() {
        List<Workups.Listed> many = new ArrayList<>();
        for (int i = 10; i < 90; i++) {
            many.add(awaiting("R-" + i, "2024-03-01", "", "Dr Weber"));
        }
        List<String> pages = ReportCase.pages(chase(many, Reports.Paper.A4));

        assertThat(pages).hasSizeBetween(2, 3);
        assertThat(pages).allMatch(p -> p.contains("Whofollowsitup") && p.contains("Overdueby"));
    }
}

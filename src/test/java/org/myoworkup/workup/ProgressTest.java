package org.myoworkup.workup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Step;

class ProgressTest {

    private static Progress of(CaseBuilder built) {
        return Progress.of(CaseBuilder.CHECKLIST, built.workup());
    }

    @Test
    void anEmptyWorkupHasNotStarted() {
        Progress progress = of(CaseBuilder.adult());
        assertThat(progress.steps()).allMatch(s -> s.state() == StepState.NOT_STARTED);
        assertThat(progress.missing()).hasSize(progress.asked());
    }

    @Test
    void anEquivocalFindingIsSettledLaterAndNotMissing() {
        Progress progress =
                of(CaseBuilder.adult().with("exam.skin.heliotrope", Answer.Finding.EQUIVOCAL));
        assertThat(progress.equivocal()).containsExactly(Place.of("exam.skin.heliotrope"));
        assertThat(progress.missing()).doesNotContain(Place.of("exam.skin.heliotrope"));
        assertThat(progress.step("exam").state()).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void aStepNotDoneSpeaksForItsItems() {
        PartState.NotDone declined = new PartState.NotDone(PartState.Reason.DECLINED, "");
        Progress progress = of(CaseBuilder.adult().state("emg", declined));
        assertThat(progress.step("emg").state()).isEqualTo(StepState.NOT_DONE);
        assertThat(progress.missing()).noneMatch(p -> p.id().startsWith("emg."));
        assertThat(progress.notDone()).containsExactly(Place.of("emg"));
    }

    @Test
    void aPendingItemMakesItsStepPending() {
        Progress progress =
                of(
                        CaseBuilder.adult()
                                .with(
                                        "laboratory.antibodies.mda5",
                                        CaseBuilder.pending("2024-03-01", "")));
        assertThat(progress.step("laboratory").state()).isEqualTo(StepState.PENDING);
        assertThat(progress.awaited())
                .singleElement()
                .satisfies(a -> assertThat(a.place()).hasToString("laboratory.antibodies.mda5"));
    }

    @Test
    void aStepIsCompleteWhenEverythingAskedIsAnswered() {
        Step imaging = CaseBuilder.CHECKLIST.step("imaging").orElseThrow();
        CaseBuilder built = CaseBuilder.adult().age("60").date("history.visit.date", "2024-05-01");
        PartState.NotDone notDone = new PartState.NotDone(PartState.Reason.NOT_AVAILABLE, "");
        imaging.items().forEach(i -> built.with(i.id(), notDone));
        assertThat(of(built).step("imaging").state()).isEqualTo(StepState.COMPLETE);
    }

    @Test
    void aFurtherOccurrenceIsAskedInFull() {
        int once = of(CaseBuilder.adult()).step("biopsy").asked();
        int twice =
                of(CaseBuilder.adult().choice("biopsy#2.procedure.site", "deltoid"))
                        .step("biopsy")
                        .asked();
        assertThat(twice).isEqualTo(2 * once);
    }

    @Test
    void theJuvenileSectionIsAskedUnlessTheAdultIsCertain() {
        Place cmas = Place.of("exam.juvenile.cmas");
        assertThat(of(CaseBuilder.adult()).missing()).contains(cmas);
        CaseBuilder adult = CaseBuilder.adult().age("60").date("history.visit.date", "2024-05-01");
        assertThat(of(adult).missing()).doesNotContain(cmas);
        assertThat(of(adult.age("17")).missing()).contains(cmas);
    }

    /** The first biopsy keeps its answers and its open questions while the second is awaited. */
    @Test
    void aSecondBiopsyThatIsAwaitedSpeaksForItselfAlone() {
        CaseBuilder built =
                CaseBuilder.adult()
                        .absent("biopsy.features.rimmed-vacuoles")
                        .state("biopsy#2", CaseBuilder.pending("2024-03-03", "2024-03-03"));
        Progress progress = of(built);
        assertThat(progress.step("biopsy").state()).isEqualTo(StepState.PENDING);
        assertThat(progress.awaited())
                .singleElement()
                .satisfies(a -> assertThat(a.place()).hasToString("biopsy#2"));
        assertThat(progress.missing())
                .contains(Place.of("biopsy.features.perifascicular-atrophy"))
                .noneMatch(p -> p.id().startsWith("biopsy.") && p.occurrence() == 2);
    }

    @Test
    void aBiopsyWhoseReportCameIsAwaitedNoMore() {
        Progress progress =
                of(
                        CaseBuilder.adult()
                                .date("biopsy.procedure.date", "2024-03-03")
                                .absent("biopsy.features.rimmed-vacuoles"));
        assertThat(progress.step("biopsy").state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(progress.awaited()).isEmpty();
    }
}

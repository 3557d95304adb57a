package org.myoworkup.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myoworkup.CaseBuilder;
import org.myoworkup.advice.Alert;
import org.myoworkup.assessment.Signing.Blocker;
import org.myoworkup.checklist.Step;
import org.myoworkup.workup.Acknowledgement;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Change;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What blocks a signature, what is only seen, and when it is interim. */
class SigningTest {
    private static final PartState AWAITED = CaseBuilder.pending("2024-03-01", "");

    private static CaseBuilder least() {
        return CaseBuilder.adult().signable();
    }

    private static Signing of(Workup workup) {
        return Signing.of(workup, Assessment.of(CaseBuilder.CHECKLIST, workup));
    }

    static Stream<Arguments> one() {
        return Stream.of(
                Arguments.of(
                        "one identifier",
                        (UnaryOperator<CaseBuilder>)
                                _ -> CaseBuilder.of(Patient.of("1")).signable(),
                        Blocker.OneIdentifier.class,
                        ""),
                Arguments.of(
                        "no visit date",
                        without("history.visit.date"),
                        Blocker.Question.class,
                        "history.visit.date"),
                Arguments.of(
                        "a visit date that is awaited is none",
                        with("history.visit.date", AWAITED),
                        Blocker.Question.class,
                        "history.visit.date"),
                Arguments.of(
                        "better explanation open",
                        without("history.exclusions.better-explanation"),
                        Blocker.Question.class,
                        "history.exclusions.better-explanation"),
                Arguments.of(
                        "a flag",
                        with("exam.safety.weak-cough", Answer.Finding.PRESENT),
                        Blocker.Flag.class,
                        "exam.safety.weak-cough"),
                Arguments.of(
                        "a step that nobody opened",
                        without(Place.of("emg")),
                        Blocker.Open.class,
                        "emg."));
    }

    private static UnaryOperator<CaseBuilder> with(String item, Answer answer) {
        return b -> b.with(item, answer);
    }

    private static UnaryOperator<CaseBuilder> without(String item) {
        return b -> b.clear(item);
    }

    private static UnaryOperator<CaseBuilder> without(Place part) {
        return b -> b.unmark(part.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one")
    void oneThingBlocks(
            String name, UnaryOperator<CaseBuilder> but, Class<?> kind, String leadsTo) {
        List<Blocker> blockers = of(but.apply(least()).workup()).blockers();
        assertThat(blockers).as(name).hasSize(1).first().isInstanceOf(kind);
        assertThat(blockers.getFirst().place().map(Place::toString).orElse("")).startsWith(leadsTo);
        assertThat(blockers.getFirst().place().isPresent()).isEqualTo(!leadsTo.isEmpty());
    }

    @Test
    void theLeastIsSignedForGood() {
        Signing signing = of(least().workup());
        assertThat(signing.blockers()).isEmpty();
        assertThat(signing.interim()).isFalse();
        assertThat(signing.unanswered()).isEmpty();
    }

    @Test
    void anEmptyWorkupNamesEveryStep() {
        List<Blocker> blockers = of(CaseBuilder.adult().workup()).blockers();
        assertThat(blockers)
                .filteredOn(Blocker.Open.class::isInstance)
                .extracting(b -> ((Blocker.Open) b).step())
                .containsExactlyElementsOf(
                        CaseBuilder.CHECKLIST.steps().stream().map(Step::id).toList());
        assertThat(blockers).hasSize(2 + CaseBuilder.CHECKLIST.steps().size());
    }

    @Test
    void whatIsAwaitedMakesItInterim() {
        assertThat(of(least().state("emg", AWAITED).workup()))
                .returns(true, Signing::interim)
                .returns(List.of(), Signing::blockers);
        Signing oneResult =
                of(least().unmark("laboratory").with("laboratory.enzymes.ck", AWAITED).workup());
        assertThat(oneResult.interim()).isTrue();
        assertThat(oneResult.blockers()).as("the step is pending").isEmpty();
        assertThat(oneResult.unanswered()).hasSizeGreaterThan(20);
    }

    @Test
    void aFlagThatSomebodyActedOnDoesNotBlock() {
        Workup flagged = least().present("exam.safety.weak-cough").workup();
        Assessment assessment = Assessment.of(CaseBuilder.CHECKLIST, flagged);
        Alert flag = assessment.openFlags().getFirst();
        Acknowledgement heard =
                new Acknowledgement(
                        flag.fingerprint(assessment.findings().answers()),
                        "oxygen given",
                        "Dr A",
                        Instant.EPOCH);
        Workup acted =
                flagged.apply(
                        new Change.OfAlert(flag.key(), Optional.empty(), Optional.of(heard), ""));
        assertThat(of(acted).blockers()).isEmpty();
    }

    @Test
    void contradictionsAreSeenAndDoNotBlock() {
        Signing signing =
                of(
                        least().absent("exam.weakness.proximal-upper")
                                .grade("deltoid", "right", "4")
                                .grade("deltoid", "left", "4")
                                .workup());
        assertThat(signing.blockers()).isEmpty();
        assertThat(signing.conflicts().size() + signing.contradictions().size()).isEqualTo(1);
    }

    @Test
    void theSameRevisionIsNotSignedAgainAndASampleNever() {
        Workup workup = least().workup();
        assertThat(of(signed(workup, workup.revision())).blockers())
                .containsExactly(new Blocker.Unchanged(workup.revision()));
        assertThat(of(signed(workup, workup.revision() - 1)).blockers()).isEmpty();
        Workup sample =
                new Workup(
                        workup.patient(),
                        workup.definition(),
                        workup.definitionVersion(),
                        workup.revision(),
                        workup.answers(),
                        workup.notes(),
                        workup.states(),
                        workup.attachments(),
                        workup.signatures(),
                        "a paper");
        assertThat(of(sample).blockers()).containsExactly(new Blocker.Sample());
    }

    private static Workup signed(Workup workup, int revision) {
        return workup.signed(
                new Signature(revision, "Dr A", "", Instant.EPOCH, "ab".repeat(32), false));
    }
}

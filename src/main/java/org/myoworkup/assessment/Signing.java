package org.myoworkup.assessment;

import org.myoworkup.advice.Alert;
import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Findings;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Progress;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.StepState;
import org.myoworkup.workup.Workup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a workup can be signed as it stands.
 *
 * @param blockers what has to be settled first, in the order in which one would; empty when it can
 *     be signed
 * @param interim some step awaits a result, so that the signature is an interim one
 * @param conflicts conflicts of the advice that nobody dismissed: whoever signs has seen them
 * @param contradictions answers by hand that say the opposite of their tables, seen as well, where
 *     no conflict says it
 * @param unanswered questions without an answer in steps that await a result, seen as well
 */
public record Signing(
        List<Blocker> blockers,
        boolean interim,
        List<Alert> conflicts,
        List<Findings.Contradiction> contradictions,
        List<Place> unanswered) {
    /** The question for the day of the visit. */
    public static final Place VISIT = Place.of("history.visit.date");

    /** The question on which every class hangs. */
    public static final Place BETTER_EXPLANATION =
            Place.of("history.exclusions.better-explanation");

    public Signing {
        blockers = List.copyOf(blockers);
        conflicts = List.copyOf(conflicts);
        contradictions = List.copyOf(contradictions);
        unanswered = List.copyOf(unanswered);
    }

    /** Something that has to be settled before anybody signs. */
    public sealed interface Blocker {
        /** Where it is settled; empty where that is no question and no step. */
        default Optional<Place> place() {
            return Optional.empty();
        }

        /** What has to be settled, in words. */
        default Message message() {
            return switch (this) {
                case Sample _ -> Message.of("sign.block.sample");
                case Unchanged b -> Message.of("sign.block.unchanged", b.revision());
                case OneIdentifier _ -> Message.of("sign.block.one-identifier");
                case Question b -> Message.of("sign.block.question", b.at());
                case Flag b -> Message.of("sign.block.flag", b.alert().message());
                case Open b ->
                        Message.of(
                                "sign.block.step", new Message.Label(b.step()), b.missing().size());
            };
        }

        /** A published case, which is no patient's. */
        record Sample() implements Blocker {}

        /** This very revision is signed already. */
        record Unchanged(int revision) implements Blocker {}

        /** Record number, name and birth date: fewer than two of them are known. */
        record OneIdentifier() implements Blocker {}

        /** A question that a signed workup has answered. */
        record Question(Place at) implements Blocker {
            @Override
            public Optional<Place> place() {
                return Optional.of(at);
            }
        }

        /** A red flag that nobody acted on. */
        record Flag(Alert alert) implements Blocker {
            @Override
            public Optional<Place> place() {
                return alert.items().stream().findFirst();
            }
        }

        /**
         * A step that is neither complete nor pending nor not done.
         *
         * @param missing questions in it without an answer, at least one
         */
        record Open(String step, List<Place> missing) implements Blocker {
            public Open {
                missing = List.copyOf(missing);
            }

            @Override
            public Optional<Place> place() {
                return Optional.of(missing.getFirst());
            }
        }
    }

    /** What stands between this workup and a signature. */
    public static Signing of(Workup workup, Assessment assessment) {
        Progress progress = assessment.progress();
        List<Blocker> blockers = new ArrayList<>();
        if (workup.sample()) {
            blockers.add(new Blocker.Sample());
        }
        last(workup)
                .filter(s -> s.revision() >= workup.revision())
                .ifPresent(s -> blockers.add(new Blocker.Unchanged(s.revision())));
        if (workup.patient().identifiers() < 2) {
            blockers.add(new Blocker.OneIdentifier());
        }
        for (Place asked : List.of(VISIT, BETTER_EXPLANATION)) {
            if (workup.answer(asked).filter(Answer.Given.class::isInstance).isEmpty()) {
                blockers.add(new Blocker.Question(asked));
            }
        }
        assessment.openFlags().forEach(f -> blockers.add(new Blocker.Flag(f)));
        List<Place> unanswered = new ArrayList<>();
        for (Progress.OfStep step : progress.steps()) {
            List<Place> missing = missing(progress, step.step());
            if (step.state() == StepState.PENDING) {
                unanswered.addAll(missing);
            } else if (!missing.isEmpty()) {
                blockers.add(new Blocker.Open(step.step(), missing));
            }
        }
        List<Alert> conflicts =
                assessment.openChecks().stream()
                        .filter(a -> a.tier() == Alert.Tier.CONFLICT)
                        .toList();
        return new Signing(
                blockers,
                !progress.awaited().isEmpty(),
                conflicts,
                assessment.contradictions().stream()
                        .filter(c -> conflicts.stream().noneMatch(a -> about(a, c)))
                        .toList(),
                unanswered);
    }

    /** A conflict can say the same as a contradiction: once is enough. */
    private static boolean about(Alert conflict, Findings.Contradiction contradiction) {
        return !conflict.items().isEmpty()
                && conflict.items().getFirst().equals(contradiction.place());
    }

    private static List<Place> missing(Progress progress, String step) {
        return progress.missing().stream().filter(p -> p.id().startsWith(step + ".")).toList();
    }

    /** The signature under the latest revision that has one. */
    public static Optional<Signature> last(Workup workup) {
        return workup.signatures().stream().max(Comparator.comparing(Signature::revision));
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Muscle;
import org.myoworkup.workup.Place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which muscles may serve for biopsy, and why. The surgeon and the MRI decide. Grades are
 * provisional: best at Kendall 6 to 8, acceptable at 5 and 9.
 *
 * @param candidates best first
 * @param excluded muscles that would serve but must not be taken now
 * @param cautions what is to be known before any biopsy, INR and platelets among it
 * @param distal every proximal muscle that was tested is end-stage: a distal one has to serve
 */
public record BiopsySites(
        List<Candidate> candidates,
        List<Excluded> excluded,
        List<Message> cautions,
        boolean distal) {

    public BiopsySites {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
        cautions = List.copyOf(cautions);
    }

    /** How well a muscle suits. */
    public enum Suits {
        BEST,
        ACCEPTABLE,
        /** Something speaks for it and something against it. */
        WITH_WARNING
    }

    /**
     * @param reasons why it is named, at least one
     * @param warnings what speaks against it
     * @param from the answers it rests on
     */
    public record Candidate(
            String muscle,
            String side,
            Suits suits,
            List<Message> reasons,
            List<Message> warnings,
            List<Place> from) {
        public Candidate {
            reasons = List.copyOf(reasons);
            warnings = List.copyOf(warnings);
            from = List.copyOf(from);
        }
    }

    /**
     * @param until first day it may be taken again; empty where no date was entered or it never may
     */
    public record Excluded(
            String muscle, String side, Message reason, Optional<LocalDate> until, Place from) {}

    public static BiopsySites of(Chart chart) {
        return new Search(chart).sites();
    }

    /**
     * Any muscle on any side, whether or not it is a candidate.
     *
     * @param candidate with what speaks for and against it; reasons may be empty
     * @param excluded why it must not be taken now
     */
    public record Judged(Candidate candidate, Optional<Excluded> excluded) {}

    /** Judges one muscle on one side; empty when it is no biopsy muscle of the checklist. */
    public static Optional<Judged> judge(Chart chart, String muscle, String side) {
        return chart.checklist()
                .muscle(muscle)
                .filter(m -> m.in("B") && Search.SIDES.contains(side))
                .map(m -> new Search(chart).judged(m, side));
    }

    private static final class Search {
        private static final List<String> SIDES = List.of("right", "left");

        /** Groups by which a muscle may be named without its head; a head is proposed instead. */
        private static final Set<String> HEAD_NOT_STATED = Set.of("quadriceps", "hamstrings");

        private final Chart chart;
        private final MuscleState state;
        private final SiteExclusions exclusions;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<Excluded> excluded = new ArrayList<>();
        private boolean proximalTested;
        private boolean proximalLeft;

        Search(Chart chart) {
            this.chart = chart;
            this.state = new MuscleState(chart);
            this.exclusions = new SiteExclusions(chart);
        }

        BiopsySites sites() {
            Set<String> seen = new HashSet<>();
            for (Muscle muscle : chart.checklist().muscles()) {
                if (!muscle.in("B")
                        || muscle.id().equals("other")
                        || HEAD_NOT_STATED.contains(muscle.id())) {
                    continue;
                }
                boolean first = seen.add(muscle.group());
                SIDES.forEach(side -> look(muscle, side, first));
            }
            boolean distal = proximalTested && !proximalLeft;
            candidates.sort(
                    Comparator.comparing(Candidate::suits)
                            .thenComparing(c -> proximal(c) == distal)
                            .thenComparing(c -> -c.reasons().size()));
            return new BiopsySites(candidates, excluded, exclusions.cautions(), distal);
        }

        private boolean proximal(Candidate candidate) {
            return chart.checklist().muscle(candidate.muscle()).orElseThrow().proximal();
        }

        private void look(Muscle muscle, String side, boolean first) {
            MuscleState.Of of = state.of(muscle.id(), side);
            if (muscle.proximal() && of.grade().isPresent()) {
                proximalTested = true;
                proximalLeft |= !of.endStage();
            }
            Candidate candidate = judge(muscle, side, of, first);
            if (candidate.reasons().isEmpty()) {
                return;
            }
            exclusions
                    .of(muscle.id(), side)
                    .ifPresentOrElse(excluded::add, () -> candidates.add(candidate));
        }

        Judged judged(Muscle muscle, String side) {
            return new Judged(
                    judge(muscle, side, state.of(muscle.id(), side), true),
                    exclusions.of(muscle.id(), side));
        }

        private Candidate judge(Muscle muscle, String side, MuscleState.Of of, boolean first) {
            List<Message> reasons = new ArrayList<>();
            List<Message> warnings = new ArrayList<>();
            List<Place> emg = state.emgChange(muscle.id(), Set.of(opposite(side)));
            boolean own = of.own() || state.needled(muscle.id());
            boolean speaks = first || own;
            if (of.oedema()) {
                reasons.add(Message.of("site.oedema"));
            }
            if (!emg.isEmpty()) {
                reasons.add(Message.of("site.emg-opposite"));
            }
            suggested(AdviceItems.MRI_SITE, muscle, "site.mri-suggests", reasons);
            suggested(AdviceItems.EMG_SITE, muscle, "site.emg-suggests", reasons);
            Suits suits = grade(of, state.emgChange(muscle.id()), reasons, warnings);
            if (of.wasted()) {
                warnings.add(Message.of("site.wasted"));
            }
            if (of.fat() >= 3) {
                warnings.add(Message.of("site.fat", of.fat()));
            }
            if (!muscle.warn().isEmpty()) {
                warnings.add(Message.of("site.poor-muscle"));
            }
            List<Place> from = Check.join(of.from(), emg);
            return new Candidate(
                    muscle.id(),
                    side,
                    warnings.isEmpty() ? suits : Suits.WITH_WARNING,
                    speaks ? reasons : List.of(),
                    warnings,
                    from);
        }

        private Suits grade(
                MuscleState.Of of, boolean emg, List<Message> reasons, List<Message> warnings) {
            if (of.grade().isEmpty()) {
                return Suits.ACCEPTABLE;
            }
            BigDecimal grade = of.grade().get();
            int against = grade.intValue();
            if (of.weakest()) {
                warnings.add(Message.of("site.grade", grade));
                return Suits.WITH_WARNING;
            }
            if (of.full()) {
                if (!of.oedema() && !emg) {
                    warnings.add(Message.of("site.full-strength"));
                }
                return Suits.ACCEPTABLE;
            }
            reasons.add(Message.of("site.weak", grade));
            if (against < 5) {
                warnings.add(Message.of("site.grade", grade));
            }
            return against >= 6 && against <= 8 ? Suits.BEST : Suits.ACCEPTABLE;
        }

        private void suggested(String item, Muscle muscle, String key, List<Message> reasons) {
            if (!chart.chosen(item, muscle.id()).isEmpty()) {
                reasons.add(Message.of(key));
            }
        }

        private static String opposite(String side) {
            return side.equals("right") ? "left" : "right";
        }
    }
}

package org.myoworkup.workup;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.checklist.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a workup is, step by step.
 *
 * @param steps in the order of the checklist
 * @param awaited every result that is pending, in the order of the checklist
 * @param missing items asked and neither answered, not done nor pending, alone or with their
 *     section or step
 * @param equivocal findings looked for that could not be settled
 * @param notDone items, sections and steps marked not done
 */
public record Progress(
        List<OfStep> steps,
        List<Awaited> awaited,
        List<Place> missing,
        List<Place> equivocal,
        List<Place> notDone) {

    public Progress {
        steps = List.copyOf(steps);
        awaited = List.copyOf(awaited);
        missing = List.copyOf(missing);
        equivocal = List.copyOf(equivocal);
        notDone = List.copyOf(notDone);
    }

    /**
     * One step.
     *
     * @param answered items answered, not done or pending, over all occurrences
     * @param asked items asked, over all occurrences
     */
    public record OfStep(String step, StepState state, int answered, int asked) {}

    /** A result that is awaited, for an item, a section or a step. */
    public record Awaited(Place place, PartState.Pending pending) {}

    public static Progress of(Checklist checklist, Workup workup) {
        return new Count(checklist, workup).progress();
    }

    public OfStep step(String id) {
        return steps.stream().filter(s -> s.step().equals(id)).findFirst().orElseThrow();
    }

    /** Items answered, over all steps. */
    public int answered() {
        return steps.stream().mapToInt(OfStep::answered).sum();
    }

    /** Items asked, over all steps. */
    public int asked() {
        return steps.stream().mapToInt(OfStep::asked).sum();
    }

    private static final class Count {
        private final Checklist checklist;
        private final Workup workup;
        private final Visibility visibility;
        private final List<Awaited> awaited = new ArrayList<>();
        private final List<Place> missing = new ArrayList<>();
        private final List<Place> equivocal = new ArrayList<>();
        private final List<Place> notDone = new ArrayList<>();
        private int answered;
        private int asked;

        Count(Checklist checklist, Workup workup) {
            this.checklist = checklist;
            this.workup = workup;
            this.visibility = new Visibility(checklist, workup.patient(), workup.answers());
        }

        Progress progress() {
            List<OfStep> steps = new ArrayList<>();
            for (Step step : checklist.steps()) {
                steps.add(step(step));
            }
            return new Progress(steps, awaited, missing, equivocal, notDone);
        }

        private OfStep step(Step step) {
            int answeredBefore = answered;
            int askedBefore = asked;
            int awaitedBefore = awaited.size();
            boolean allMarked = true;
            boolean anyState = false;
            for (int occurrence : step.repeats() ? workup.occurrences(step.id()) : List.of(1)) {
                Place place = Place.in(step.id(), step.id(), occurrence);
                Optional<PartState> state = mark(place);
                anyState |= state.isPresent();
                allMarked &= state.orElse(null) instanceof PartState.NotDone;
                for (Section section : step.sections()) {
                    section(
                            section,
                            step.repeats() ? step.id() : "",
                            occurrence,
                            state.isPresent());
                }
            }
            int done = answered - answeredBefore;
            int all = asked - askedBefore;
            StepState state = state(allMarked, awaited.size() > awaitedBefore, anyState, done, all);
            return new OfStep(step.id(), state, done, all);
        }

        private static StepState state(
                boolean notDone, boolean pending, boolean marked, int done, int all) {
            if (notDone) {
                return StepState.NOT_DONE;
            }
            if (pending) {
                return StepState.PENDING;
            }
            if (done == 0 && !marked) {
                return StepState.NOT_STARTED;
            }
            return done == all ? StepState.COMPLETE : StepState.IN_PROGRESS;
        }

        private void section(
                Section section, String stepRepeat, int stepOccurrence, boolean stepMarked) {
            boolean own = section.repeats();
            for (int occurrence :
                    own ? workup.occurrences(section.id()) : List.of(stepOccurrence)) {
                if (!visibility.shows(section, occurrence)) {
                    continue;
                }
                String repeat = own ? section.id() : stepRepeat;
                boolean marked =
                        mark(Place.in(section.id(), repeat, occurrence)).isPresent() || stepMarked;
                for (Item item : section.items()) {
                    if (visibility.shows(item, occurrence)) {
                        item(Place.of(item, occurrence), marked);
                    }
                }
            }
        }

        /** Notes the mark of a step or section where it has one. */
        private Optional<PartState> mark(Place place) {
            Optional<PartState> state = workup.state(place);
            state.ifPresent(s -> note(place, s));
            return state;
        }

        private void note(Place place, PartState state) {
            switch (state) {
                case PartState.Pending pending -> awaited.add(new Awaited(place, pending));
                case PartState.NotDone _ -> notDone.add(place);
            }
        }

        private void item(Place place, boolean partMarked) {
            Optional<Answer> answer = workup.answer(place);
            asked++;
            if (answer.isPresent()) {
                answered++;
            } else if (partMarked) {
                asked--; // the mark of the part speaks for what it leaves open
            } else {
                missing.add(place);
            }
            if (answer.orElse(null) instanceof PartState state) {
                note(place, state);
            }
            if (answer.orElse(null) == Answer.Finding.EQUIVOCAL) {
                equivocal.add(place);
            }
        }
    }
}

package org.myoworkup.session;

import org.myoworkup.advice.EmgQuestion;

import java.util.List;
import java.util.Optional;

/**
 * Which request sheet is wanted, with the few choices that are made for the sheet alone and are no
 * answers of the workup.
 *
 * @param occurrence of the EMG or the biopsy; 1 for the laboratory
 * @param question what the EMG is asked; empty leaves the muscles open
 * @param site where to biopsy, for this sheet; an answer in the workup goes before it
 */
public record Request(
        Kind kind, int occurrence, Optional<EmgQuestion> question, Optional<Site> site) {

    /** Whom it goes to. */
    public enum Kind {
        EMG("emg"),
        BIOPSY("biopsy"),
        LABORATORY("laboratory");

        private final String step;

        Kind(String step) {
            this.step = step;
        }

        /** Id of the step whose work is asked for. */
        public String step() {
            return step;
        }

        /** The request that belongs to this step. */
        public static Optional<Kind> of(String step) {
            return List.of(values()).stream().filter(k -> k.step.equals(step)).findFirst();
        }
    }

    /** A muscle of the shared list on one side. */
    public record Site(String muscle, String side) {}

    /** A request with nothing chosen yet. */
    public static Request of(Kind kind, int occurrence) {
        return new Request(kind, occurrence, Optional.empty(), Optional.empty());
    }

    public Request asking(EmgQuestion what) {
        return new Request(kind, occurrence, Optional.of(what), site);
    }

    public Request at(Optional<Site> where) {
        return new Request(kind, occurrence, question, where);
    }
}

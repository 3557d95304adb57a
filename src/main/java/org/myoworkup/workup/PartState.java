package org.myoworkup.workup;

import java.util.List;
import java.util.Optional;

/**
 * Why an item, a section or a whole step has no answer: it was not done, or its result is awaited.
 */
public sealed interface PartState extends Answer {

    /**
     * @param reason why
     * @param note in words; needed when the reason is {@link Reason#OTHER}
     */
    record NotDone(Reason reason, String note) implements PartState {}

    /**
     * @param ordered when it was asked for
     * @param taken when the sample or biopsy was taken; then only the report is awaited
     * @param due when the result should be there
     * @param who chases it, empty when nobody was named
     */
    record Pending(
            PartialDate ordered, Optional<PartialDate> taken, Optional<PartialDate> due, String who)
            implements PartState {}

    /** Reasons for "not done". */
    enum Reason {
        NOT_INDICATED("not-indicated"),
        DECLINED("declined"),
        CONTRAINDICATED("contraindicated"),
        UNABLE("unable"),
        NOT_AVAILABLE("not-available"),
        DONE_ELSEWHERE("done-elsewhere"),
        TECHNICAL_FAILURE("technical-failure"),
        DEFERRED("deferred"),
        SUPERSEDED("superseded"),
        OTHER("other");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Reason> of(String code) {
            return List.of(values()).stream().filter(r -> r.code.equals(code)).findFirst();
        }
    }
}

package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Place;

import java.util.List;

/**
 * One line that the program says unasked: one for each cause.
 *
 * @param id of the rule, the same in every workup
 * @param message names the finding; a flag ends in "check the patient now", never in a drug or dose
 * @param items the answers that raised it; the first is where the reader is taken to
 * @param source where the rule comes from, printed beside it
 * @param tag how well that was checked
 */
public record Alert(
        String id, Tier tier, Message message, List<Place> items, String source, Tag tag) {

    /** How loudly it is said. */
    public enum Tier {
        /** On the strip above everything, until somebody acted on it. */
        FLAG("flag"),
        /** At the item and in Review. */
        CONFLICT("conflict"),
        /** At the item only. */
        NOTE("note");

        private final String code;

        Tier(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Alert {
        items = items.stream().distinct().toList();
    }

    /** True when it carries "provisional" wherever it is shown. */
    public boolean provisional() {
        return tier == Tier.FLAG || tag.provisional();
    }

    /**
     * Under which a dismissal is kept: the id for a flag, which stands once in a workup; with its
     * first place for what can stand at several.
     */
    public String key() {
        return tier == Tier.FLAG || items.isEmpty() ? id : id + "@" + items.getFirst();
    }

    /**
     * Stands for everything this alert rests on. It changes when one of its answers or what it says
     * changes, so that a dismissed alert returns then and only then. It holds nothing of the
     * patient.
     *
     * @param answers the answers the alert was worked out from
     */
    public String fingerprint(Answers answers) {
        return Fingerprint.of(this, answers);
    }
}

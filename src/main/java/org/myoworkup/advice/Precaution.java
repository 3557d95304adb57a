package org.myoworkup.advice;

import org.myoworkup.checklist.Message;
import org.myoworkup.checklist.Tag;
import org.myoworkup.workup.Place;

import java.util.List;

/**
 * What to mind before a procedure, because of answers that stand.
 *
 * @param id of the cause, the same in every workup
 * @param items the answers that call for it; empty where it is called for by what is not known
 * @param source where the rule comes from
 * @param tag how well that was checked
 */
public record Precaution(String id, Message message, List<Place> items, String source, Tag tag) {
    public Precaution {
        items = List.copyOf(items);
    }

    /** True when it carries "provisional" wherever it is shown. */
    public boolean provisional() {
        return tag.provisional();
    }
}

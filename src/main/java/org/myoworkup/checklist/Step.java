package org.myoworkup.checklist;

import java.util.List;

/**
 * A part of the workup, in the order of practice.
 *
 * @param id one word, {@code history}
 * @param guidance one or two lines under the step's title, empty for none
 * @param repeats the whole step may occur more than once (a second biopsy)
 */
public record Step(
        String id, String label, String guidance, boolean repeats, List<Section> sections) {

    public Step {
        sections = List.copyOf(sections);
    }

    public List<Item> items() {
        return sections.stream().flatMap(s -> s.items().stream()).toList();
    }
}

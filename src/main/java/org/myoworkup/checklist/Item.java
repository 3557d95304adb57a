package org.myoworkup.checklist;

import java.util.Map;

/**
 * One question.
 *
 * @param id {@code step.section.item}; never changes once published
 * @param label what is asked
 * @param how one or two lines on how to look for it, empty where the label says it all
 * @param source where the definition comes from
 * @param tag how well that was checked
 * @param codes code system ({@code loinc}, {@code hpo}, {@code orpha}) to code; verified ones only
 * @param showWhen when it is asked
 * @param single never answered by "the rest absent": the EULAR/ACR items and the red flags are
 *     answered one by one
 * @param section id of its section
 * @param repeat id of the step or section that repeats it, empty when it is asked once
 * @param group code of the group it stands in, one of its section's; empty where the section has
 *     none
 */
public record Item(
        String id,
        AnswerType type,
        String label,
        String how,
        String source,
        Tag tag,
        Map<String, String> codes,
        Condition showWhen,
        boolean single,
        String section,
        String repeat,
        String group) {

    public Item {
        codes = Map.copyOf(codes);
    }

    /** Id of its step. */
    public String step() {
        return id.substring(0, id.indexOf('.'));
    }
}

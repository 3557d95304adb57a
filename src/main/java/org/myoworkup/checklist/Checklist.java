package org.myoworkup.checklist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is asked, in order. Immutable. */
public final class Checklist {
    private final String id;
    private final String version;
    private final List<Step> steps;
    private final Map<String, Muscle> muscles = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /**
     * @param id of the definition, {@code iim}
     * @param version of the definition; a workup remembers the one it was started with
     * @throws IllegalArgumentException when an id stands twice
     */
    public Checklist(String id, String version, List<Step> steps, List<Muscle> muscles) {
        this.id = id;
        this.version = version;
        this.steps = List.copyOf(steps);
        for (Muscle muscle : muscles) {
            put(this.muscles, muscle.id(), muscle);
        }
        for (Step step : steps) {
            for (Section section : step.sections()) {
                put(sections, section.id(), section);
                section.items().forEach(item -> put(items, item.id(), item));
            }
        }
    }

    private static <T> void put(Map<String, T> map, String id, T value) {
        if (map.put(id, value) != null) {
            throw new IllegalArgumentException("id stands twice: " + id);
        }
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public List<Step> steps() {
        return steps;
    }

    public Optional<Step> step(String stepId) {
        return steps.stream().filter(s -> s.id().equals(stepId)).findFirst();
    }

    public Optional<Section> section(String sectionId) {
        return Optional.ofNullable(sections.get(sectionId));
    }

    public Optional<Item> item(String itemId) {
        return Optional.ofNullable(items.get(itemId));
    }

    /** All items in the order of practice. */
    public Collection<Item> items() {
        return items.values();
    }

    public Optional<Muscle> muscle(String muscleId) {
        return Optional.ofNullable(muscles.get(muscleId));
    }

    /** All muscles in the order of the list: from the neck downwards. */
    public Collection<Muscle> muscles() {
        return muscles.values();
    }

    /** True when this id names a step or section that may occur more than once. */
    public boolean repeats(String partId) {
        return step(partId)
                .map(Step::repeats)
                .or(() -> section(partId).map(Section::repeats))
                .orElse(false);
    }
}

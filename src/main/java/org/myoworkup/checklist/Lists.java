package org.myoworkup.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shared lists: muscles, and sets of options that several items use by name. */
record Lists(List<Muscle> muscles, Map<String, List<Option>> options) {

    static Lists read(Yaml yaml) {
        List<Muscle> muscles = new ArrayList<>();
        for (Yaml entry : yaml.mappings("muscles")) {
            Set<String> uses = new TreeSet<>(List.of(entry.text("uses").split("")));
            String id = entry.text("id");
            muscles.add(
                    new Muscle(
                            id,
                            entry.worded("label", "muscle/" + id),
                            entry.text("group", id),
                            uses,
                            entry.flag("axial"),
                            entry.flag("proximal"),
                            entry.worded("warn", "muscle/" + id + "/warn", "")));
            entry.done();
        }
        Map<String, List<Option>> options = new LinkedHashMap<>();
        yaml.mapping("options")
                .ifPresent(
                        sets -> {
                            for (String name : sets.keys()) {
                                options.put(name, options(sets, name, "list/" + name));
                            }
                            sets.done();
                        });
        yaml.done();
        return new Lists(muscles, options);
    }

    /**
     * The mapping code to label under this key, in its order.
     *
     * @param owner under which the labels are worded
     */
    static List<Option> options(Yaml yaml, String key, String owner) {
        Yaml mapping =
                yaml.mapping(key)
                        .orElseThrow(
                                () -> new ChecklistException(yaml.where(), "lacks '" + key + "'"));
        List<Option> options = new ArrayList<>();
        for (String code : mapping.keys()) {
            options.add(new Option(code, mapping.worded(code, owner + "/" + code)));
        }
        mapping.done();
        return options;
    }

    /** A named set of options; {@code muscles/E} are the muscles that may be named in EMG. */
    List<Option> named(String where, String name) {
        if (name.startsWith("muscles/")) {
            String use = name.substring("muscles/".length());
            return muscles.stream()
                    .filter(m -> m.in(use))
                    .map(m -> new Option(m.id(), m.label()))
                    .toList();
        }
        List<Option> found = options.get(name);
        if (found == null) {
            throw new ChecklistException(where, "names unknown list '" + name + "'");
        }
        return found;
    }
}
